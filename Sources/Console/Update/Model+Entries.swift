import Phrases
import RefundDesk
import RefundPolicy
import Terminal

extension Model {
  // MARK: Opening

  /// Asks for a line, or takes the one that was given with the command.
  mutating func enter(_ purpose: Entry.Purpose, _ argument: String, _ ticket: TicketID?) {
    let entry = Entry(purpose: purpose, field: TextField(argument), ticket: ticket)
    if argument.isEmpty { dialog = .entry(entry) } else { accept(entry) }
  }

  mutating func assign(_ argument: String, _ file: CaseFile?) {
    if !argument.isEmpty {
      let nobody = argument == "-" || argument == "none"
      proposeHere(.assign(nobody ? nil : AgentID(argument)))
      return
    }
    let me = setup.person.id
    let people = setup.people.values.sorted {
      ($0.id == me ? 0 : 1, $0.id) < ($1.id == me ? 0 : 1, $1.id)
    }
    var items = people.map { person in
      Chooser.Item(
        value: person.id.rawValue, label: clean(person.name), detail: phrases.name(person.role))
    }
    if file?.ticket.owner != nil || file == nil {
      items.append(Chooser.Item(value: "", label: phrases.nobody))
    }
    dialog = .choose(Chooser(purpose: .assign, title: phrases.assignTo, items: items))
  }

  mutating func wait(_ argument: String, _ ticket: TicketID?) {
    enter(.waitUntil, argument, ticket)
  }

  mutating func tag(_ argument: String, _ file: CaseFile) { enter(.tag, argument, file.ticket.id) }

  mutating func untag(_ argument: String, _ file: CaseFile) {
    if !argument.isEmpty { return propose(.untag(argument), on: file) }
    guard !file.ticket.tags.isEmpty else {
      toast = Toast(phrases.noTags, .warning)
      return
    }
    let items = file.ticket.tags.map { Chooser.Item(value: $0, label: clean($0)) }
    dialog = .choose(Chooser(purpose: .untag, title: phrases.untagWhich, items: items))
  }

  mutating func chooseGoods(_ argument: String, _ file: CaseFile) {
    if let place = Goods(rawValue: argument) { return propose(.moveGoods(place), on: file) }
    let items = Goods.allCases.map { Chooser.Item(value: $0.rawValue, label: phrases.name($0)) }
    let here = file.ticket.goods.flatMap { Goods.allCases.firstIndex(of: $0) } ?? 0
    dialog = .choose(
      Chooser(purpose: .goods, title: phrases.whereAreGoods, items: items, selected: here))
  }

  // MARK: Keys

  mutating func pressInEntry(_ entry: Entry, _ key: Key) -> [Effect] {
    var entry = entry
    switch key {
    case Key(.escape):
      dialog = nil
      return []
    case Key(.enter):
      let before = views
      accept(entry)
      return views == before ? [] : [.saveViews(views)]
    default:
      entry.problem = nil
      _ = entry.field.take(key)
      dialog = .entry(entry)
      return []
    }
  }

  /// Goes from a line that was typed to the last question, or says what is wrong with it.
  private mutating func accept(_ entry: Entry) {
    var entry = entry
    if case .saveView = entry.purpose { return keepView(named: entry.field.text) }
    if case .escalate(let to) = entry.purpose { return askSupervisor(to, entry) }
    do throws(LineProblem) {
      let command = try command(of: entry)
      dialog = nil
      proposeHere(command, after: .entry(entry))
      // A refusal leaves the line open to be put right.
      if dialog == nil, toast?.kind == .error { dialog = .entry(entry) }
    } catch {
      entry.problem = error.text
      dialog = .entry(entry)
    }
  }

  private struct LineProblem: Error { var text: String }

  private func command(of entry: Entry) throws(LineProblem) -> Command {
    let text = entry.field.text
    switch entry.purpose {
    case .waitUntil:
      guard entry.field.hasWords else { return .wait(until: nil) }
      guard let day = DayInput.day(text, today: today) else {
        throw LineProblem(text: phrases.notADay)
      }
      return .wait(until: day)
    case .tag: return .tag(text.split(separator: " ").joined(separator: "-"))
    case .escalate, .saveView: return .note(text)
    case .reopen: return .reopen(text)
    case .reject: return .reject(text)
    case .fact:
      let words = text.split(separator: " ", maxSplits: 1)
      guard words.count == 2 else { throw LineProblem(text: phrases.factNeedsValue) }
      do throws(FactEntry.Problem) {
        let entry = try FactEntry(String(words[0]), String(words[1]))
        return .enterFact(name: entry.name, entry.value)
      } catch {
        throw LineProblem(text: phrases.problem(error))
      }
    }
  }
}
