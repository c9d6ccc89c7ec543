import DeskRecords
import Journal
import RefundDesk

/// The events of a stretch of the journal, checked and decoded by itself.
struct DecodedStretch: Sendable {
  /// An event with when it happened and by whom.
  struct Entry: Sendable {
    let event: DeskEvent
    let at: Timestamp
    let by: AgentID
  }

  /// Where the stretch begins.
  let position: JournalPosition
  /// The sequences of the first and last event; nil where it has none or is damaged.
  let sequences: ClosedRange<Int64>?
  /// The events.
  let entries: Result<[Entry], DeskFault>

  init(_ stretch: JournalStretch, _ extent: ImageExtent) {
    position = stretch.position
    do throws(DeskFault) {
      let records = try DeskFault.journal { () throws(JournalFault) in try stretch.records() }
      var entries: [Entry] = []
      entries.reserveCapacity(records.count)
      for record in records { entries.append(try Entry(record, extent)) }
      self.entries = .success(entries)
      sequences = records.first.map { $0.sequence...records[records.count - 1].sequence }
    } catch {
      entries = .failure(error)
      sequences = nil
    }
  }
}

extension DecodedStretch.Entry {
  fileprivate init(_ record: JournalRecord, _ extent: ImageExtent) throws(DeskFault) {
    do throws(RecordFault) {
      event = try record.event(extent)
    } catch {
      throw .record(sequence: record.sequence, error)
    }
    at = Timestamp(microseconds: record.microseconds)
    by = AgentID(record.by) ?? AgentID(composed: "?")
  }
}
