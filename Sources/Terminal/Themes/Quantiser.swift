/// Brings exact colours down to the 240 fixed colours of a terminal, without making text unreadable.
enum Quantiser {
  /// The number nearest to a colour in how it looks.
  static func nearest(_ colour: RGB) -> Int {
    let look = Oklab(colour)
    return best { $0.look.distance(to: look) }
  }

  /// The number for text on a background that is already a number.
  ///
  /// Nearest among those that keep the contrast which the exact colours have, at most `wanted`; where
  /// none does, the one with the most contrast.
  static func nearest(
    _ colour: RGB, on background: Int, exactBackground: RGB, wanted: Double
  ) -> Int {
    let look = Oklab(colour)
    let ground = IndexedColours.rgb(background).luminance
    let least = min(wanted, colour.contrast(with: exactBackground))
    return best { candidate in
      let contrast = RGB.contrast(candidate.luminance, ground)
      // Beyond any distance, so that only the contrast decides among those without enough of it.
      return contrast >= least ? candidate.look.distance(to: look) : 1000 - contrast
    }
  }

  private static func best(cost: (IndexedColours.Entry) -> Double) -> Int {
    var best = (index: 16, cost: Double.infinity)
    for candidate in IndexedColours.fixed {
      let value = cost(candidate)
      if value < best.cost { best = (candidate.index, value) }
    }
    return best.index
  }
}
