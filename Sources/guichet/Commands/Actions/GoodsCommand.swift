import ArgumentParser
import DeskStore
import RefundDesk

/// `guichet goods ID WHERE`: says where the goods are.
struct GoodsCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "goods", abstract: "Say where the goods are.")
  static let mode = Desk.Mode.writing

  @Argument(help: "The ticket.") var ticket: TicketID
  @Argument(
    help: ArgumentHelp(
      "Where: \(Goods.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "where"))
  var goods: Goods
  @OptionGroup var action: ActionOptions
  @OptionGroup var options: DeskOptions

  func run(in session: inout Session) throws {
    try session.perform(.moveGoods(goods), on: ticket, action)
  }
}
