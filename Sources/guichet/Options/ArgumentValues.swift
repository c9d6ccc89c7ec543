public import ArgumentParser
public import RefundDesk

extension Timestamp: ExpressibleByArgument {
  /// Reads ISO 8601 with a zone.
  public init?(argument: String) { self.init(iso: argument) }
}

extension Day: ExpressibleByArgument {
  /// Reads `2026-11-22`.
  public init?(argument: String) { self.init(iso: argument) }
}

extension Language: ExpressibleByArgument {}
extension Goods: ExpressibleByArgument {}

extension ResolutionKind: ExpressibleByArgument {
  /// Reads the word of a kind; a dash may stand for the underscore.
  public init?(argument: String) {
    self.init(rawValue: String(argument.map { $0 == "-" ? "_" : $0 }))
  }
}

extension ID: ExpressibleByArgument {
  /// Reads an identifier.
  public init?(argument: String) { self.init(argument) }
}

extension QueueSort: ExpressibleByArgument {}
extension QueueScope: ExpressibleByArgument {}

extension Reason: ExpressibleByArgument {
  /// Reads the word of a reason; a dash may stand for the underscore.
  public init?(argument: String) {
    self.init(rawValue: String(argument.map { $0 == "-" ? "_" : $0 }))
  }
}

extension Wish: ExpressibleByArgument {
  /// Reads the word of a wish; a dash may stand for the underscore.
  public init?(argument: String) {
    self.init(rawValue: String(argument.map { $0 == "-" ? "_" : $0 }))
  }
}
