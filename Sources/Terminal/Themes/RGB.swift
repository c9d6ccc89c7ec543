/// An exact colour in sRGB.
public struct RGB: Hashable, Sendable {
  /// Red, 0 to 255.
  public let red: UInt8
  /// Green, 0 to 255.
  public let green: UInt8
  /// Blue, 0 to 255.
  public let blue: UInt8

  /// A colour of its three parts.
  public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The colour written `#1d2021` or `#abc`; nil for anything else.
  public init?(hex: String) {
    guard hex.hasPrefix("#") else { return nil }
    let digits = hex.dropFirst()
    let full = digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : String(digits)
    guard full.utf8.count == 6, full.allSatisfy(\.isHexDigit), let value = UInt32(full, radix: 16)
    else { return nil }
    self.init(UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
  }

  /// The colour as theme files write it.
  public var hex: String {
    let digits = String(UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue), radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// The relative luminance, from 0 for black to 1 for white (WCAG 2.2, definition).
  public var luminance: Double {
    let (red, green, blue) = light
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }

  /// The contrast of two colours, from 1 to 21 (WCAG 2.2, definition).
  public func contrast(with other: RGB) -> Double {
    RGB.contrast(luminance, other.luminance)
  }

  /// The contrast of two luminances.
  static func contrast(_ first: Double, _ second: Double) -> Double {
    (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// The parts as light, from 0 to 1 (IEC 61966-2-1).
  var light: (red: Double, green: Double, blue: Double) {
    (RGB.light[Int(red)], RGB.light[Int(green)], RGB.light[Int(blue)])
  }

  /// The light of every value of a part. The exponent 2.4 is a square and the square of a fifth root.
  private static let light: [Double] = (0..<256).map { value in
    let part = Double(value) / 255
    guard part > 0.04045 else { return part / 12.92 }
    let base = (part + 0.055) / 1.055
    let root = Root.of(base, degree: 5)
    return base * base * root * root
  }
}
