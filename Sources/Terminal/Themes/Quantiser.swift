/// Brings exact colours down to the 240 fixed colours of a terminal, without making text unreadable.
enum Quantiser {
  /// The number nearest to a colour in how it looks.
  static func nearest(_ colour: RGB) -> Int {
    best { IndexedColours.rgb($0).distance(to: colour) }
  }

  /// The number for text on a background that is already a number.
  ///
  /// Nearest among those that keep the contrast which the exact colours have, at most `wanted`; where
  /// none does, the one with the most contrast.
  static func nearest(
    _ colour: RGB, on background: Int, exactBackground: RGB, wanted: Double
  ) -> Int {
    let ground = IndexedColours.rgb(background)
    let least = min(wanted, colour.contrast(with: exactBackground))
    return best { index in
      let candidate = IndexedColours.rgb(index)
      let contrast = candidate.contrast(with: ground)
      // Beyond any distance, so that only the contrast decides among those without enough of it.
      return contrast >= least ? candidate.distance(to: colour) : 1000 - contrast
    }
  }

  private static func best(cost: (Int) -> Double) -> Int {
    var best = (index: 0, cost: Double.infinity)
    for index in IndexedColours.fixed {
      let value = cost(index)
      if value < best.cost { best = (index, value) }
    }
    return best.index
  }
}
