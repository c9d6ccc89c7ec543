import RefundDesk

/// How a purchase was made, and when it came.
struct Delivery: Sendable {
  var placed: Timestamp
  var delivered: Day?
  var promised: Day?
  var status = OrderStatus.delivered
  var channel = OrderChannel.online
  var marketplace: String?
  /// Whether the customer paid for a faster one.
  var isExpress = false
}
