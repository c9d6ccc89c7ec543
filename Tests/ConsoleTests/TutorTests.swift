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
