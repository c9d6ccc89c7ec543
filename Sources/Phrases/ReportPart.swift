/// A part of a report, by what it shows.
public enum ReportPart: CaseIterable, Sendable {
  /// Open requests by age.
  case ageing
  /// Reasons by age: the heat map.
  case reasonsByAge
  /// Agents by age.
  case agentsByAge
  /// Channels by age.
  case channelsByAge
  /// Countries by age.
  case countriesByAge
  /// Who holds requests up, by age.
  case blockersByAge
  /// The requests that have waited longest.
  case oldest
  /// What came in against what was closed.
  case flow
  /// When the queue crosses seven days.
  case forecast
  /// What delay costs.
  case delay
  /// Trade by month.
  case months
  /// Trade by country.
  case countries
  /// Trade by product.
  case products
  /// Trade by variant.
  case variants
  /// Credits by reason.
  case reasons
  /// Credits by agent.
  case agents
  /// Credits by channel.
  case channels
  case saleChannels
  case costs
  /// Trade by class of customer.
  case segments
  /// Products whose defects cluster.
  case defects
  /// Products that are not as described.
  case listings
  /// The measures.
  case measures
  /// Refusals by class of customer.
  case refusals
  /// Agents on like cases.
  case consistency
  /// Decisions against the verdict.
  case overrides
  /// Articles sent wrong or incomplete, again and again.
  case picking
  /// Parcels broken, late or lost, again and again.
  case transport
  /// Who to tell of which variant.
  case tell
  /// Shares of units given back that changed.
  case trend
  /// Months of the year.
  case seasons
  /// Goodwill and its budgets.
  case goodwill
  /// How clocks stand.
  case clocks
  /// Clocks by agent.
  case clocksByAgent
  /// Clocks by reason.
  case clocksByReason
  /// What has run out, or runs out next.
  case pressing
  /// The weekly review.
  case week
  /// The week in a few lines.
  case summary
}
