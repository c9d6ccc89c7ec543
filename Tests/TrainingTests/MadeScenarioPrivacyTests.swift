import RefundDesk
import Testing
import Toml

@testable import Training

@Suite("What a real ticket could give away")
struct MadeScenarioPrivacyTests {
  /// Where somebody's words can stand on a ticket and everything around it.
  enum Place: String, CaseIterable {
    case message, note, reason, customerNote, label, lineName, lineCategory, sku, productName
    case segment, marketplace, shippingKind, factWord, country
  }

  /// What must never come out, each as it could be written.
  static let secrets: [(text: String, words: [String])] = [
    ("Gravure « Pour Nadia Benali »", ["nadia", "benali"]),
    ("for NADIA BENALI's kitchen", ["nadia", "benali"]),
    ("nadia bénali, la cliente", ["nadia", "benali"]),
    ("benali17", ["benali"]),
    ("joindre au 06 12 34 56 78", ["06 12 34 56 78"]),
    ("call +44 20 7946 0958", ["7946"]),
    ("écrire à nadia.benali@mail.example.org", ["nadia", "mail.example"]),
    ("IBAN FR76 3000 6000 0112 3456 7890 189", ["3000 6000"]),
    ("carte 4970 1012 3456 7890", ["4970"]),
    ("livrer 12 rue des Lilas, 75011 Paris", ["lilas"]),
    ("ship to 221 Baker Street, NW1 6XE", ["baker"]),
    ("commande O-2102, demande T-2102, facture F-2026-0388", ["o-2102", "t-2102", "0388"]),
    ("vu avec Zoé Quéméneur du guichet", ["quemeneur", "zoe"]),
  ]

  @Test(
    "is replaced, or nothing is made", arguments: Place.allCases, secrets.indices.map { $0 })
  func kept(place: Place, secret: Int) throws {
    let (text, words) = Self.secrets[secret]
    let scenario = try Scenarios.scenario("kettle", .fr)
    var dossier = scenario.world.dossier(of: Plays.model(scenario).ticket)
    put(text, at: place, in: &dossier)
    let maker = ScenarioMaker(
      id: "made", of: dossier, policy: scenario.policy,
      policyText: String(decoding: scenario.policySource.bytes, as: UTF8.self),
      people: scenario.people + [Person(id: "zoe", name: "Zoé Quéméneur", role: .agent)], zone: .utc
    )
    do throws(ScenarioMaker.Fault) {
      let made = SearchText.folded(try maker.make())
      for word in words { #expect(!made.contains(word), "\(place): \(word)") }
    } catch {
      // A place that holds codes only is refused rather than rewritten.
      guard case .personal = error else {
        #expect([.country, .factWord, .lineCategory, .marketplace].contains(place), "\(error)")
        return
      }
    }
  }

  private func put(_ text: String, at place: Place, in dossier: inout Dossier) {
    switch place {
    case .message: dossier.ticket.messages[0].text? += " " + text
    case .note:
      let at = dossier.ticket.received
      dossier.ticket.notes.append(Note(at: at, by: "trainee", text: text))
    case .reason:
      let last = dossier.ticket.decisions.count - 1
      dossier.ticket.decisions[last].decision.override = text
    case .customerNote: dossier.customer?.note = text
    case .label: dossier.customer?.paymentMethods[0].label = text
    case .lineName: dossier.order?.lines[0].name = text
    case .lineCategory: dossier.order?.lines[0].category = text
    case .sku: dossier.order?.lines[0].sku = SKU(composed: text)
    case .productName: dossier.products[0].name = text
    case .segment: dossier.customer?.segment = text
    case .marketplace: dossier.order?.marketplace = text
    case .shippingKind: dossier.order?.shippingKind = text
    case .factWord: dossier.ticket.facts["proof"] = Fact(.text(text))
    case .country: dossier.order?.country = text
    }
  }

  @Test(
    "The invented customer shares no name with the real one", arguments: ["Nora Fabre", "Emma"])
  func another(name: String) throws {
    let scenario = try Scenarios.scenario("kettle", .fr)
    var dossier = scenario.world.dossier(of: Plays.model(scenario).ticket)
    dossier.customer?.name = name
    let order = try #require(dossier.order)
    for units in Int64(0)...12 {
      var order = order
      order.shipping = Money(units, .eur)
      let story = MadeStory(dossier, order, zone: .utc) { $0 }
      let made = Set(MessageText.words(story.customer.name ?? ""))
      #expect(made.isDisjoint(with: MessageText.words(name)))
    }
  }
}
