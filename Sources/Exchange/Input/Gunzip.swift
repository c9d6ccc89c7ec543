import CZlib

/// Unpacks gzip bytes piece by piece; several members one after the other are one text (RFC 1952).
final class Gunzip {
  /// The first bytes of every gzip file.
  static let magic: [UInt8] = [0x1F, 0x8B]

  private let path: String
  private var stream: z_stream
  private var isBetweenMembers = false

  init(_ path: String) throws(InputFault) {
    self.path = path
    stream = z_stream()
    let status = inflateInit2_(
      &stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else { throw .damagedGzip(path: path, reason: "zlib \(status)") }
  }

  deinit { inflateEnd(&stream) }

  /// Appends what a piece unpacks to; an empty piece says that there are no more.
  func unpack(_ piece: [UInt8], into bytes: inout [UInt8]) throws(InputFault) {
    guard !piece.isEmpty else {
      if !isBetweenMembers { throw fault("the file ends too early") }
      return
    }
    var status = Z_OK
    var out = [UInt8](repeating: 0, count: 1 << 18)
    var piece = piece
    let total = piece.count
    piece.withUnsafeMutableBufferPointer { input in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(total)
      out.withUnsafeMutableBufferPointer { output in
        repeat {
          stream.next_out = output.baseAddress
          stream.avail_out = UInt32(output.count)
          if isBetweenMembers { inflateReset(&stream) }
          status = inflate(&stream, Z_NO_FLUSH)
          isBetweenMembers = status == Z_STREAM_END
          bytes.append(contentsOf: output[..<(output.count - Int(stream.avail_out))])
        } while (status == Z_OK || isBetweenMembers)
          && (stream.avail_in > 0 || stream.avail_out == 0)
      }
      stream.next_in = nil
    }
    guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else {
      throw fault(stream.msg.map { String(cString: $0) } ?? "zlib \(status)")
    }
  }

  private func fault(_ reason: String) -> InputFault { .damagedGzip(path: path, reason: reason) }
}
