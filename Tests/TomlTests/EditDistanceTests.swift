import Testing
import Toml

@Suite("The word that was probably meant")
struct EditDistanceTests {
  @Test(
    "distance counts insertions, deletions, changes and swaps",
    arguments: [
      ("", "", 0), ("a", "", 1), ("days", "dyas", 1), ("days", "day", 1), ("reason", "raisons", 3),
      ("abc", "xyz", 3), ("é", "e", 1),
    ])
  func distance(left: String, right: String, expected: Int) {
    #expect(EditDistance.between(left, right) == expected)
    #expect(EditDistance.between(right, left) == expected)
  }

  @Test("only a close word is proposed")
  func closest() {
    let known = ["window", "refuse", "require", "method"]
    #expect(EditDistance.closest(to: "windwo", among: known) == "window")
    #expect(EditDistance.closest(to: "requires", among: known) == "require")
    #expect(EditDistance.closest(to: "bonus", among: known) == nil)
  }
}
