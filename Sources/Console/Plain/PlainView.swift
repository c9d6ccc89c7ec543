import Insight
import Phrases
import RefundDesk
import Terminal

/// What the console says by lines, for a screen reader.
///
/// Each answer says first what came of the line, then what is open now; what has not changed is not
/// said again.
public struct PlainView: Sendable {
  private let model: Model
  private let phrases: Phrases
  private var lines: [String] = []

  /// How many requests of the queue are read out.
  static let page = 10

  /// What is said after a line; `before` is nil at the beginning.
  public static func lines(_ model: Model, after before: Model?) -> [String] {
    var view = PlainView(model)
    view.say(after: before)
    return view.lines
  }

  private init(_ model: Model) {
    self.model = model
    phrases = model.phrases
  }

  private mutating func add(_ text: String) {
    let clean = CleanText(text).text
    if clean.contains(where: { !$0.isWhitespace }) { lines.append(clean) }
  }

  private mutating func say(after before: Model?) {
    if let toast = model.toast { add(toast.text) }
    if before?.banner != model.banner, let banner = model.banner { add(banner.text) }
    if let dialog = model.dialog { return say(dialog) }
    switch model.screen {
    case .queue: sayQueue(before)
    case .ticket: sayTicket(before)
    case .customer: if let file = model.customer?.file { say(file) }
    case .board: say(model.board?.words)
    case .page: for line in model.page?.document.lines ?? [] { add(line.text) }
    }
  }

  // MARK: Screens

  private mutating func sayQueue(_ before: Model?) {
    let (pane, old) = (model.queue, before?.queue)
    let isSame =
      old?.shown == pane.shown && before?.screen == .queue && before?.dialog == nil
      && old?.isLoaded == pane.isLoaded
    let place = phrases.position(pane.shown.isEmpty ? 0 : pane.cursor + 1, of: pane.shown.count)
    guard !isSame else {
      if let row = pane.selectedRow { add("\(place): \(text(row))") }
      return
    }
    add("\(phrases.name(ofView: pane.view.rawValue)): \(place)")
    for line in pane.cursor..<(pane.cursor + PlainView.page) {
      guard let row = pane.row(line) else { break }
      add("\(line + 1). \(text(row))")
    }
  }

  private func text(_ row: QueueRow) -> String {
    let age = phrases.age(seconds: max(0, model.now.seconds(since: row.received)))
    let parts = [
      row.ticket.rawValue, row.customerName, row.amount.map(phrases.money),
      phrases.name(row.reason), age, phrases.name(row.conversation), row.owner?.rawValue,
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  private mutating func sayTicket(_ before: Model?) {
    guard let pane = model.ticket else { return }
    guard let file = pane.file else {
      add(pane.isMissing ? phrases.noSuchTicket(pane.id.rawValue) : phrases.reading)
      return
    }
    let old = before?.ticket
    let isSame =
      old?.id == pane.id && old?.file?.ticket.version == file.ticket.version
      && before?.screen == .ticket && before?.dialog == nil
    guard !isSame else { return }
    let row = model.queue.snapshot.position(of: pane.id).map { model.queue.snapshot.rows[$0] }
    add(TicketHead.names(pane, row, phrases, isTitled: false).text)
    add(TicketHead.request(file, phrases).text)
    add(TicketHead.lives(file.ticket, phrases).text)
    for line in pane.document.lines { add(line.text) }
  }

  private mutating func say(_ file: CustomerFile) {
    var layout = CustomerLayout(file, width: 200, phrases, zone: model.setup.zone)
    layout.lay()
    for line in layout.document.lines { add(line.text) }
  }

  private mutating func say(_ words: BoardWords?) {
    guard let pane = model.board, let words else { return add(phrases.reading) }
    for line in 0..<pane.rowCount {
      guard let facet = pane.facet, let row = pane.row(line) else { break }
      let name = line == 0 ? phrases.boardAll : words.names[facet]?[line - 1] ?? "–"
      let cells = zip(BoardWords.headings(phrases), row.cells).map { "\($0): \($1.tickets)" }
      add("\(name): \(phrases.tickets(row.tickets)); \(cells.joined(separator: ", "))")
    }
    for sentence in words.sentences { add(sentence) }
  }

  // MARK: What is open

  private mutating func say(_ dialog: Dialog) {
    switch dialog {
    case .confirm(let confirm):
      add(confirm.title)
      for row in confirm.rows { add(row.label.isEmpty ? row.value : "\(row.label): \(row.value)") }
      for warning in confirm.warnings { add("! " + warning) }
      if let notice = confirm.notice { add(notice) }
      add(phrases.question(confirm.challenge.wording))
    case .choose(let chooser):
      add(chooser.title)
      for (index, item) in chooser.items.enumerated() {
        add("\(index + 1). \(item.label)  \(item.detail)")
      }
    case .entry(let entry):
      let words = phrases.entry(entry.purpose.wording)
      add(words.title)
      add(entry.problem ?? words.hint)
    case .compose(let composer):
      for line in composer.field.text.split(separator: "\n") { add("| " + line) }
      add(phrases.plainCompose)
    case .reading(let reading):
      add(reading.title)
      for line in reading.lines { add(line.text) }
      if reading.offer != nil { add(phrases.plainOffer) }
    case .resolve(let form): say(form)
    case .palette: break
    }
  }

  private mutating func say(_ form: ResolveForm) {
    guard form.step == .fields else {
      add(phrases.resolveTitle(form.file.ticket.id.rawValue))
      for (index, choice) in form.choices.enumerated() {
        let amount = choice.allowance?.amount.map(phrases.money) ?? ""
        let words = phrases.allowance(choice.allowance, kind: choice.kind)
        add("\(index + 1). \(phrases.name(choice.kind))  \(amount)  \(words)")
      }
      return
    }
    add(phrases.name(form.choice.kind))
    for (index, field) in form.fields.enumerated() {
      switch field.content {
      case .text(let text):
        add("\(index + 1). \(field.label): \(text.isEmpty ? field.hint : text.text)")
      case .choice(let options, let selected):
        let all = options.enumerated().map { "\($0 + 1) \($1.label)" }.joined(separator: ", ")
        let value = options.indices.contains(selected) ? options[selected].label : "–"
        add("\(index + 1). \(field.label): \(value)" + (options.count > 1 ? " (\(all))" : ""))
      }
    }
    add(form.problem?.text ?? phrases.comesTo(form.total))
    add(phrases.plainForm)
  }
}

extension StyledLine {
  /// The words of the line, without the rules that only guide the eye.
  fileprivate var text: String {
    spans.map(\.text).joined().filter { $0 != "─" }
  }
}
