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
  var requests = FigureTable<RequestRow>()
  /// In the order of ``requests``.
  var courses = FigureTable<CourseRow>()
  /// In the order of ``requests``.
  var audits = FigureTable<AuditRow>()
  /// In the order of ``requests``.
  var standings = FigureTable<StandingRow>()
  /// By which policies and which calendar ``standings`` were judged.
  var standingBasis = ""
  /// The clocks of the tickets that were judged.
  var clocks = FigureTable<ClockRow>()
  /// The kinds of clocks that they name by number.
  var clockKinds = FigureWords()
  /// Whether the desk is told that money has left it.
  var recordsPayments = true
  var decisions = FigureTable<DecisionRow>()
  var hearings = FigureTable<HearingRow>()
  var flaws = FigureTable<FlawRow>()
  var credits = FigureTable<CreditRow>()
  var faults = FigureTable<FaultRow>()
  /// The sums of each day of what lies in ``credits`` and ``faults``.
  var cells = DayCells()
  /// The rows of forgotten tickets, which are to be filled again.
  var places: [TicketID: Int] = [:]

  /// No tickets; of a desk that is told when money has left it, unless said otherwise.
  public init(recordsPayments: Bool = true) { self.recordsPayments = recordsPayments }

  /// The desk's local time.
  var zone: ZoneRules { cells.zone ?? .utc }

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

  /// The tickets that had come in by a moment, those merged into others too.
  public func tickets(at moment: Timestamp) -> [TicketID] {
    requests.indices.filter {
      requests[$0].received <= moment.microseconds && !requests[$0].marks.contains(.isGone)
    }.map(ticket)
  }

  /// The tickets that are not closed at a moment.
  public func openTickets(at moment: Timestamp) -> [TicketID] {
    requests.indices.filter {
      requests[$0].marks.contains(.isOpen) && requests[$0].counts(at: moment.microseconds)
    }.map(ticket)
  }

  /// Takes out the tickets that the desk did not have yet at a moment.
  public mutating func drop(recordedAfter moment: Timestamp) {
    drop(
      requests.indices.filter {
        requests[$0].recorded > moment.microseconds && !requests[$0].marks.contains(.isGone)
      })
  }

  private mutating func drop(_ rows: [Int]) {
    guard !rows.isEmpty else { return }
    var gone = Array(repeating: false, count: requests.count)
    for place in rows { gone[place] = true }
    decisions.remove(of: gone)
    hearings.remove(of: gone)
    flaws.remove(of: gone)
    var (credited, reported): ([CreditRow], [FaultRow]) = ([], [])
    clocks.remove(of: gone)
    credits.remove(of: gone) { credited.append($0) }
    faults.remove(of: gone) { reported.append($0) }
    for row in credited { count(row, sign: -1) }
    for row in reported { count(row, sign: -1) }
    for place in rows { requests[place].marks = .isGone }
  }

  /// Takes what is known of some tickets out, so that they can be added as they are now.
  public mutating func forget(_ changed: Set<TicketID>) {
    guard !changed.isEmpty else { return }
    var again: [Int] = []
    for place in self.places(of: changed) {
      let id = ticket(place)
      guard changed.contains(id) else { continue }
      places[id] = place
      again.append(place)
    }
    drop(again)
  }

  /// The rows whose identifiers have the hashes of some: found in one pass over all rows.
  func places(of tickets: Set<TicketID>) -> [Int] {
    let hashes = HashFilter(tickets.map { FigureKeys.hash($0.rawValue) })
    var found: [Int] = []
    requests.scan { place, row in if hashes.contains(row.key) { found.append(place) } }
    return found
  }
}
