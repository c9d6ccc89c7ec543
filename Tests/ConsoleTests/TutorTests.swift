import Phrases
import RefundDesk
import Terminal
import Testing

@testable import Console

@Suite("The tutor")
struct TutorTests {
  @Test("Its own keys take a newcomer through every step", arguments: Language.allCases)
  func whole(language: Language) throws {
    var seat = Seat(language: language)
    var tutor = Tutor(seat.model)
    for (index, step) in Tutor.steps.enumerated() {
      #expect(tutor.step?.name == step.name)
      #expect(tutor.done == index)
      let word = Phrases(language).tutor(tutor).text
      #expect(word.hasPrefix(language == .fr ? "Bac à sable" : "Sandbox"))
      #expect(TextWidth.columns(word) <= 78, "\(word)")
      // Whatever is open, the banner is on the screen, whole at the usual size.
      seat.take(.banner(Phrases(language).tutor(tutor)))
      #expect(seat.text.contains(word), "\(word)")
      try seat.press(step.keys)
      tutor.observe(seat.model)
    }
    #expect(tutor.step == nil)
    #expect(Phrases(language).tutor(tutor).text.contains("guichet train list"))
  }

  /// A seat and its tutor, with the steps before one done.
  private func lesson(upTo name: Tutor.StepName) throws -> (seat: Seat, tutor: Tutor) {
    var seat = Seat()
    var tutor = Tutor(seat.model)
    while let step = tutor.step, step.name != name {
      try seat.press(step.keys)
      tutor.observe(seat.model)
    }
    return (seat, tutor)
  }

  @Test("Whoever leaves a question unanswered is asked to put it again")
  func leftQuestion() throws {
    for (name, again) in [(Tutor.StepName.confirmTake, Tutor.StepName.take), (.confirmUndo, .undo)]
    {
      var (seat, tutor) = try lesson(upTo: name)
      try seat.press("escape")
      tutor.observe(seat.model)
      #expect(tutor.step?.name == again)
      for step in [again, name] {
        try seat.press(Tutor.steps.first { $0.name == step }?.keys ?? "")
        tutor.observe(seat.model)
      }
      #expect(tutor.done == (Tutor.StepName.allCases.firstIndex(of: name) ?? 0) + 1)
    }
  }

  @Test(
    "Whoever leaves the request is shown back to it", arguments: [Tutor.StepName.write, .resolve])
  func leftRequest(name: Tutor.StepName) throws {
    var (seat, tutor) = try lesson(upTo: name)
    let done = tutor.done
    try seat.press("escape")
    tutor.observe(seat.model)
    #expect(tutor.step?.name == .open)
    #expect(tutor.done == done)
    try seat.press("enter")
    tutor.observe(seat.model)
    #expect(tutor.step?.name == name)
  }

  @Test("Steps done by another way are done")
  func otherWay() throws {
    var (seat, tutor) = try lesson(upTo: .take)
    try seat.press("t y")
    tutor.observe(seat.model)
    #expect(tutor.step?.name == .undo)
  }

  @Test("A step waits for its own key, whatever else is pressed")
  func waits() throws {
    var seat = Seat()
    var tutor = Tutor(seat.model)
    for keys in ["g", "s escape", "? escape", "ctrl-l"] {
      try seat.press(keys)
      tutor.observe(seat.model)
    }
    #expect(tutor.step?.name == .move)
  }
}
