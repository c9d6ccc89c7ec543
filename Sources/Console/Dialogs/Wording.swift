import Phrases

extension Challenge {
  /// What `Phrases` needs to ask for it.
  var wording: Phrases.Asked {
    switch self {
    case .yes: .yes
    case .amount(let amount): .amount(amount)
    case .word(let word): .word(word)
    case .count(let count): .count(count)
    }
  }
}

extension Entry.Purpose {
  /// What `Phrases` needs to explain it.
  var wording: Phrases.Line {
    switch self {
    case .waitUntil: .waitUntil
    case .tag: .tag
    case .reopen: .reopen
    case .reject: .reject
    case .fact: .fact
    case .escalate: .escalate
    case .saveView: .saveView
    }
  }
}

extension Phrases {
  /// The keys of a dialog, for the footer.
  func hints(_ dialog: Dialog) -> [(String, String)] {
    switch dialog {
    case .confirm(let confirm) where confirm.challenge == .yes:
      [("y", hintYes), ("Esc", hintBack)]
    case .confirm: [("Enter", hintYes), ("Esc", hintBack)]
    case .resolve(let form) where form.step == .kinds:
      [("j/k", hintMove), ("Enter", hintChoose), ("Esc", hintCancel)]
    case .resolve:
      [("Tab", hintNextField), ("←/→", hintChange), ("Enter", hintLook), ("Esc", hintBack)]
    case .choose: [("j/k", hintMove), ("Enter", hintChoose), ("Esc", hintCancel)]
    case .entry: [("Enter", hintLook), ("Esc", hintCancel)]
    case .compose(let composer):
      [
        ("^S", composer.purpose == .note ? hintFinish : hintSend), ("^E", hintEditor),
        ("Esc", hintKeepDraft),
      ]
    case .palette: [("↓/↑", hintMove), ("Enter", hintRun), ("Esc", hintCancel)]
    case .reading(let reading):
      reading.offer == nil
        ? [("Esc", hintClose)] : [("Enter", label(of: .resolve)), ("Esc", hintClose)]
    }
  }
}
