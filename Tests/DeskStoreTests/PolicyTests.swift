import RefundDesk
import RefundPolicy
import Testing
import Toml

@testable import DeskStore

@Suite("The policy of a desk")
struct PolicyTests {
  let place: TemporaryDesk
  let desk: Desk

  init() throws {
    place = try TemporaryDesk()
    var settings = Sample.settings
    settings.policy = "boutique"
    desk = try Desk.create(
      at: place.path, settings: settings, policyText: PolicyLibrary.boutique.source.bytes)
    var order = Sample.order(1)
    order.channel = .online
    order.delivered = Day(iso: "2026-10-20")
    _ = try desk.importEvents(
      [
        ImportedEvent(.customerRecorded(Sample.customer(1))), ImportedEvent(.orderRecorded(order)),
        ImportedEvent(.ticketReceived(Sample.ticket(1))),
      ], by: "sam", now: Sample.now)
  }

  private var file: String { place.path + "/policy/boutique.toml" }

  @Test("judges a ticket, and the decision carries the verdict and the version")
  func judges() throws {
    let judgement = try #require(desk.judge(try desk.dossier("T1"), at: Sample.now))
    #expect(judgement.policy == PolicyLibrary.boutique.policy?.name)
    let fault = #expect(throws: CommitFault.self) {
      try desk.commit(
        Sample.request(.resolve(Proposal([.decline(clauses: [])])), on: "T1"))
    }
    if judgement.floor != nil {
      guard case .refused(.belowFloor)? = fault else {
        Issue.record("\(String(describing: fault))")
        return
      }
    }
    _ = try desk.commit(Sample.request(Sample.refund(8_000), on: "T1", by: "sam"))
    let decision = try #require(try desk.ticket("T1")?.standing?.decision)
    #expect(decision.verdict == judgement.verdict && decision.policy == judgement.policy)
  }

  @Test("that is broken later leaves the last good version in force, and says so")
  func broken() throws {
    let name = try #require(desk.policy?.name)
    try FileTree.replace(file, with: Array("[policy]\nid = 3\n".utf8), mode: 0o600)
    for desk in [desk, try place.open()] {
      guard case .broken(let file, inForce: name) = desk.policyStatus else {
        Issue.record("\(desk.policyStatus)")
        continue
      }
      #expect(!file.diagnostics.isEmpty)
      #expect(desk.judge(try desk.dossier("T1"), at: Sample.now)?.policy == name)
    }
    try FileTree.replace(file, with: PolicyLibrary.boutique.source.bytes, mode: 0o600)
    guard case .inForce(name) = desk.policyStatus else { Issue.record("not mended"); return }
  }

  @Test("that is missing leaves the last good version in force")
  func missing() throws {
    let name = desk.policy?.name
    try FileTree.remove(file)
    guard case .missing(_, inForce: name) = try place.open().policyStatus else {
      Issue.record("\(desk.policyStatus)")
      return
    }
  }

  @Test("is put in force by name, and the settings keep what people wrote in them")
  func use() throws {
    let before = String(decoding: try FileTree.read(place.path + "/desk.toml"), as: UTF8.self)
    try desk.usePolicy(PolicyLibrary.marketplaces.source.bytes, named: "marketplaces")
    #expect(desk.policy?.name == PolicyLibrary.marketplaces.policy?.name)
    let after = String(decoding: try FileTree.read(place.path + "/desk.toml"), as: UTF8.self)
    #expect(after == before.replacing("policy = \"boutique\"", with: "policy = \"marketplaces\""))
    #expect(throws: PolicyUseFault.self) { try desk.usePolicy([0x5B], named: "x") }
    #expect(throws: PolicyUseFault.self) { try desk.usePolicy([], named: "../x") }
    #expect(try place.open().settings.policy == "marketplaces")
  }

  @Test("is named in settings that had none before their first table")
  func named() throws {
    let text = "name = \"x\"\n[hours]\nmonday = \"09:00-12:00\"\n"
    let named = try DeskSettings.naming(policy: "p", in: Array(text.utf8), file: "desk.toml")
    #expect(
      String(decoding: named, as: UTF8.self)
        == "name = \"x\"\npolicy = \"p\"\n[hours]\nmonday = \"09:00-12:00\"\n")
  }
}
