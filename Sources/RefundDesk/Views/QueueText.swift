/// What a filter looks at of a queue row: its words folded once, and its numbers.
///
/// The parts of the text stand in a fixed order, so that a filter of one field looks at that part only.
/// A store keeps these bytes beside the row; nothing is folded again while someone types.
public struct QueueText: Hashable, Sendable {
  /// The parts of the text, in their order.
  public enum Part: Int, CaseIterable, Sendable {
    /// Searched by plain words.
    case ticket, customer, name, order, reason, wish, channel, owner, tags, country
    /// Looked at only by filters of their field.
    case language, state
  }

  /// How many parts plain words are searched in.
  public static let searchedParts = Part.country.rawValue + 1

  /// The parts in UTF-8, each followed by ``SearchText/separator``.
  public let bytes: [UInt8]

  /// The text of a row.
  public init(_ row: QueueRow) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(160)
    for part in Part.allCases {
      QueueText.append(part, of: row, to: &bytes)
      bytes.append(SearchText.separator)
    }
    self.bytes = bytes
  }

  private static func append(_ part: Part, of row: QueueRow, to bytes: inout [UInt8]) {
    func add(_ text: String?) {
      if let text { SearchText.appendFolded(text, to: &bytes) }
    }
    switch part {
    case .ticket: add(row.ticket.rawValue)
    case .customer: add(row.customer?.rawValue)
    case .name: add(row.customerName)
    case .order: add(row.order?.rawValue)
    case .reason: add(row.reason.rawValue)
    case .wish: add(row.wants?.rawValue)
    case .channel: add(row.channel.rawValue)
    case .owner: add(row.owner?.rawValue)
    case .tags:
      for tag in row.tags {
        add(tag)
        bytes.append(tagEnd)
      }
    case .country: add(row.country)
    case .language: add(row.language.rawValue)
    case .state: add(state(of: row))
    }
  }

  /// The state's words: whose turn it is, and `approval` where a supervisor's yes is awaited.
  private static func state(of row: QueueRow) -> String {
    let turn = row.conversation.word
    return row.awaitsApproval ? turn + " approval" : turn
  }

  /// What ends each mark among the tags.
  static let tagEnd: UInt8 = 0x1E
}

extension Conversation {
  /// The word that filters and files use.
  public var word: String {
    switch self {
    case .new: "new"
    case .open: "open"
    case .waiting: "waiting"
    case .closed: "closed"
    }
  }
}
