import Advice
import Phrases
import RefundDesk

extension Model {
  /// Asks whether to do again what was taken back.
  mutating func redo(_ file: CaseFile) {
    guard let command = steps.redoable(file.ticket) else { return }
    propose(command, on: file)
  }

  /// Asks whether to record what was read from the customer's words.
  mutating func adopt(_ file: CaseFile) {
    guard let reading = file.assessment.reading else { return }
    propose(.recode(reading.proposed), on: file)
  }

  /// Asks whether to do the last step here too.
  mutating func repeatStep() {
    if let command = steps.last { proposeHere(command) }
  }

  // MARK: Asking a supervisor

  /// Who can be asked for help.
  var supervisors: [Person] {
    setup.people.values.filter { $0.mayApprove && $0.id != setup.person.id }
      .sorted { $0.id < $1.id }
  }

  /// Asks whom, where there are several, and what about.
  mutating func escalate(_ argument: String, _ file: CaseFile) {
    guard let first = supervisors.first else {
      toast = Toast(phrases.reason(.nobodyToAsk), .warning)
      return
    }
    guard supervisors.count > 1 else {
      return enter(.escalate(first.id), argument, file.ticket.id)
    }
    let items = supervisors.map { person in
      Chooser.Item(
        value: person.id.rawValue, label: clean(person.name), detail: phrases.name(person.role))
    }
    dialog = .choose(Chooser(purpose: .escalate, title: phrases.escalateTo, items: items))
  }

  /// Asks the last question about giving a ticket to a supervisor: the reason is written as a note, and
  /// the ticket follows it.
  mutating func askSupervisor(_ to: AgentID, _ entry: Entry) {
    guard let file = currentFile else { return }
    propose(.note(entry.field.text), on: file, after: .entry(entry))
    guard case .confirm(var confirm) = dialog else {
      // A refusal leaves the line open to be put right.
      dialog = .entry(entry)
      return
    }
    confirm.title = phrases.verbEscalate
    confirm.rows.append(
      Confirm.Row(
        label: phrases.rowTo, value: clean(setup.people[to]?.name ?? to.rawValue), isStrong: true))
    confirm.sequel = file.ticket.owner == to ? nil : .assign(to)
    dialog = .confirm(confirm)
  }
}
