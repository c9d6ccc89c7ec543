public import RefundDesk

/// What reports need of every ticket, in rows of numbers: when it came in, where it stands, what was
/// decided and given back.
///
/// A value that a file can hold as it is. It says nothing that the journal does not: it may be thrown
/// away and made again at any time. It holds no name of a customer, no address and no free text.
public struct RequestFigures: Sendable {
  var words = FigureWords()
  /// Variants, apart from the other words: a shop has many.
  var skus = FigureWords()
  var keys = FigureKeys()
  var requests: [RequestRow] = []
  /// In the order of ``requests``.
  var courses: [CourseRow] = []
  var decisions: [DecisionRow] = []
  var credits: [CreditRow] = []
  var faults: [FaultRow] = []
  /// The rows of forgotten tickets, which are to be filled again.
  var places: [TicketID: Int] = [:]

  /// No tickets.
  public init() {}

  /// How many tickets there are.
  public var count: Int { requests.count }

  /// The identifier of the ticket in a row.
  func ticket(_ row: Int) -> TicketID {
    let request = requests[row]
    return TicketID(keys.text(request.id, request.idLength)) ?? TicketID(composed: "?")
  }

  /// The tickets whose rows know more than was known at a moment, as far as they had come in by then.
  public func changed(after moment: Timestamp) -> [TicketID] {
    requests.indices.filter {
      requests[$0].changed > moment.microseconds && requests[$0].received <= moment.microseconds
        && !requests[$0].marks.contains(.isGone)
    }.map(ticket)
  }

  /// The tickets that are not closed at a moment.
  public func openTickets(at moment: Timestamp) -> [TicketID] {
    requests.indices.filter {
      requests[$0].marks.contains(.isOpen) && requests[$0].counts(at: moment.microseconds)
    }.map(ticket)
  }

  /// Takes what is known of some tickets out, so that they can be added as they are now.
  public mutating func forget(_ changed: Set<TicketID>) {
    guard !changed.isEmpty else { return }
    let hashes = Set(changed.map { FigureKeys.hash($0.rawValue) })
    var gone: Set<UInt32> = []
    for place in requests.indices where hashes.contains(requests[place].key) {
      let id = ticket(place)
      guard changed.contains(id) else { continue }
      places[id] = place
      requests[place].marks = .isGone
      gone.insert(UInt32(truncatingIfNeeded: place))
    }
    guard !gone.isEmpty else { return }
    decisions.removeAll { gone.contains($0.ticket) }
    credits.removeAll { gone.contains($0.ticket) }
    faults.removeAll { gone.contains($0.ticket) }
  }
}
