import CZlib
import Glibc

/// Just enough of CSV for the test data.
enum Csv {
  struct CannotRead: Error {
    let path: String
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "r") else { throw CannotRead(path: path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  static func rows(_ path: String) throws -> [[String]] { rows(of: try bytes(path)) }

  static func rows(of bytes: [UInt8]) -> [[String]] {
    let quote = UInt8(ascii: "\"")
    var rows: [[String]] = []
    var row: [String] = []
    var field: [UInt8] = []
    var quoted = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if quoted {
        if byte != quote {
          field.append(byte)
        } else if index < bytes.count, bytes[index] == quote {
          field.append(quote)
          index += 1
        } else {
          quoted = false
        }
        continue
      }
      switch byte {
      case quote: quoted = true
      case UInt8(ascii: ","), UInt8(ascii: "\n"):
        row.append(String(decoding: field, as: UTF8.self))
        field = []
        if byte == UInt8(ascii: "\n") {
          rows.append(row)
          row = []
        }
      case UInt8(ascii: "\r"): continue
      default: field.append(byte)
      }
    }
    return rows
  }

  /// The bytes of a compressed file.
  static func unzipped(_ path: String) throws -> [UInt8] {
    guard let file = gzopen(path, "rb") else { throw CannotRead(path: path) }
    defer { gzclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = gzread(file, &buffer, UInt32(buffer.count))
      if count <= 0 { return bytes }
      bytes += buffer[..<Int(count)]
    }
  }
}
