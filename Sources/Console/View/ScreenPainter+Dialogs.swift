import Phrases
import RefundDesk
import Terminal

extension ScreenPainter {
  mutating func paintDialog() {
    switch model.dialog {
    case .confirm(let confirm): paint(confirm)
    case .resolve(let form): paint(form)
    case .choose(let chooser): paint(chooser)
    case .entry(let entry): paint(entry)
    case .compose(let composer): paint(composer)
    case .palette(let palette): paint(palette)
    case .reading(let reading): paint(reading)
    case nil: break
    }
  }

  /// A box in the middle of the panes, emptied, with a title; returns the room inside.
  mutating func openBox(
    _ title: String, lines: Int, width: Int = 64, isDangerous: Bool = false
  ) -> Rect {
    // Where there is little room, a dialog may cover everything but the keys; never that this is a
    // training desk.
    let isLow = layout.size.height < 16
    let top = model.setup.isTraining ? layout.body.y : isLow ? 0 : 1
    let space = Rect(
      x: 0, y: top, width: layout.size.width, height: layout.size.height - top - (isLow ? 1 : 2))
    let box = space.centred(
      Size(width: min(width, space.width), height: min(lines + 2, space.height)))
    frame.fill(box, Style(.dialog))
    frame.box(
      box, Style(isDangerous ? .dialogDangerBorder : .dialogBorder), title: title,
      Style(isDangerous ? .dialogDangerTitle : .dialogTitle), lines: isDangerous ? .heavy : .light)
    return box.inset(dx: 2, dy: 1)
  }

  // MARK: The last question

  private mutating func paint(_ confirm: Confirm) {
    let isDangerous = confirm.challenge != .yes
    let width = min(72, layout.size.width)
    let lines = ConfirmLines.lines(confirm, width: width - 4, phrases)
    let area = openBox(
      confirm.title, lines: lines.count + 2, width: width, isDangerous: isDangerous)
    // The question itself always stays in sight, whatever has to be cut.
    let parts = area.split(bottom: lines.count + 2 <= area.height ? 2 : 1)
    let top = max(0, min(confirm.top, lines.count - parts.rest.height))
    for (offset, line) in lines.dropFirst(top).prefix(parts.rest.height).enumerated() {
      frame.put(line, at: Point(x: area.x, y: area.y + offset), maxWidth: area.width)
    }
    let more = lines.count - top - parts.rest.height
    if more > 0, parts.rest.height > 0 {
      frame.putRight(
        " ↓ \(more)", endingAt: Point(x: area.maxX, y: parts.rest.maxY - 1), Style(.dialogKey))
    }
    let y = parts.bottom.maxY - 1
    let question = phrases.question(confirm.challenge.wording)
    let used = frame.put(
      question, at: Point(x: area.x, y: y), Style(.dialogKey), maxWidth: area.width)
    if isDangerous {
      let start = area.x + used + 1
      put(
        confirm.typed, at: Point(x: start, y: y), width: max(6, min(24, area.maxX - start)),
        Style(.input))
    } else {
      frame.cursor = Point(x: min(area.x + used, area.maxX - 1), y: y)
      frame.showsCursor = true
    }
  }

  // MARK: Resolving

  private mutating func paint(_ form: ResolveForm) {
    switch form.step {
    case .kinds: paintKinds(form)
    case .fields: paintFields(form)
    }
  }

  private mutating func paintKinds(_ form: ResolveForm) {
    let area = openBox(
      phrases.resolveTitle(CleanText(form.file.ticket.id.rawValue).text),
      lines: form.choices.count, width: 68)
    let first = max(0, min(form.selected - area.height + 1, form.choices.count - area.height))
    for offset in 0..<min(area.height, form.choices.count) {
      let index = first + offset
      guard form.choices.indices.contains(index) else { break }
      let choice = form.choices[index]
      let isSelected = index == form.selected
      let row = Rect(x: area.x - 1, y: area.y + offset, width: area.width + 2, height: 1)
      let style = Style(
        isSelected
          ? .menuSelected
          : choice.allowance == nil && choice.kind != .decline ? .menuDisabled : .menu)
      frame.fill(row, style)
      let number = index < 9 ? String(index + 1) : " "
      frame.put(
        (isSelected ? ">" : " ") + number + " " + StyledLines.field(phrases.name(choice.kind), 15),
        at: Point(x: row.x, y: row.y), style)
      let amount = choice.allowance?.amount.map(phrases.money) ?? ""
      frame.putRight(amount, endingAt: Point(x: row.x + 32, y: row.y), style)
      frame.put(
        phrases.allowance(choice.allowance, kind: choice.kind), at: Point(x: row.x + 34, y: row.y),
        style, maxWidth: row.width - 35)
    }
    frame.cursor = Point(x: area.x - 1, y: area.y + form.selected - first)
  }

