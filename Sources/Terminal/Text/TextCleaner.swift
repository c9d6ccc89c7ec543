/// One pass over the scalars of a text; see `CleanText`.
struct TextCleaner {
  /// Marks on one letter that are shown; with decomposed Vietnamese no language needs more.
  static let shownMarks = 2
  /// Marks on one letter that are not yet suspicious: pointed Hebrew and Arabic have four.
  static let honestMarks = 4
  /// Scalars that spell a subdivision in a flag of Scotland's kind, with the closing tag.
  static let flagTags = 7

  let lines: CleanText.Lines
  let scalars: [Unicode.Scalar]
  var clean = String.UnicodeScalarView()
  var hidden: HiddenText = []
  private var index = 0
  private var column = 0
  private var marks = 0

  init(lines: CleanText.Lines, scalars: [Unicode.Scalar]) {
    self.lines = lines
    self.scalars = scalars
    clean.reserveCapacity(scalars.count)
  }

  mutating func run() {
    while index < scalars.count {
      let scalar = scalars[index]
      switch ScalarWidth.of(scalar) {
      case .narrow, .wide: visible(scalar)
      case .mark: mark(scalar)
      case .dropped: dropped(scalar)
      case .unprintable: unprintable(scalar)
      }
      index += 1
    }
  }

  private mutating func visible(_ scalar: Unicode.Scalar) {
    marks = 0
    if BlankScalars.contains(scalar) {
      hidden.insert(.invisible)
      append(" ")
    } else {
      append(scalar)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    clean.append(scalar)
    column += 1
  }

  private mutating func mark(_ scalar: Unicode.Scalar) {
    marks += 1
    if marks > TextCleaner.honestMarks { hidden.insert(.marks) }
    guard marks <= TextCleaner.shownMarks else { return }
    // A mark on nothing, or on a line feed, would land on what a screen draws before it.
    if clean.last == nil || clean.last == "\n" { append("◌") }
    clean.append(scalar)
  }

  private mutating func unprintable(_ scalar: Unicode.Scalar) {
    marks = 0
    switch scalar.value {
    case 0x0A, 0x2028, 0x2029: lineBreak()
    case 0x0D:
      // A lone carriage return writes over the line before it in a terminal; here it breaks the line.
      if next != "\n" { lineBreak() }
    case 0x09: tab()
    case 0..<0x20, 0x7F..<0xA0: hidden.insert(.controls)
    default: append("\u{FFFD}")
    }
  }

  private mutating func lineBreak() {
    if lines == .several { clean.append("\n") } else { clean.append(" ") }
    column = 0
  }

  private mutating func tab() {
    guard lines == .several else { return append(" ") }
    repeat { append(" ") } while column % 4 != 0
  }

  private mutating func dropped(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069: hidden.insert(.direction)
    case 0x200E, 0x200F, 0x061C:
      // Direction marks are ordinary in Hebrew and Arabic letters, and only there.
      if !scalars.contains(where: Script.isRightToLeft) { hidden.insert(.direction) }
    case 0xE0000...0xE007F: tag()
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: selector()
    case 0x200C, 0x200D: joiner(scalar)
    case 0x00AD: break  // A soft hyphen is a place to break a word, common in copied text.
    case 0x1160...0x11FF: clean.append(scalar)  // Vowels and finals; the frame composes them.
    default: hidden.insert(.invisible)
    }
  }

  /// Joiners are part of emoji and of the scripts that join letters; elsewhere they hide.
  private mutating func joiner(_ scalar: Unicode.Scalar) {
    guard let before = previous, let after = next else { return hidden.formUnion(.invisible) }
    if scalar == "\u{200D}", Pictograph.joins(before), Pictograph.contains(after.value) {
      clean.append(scalar)
    } else if !(Script.joinsLetters(before) && Script.joinsLetters(after)) {
      hidden.insert(.invisible)
    }
  }

  /// One selector after a picture, an ideograph or a keycap's digit is ordinary.
  private mutating func selector() {
    guard let before = previous else { return hidden.formUnion(.selectors) }
    let isSelector =
      (0xFE00...0xFE0F).contains(before.value) || (0xE0100...0xE01EF).contains(before.value)
    let isKeycap = before == "#" || before == "*" || (0x30...0x39).contains(before.value)
    if isSelector || (before.value < 0x80 && !isKeycap) { hidden.insert(.selectors) }
  }

  /// Tags after a black flag spell a region, in at most six letters and an end; elsewhere they hide.
  private mutating func tag() {
    var start = index
    while start > 0, (0xE0000...0xE007F).contains(scalars[start - 1].value) { start -= 1 }
    let follows = start > 0 && scalars[start - 1].value == 0x1F3F4
    if !follows || index - start >= TextCleaner.flagTags { hidden.insert(.tags) }
  }

  private var previous: Unicode.Scalar? { index > 0 ? scalars[index - 1] : nil }
  private var next: Unicode.Scalar? { index + 1 < scalars.count ? scalars[index + 1] : nil }
}
