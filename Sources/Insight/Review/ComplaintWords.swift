import RefundDesk

/// The words of complaint, found in one pass over a text: case and accents aside.
struct ComplaintWords: Sendable {
  /// One word of complaint.
  struct Word: Sendable {
    let irritant: Irritant
    let text: String
    fileprivate let bytes: [UInt8]
  }

  /// All words; a word's place is its number.
  let all: [Word]
  /// The numbers of the words that begin with a byte.
  private let beginning: [[Int]]

  /// The words that count.
  static let shared = ComplaintWords(Irritant.words)

  private init(_ words: [(irritant: Irritant, words: [String])]) {
    all = words.flatMap { entry in
      entry.words.map { Word(irritant: entry.irritant, text: $0, bytes: Array($0.utf8)) }
    }
    var beginning = Array(repeating: [Int](), count: 256)
    for (number, word) in all.enumerated() {
      if let first = word.bytes.first { beginning[Int(first)].append(number) }
    }
    self.beginning = beginning
  }

  /// The words that a text holds.
  func found(in text: String) -> SignSet {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    SearchText.appendFolded(text, to: &folded)
    return folded.withUnsafeBytes(found)
  }

  private func found(in text: UnsafeRawBufferPointer) -> SignSet {
    var found: SignSet = []
    for start in text.indices {
      for number in beginning[Int(text[start])] {
        let word = all[number].bytes
        // Most places differ at the second letter already.
        guard start + word.count <= text.count, text[start + 1] == word[1],
          text[start..<start + word.count].elementsEqual(word)
        else { continue }
        found.insert(.bit(number))
      }
    }
    return found
  }
}
