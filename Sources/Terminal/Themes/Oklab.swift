/// A colour by how it looks: lightness and two opponents (B. Ottosson, 2020, "A perceptual color space").
struct Oklab: Hashable, Sendable {
  let lightness: Double
  let greenRed: Double
  let blueYellow: Double

  /// A colour of a screen.
  init(_ colour: RGB) {
    let (r, g, b) = colour.light
    let l = Root.of(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b, degree: 3)
    let m = Root.of(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b, degree: 3)
    let s = Root.of(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b, degree: 3)
    lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s
    greenRed = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s
    blueYellow = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
  }

  /// How far apart two colours look, squared.
  func distance(to other: Oklab) -> Double {
    let l = lightness - other.lightness
    let a = greenRed - other.greenRed
    let b = blueYellow - other.blueYellow
    return l * l + a * a + b * b
  }
}
