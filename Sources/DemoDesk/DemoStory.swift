import RefundDesk

/// A customer with what they bought and asked for.
struct DemoStory {
  var customer: Customer
  var orders: [Order] = []
  var tickets: [Ticket] = []
}
