import RefundDesk

/// The numbers that the desk's records are named by.
struct Counters: Sendable {
  private var customers = 1_000
  private var orders = 20_000
  private var tickets = 1_000
  /// How many requests may still be told.
  var left: Int

  init(tickets: Int) { left = tickets }

  mutating func nextCustomer() -> CustomerID {
    customers += 1
    return CustomerID(composed: "C" + String(customers))
  }

  /// The next order's number, in the shape that its marketplace gives it.
  mutating func nextOrder(_ marketplace: String?) -> OrderID {
    orders += 1
    let number = String(orders)
    guard marketplace == "amazon" else { return OrderID(composed: "W" + number) }
    let block = String(3_000_000 + orders * 7 % 4_999_999)
    return OrderID(composed: "405-" + block + "-" + String(1_000_000 + orders))
  }

  mutating func nextTicket() -> TicketID {
    tickets += 1
    left -= 1
    return TicketID(composed: "T" + String(tickets))
  }
}
