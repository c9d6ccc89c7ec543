import Console
import Phrases
import RefundDesk
import Terminal
import Testing

@Suite("The table of commands")
struct CommandTests {
  @Test("every command stands in the table once, with a label and help in both languages")
  func complete() {
    #expect(CommandTable.all.count == CommandName.allCases.count)
    #expect(Set(CommandTable.all.map(\.name)) == Set(CommandName.allCases))
    for name in CommandName.allCases {
      for language in Language.allCases {
        let phrases = Phrases(language)
        #expect(!phrases.label(of: name).isEmpty)
        #expect(phrases.help(name).hasSuffix("."), "\(name) \(phrases.help(name))")
      }
      #expect(Phrases(.en).help(name) != Phrases(.fr).help(name))
    }
  }

  @Test("every command can be reached by a key or from the palette, and stands in the help")
  func reachable() throws {
    for spec in CommandTable.all {
      let bindings = KeyBindings.standard
      let keys = spec.contexts.flatMap { bindings.labels(of: spec.name, in: $0) }
      #expect(!keys.isEmpty || [.decline, .forgetView].contains(spec.name), "\(spec.name)")
      for context in spec.contexts {
        var seat = Seat(height: 200)
        switch context {
        case .queue: try seat.press("?")
        case .ticket, .found: try seat.press("j enter ?")
        case .customer: try seat.press("j enter c ?")
        case .board: try seat.press("B ?")
        case .page: try seat.press("? ?")
        }
        #expect(seat.text.contains(":" + spec.name.rawValue.prefix(16)), "\(spec.name) \(context)")
      }
    }
  }

  @Test("keys that late escape sequences begin with stay without a command, and no key has two")
  func keys() {
    #expect(KeyBindings.defaults.conflicts.isEmpty)
    for context in Context.allCases {
      var seen: [String: CommandName] = [:]
      for spec in CommandTable.all where spec.contexts.contains(context) {
        for key in (spec.keysIn[context] ?? []) + spec.keys {
          #expect(Key(name: key) != nil, "\(key)")
          #expect(key != "[" && key != "O")
          #expect(seen[key] == nil || spec.keysIn[context] != nil, "\(context) \(key)")
          seen[key] = spec.name
        }
      }
    }
  }

