import RefundDesk

/// Whether other goods can be sent for what a ticket is about, by the stock that the desk knows.
struct Shelf: Sendable {
  /// What can be sent.
  enum Sending: Hashable, Sendable {
    /// The variant that is wanted, or the same again; also where nobody counts the stock.
    case possible
    /// Not that one, but another variant of the same product.
    case otherVariant
    /// Nothing.
    case impossible
  }

  /// What can be sent for all lines together: the worst of them.
  let sending: Sending

  /// What the stock of a dossier permits; everything, where there are no records.
  init(_ dossier: Dossier?) {
    guard let dossier, let order = dossier.order else {
      sending = .possible
      return
    }
    let each = dossier.ticket.lines.map { piece -> Sending in
      guard let line = order.line(piece.line) else { return .possible }
      let wanted = dossier.ticket.wanted.first { $0.line == piece.line }?.sku ?? line.sku
      guard let stock = dossier.stock[wanted], stock < piece.quantity else { return .possible }
      let others = dossier.product(of: line.sku)?.variants.filter { $0.sku != wanted } ?? []
      return others.contains { ($0.stock ?? piece.quantity) >= piece.quantity }
        ? .otherVariant : .impossible
    }
    let worstFirst: [Sending] = [.impossible, .otherVariant, .possible]
    sending = worstFirst.first(where: each.contains) ?? .possible
  }
}
