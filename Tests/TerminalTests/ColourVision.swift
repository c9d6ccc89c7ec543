import Glibc
import Terminal

/// How eyes that lack one kind of cone see a colour (Machado, Oliveira, Fernandes 2009, severity 1).
struct ColourVision: Sendable {
  /// Rows of the matrix on linear red, green and blue.
  let matrix: [[Double]]

  static let deuteranopia = ColourVision(matrix: [
    [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
    [-0.011820, 0.042940, 0.968881],
  ])
  static let tritanopia = ColourVision(matrix: [
    [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.303900],
  ])

  /// The colour as it is seen, in sRGB parts from 0 to 1.
  func seen(_ colour: RGB) -> [Double] {
    let light = [colour.red, colour.green, colour.blue].map { part in
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return matrix.map { row in
      let value = min(1, max(0, zip(row, light).reduce(0) { $0 + $1.0 * $1.1 }))
      return value <= 0.0031308 ? value * 12.92 : 1.055 * pow(value, 1 / 2.4) - 0.055
    }
  }

  /// The distance of two colours as they are seen; 1.73 from black to white.
  static func distance(_ first: [Double], _ second: [Double]) -> Double {
    zip(first, second).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }
}
