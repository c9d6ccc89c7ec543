import Phrases
import RefundDesk

/// One line of the form for a resolution.
struct FormField: Sendable {
  /// What it is for.
  enum Name: Hashable, Sendable {
    case amount
    case quantity(LineID)
    case variant(LineID)
    case means, goodsBack, bonus, points
    case consent, consentChannel, override
  }

  /// What is filled in.
  enum Content: Sendable {
    case text(TextField)
    case choice(options: [Option], selected: Int)
  }

  /// One thing to choose.
  struct Option: Hashable, Sendable {
    var value: String
    var label: String
  }

  let name: Name
  let label: String
  var content: Content
  /// What the empty field means.
  var hint = ""

  /// The text; empty for a choice.
  var text: String {
    if case .text(let field) = content { return field.text }
    return ""
  }

  /// The value chosen; empty for a text.
  var value: String {
    if case .choice(let options, let selected) = content, options.indices.contains(selected) {
      return options[selected].value
    }
    return ""
  }

  /// Goes to the choice of a value, where there is one.
  mutating func choose(_ value: String) {
    guard case .choice(let options, _) = content,
      let index = options.firstIndex(where: { $0.value == value })
    else { return }
    content = .choice(options: options, selected: index)
  }

  /// Goes to another choice, around the ends.
  mutating func turn(by count: Int) {
    guard case .choice(let options, let selected) = content, !options.isEmpty else { return }
    let next = (selected + count + options.count) % options.count
    content = .choice(options: options, selected: next)
  }
}
