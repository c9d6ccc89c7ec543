import RefundDesk
import Testing

@Suite("Made-up words in place of what names people")
struct PseudonymiserTests {
  private let pseudonymiser: Pseudonymiser = {
    var customer = Customer(id: "C1", name: "Léa Martin-Dupont")
    customer.email = "lea@example.org"
    return Pseudonymiser([customer], names: ["Théo"])
  }()

  @Test(
    "names, addresses and numbers go, in French and English; the rest of the words stays",
    arguments: [
      ("Bonjour, ici Léa Martin-Dupont.", "Bonjour, ici Camille Exemple."),
      ("LEA MARTIN-DUPONT", "Camille Exemple"),
      ("mon fils Théo l’a cassé", "mon fils Camille l’a cassé"),
      ("Théorie et Léandre", "Théorie et Léandre"),
      ("écrivez à lea.m+shop@mail.example.org svp", "écrivez à client@example.com svp"),
      ("06 12 34 56 78 ou +33 6 12 34 56 78", "00 00 00 00 00 ou 00 00 00 00 00"),
      ("call 020 7946 0958 today", "call 00 00 00 00 00 today"),
      ("IBAN FR76 3000 6000 0112 3456 7890 189", "IBAN 0000"),
      ("carte 4970 1012 3456 7890", "carte 0000"),
      ("au 12 bis, rue des Lilas, 75011 Paris", "au 1 rue de l’Exemple, 0000"),
      ("I live at 221 Baker Street, NW1 6XE", "I live at 1 rue de l’Exemple, 0000"),
      ("voir https://shop.example.net/o?id=5 merci", "voir https://example.com merci"),
    ])
  func replaced(text: String, expected: String) {
    let made = pseudonymiser.text(text)
    #expect(made == expected)
    #expect(pseudonymiser.remains(in: made) == [])
  }

  @Test(
    "what is no name stays: amounts, dates, orders, sizes",
    arguments: [
      "La commande W20004 du 12/11/2026 à 84,90 € en taille 38.", "3 pulls rouges, 2 tailles",
      "Order O-2026-000123, 14 days, 1,234.56", "Il y a 12 jours, rue ou pas rue.",
    ])
  func kept(text: String) { #expect(pseudonymiser.text(text) == text) }

  @Test("what still looks personal is named")
  func remains() {
    #expect(pseudonymiser.remains(in: "Léa, 06 12 34 56 78").contains("06 12 34 56 78"))
    #expect(pseudonymiser.remains(in: "pour lea").contains("Léa"))
  }

  @Test("a customer keeps codes and amounts, and nothing that names them")
  func customer() {
    var customer = Customer(id: "C1", name: "Léa Martin-Dupont")
    customer.email = "lea@example.org"
    customer.phone = "0612345678"
    customer.segment = "gold"
    customer.points = 120
    customer.note = "Léa préfère le matin"
    let made = pseudonymiser.customer(customer)
    #expect(made.name == "Camille Exemple")
    #expect(made.email == "client@example.com")
    #expect(made.phone == "00 00 00 00 00")
    #expect(made.note == "Camille préfère le matin")
    #expect(made.segment == "gold")
    #expect(made.points == 120)
  }
}
