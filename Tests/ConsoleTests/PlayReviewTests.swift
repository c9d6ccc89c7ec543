import Phrases
import RefundDesk
import Terminal
import Testing

@testable import Console

@Suite("The debrief on the screen")
struct PlayReviewTests {
  private static let size = Size(width: 60, height: 10)

  private func review(lines: Int = 40, screens: Int = 2) throws -> PlayReview {
    var seat = Seat(width: 60, height: 10)
    var kept: [KeptScreen] = []
    for index in 0..<screens {
      kept.append(KeptScreen(seat.frame, caption: "step \(index + 1)"))
      try seat.press("j")
    }
    return PlayReview(
      text: (0..<lines).map { $0 == 0 ? "Title" : "  line \($0)" }, screens: kept, Phrases(.en))
  }

  private func press(_ review: inout PlayReview, _ keys: [Key.Code]) {
    for key in keys {
      let stays = review.press(Key(key))
      #expect(stays)
    }
  }

  @Test("pages from the text through every screen and back, and not beyond")
  func pages() throws {
    var review = try review()
    #expect(review.frame(Self.size).text.contains("1/3 Debrief"))
    press(&review, [.right])
    #expect(review.frame(Self.size).text.contains("2/3 step 1"))
    press(&review, [.right, .right, .right])
    #expect(review.frame(Self.size).text.contains("3/3 step 2"))
    press(&review, [.left, .left, .left])
    #expect(review.page == 0)
  }

  @Test("shows a kept screen as it was, with its roles, above its own last line")
  func faithful() throws {
    let seat = Seat(width: 60, height: 10)
    let kept = KeptScreen(seat.frame, caption: "first")
    var review = PlayReview(text: [], screens: [kept], Phrases(.en))
    press(&review, [.right])
    let frame = review.frame(Self.size)
    for y in 0..<9 {
      #expect(Array(frame.row(y)) == Array(seat.frame.row(y)), "row \(y)")
    }
    #expect(kept.rows.count == 10)
    #expect(kept.roles(row: 0).contains { $0.hasSuffix("bar.title.strong") })
  }

  @Test("scrolls the text and stops at its ends")
  func scrolls() throws {
    var review = try review()
    _ = review.frame(Self.size)
    press(&review, [.up])
    #expect(review.top == 0)
    press(&review, [.pageDown, .down])
    #expect(review.frame(Self.size).text(row: 0) == "   line 10")
    press(&review, [.end])
    #expect(review.frame(Self.size).text(row: 8) == "   line 39")
  }

  @Test("leaves with q or Esc, and fits any terminal", arguments: [1, 2, 8, 20, 40, 160])
  func sizes(width: Int) throws {
    for code in [Key.Code.character("q"), .escape] {
      var leaving = try review()
      let stays = leaving.press(Key(code))
      #expect(!stays)
    }
    for height in [1, 2, 3, 10, 50] {
      var review = try review(lines: 3)
      #expect(review.frame(Size(width: width, height: height)).size.width == width)
      press(&review, [.right])
      #expect(review.frame(Size(width: width, height: height)).size.height == height)
    }
  }
}
