/// The headings and labels of the command line's pages.
public enum CommandLineLabel: CaseIterable, Sendable {
  /// Columns of the queue.
  case ticket, age, customer, amount, reason, channel, state, owner
  /// Fields of a ticket.
  case order, received, wants, conversation, goods, decision, lines, messages, notes, tags
  /// What law and policy say.
  case checks, floor, allowed, missing, verdict, policy
  /// Columns of an order.
  case paid, givenBack, remaining, quantity, article
  /// Columns of a log.
  case date, who, what
  /// Fields of a customer.
  case orders, requests, email, country, segment, status
}
