/// Splits text into glyphs of one or two cells, by rules that keep columns where they are.
///
/// - Marks go on the glyph before them, at most two; a mark at the beginning gets U+25CC under it.
/// - Of an emoji sequence (joiners, skin tones, variation selectors) the first picture stays.
/// - A flag becomes its two letters, which take the same two cells.
/// - Decomposed Hangul is composed.
/// - Format characters are left out; controls and unsafe scalars become U+FFFD.
public struct GlyphReader: IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  private var ahead: Unicode.Scalar?

  /// Reads a text from its beginning.
  public init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
    ahead = scalars.next()
  }

  /// The next glyph, or nil at the end; never one without a width.
  public mutating func next() -> Glyph? {
    while let scalar = ahead {
      ahead = scalars.next()
      let value = scalar.value
      if value < 0x300, value >= 0x20, value < 0x7F, let following = ahead, following.value < 0x300
      {
        return Glyph(narrow: scalar)
      }
      switch ScalarWidth.of(scalar) {
      case .narrow: return finish(narrow(scalar))
      case .wide: return finish(wide(scalar))
      case .mark: return finish(Glyph("◌").marked(scalar))
      case .unprintable: return finish(.replacement)
      case .dropped: continue
      }
    }
    return nil
  }

  /// A letter of a flag becomes a plain letter; everything else stays.
  private func narrow(_ scalar: Unicode.Scalar) -> Glyph {
    guard RegionalIndicator.contains(scalar) else { return Glyph(narrow: scalar) }
    return Glyph(narrow: RegionalIndicator.letter(scalar))
  }

  /// Composes Hangul that comes as separate jamo.
  private mutating func wide(_ scalar: Unicode.Scalar) -> Glyph {
    var composed = scalar
    while let following = ahead, let syllable = Hangul.compose(composed, following) {
      composed = syllable
      ahead = scalars.next()
    }
    return Glyph(composed)
  }

  /// Takes in what belongs to the glyph: marks, selectors, skin tones, joined pictures.
  private mutating func finish(_ glyph: Glyph) -> Glyph {
    var result = glyph
    while let scalar = ahead {
      if scalar.value < 0x300 { return result }
      switch ScalarWidth.of(scalar) {
      case .mark: result = result.marked(scalar)
      case .dropped:
        ahead = scalars.next()
        if scalar == "\u{200D}", let joined = ahead, Pictograph.joins(result, joined) {
          ahead = scalars.next()
        }
        continue
      case .wide where Pictograph.isSkinTone(scalar) && Pictograph.contains(result.base): break
      default: return result
      }
      ahead = scalars.next()
    }
    return result
  }
}
