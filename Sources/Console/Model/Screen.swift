/// What has the keys while no dialog lies over it. On wide terminals several are seen at once.
public enum Screen: Hashable, Sendable {
  case queue
  case ticket
  case customer
  /// The queue by age, over everything else.
  case board
  /// Text to read, over everything else.
  case page

  /// Where its keys are looked up.
  var context: Context {
    switch self {
    case .queue: .queue
    case .ticket: .ticket
    case .customer: .customer
    case .board: .board
    case .page: .page
    }
  }
}
