import Phrases
import RefundDesk
import Terminal

extension Model {
  /// Opens the field for a text: the draft where there is one, else the opening of a letter.
  mutating func compose(_ purpose: Composer.Purpose, _ file: CaseFile, adding text: String) {
    let id = file.ticket.id
    var field = TextField(isMultiline: true)
    switch purpose {
    case .note: field = TextField(noteDrafts[id] ?? "", isMultiline: true)
    case .message:
      let draft = drafts[id]
      field = TextField(
        draft ?? Letter.opening(file, now: now, zone: setup.zone, signedBy: setup.person.name),
        isMultiline: true)
      if draft == nil { field.move(to: Letter.cursor(in: field.text)) }
    }
    if !text.isEmpty { field.insert(text) }
    dialog = .compose(Composer(purpose: purpose, ticket: id, field: field))
  }

  mutating func pressInComposer(_ composer: Composer, _ key: Key) -> [Effect] {
    var composer = composer
    switch key {
    case Key(.escape):
      dialog = nil
      if case .message = composer.purpose, composer.field.hasWords {
        toast = Toast(phrases.draftKept)
      }
      return keepDraft(composer)
    case Key(.character("s"), .control): return finish(composer)
    case Key(.character("e"), .control): return [.edit(composer.field.text)]
    case Key(.up): moveUp(&composer, by: 1)
    case Key(.down): moveUp(&composer, by: -1)
    case Key(.pageUp): moveUp(&composer, by: 8)
    case Key(.pageDown): moveUp(&composer, by: -8)
    default:
      composer.column = nil
      guard composer.field.take(key) else { return [] }
    }
    dialog = .compose(composer)
    return keepDraft(composer)
  }

  /// Moves the cursor by lines as they are on the screen, keeping to its column.
  private func moveUp(_ composer: inout Composer, by count: Int) {
    let rows = TextRows(composer.field, width: Layout(self).composerText.width)
    let place = rows.place(of: composer.field.cursor)
    let column = composer.column ?? place.column
    let line = max(0, min(rows.ranges.count - 1, place.line - count))
    composer.field.move(to: rows.cursor(line: line, column: column))
    composer.column = column
  }

  /// Keeps what has been typed: a message outside this program, a note inside it.
  mutating func keepDraft(_ composer: Composer) -> [Effect] {
    guard let id = composer.ticket else { return [] }
    let text = composer.field.text
    switch composer.purpose {
    case .note:
      noteDrafts[id] = text
      return []
    case .message:
      guard drafts[id] != text else { return [] }
      drafts[id] = text
      return setup.isReadOnly ? [] : [.saveDraft(id, text)]
    }
  }

  private mutating func finish(_ composer: Composer) -> [Effect] {
    let text = composer.field.text
    let command: Command
    switch composer.purpose {
    case .note: command = .note(text)
    case .message(let channel): command = .send(text, channel: channel)
    }
    if composer.ticket == nil {
      proposeOnMarked(command, after: .compose(composer))
    } else if let file = currentFile, file.ticket.id == composer.ticket {
      propose(command, on: file, after: .compose(composer))
    }
    return []
  }
}
