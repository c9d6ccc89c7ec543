import Terminal

/// Something to read and put away: the terms of an offer, what changed on a ticket.
public struct Reading: Sendable {
  let title: String
  let lines: [StyledLine]
  var top = 0
  /// The kind that Enter begins to resolve with, for the terms of an offer.
  var offer: Int?
}
