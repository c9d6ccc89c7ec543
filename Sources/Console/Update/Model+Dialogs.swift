import Phrases
import RefundDesk
import Terminal

extension Model {
  /// A key while a dialog lies over the screens.
  mutating func pressInDialog(_ key: Key, at moment: Moment) -> [Effect] {
    let key = key == Key(.character("c"), .control) ? Key(.escape) : key
    switch dialog {
    case .confirm(let confirm): return pressInConfirm(confirm, key, at: moment)
    case .resolve(let form): return pressInResolve(form, key)
    case .choose(let chooser): return pressInChooser(chooser, key)
    case .entry(let entry): return pressInEntry(entry, key)
    case .compose(let composer): return pressInComposer(composer, key)
    case .palette(let palette): return pressInPalette(palette, key)
    case .reading(let reading): return pressInReading(reading, key)
    case nil: return []
    }
  }

  /// Text that came at once while a dialog is open: only its text fields take it in.
  mutating func pasteInDialog(_ text: String) -> [Effect] {
    switch dialog {
    case .compose(var composer):
      composer.field.insert(text)
      dialog = .compose(composer)
      return keepDraft(composer)
    case .entry(var entry):
      entry.field.insert(text)
      dialog = .entry(entry)
    case .palette(var palette):
      palette.field.insert(text)
      palette.matches = PaletteMatch.commands(palette.field.text, phrases)
      palette.selected = 0
      dialog = .palette(palette)
    case .resolve(var form): pasteInForm(&form, text)
    default: toast = Toast(phrases.pasteIgnored, .warning)
    }
    return []
  }

  // MARK: The last question

  /// The only place where anything is sent to be written.
  private mutating func pressInConfirm(
    _ confirm: Confirm, _ key: Key, at moment: Moment
  ) -> [Effect] {
    if key == Key(.escape) {
      leave(confirm)
      return []
    }
    var confirm = confirm
    if key == Key(.down) || key == Key(.up) {
      confirm.top = max(0, min(confirm.top + (key == Key(.down) ? 1 : -1), confirm.rows.count + 8))
      dialog = .confirm(confirm)
      return []
    }
    if confirm.challenge == .yes {
      if key == Key("n") || key == Key("q") { leave(confirm) }
      guard key == Key("y") else { return [] }
      return answerYes(confirm, at: moment)
    }
    if key == Key(.enter) {
      guard confirm.challenge.isMet(by: confirm.typed.text, phrases) else {
        toast = Toast(phrases.notWhatWasAsked, .warning)
        return []
      }
      return answerYes(confirm, at: moment)
    }
    guard confirm.isFresh(at: moment) else { return [] }
    _ = confirm.typed.take(key)
    dialog = .confirm(confirm)
    return []
  }

  private mutating func leave(_ confirm: Confirm) {
    switch confirm.previous {
    case .resolve(let form): dialog = .resolve(form)
    case .compose(let composer): dialog = .compose(composer)
    case .entry(let entry): dialog = .entry(entry)
    case nil: dialog = nil
    }
  }

  private mutating func answerYes(_ confirm: Confirm, at moment: Moment) -> [Effect] {
    guard confirm.isFresh(at: moment) else {
      toast = Toast(phrases.tooFast, .warning)
      return []
    }
    guard !setup.isReadOnly else {
      toast = Toast(phrases.reason(.readOnly), .warning)
      return []
    }
    dialog = nil
    for request in confirm.requests { unanswered.insert(request.id) }
    if let sequel = confirm.sequel, let first = confirm.requests.first {
      sequels[first.id] = sequel
    }
    batch = confirm.requests.count > 1 ? Batch(confirm.requests) : nil
    return confirm.requests.map { .commit($0) }
  }

  // MARK: Lists

  private mutating func pressInChooser(_ chooser: Chooser, _ key: Key) -> [Effect] {
    var chooser = chooser
    switch key {
    case Key(.escape), Key("q"):
      dialog = nil
      return chooser.original.map { original in
        theme = original
        return [.useTheme(original)]
      } ?? []
    case Key("j"), Key(.down), Key(.tab): chooser.move(by: 1)
    case Key("k"), Key(.up), Key(.tab, .shift): chooser.move(by: -1)
    case Key(.enter): return pick(chooser, chooser.selected)
    default:
      if let scalar = key.typed, let index = chooser.items.firstIndex(where: { $0.key == scalar }) {
        return pick(chooser, index)
      }
    }
    dialog = .choose(chooser)
    guard chooser.purpose == .theme, chooser.items.indices.contains(chooser.selected) else {
      return []
    }
    theme = chooser.items[chooser.selected].value
    return [.useTheme(theme)]
  }

