import RefundDesk
import Testing

@Suite("What names a person")
struct PersonTracesTests {
  static let lea = PersonTraces(
    names: ["Léa Martin-Roux", "lea.martin@example.com", "+33 6 12 34 56 78", "14 rue des Lilas"],
    texts: ["Bonjour,\n\nma robe est trop petite."])

  @Test(
    "is found however people write it",
    arguments: [
      "Léa Martin-Roux", "LEA MARTIN-ROUX", "madame Martin-Roux Léa", "lea  martin-roux,",
      "<LEA.Martin@Example.com>", "0612345678", "06.12.34.56.78", "tel:+33612345678",
      "0033 6 12 34 56 78", "habite 14 RUE DES LILAS", #"{"name":"L\u00e9a Martin-Roux"}"#,
      #"{"text":"Bonjour,\n\nMa robe est trop petite.\n\nLéa"}"#,
      "Bonjour, ma robe est trop petite.",
    ])
  func found(text: String) { #expect(Self.lea.areIn(text)) }

  @Test(
    "is not found where it does not stand",
    arguments: [
      "", "Léa Martinet", "Azaléa Martin-Roux", "lea.martin@example.company", "06 12 34 56 79",
      "amount: 612, 345, 678", "14 rue des Lilasses", "Bonjour, ma robe est trop grande.",
      "Martin", "\\", "\\u00",
    ])
  func absent(text: String) { #expect(!Self.lea.areIn(text)) }

  @Test("is found in a word of filing, whatever parts its words")
  func labels() {
    for tag in ["lea martin", "lea-martin", "amie_de_lea.martin", "MARTIN-LEA"] {
      #expect(PersonTraces(names: ["Léa Martin"]).areIn(label: tag), "\(tag)")
    }
    for tag in ["vip", "martinique", "lea", "martin"] {
      #expect(!PersonTraces(names: ["Léa Martin"]).areIn(label: tag), "\(tag)")
    }
  }

  @Test("is found in a line of JSON, and bytes that are no text break nothing")
  func json() {
    let line = Array(#"{"text":"Ici l\u00e9a\tMARTIN-ROUX\n\u00e9"}"#.utf8)
    #expect(Self.lea.areIn(json: line[...]))
    #expect(!Self.lea.areIn(json: line.dropLast(14)))
    for broken in [[0xC3], [0xE2, 0x80], [0xFF, 0xFE, 0x41], [0x5C], Array(#"\u12"#.utf8)]
      as [[UInt8]]
    {
      #expect(!Self.lea.areIn(json: broken[...]))
    }
  }

  @Test("is folded as the search of the queue folds, letter by letter")
  func folds() {
    for value in UInt32(0x20)..<0x2100 {
      guard let scalar = Unicode.Scalar(value), value != 0x7F else { continue }
      let name = "ab" + String(scalar) + "cd"
      #expect(PersonTraces(names: [name]).areIn(name), "\(String(value, radix: 16))")
    }
  }

  @Test("is nothing where nothing is known, or too little to look for")
  func nothing() {
    #expect(PersonTraces(names: ["Bo", "12"]).isEmpty)
    #expect(!PersonTraces(names: []).areIn("anything"))
  }
}
