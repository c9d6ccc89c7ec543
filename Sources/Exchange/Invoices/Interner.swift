/// Gives every text a number, so that a file's many repetitions are kept and compared once.
struct Interner {
  private(set) var texts: [String] = []
  private var numbers: [String: Int32] = [:]

  mutating func number(of text: String) -> Int32 {
    if let number = numbers[text] { return number }
    let number = Int32(texts.count)
    numbers[text] = number
    texts.append(text)
    return number
  }

  subscript(_ number: Int32) -> String { texts[Int(number)] }
}
