import Console
import RefundDesk
import Terminal

/// A console with somebody at it: keys go through the real decoder, the desk answers at once.
struct Seat {
  var model: Model
  var desk: FakeDesk
  /// The keys' clock.
  var moment = Moment(milliseconds: 1_000)

  init(
    _ person: Person = Shop.anna, width: Int = 80, height: Int = 24, language: Language = .en,
    desk: FakeDesk = FakeDesk(), isReadOnly: Bool = false
  ) {
    self.desk = desk
    self.desk.person = person
    let setup = Setup(
      person: person, people: Shop.people, deskName: "Boutique Démo", zone: .utc,
      commandSeed: "test", isReadOnly: isReadOnly, themes: ["base", "mono", "dark"])
    model = Model(
      setup: setup, language: language, theme: "base", size: Size(width: width, height: height),
      now: Shop.now)
    carryOut(model.start())
    paint()
  }

  /// Carries out effects, and what comes of their answers.
  mutating func carryOut(_ effects: [Effect]) {
    var effects = effects
    while !effects.isEmpty {
      let effect = effects.removeFirst()
      for event in desk.answer(effect) { effects += model.update(event) }
    }
  }

  mutating func take(_ event: Event) { carryOut(model.update(event)) }

  mutating func paint() { _ = model.update(.painted(at: moment)) }

  /// Types a script; each key comes long after the last has been painted.
  mutating func press(_ script: String, rhythm: Int64 = 600) throws {
    let keys = try KeyScript(script)
    for (event, at) in keys.events(from: moment, rhythm: .milliseconds(rhythm)) {
      moment = at
      take(.input(event, at: at))
      paint()
    }
    moment = moment + .milliseconds(rhythm)
  }

  var frame: Frame { view(model) }
  var text: String { frame.text }
  /// The text as one line, whatever the width broke.
  var words: String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }
  var status: String { frame.text(row: model.size.height - 2) }
  /// The commands written so far.
  var written: [Command] { desk.committed.map(\.command) }
}
