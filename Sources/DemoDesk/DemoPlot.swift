import RefundDesk

/// What is given of a hard case; the rest is made up as for any story.
struct DemoPlot {
  var name: String
  var language: Language
  var item: String
  var reason: Reason
  var wants: Wish?
  var message: String
  var hoursAgo = 30
  var daysSinceDelivery: Int? = 5
  var orderChannel = OrderChannel.online
  var marketplace: String?
  var channel = ContactChannel.email
  var quantity = 1
  var flags: [String] = []
  var tags: [String] = []
  var facts: [String: Fact] = ["proof": Fact(.text("order_number"))]

  init(
    _ name: String, _ language: Language, _ item: String, _ reason: Reason, _ wants: Wish?,
    _ message: String
  ) {
    self.name = name
    self.language = language
    self.item = item
    self.reason = reason
    self.wants = wants
    self.message = message
  }

  /// The plot with some of it changed.
  func with(_ change: (inout DemoPlot) -> Void) -> DemoPlot {
    var plot = self
    change(&plot)
    return plot
  }
}
