import ArgumentParser

/// The reports that there are.
enum ReportKind: String, CaseIterable, ExpressibleByArgument {
  /// The weekly review.
  case week
  /// Open requests by age, and what lies ahead.
  case ageing
  /// The desk's measures.
  case kpi
  /// How clocks stand.
  case clocks
  /// Sales and credits by product.
  case products
  /// Sales and credits by variant.
  case variants
  /// Credits by reason.
  case reasons
  /// Sales and credits by month.
  case months
  /// Sales and credits by country.
  case countries
  /// Credits by agent.
  case agents
  /// Credits by the channel of the request.
  case channels
  /// Sales and credits by the channel of the sale.
  case saleChannels = "sale-channels"
  /// Sales and credits by class of customer.
  case segments

  /// Whether it can begin on a day that is asked for: the weekly review has seven days, and the queue is what
  /// it is.
  var takesFirstDay: Bool { self != .week && self != .ageing }

  /// Whether it can end on a day that is asked for.
  var takesLastDay: Bool { self != .ageing }

  /// Whether it adds up sales.
  var needsSales: Bool { self != .ageing && self != .kpi && self != .clocks }
}
