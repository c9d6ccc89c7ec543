/// What stands over a column, a figure or a part of a report.
public enum ReportTerm: CaseIterable, Sendable {
  /// How old requests are.
  case age
  /// Requests.
  case requests
  /// What is at stake.
  case atStake
  /// The one that has waited longest.
  case oldest
  /// The ticket.
  case ticket
  /// The reason.
  case reason
  /// Who works on it, or decided.
  case agent
  /// How the request came in.
  case channel
  /// The country.
  case country
  /// Who a request waits for.
  case waitsFor
  /// Everything together.
  case total
  /// Older than seven days.
  case late
  /// What came in.
  case arrivals
  /// What was closed.
  case closings
  /// The day.
  case day
  /// The month.
  case month
  /// The product.
  case product
  /// The stock-keeping unit.
  case variant
  /// The class of customer.
  case segment
  /// Lines of invoices.
  case salesLines
  /// Lines of credit notes.
  case creditLines
  /// Invoices.
  case salesInvoices
  /// Credit notes.
  case creditNotes
  /// Units sold.
  case salesUnits
  /// Units given back.
  case creditUnits
  /// Value sold.
  case salesValue
  /// Value given back.
  case creditValue
  /// Units given back of units sold.
  case unitRate
  /// Value given back of value sold.
  case valueRate
  /// The share that the first so many have of all.
  case runningShare
  /// What giving back costs besides the money.
  case handlingCost
  /// For one case.
  case each
  /// What is measured.
  case measure
  /// The figure.
  case value
  /// How many cases a figure rests on.
  case cases
  /// The figure of the period before.
  case before
  /// The price of the goods with what delay adds.
  case sumDue
  /// The last day for paying.
  case dueDay
  /// What waiting until tomorrow adds.
  case addedTomorrow
  /// Currency.
  case currency
  /// The first report.
  case firstReport
  /// The last report.
  case lastReport
  /// The resolution.
  case resolution
  /// How a measure is computed.
  case formula
  /// Decisions that say no.
  case refusals
  /// The share of the others.
  case others
  /// The reason that was given.
  case why
  /// The share of all.
  case share
  /// How many people work at the queue.
  case agentsAtWork
  /// Whether the queue crosses seven days.
  case crossing
  /// Reports of a fault.
  case reports
  /// Who can do something about it.
  case addressee
  /// Which way a share went.
  case trend
  /// The statistic of a test.
  case statistic
  /// How many years.
  case years
  /// A month's share against that of the whole.
  case seasonIndex
  /// What is wanted.
  case target
  /// Whether a figure is as wanted.
  case onTarget
  /// What was given.
  case spent
  /// What may be given.
  case budget
  /// What is left to give.
  case left
  /// What else is to be said.
  case remark
  /// The desk's own figure, of everything together.
  case wholeDesk
}
