import DeskRecords
import RefundDesk
import RefundPolicy
import TestSupport
import Testing
import Toml

@Suite(
  "819 labelled requests of tau-bench under a policy written for them",
  .enabled(if: SharedData.folder("tau-retail-dev") != nil, "shared data absent"))
struct TauRetailTests {
  @Test("verdict, first broken row, amount, difference and means are those of the labels")
  func labels() throws {
    let desk = try TauDesk()
    var right = 0
    for label in desk.labels {
      let judgement = try desk.judgement(of: label.ticket)
      let wrong = label.disagreements(with: judgement)
      #expect(wrong.isEmpty, "\(label.ticket)")
      if wrong.isEmpty { right += 1 }
    }
    print("tau-retail: \(right) of \(desk.labels.count) as labelled")
    #expect(right == desk.labels.count)
  }

  @Test("no allowed request breaks a row, and every refused one is told why")
  func reasons() throws {
    let desk = try TauDesk()
    for label in desk.labels {
      let judgement = try desk.judgement(of: label.ticket)
      #expect(judgement.against.isEmpty == (label.verdict == "allowed"), "\(label.ticket)")
      #expect(judgement.missing.allSatisfy { !$0.blocking }, "\(label.ticket)")
      #expect(judgement.floor == nil, "\(label.ticket)")
    }
  }
}