  private mutating func pick(_ chooser: Chooser, _ index: Int) -> [Effect] {
    dialog = nil
    guard chooser.items.indices.contains(index) else { return [] }
    let value = chooser.items[index].value
    switch chooser.purpose {
    case .theme:
      theme = value
      return [.useTheme(value)]
    case .copy:
      toast = Toast(phrases.copied)
      return [.copy(value)]
    case .assign: proposeHere(.assign(AgentID(value)))
    case .goods: if let place = Goods(rawValue: value) { proposeHere(.moveGoods(place)) }
    case .untag: proposeHere(.untag(value))
    case .escalate:
      dialog = .entry(Entry(purpose: .escalate(AgentID(composed: value)), ticket: currentTicket))
    case .view: if let view = views.first(where: { $0.name == value }) { show(view) }
    }
    return []
  }

  /// Asks the last question about the marked tickets, or about the one shown.
  mutating func proposeHere(_ command: Command, after previous: Confirm.Previous? = nil) {
    if isBulk {
      proposeOnMarked(command, after: previous)
    } else if let file = currentFile {
      propose(command, on: file, after: previous)
    }
  }

  // MARK: The palette

  private mutating func pressInPalette(_ palette: Palette, _ key: Key) -> [Effect] {
    var palette = palette
    switch key {
    case Key(.escape):
      dialog = nil
      return []
    case Key(.enter):
      dialog = nil
      return run(palette)
    case Key(.down), Key(.character("n"), .control), Key(.tab):
      palette.selected = min(palette.matches.count - 1, palette.selected + 1)
    case Key(.up), Key(.character("p"), .control), Key(.tab, .shift):
      palette.selected = max(0, palette.selected - 1)
    case Key(.backspace) where palette.field.isEmpty:
      dialog = nil
      return []
    default:
      _ = palette.field.take(key)
      palette.matches = PaletteMatch.commands(palette.field.text, phrases)
      palette.selected = 0
    }
    dialog = .palette(palette)
    return []
  }

  private mutating func run(_ palette: Palette) -> [Effect] {
    let text = palette.field.text
    let words = text.split(separator: " ", maxSplits: 1)
    let argument = words.count > 1 ? String(words[1].drop { $0 == " " }) : ""
    if let first = words.first, let name = CommandName(rawValue: String(first)) {
      return run(name, argument)
    }
    guard palette.matches.indices.contains(palette.selected) else {
      toast = Toast(clean(phrases.unknownCommand(text)), .warning)
      return []
    }
    return run(palette.matches[palette.selected].name, argument)
  }

  // MARK: Reading

  private mutating func pressInReading(_ reading: Reading, _ key: Key) -> [Effect] {
    var reading = reading
    switch key {
    case Key("j"), Key(.down): reading.top += 1
    case Key("k"), Key(.up): reading.top = max(0, reading.top - 1)
    case Key(.enter):
      dialog = nil
      if let offer = reading.offer, let file = currentFile, file.offers.indices.contains(offer) {
        openResolve(file, with: file.offers[offer])
      }
      return []
    case Key(.escape), Key("q"), Key("h"), Key(.left):
      dialog = nil
      return []
    default: break
    }
    reading.top = min(reading.top, max(0, reading.lines.count - 3))
    dialog = .reading(reading)
    return []
  }

  // MARK: The filter

  mutating func pressInFilter(_ key: Key) -> [Effect] {
    switch key {
    case Key(.escape), Key(.character("c"), .control):
      filterField = nil
      queue.show(query: filterBefore, now: now, me: setup.person.id)
      return []
    case Key(.enter):
      filterField = nil
      return []
    case Key(.down), Key(.up): return run(key == Key(.down) ? .moveDown : .moveUp, "")
    default:
      guard filterField?.take(key) == true else { return [] }
      return applyFilter()
    }
  }

  mutating func applyFilter() -> [Effect] {
    guard let field = filterField else { return [] }
    queue.show(query: QueueQuery(field.text), now: now, me: setup.person.id)
    return []
  }
}
