public import Phrases

/// The one table of commands. Keys, palette, footer, help and key scripts are all made of it.
public enum CommandTable {
  private static let everywhere = Set(Context.screens)
  private static let cases: Set<Context> = [.queue, .ticket]

  /// Every command, in the order of the help.
  public static let all: [CommandSpec] = moving + searching + queue + tickets + console

  private static let moving: [CommandSpec] = [
    CommandSpec(.moveDown, everywhere, ["j", "down"]),
    CommandSpec(.moveUp, everywhere, ["k", "up"]),
    CommandSpec(.pageDown, everywhere, ["ctrl-d", "pagedown"], in: [.ticket: ["space"]]),
    CommandSpec(.pageUp, everywhere, ["ctrl-u", "pageup"]),
    CommandSpec(.first, everywhere, ["g", "home"]),
    CommandSpec(.last, everywhere, ["G", "end"]),
    CommandSpec(
      .open, [.queue, .customer, .board],
      in: [
        .queue: ["enter", "l", "right"], .customer: ["enter", "l", "right"], .board: ["enter"],
      ], arguments: "[ID]"),
    CommandSpec(
      .back, Set(Context.screens),
      in: [
        .queue: ["escape"], .ticket: ["escape", "h", "left", "q"],
        .customer: ["escape", "h", "left", "q"], .page: ["escape", "h", "left", "q"],
        .board: ["escape", "q"],
      ]),
    CommandSpec(.nextTicket, [.ticket], ["J"]),
    CommandSpec(.previousTicket, [.ticket], ["K"]),
    CommandSpec(.nextPane, [.queue, .ticket, .customer, .board], ["tab"]),
    CommandSpec(.cellLeft, [.board], ["h", "left"]),
    CommandSpec(.cellRight, [.board], ["l", "right"]),
    CommandSpec(.facet, [.board], ["1", "2", "3", "4", "5", "6"], arguments: "NUMBER"),
    CommandSpec(.nextSection, [.ticket], ["}"]),
  ]

  private static let texts: Set<Context> = [.ticket, .customer, .page]

  private static let searching: [CommandSpec] = [
    CommandSpec(.search, texts, ["/"], arguments: "[WORDS]"),
    CommandSpec(.nextMatch, [.found], ["n"]),
    CommandSpec(.previousMatch, [.found], ["N"]),
    CommandSpec(.endSearch, [.found], ["escape"]),
  ]

  private static let queue: [CommandSpec] = [
    CommandSpec(.view, [.queue], ["1", "2", "3", "4", "5", "6"], arguments: "PART"),
    CommandSpec(.filter, [.queue], ["/"], arguments: "[WORDS]"),
    CommandSpec(.sort, [.queue], ["s"], arguments: "[KEY]"),
    CommandSpec(.mark, [.queue], ["space"]),
    CommandSpec(.markRange, [.queue], ["v"]),
    CommandSpec(.markAll, [.queue], ["*"]),
    CommandSpec(.markNone, [.queue], ["\\"]),
    CommandSpec(.news, [.queue, .ticket, .board], ["R"]),
    CommandSpec(.board, [.queue, .ticket], ["B"]),
    CommandSpec(.views, [.queue], ["f"], arguments: "[NAME]"),
    CommandSpec(.saveView, [.queue], ["F"], arguments: "[NAME]"),
    CommandSpec(.forgetView, [.queue], arguments: "NAME"),
  ]

  private static let tickets: [CommandSpec] = [
    CommandSpec(.resolve, cases, ["r"], arguments: "[KIND [AMOUNT]]", writes: true),
    CommandSpec(.decline, cases, arguments: "", writes: true),
    CommandSpec(
      .offer, [.ticket], ["1", "2", "3", "4", "5", "6", "7", "8", "9"], arguments: "NUMBER"),
    CommandSpec(.message, cases, ["m"], writes: true),
    CommandSpec(.note, cases, ["n"], arguments: "[TEXT]", writes: true),
    CommandSpec(.take, cases, ["t"], writes: true),
    CommandSpec(.assign, cases, ["a"], arguments: "[NAME]", writes: true),
    CommandSpec(.wait, cases, ["w"], arguments: "[DAY]", writes: true),
    CommandSpec(.resume, cases, ["W"], writes: true),
    CommandSpec(.tag, cases, ["+"], arguments: "[TAG]", writes: true),
    CommandSpec(.untag, cases, ["-"], arguments: "[TAG]", writes: true),
    CommandSpec(.ask, [.ticket], ["i"], writes: true),
    CommandSpec(.fact, [.ticket], ["f"], arguments: "[NAME VALUE]", writes: true),
    CommandSpec(.goods, cases, ["o"], arguments: "[PLACE]", writes: true),
    CommandSpec(.approve, [.ticket], ["A"], writes: true),
    CommandSpec(.reject, [.ticket], ["X"], arguments: "[TEXT]", writes: true),
    CommandSpec(.execute, cases, ["$"], writes: true),
    CommandSpec(.reopen, cases, ["z"], arguments: "[TEXT]", writes: true),
    CommandSpec(.undo, cases, ["u"], writes: true),
    CommandSpec(.redo, cases, ["U"], writes: true),
    CommandSpec(.repeat, cases, ["."], writes: true),
    CommandSpec(.escalate, cases, ["e"], arguments: "[TEXT]", writes: true),
    CommandSpec(.adopt, [.ticket], ["p"], writes: true),
    CommandSpec(.customer, cases, ["c"]),
    CommandSpec(.history, cases, ["H"]),
    CommandSpec(.copy, cases, ["y"], arguments: "[i|n|e|o|a]"),
    CommandSpec(.raw, [.ticket], ["="]),
  ]

  private static let console: [CommandSpec] = [
    CommandSpec(.help, everywhere, ["?", "f1"]),
    CommandSpec(.command, everywhere, [":"]),
    CommandSpec(.palette, everywhere, ["ctrl-p"]),
    CommandSpec(.theme, everywhere, ["T"], arguments: "[NAME]"),
    CommandSpec(.language, everywhere, ["L"], arguments: "[en|fr]"),
    CommandSpec(.redraw, everywhere, ["ctrl-l"]),
    CommandSpec(.suspend, everywhere, ["ctrl-z"]),
    CommandSpec(.quit, everywhere, ["ctrl-c"], in: [.queue: ["q"]]),
  ]

  /// The row of a command.
  public static func spec(_ name: CommandName) -> CommandSpec? { byName[name] }

  private static let byName = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// What the footer of a screen shows, most wanted first.
  public static func hints(_ context: Context) -> [CommandName] {
    switch context {
    case .queue:
      [.open, .resolve, .message, .take, .filter, .sort, .mark, .undo, .board, .customer, .note]
    case .ticket:
      [.resolve, .message, .note, .take, .wait, .nextTicket, .undo, .customer, .history, .back]
    case .customer: [.open, .back, .nextPane]
    case .board: [.open, .nextPane, .facet, .news, .back]
    case .page: [.pageDown, .pageUp, .search, .back]
    case .found: [.nextMatch, .previousMatch, .endSearch]
    }
  }
}
