import DeskStore
import Journal

extension JournalDamage {
  /// A short stable name for scripts.
  var code: String {
    switch self {
    case .headUnreadable: "head_unreadable"
    case .headSlotDamaged: "head_slot_damaged"
    case .headLengthWrong: "head_length_wrong"
    case .foreignDesk: "foreign_desk"
    case .headHashWrong: "head_hash_wrong"
    case .segmentMissing: "segment_missing"
    case .headerMalformed: "header_malformed"
    case .headerDoesNotFollow: "header_does_not_follow"
    case .segmentShort: "segment_short"
    case .segmentLong: "segment_long"
    case .lineTooLong: "line_too_long"
    case .lineUnfinished: "line_unfinished"
    case .checksumWrong: "checksum_wrong"
    case .lineMalformed: "line_malformed"
    case .versionUnknown: "version_unknown"
    case .sequenceWrong: "sequence_wrong"
    case .chainBroken: "chain_broken"
    case .batchIncomplete: "batch_incomplete"
    case .personalHashWrong: "personal_hash_wrong"
    case .versionWrong: "version_wrong"
    case .strangeFile: "strange_file"
    case .receiptBeyondEnd: "receipt_beyond_end"
    case .receiptDiffers: "receipt_differs"
    case .tailAfterHead: "tail_after_head"
    }
  }
}

extension LedgerFinding {
  /// A short stable name for scripts.
  var code: String {
    switch kind {
    case .money: isImported ? "imported_over_paid" : "given_over_paid"
    case .units: isImported ? "imported_over_units" : "units_over_bought"
    case .uncountable: "uncountable"
    }
  }
}
