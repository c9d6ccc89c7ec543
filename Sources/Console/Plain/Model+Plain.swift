import Phrases
import RefundDesk
public import Terminal

/// The console by lines, for a screen reader: the same commands, questions and safety as on the screen.
extension Model {
  /// Takes in a line: the answer to what is open, else a command by its name or its key.
  public mutating func updatePlain(_ line: String, at moment: Moment) -> [Effect] {
    let words = line.trimmed
    let keys = keys(for: words, line)
    var effects: [Effect] = []
    if let keys {
      for event in keys { effects += update(.input(event, at: moment)) }
      return effects
    }
    toast = nil
    let parts = words.split(separator: " ", maxSplits: 1).map(String.init)
    if let first = parts.first, let name = CommandName(rawValue: first) {
      effects = run(name, parts.count > 1 ? parts[1] : "")
    } else if let sequence = KeySequence(words) {
      for key in sequence.keys { effects += update(.input(.key(key), at: moment)) }
      return effects
    } else if !words.isEmpty {
      toast = Toast(clean(phrases.unknownCommand(words)), .warning)
    }
    effects += syncPanes()
    layOut()
    return effects
  }

  /// What the answer to an open question comes to as keys; nil where nothing is open.
  private func keys(for words: String, _ line: String) -> [InputEvent]? {
    let back: [InputEvent] = [.key(Key(.escape))]
    let enter: InputEvent = .key(Key(.enter))
    if words == phrases.plainBack { return dialog == nil ? nil : back }
    switch dialog {
    case nil, .palette: return nil
    case .confirm(let confirm) where confirm.challenge == .yes:
      return words == "y" ? [.key(Key("y"))] : back
    case .confirm:
      return words.isEmpty ? back : words.unicodeScalars.map { .key(Key($0)) } + [enter]
    case .choose(let chooser):
      return choice(words, among: chooser.items.count, from: chooser.selected)
    case .entry(let entry):
      return [InputEvent](repeating: .key(Key(.backspace)), count: entry.field.characters.count)
        + [.paste(words), enter]
    case .compose:
      return words == "." ? [.key(Key(.character("s"), .control))] : [.paste(line), enter]
    case .reading: return words.isEmpty ? back : words == phrases.plainGoOn ? [enter] : back
    case .resolve(let form): return answer(words, in: form)
    }
  }

  /// The keys that go to a line of a list by its number, and take it.
  private func choice(_ words: String, among count: Int, from selected: Int) -> [InputEvent] {
    guard let number = Int(words), (1...max(1, count)).contains(number) else {
      return words.isEmpty ? [.key(Key(.escape))] : words.unicodeScalars.map { .key(Key($0)) }
    }
    return steps(from: selected, to: number - 1) + [.key(Key(.enter))]
  }

  private func steps(from: Int, to: Int) -> [InputEvent] {
    let key = to > from ? Key(.down) : Key(.up)
    return [InputEvent](repeating: .key(key), count: abs(to - from))
  }

  /// `2 84.90` fills in the second field, an empty line goes on.
  private func answer(_ words: String, in form: ResolveForm) -> [InputEvent] {
    guard form.step == .fields else {
      return choice(words, among: form.choices.count, from: form.selected)
    }
    let parts = words.split(separator: " ", maxSplits: 1).map(String.init)
    guard let number = parts.first.flatMap({ Int($0) }), form.fields.indices.contains(number - 1)
    else { return words.isEmpty ? [.key(Key(.enter))] : [] }
    let value = parts.count > 1 ? parts[1] : ""
    let field = form.fields[number - 1]
    // Around the end, as Tab goes.
    let tabs = (number - 1 - form.focus + form.fields.count) % form.fields.count
    let there = [InputEvent](repeating: .key(Key(.tab)), count: tabs)
    switch field.content {
    case .text(let text):
      let wipe = [InputEvent](repeating: .key(Key(.backspace)), count: text.characters.count)
      return there + [.key(Key(.end))] + wipe + (value.isEmpty ? [] : [.paste(value)])
    case .choice(let options, let selected):
      let wanted = Int(value).map { $0 - 1 } ?? options.firstIndex { $0.label == value } ?? selected
      let turns = max(0, min(wanted, options.count - 1)) - selected
      let key = turns > 0 ? Key(.right) : Key(.left)
      return there + [InputEvent](repeating: .key(key), count: abs(turns))
    }
  }
}

extension String {
  /// Without the blanks around it.
  fileprivate var trimmed: String {
    var text = self[...]
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return String(text.drop { $0.isWhitespace })
  }
}
