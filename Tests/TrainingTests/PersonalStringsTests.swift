import RefundDesk
import Testing
import Toml

@testable import Training

@Suite("Scenarios made of real tickets")
struct PersonalStringsTests {
  private let scenario: Scenario
  private var dossier: Dossier { scenario.world.dossier(of: Plays.model(scenario).ticket) }

  init() throws { scenario = try Scenarios.scenario("kettle", .fr) }

  private func maker(_ dossier: Dossier) -> ScenarioMaker {
    ScenarioMaker(
      id: "made", of: dossier, policy: scenario.policy,
      policyText: String(decoding: scenario.policySource.bytes, as: UTF8.self),
      people: scenario.people, zone: .utc)
  }

  @Test("hold no name, address, identifier or sentence of the ticket")
  func clean() throws {
    let text = try maker(dossier).make()
    for word in [
      "Benali", "nadia.benali", "C-2102", "O-2102", "T-2102", "F-2026-0388", "7731",
      "plan de travail",
    ] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(text.contains("5900"))
  }

  @Test("A name that would remain stops it, also in a product's option or a fact")
  func remaining() throws {
    var dossier = dossier
    dossier.order?.lines[0].sku = "BENALI-17"
    dossier.products[0].variants[0] = Variant(sku: "BENALI-17", price: 5900, unitCost: 2400)
    #expect(throws: ScenarioMaker.Fault.personal(["benali"])) { try maker(dossier).make() }
  }

  @Test("An open ticket is none to learn from")
  func open() {
    let dossier = scenario.world.dossier(of: scenario.world.ticket)
    #expect(throws: ScenarioMaker.Fault.notClosed) { try maker(dossier).make() }
  }

  @Test("Four words in a row are somebody's own text; three are anybody's")
  func runs() {
    let strings = PersonalStrings(dossier, people: [])
    #expect(!strings.found(in: "fuit encore par le bas").isEmpty)
    #expect(strings.found(in: "l'eau coule").isEmpty)
  }
}
