public import RefundDesk

/// How long something may take: a target of the shop, an obligation to a marketplace, or the law.
public struct ClockRule: Hashable, Sendable {
  /// What must have happened.
  public enum Aim: String, CaseIterable, Sendable {
    /// Somebody of the desk wrote to the customer.
    case firstReply = "first_reply"
    /// The ticket is closed.
    case resolution
    /// Money was given back, or something else agreed in its place.
    case refund
  }

  /// Who set it.
  public enum Origin: Hashable, Sendable {
    /// The shop, for itself.
    case shop
    /// A marketplace, by name.
    case marketplace(String)
    /// The law, by the right that it grants.
    case law(String)
  }

  /// How long.
  public enum Length: Hashable, Sendable {
    /// Hours by the calendar, night and day.
    case hours(Int)
    /// Hours during which the desk works.
    case businessHours(Int)
    /// Days, the first not counted, up to the end of the last.
    case days(Int)
    /// Days on which the desk works, the first not counted, up to the end of the last; a marketplace's are
    /// Monday to Friday without public holidays, whenever the desk works.
    case businessDays(Int)
    /// Up to the end of a day that somebody else has found, such as a floor's due date.
    case until(Day)
  }

  /// What starts it.
  public enum Start: String, CaseIterable, Sendable {
    /// The request came in.
    case received
    /// The goods are back at the shop.
    case goodsBack = "goods_back"
    /// The goods are back, or on their way with proof.
    case goodsSent = "goods_sent"
    /// Somebody decided.
    case decided
  }

  /// The name of the row or right it comes from.
  public var id: String
  /// What must have happened.
  public var aim: Aim
  /// Who set it.
  public var origin: Origin
  /// How long.
  public var length: Length
  /// What starts it.
  public var start: Start

  /// A rule.
  public init(id: String, aim: Aim, origin: Origin, length: Length, start: Start = .received) {
    self.id = id
    self.aim = aim
    self.origin = origin
    self.length = length
    self.start = start
  }

  /// The legal date of a refund, as the floor of the ticket's ruling states it; nil where it states none.
  public init?(_ floor: Floor) {
    guard let due = floor.due else { return nil }
    self.init(id: floor.right, aim: .refund, origin: .law(floor.right), length: .until(due))
  }

  /// Whether the clock stands still while the desk waits for the customer.
  ///
  /// Only the shop's own do: neither the law nor a marketplace waits because the shop does.
  public var pauses: Bool { origin == .shop }

  /// Whether a due time outside working hours moves to the next opening, so that nothing falls due
  /// in the night. Only the shop's own do.
  public var movesToOpening: Bool { origin == .shop }
}