  @Test("a person's own keys take the place of the defaults, in footer and help too")
  func remapped() throws {
    var keymap = KeyBindings.defaults
    let queue = Keymap.Context(rawValue: "queue")
    keymap.unbind(try #require(KeySequence("r")), in: queue)
    keymap.bind(
      try #require(KeySequence("x x")), to: Keymap.Command(rawValue: "resolve"), in: queue)
    keymap.bind(
      try #require(KeySequence("S")), to: Keymap.Command(rawValue: "sort amount"), in: queue)
    var seat = Seat()
    seat.model.bindings = KeyBindings(keymap)
    #expect(seat.text.contains("x x resolve"))
    try seat.press("r")
    #expect(seat.model.dialog == nil)
    try seat.press("x x")
    #expect(seat.text.contains("Resolve T4"))
    try seat.press("escape S")
    #expect(seat.model.queue.sort == .amount)
  }

  @Test(
    "the palette finds commands by letters in order, names first",
    arguments: [
      ("resolve", CommandName.resolve), ("res", .resume), ("rslv", .resolve), ("hist", .history),
      ("undo", .undo), ("mka", .markAll),
    ])
  func fuzzy(text: String, name: CommandName) throws {
    var seat = Seat(width: 80, height: 24)
    try seat.press("ctrl-p text:\(text)")
    let line = seat.text.split(separator: "\n").first { $0.contains("│>") }
    #expect(line?.contains(">" + name.rawValue) == true, "\(line ?? "")")
  }

  @Test("a command that cannot be used stays visible with its reason")
  func disabled() throws {
    var seat = Seat()
    try seat.press("j enter : text:reopen")
    #expect(seat.text.contains("The request is not closed."))
    try seat.press("enter")
    #expect(seat.status.contains("The request is not closed."))
  }

  @Test("commands of the line take arguments")
  func arguments() throws {
    var seat = Seat()
    try seat.press("j : text:sort_customer enter")
    #expect(seat.model.queue.sort == .customer)
    try seat.press(": text:open_T3 enter")
    #expect(seat.model.ticket?.id == "T3")
    try seat.press(": text:note_Called_her. enter y")
    #expect(seat.written == [.note("Called her.")])
    try seat.press(": text:wait_+5 enter y")
    #expect(seat.written.last == .wait(until: Day(iso: "2026-11-27")))
    try seat.press(": text:tag_vip enter y")
    try seat.press(": text:fact_photo_yes enter y")
    #expect(seat.desk.tickets["T3"]?.facts["photo"]?.value == .flag(true))
    try seat.press(": text:assign_bruno enter y")
    #expect(seat.desk.tickets["T3"]?.owner == "bruno")
    try seat.press(": text:goods_received enter y")
    #expect(seat.desk.tickets["T3"]?.goods == .received)
    try seat.press(": text:language_fr enter")
    #expect(seat.model.language == .fr)
    try seat.press(": text:nonsense_zz enter")
    #expect(seat.status.contains("nonsense"))
  }

  @Test("a clear case is closed with its message in under ten keys from the queue")
  func underTen() throws {
    let keys = "enter r enter enter y m ctrl-s y".split(separator: " ")
    var seat = Seat()
    try seat.press("j")
    try seat.press(keys.joined(separator: " "))
    #expect(keys.count < 10)
    #expect(seat.desk.tickets["T2"]?.standing != nil)
    #expect(seat.desk.tickets["T2"]?.messages.count == 2)
  }

  @Test("a missing fact's question goes into the reply, in the customer's language")
  func ask() throws {
    var seat = Seat(language: .fr)
    try seat.press("enter i")
    #expect(seat.text.contains("Has the parcel arrived since?"))
    #expect(seat.desk.drafts["T4"] == nil)
    try seat.press("text:_")
    #expect(seat.desk.drafts["T4"]?.contains("Has the parcel arrived since?") == true)
  }

  @Test("a credit in place of what is due needs the customer's recorded answer")
  func consent() throws {
    var seat = Seat()
    try seat.press("j j j j enter r 3")
    #expect(seat.text.contains("in place of what is due"))
    try seat.press("enter")
    #expect(seat.status.contains("needs the customer’s agreement"))
    let fields = "tab tab tab tab text:Oui,_un_avoir_me_va. enter y"
    try seat.press(fields)
    let decision = try #require(seat.desk.tickets["T3"]?.standing?.decision)
    #expect(decision.consent?.answer == "Oui, un avoir me va.")
    #expect(decision.consent?.textShown?.hasPrefix("Un remboursement vous est dû.") == true)
    #expect(try decision.total() == Shop.eur(5_040))
  }

  @Test("an exchange sends the variant that was chosen")
  func exchange() throws {
    var seat = Seat()
    try seat.press("j enter r 2 tab tab right enter y")
    guard
      case .replacement(let goods, _) = seat.desk.tickets["T2"]?.standing?.decision.resolutions[0]
    else {
      Issue.record("no replacement: \(seat.text)")
      return
    }
    #expect(goods.map(\.sku) == ["ROBE-L"])
  }

  @Test("a supervisor approves what an agent proposed")
  func approve() throws {
    var seat = Seat()
    try seat.press("j j enter r 1 enter text:304.90 enter")
    var other = Seat(Shop.sofia, desk: seat.desk)
    try other.press("5 enter A")
    #expect(other.text.contains("Refund, €304.90, proposed by anna."))
    try other.press("y")
    #expect(other.desk.tickets["T5"]?.standing?.life == .decided(approvedBy: "sofia"))
  }
}
