import Advice
import RefundDesk
import Testing

@Suite("Learning acceptance from the desk's own history")
struct LearningTests {
  @Test(
    "the posterior of a prior of 5 in 20",
    arguments: [(20, 4, 225_000), (100, 18, 191_667), (0, 0, 250_000)])
  func posterior(n: Int, accepted: Int, mean: Int64) {
    let acceptance = Acceptance(prior: 250_000, n: n, accepted: accepted)
    #expect(acceptance.mean.millionths == mean)
  }

  @Test("under thirty cases the prior is used and no interval is shown")
  func few() {
    let few = Acceptance(prior: 250_000, n: 29, accepted: 29)
    #expect(few.used.millionths == 250_000)
    #expect(few.interval == nil)
    let enough = Acceptance(prior: 250_000, n: 30, accepted: 30)
    #expect(enough.used == enough.mean)
    #expect(enough.interval?.contains(enough.mean.millionths) == true)
  }

  private func outcomes(_ kind: ResolutionKind, _ accepted: Int, of n: Int) -> [Outcome] {
    (0..<n).map {
      Outcome(resolution: kind, reason: .wrongSize, price: .high, accepted: $0 < accepted)
    }
  }

  @Test("a cell without cases takes the estimate of its resolution, else what is assumed")
  func parents() {
    let experience = Experience(outcomes(.credit, 45, of: 80))
    let own = experience.acceptance(
      .credit, reason: .wrongSize, price: .high, assumed: 250_000)
    #expect(own.n == 80 && own.accepted == 45)
    let sibling = experience.acceptance(.credit, reason: .late, price: .low, assumed: 250_000)
    #expect(sibling.n == 0)
    #expect(sibling.used.millionths == 500_000)
    let other = experience.acceptance(.repair, reason: .late, price: .low, assumed: 400_000)
    #expect(other.used.millionths == 400_000)
  }

  @Test("made again in any order it is the same")
  func order() {
    let all = outcomes(.credit, 3, of: 9) + outcomes(.refund, 5, of: 5)
    #expect(Experience(all) == Experience(all.reversed()))
  }

  @Test("cases like this one: how many took what")
  func alike() {
    let all =
      outcomes(.credit, 9, of: 9) + outcomes(.refund, 3, of: 3) + outcomes(.discount, 0, of: 2)
    let like = Experience(all).casesLike(.wrongSize, .high)
    #expect(like.shares.map(\.kind) == [.credit, .refund])
    #expect(like.shares.map(\.count) == [9, 3])
  }

  @Test("enough cases change the order of the suggestions")
  func ranking() throws {
    let experience = Experience(outcomes(.credit, 90, of: 100))
    let first = try WorkedExample.suggestions(WorkedExample.policy(), experience: experience)[1]
    #expect(first.action == .resolve(.credit))
    #expect(first.acceptance?.isEstimated == true)
  }
}