  private mutating func paintFields(_ form: ResolveForm) {
    let outcome = TextWrap.lines(
      form.problem.map { CleanText($0.text).text } ?? phrases.comesTo(form.total),
      width: min(64, layout.size.width - 4))
    let area = openBox(
      phrases.name(form.choice.kind), lines: max(1, form.fields.count) + 1 + outcome.count,
      width: 68)
    if form.fields.isEmpty {
      frame.put(
        phrases.nothingToFillIn, at: Point(x: area.x, y: area.y), Style(.dialogMuted),
        maxWidth: area.width)
    }
    let room = max(1, area.height - 1 - outcome.count)
    let first = max(0, form.focus - room + 1)
    for (offset, index) in (first..<form.fields.count).prefix(room).enumerated() {
      paint(form.fields[index], isFocused: index == form.focus, area, y: area.y + offset)
    }
    for (offset, line) in outcome.enumerated() {
      let y = area.maxY - outcome.count + offset
      guard y > area.y else { continue }
      frame.put(
        line, at: Point(x: area.x, y: y), Style(form.problem == nil ? .dialogTitle : .dialogDanger),
        maxWidth: area.width)
    }
  }

  private mutating func paint(_ field: FormField, isFocused: Bool, _ area: Rect, y: Int) {
    let label = min(22, area.width / 2)
    frame.put(
      isFocused ? ">" : " ", at: Point(x: area.x - 1, y: y), Style(.dialogKey))
    frame.put(
      CleanText(field.label).text, at: Point(x: area.x, y: y),
      Style(isFocused ? .dialogTitle : .dialog),
      maxWidth: label - 1)
    let place = Point(x: area.x + label, y: y)
    let width = area.width - label
    switch field.content {
    case .text(let text):
      if isFocused {
        put(text, at: place, width: width, Style(.input))
        if text.isEmpty {
          frame.put(field.hint, at: place, Style(.inputPlaceholder), maxWidth: width)
        }
      } else {
        frame.putField(
          text.isEmpty ? field.hint : text.text, at: place, width: width,
          Style(text.isEmpty ? .inputPlaceholder : .input))
      }
    case .choice(let options, let selected):
      let value = options.indices.contains(selected) ? CleanText(options[selected].label).text : "–"
      let text = isFocused && options.count > 1 ? "‹ \(value) ›" : value
      frame.put(text, at: place, Style(isFocused ? .dialogKey : .dialog), maxWidth: width)
      if isFocused { frame.cursor = place }
    }
  }

  // MARK: Lists, lines, texts

  private mutating func paint(_ chooser: Chooser) {
    let area = openBox(chooser.title, lines: max(1, chooser.items.count), width: 56)
    let first = max(0, min(chooser.selected - area.height + 1, chooser.items.count - area.height))
    for offset in 0..<min(area.height, chooser.items.count) {
      let item = chooser.items[first + offset]
      let isSelected = first + offset == chooser.selected
      let row = Rect(x: area.x - 1, y: area.y + offset, width: area.width + 2, height: 1)
      let style = Style(isSelected ? .menuSelected : .menu)
      frame.fill(row, style)
      let key = item.key.map { "\($0) " } ?? ""
      frame.put(
        (isSelected ? ">" : " ") + key + item.label, at: Point(x: row.x, y: row.y), style,
        maxWidth: row.width)
      if !item.detail.isEmpty {
        frame.put(
          CleanText(item.detail).text, at: Point(x: row.x + 24, y: row.y), style,
          maxWidth: max(0, row.width - 25))
      }
    }
    frame.cursor = Point(x: area.x - 1, y: area.y + chooser.selected - first)
  }

  private mutating func paint(_ entry: Entry) {
    let words = phrases.entry(entry.purpose.wording)
    let area = openBox(words.title, lines: 3, width: 60)
    put(entry.field, at: Point(x: area.x, y: area.y), width: area.width, Style(.input))
    let below = entry.problem ?? words.hint
    for (offset, line) in TextWrap.lines(below, width: area.width).prefix(2).enumerated() {
      frame.put(
        line, at: Point(x: area.x, y: area.y + 1 + offset),
        Style(entry.problem == nil ? .dialogMuted : .dialogDanger), maxWidth: area.width)
    }
  }

