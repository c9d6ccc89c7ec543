/// A row as a filter looks at it: borrowed bytes of its ``QueueText`` and two numbers.
///
/// It is made for the length of one question and never kept, so that a million rows can be looked at
/// where they lie.
public struct QueueSubject {
  private let text: UnsafeRawBufferPointer
  private let amount: Money?
  private let received: Timestamp

  /// A row by its text, its amount and the moment it came in.
  public init(_ text: UnsafeRawBufferPointer, amount: Money?, received: Timestamp) {
    self.text = text
    self.amount = amount
    self.received = received
  }

  /// Whether one condition holds.
  func passes(_ test: QueueFilter.Test, at now: Timestamp) -> Bool {
    switch test {
    case .word(let word): text.holds(word, before: searchedEnd)
    case .contains(let parts, let letters): parts.contains { piece($0).holds(letters) }
    case .equals(let part, let values): equals(part, values)
    case .amount(let comparison, let number):
      amount.map { comparison.holds($0.tenThousandths, number) } ?? false
    case .age(let comparison, let seconds): comparison.holds(now.seconds(since: received), seconds)
    }
  }

  private func equals(_ part: QueueText.Part, _ values: [[UInt8]]) -> Bool {
    let piece = piece(part)
    if piece.isEmpty { return values.contains([]) }
    guard part == .tags || part == .state else {
      return values.contains { piece.elementsEqual($0) }
    }
    let end = part == .tags ? QueueText.tagEnd : UInt8(ascii: " ")
    let words = piece.split(separator: end)
    return words.contains { word in values.contains { word.elementsEqual($0) } }
  }

  /// Where the parts end that plain words are searched in.
  private var searchedEnd: Int { start(of: QueueText.searchedParts) }

  private func piece(_ part: QueueText.Part) -> UnsafeRawBufferPointer {
    let start = start(of: part.rawValue)
    var end = start
    while end < text.count, text[end] != SearchText.separator { end += 1 }
    return UnsafeRawBufferPointer(rebasing: text[start..<end])
  }

  private func start(of part: Int) -> Int {
    var seen = 0
    var index = 0
    while seen < part, index < text.count {
      if text[index] == SearchText.separator { seen += 1 }
      index += 1
    }
    return index
  }
}

extension UnsafeRawBufferPointer {
  /// Whether some bytes stand in these, before an end.
  func holds(_ needle: [UInt8], before end: Int? = nil) -> Bool {
    guard let first = needle.first else { return true }
    let last = (end ?? count) - needle.count
    var start = 0
    while start <= last {
      if self[start] == first {
        var length = 1
        while length < needle.count, self[start + length] == needle[length] { length += 1 }
        if length == needle.count { return true }
      }
      start += 1
    }
    return false
  }
}

extension Money {
  /// The amount on one scale for all currencies: ten-thousandths of a major unit, capped at the ends.
  var tenThousandths: Int64 {
    let (scaled, overflow) = minorUnits.multipliedReportingOverflow(
      by: 10_000 / currency.minorPerMajor)
    return overflow ? (minorUnits < 0 ? .min : .max) : scaled
  }
}