  private mutating func paint(_ composer: Composer) {
    let box = layout.composer
    frame.fill(box, Style(.dialog))
    frame.box(
      box, Style(.dialogBorder), title: composerTitle(composer), Style(.dialogTitle))
    let area = layout.composerText
    let rows = TextRows(composer.field, width: area.width)
    for offset in 0..<area.height {
      let line = composer.top + offset
      guard rows.ranges.indices.contains(line) else { break }
      frame.put(
        rows.text(line), at: Point(x: area.x, y: area.y + offset), Style(.dialog),
        maxWidth: area.width)
    }
    let place = rows.place(of: composer.field.cursor)
    frame.cursor = Point(
      x: min(area.x + place.column, box.maxX - 1), y: area.y + place.line - composer.top)
    frame.showsCursor = true
  }

  private func composerTitle(_ composer: Composer) -> String {
    switch composer.purpose {
    case .note: return phrases.noteTitle
    case .message(let channel):
      let name = model.ticket?.file?.dossier.customer?.name ?? phrases.unknownCustomer
      return phrases.messageTitle(CleanText(name).text, by: CleanText(phrases.name(channel)).text)
    }
  }

  private mutating func paint(_ palette: Palette) {
    let space = layout.body
    let width = min(76, space.width)
    let height = min(max(4, palette.matches.count + 3), space.height, 18)
    let box = Rect(x: (space.width - width) / 2, y: space.y, width: width, height: height)
    frame.fill(box, Style(.dialog))
    frame.box(box, Style(.dialogBorder), title: phrases.label(of: .palette), Style(.dialogTitle))
    let area = box.inset(dx: 2, dy: 1)
    let list = area.split(top: 1).rest
    let first = max(0, min(palette.selected - list.height + 1, palette.matches.count - list.height))
    for offset in 0..<min(list.height, palette.matches.count) {
      paint(
        palette.matches[first + offset], isSelected: first + offset == palette.selected,
        Rect(x: list.x - 1, y: list.y + offset, width: list.width + 2, height: 1))
    }
    if palette.matches.isEmpty {
      frame.put(
        phrases.noCommand, at: Point(x: list.x, y: list.y), Style(.dialogMuted),
        maxWidth: list.width)
    }
    frame.put(":", at: Point(x: area.x, y: area.y), Style(.dialogKey))
    put(
      palette.field, at: Point(x: area.x + 1, y: area.y), width: area.width - 1, Style(.input))
  }

  private mutating func paint(_ spec: CommandSpec, isSelected: Bool, _ row: Rect) {
    let reason = model.unavailable(spec.name)
    let style = Style(isSelected ? .menuSelected : reason == nil ? .menu : .menuDisabled)
    frame.fill(row, style)
    let name = spec.name.rawValue + (spec.arguments.isEmpty ? "" : " " + spec.arguments)
    let keys = HelpLayout.label(model.bindings.labels(of: spec.name, in: model.screen.context))
    frame.put(
      (isSelected ? ">" : " ") + name, at: Point(x: row.x, y: row.y), style, maxWidth: 24)
    let text = reason.map(phrases.reason) ?? phrases.help(spec.name)
    let end = frame.putRight(
      keys + " ", endingAt: Point(x: row.maxX, y: row.y), style, maxWidth: 12)
    frame.put(
      text, at: Point(x: row.x + 25, y: row.y), style, maxWidth: max(0, end - row.x - 26))
  }

  private mutating func paint(_ reading: Reading) {
    let width = min(76, layout.size.width)
    let area = openBox(reading.title, lines: reading.lines.count, width: width)
    let top = max(0, min(reading.top, reading.lines.count - area.height))
    for (offset, line) in reading.lines.dropFirst(top).prefix(area.height).enumerated() {
      frame.put(line, at: Point(x: area.x, y: area.y + offset), maxWidth: area.width)
    }
    let more = reading.lines.count - top - area.height
    if more > 0 {
      frame.putRight(
        " ↓ \(more) ", endingAt: Point(x: area.maxX + 1, y: area.maxY), Style(.dialogKey))
    }
    frame.cursor = Point(x: area.x, y: area.y)
  }
}
