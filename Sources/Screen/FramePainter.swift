import CNcurses
import Glibc
public import Terminal

/// Turns frames into the bytes that change what a terminal shows: only the difference is sent.
///
/// It needs no terminal, only the description of one: tests feed the bytes to an emulator. ncurses
/// keeps its state in globals, so all painters of a process belong to one thread.
public final class FramePainter {
  /// The colours that the terminal has by its description.
  public let depth: ColourDepth
  private let screen: OpaquePointer
  private var paints: PaintTable
  private var pairs: [UInt32: Int32] = [:]
  private var shown: Frame?
  private var modes: ModeWriter

  /// A painter for one kind of terminal.
  ///
  /// - Parameters:
  ///   - terminal: its name, as in `TERM`.
  ///   - size: its size; frames bring their own.
  ///   - theme: how roles look.
  ///   - limit: the most colours to use; the terminal may have fewer.
  /// - Throws: where the terminal is unknown or too simple.
  public init(
    terminal: String, size: Size, theme: Theme, depth limit: ColourDepth = .twoHundredFiftySix
  ) throws(SessionError) {
    var handle: OpaquePointer?
    let status = cn_open(terminal, Int32(size.height), Int32(size.width), &handle)
    guard status == CN_OK, let handle else {
      throw FramePainter.error(status, terminal)
    }
    screen = handle
    depth = min(FramePainter.depth(colours: cn_colours(handle)), limit)
    paints = PaintTable(theme, depth: depth)
    modes = ModeWriter(
      enterFullScreen: FramePainter.bytes(cn_enter_full_screen(handle)),
      leaveFullScreen: FramePainter.bytes(cn_leave_full_screen(handle)),
      reset: FramePainter.bytes(cn_reset(handle)))
  }

  deinit {
    cn_close(screen)
  }

  /// Changes the theme; the next frame is drawn whole.
  public func use(_ theme: Theme) {
    paints = PaintTable(theme, depth: depth)
    pairs = [:]
    forget()
  }

  /// Forgets what the terminal shows: after another program wrote on it, or on ^L.
  public func forget() {
    shown = nil
    modes.forget()
    cn_forget(screen)
  }

  /// The bytes that make the terminal show a frame; none where it does already.
  ///
  /// Wrapped in a synchronised update (`CSI ? 2026 h`), which terminals that do not know it ignore.
  public func bytes(for frame: Frame) -> [UInt8] {
    guard frame != shown, frame.size.width > 0, frame.size.height > 0 else { return [] }
    if frame.size != shown?.size {
      cn_resize(screen, Int32(frame.size.height), Int32(frame.size.width))
      shown = nil
    }
    let modeBytes = modes.bytes(for: frame.modes)
    for y in 0..<frame.size.height where shown?.row(y) != frame.row(y) {
      set(frame.row(y), y: y)
    }
    let x = min(max(0, frame.cursor.x), frame.size.width - 1)
    let y = min(max(0, frame.cursor.y), frame.size.height - 1)
    cn_cursor(screen, Int32(y), Int32(x), frame.showsCursor ? 1 : 0)
    shown = frame
    var count = 0
    let difference = UnsafeBufferPointer(start: cn_bytes(screen, &count), count: count)
    guard !modeBytes.isEmpty || !difference.isEmpty else { return [] }
    return ModeWriter.beginUpdate + modeBytes + difference + ModeWriter.endUpdate
  }

  /// The bytes that give the terminal back as it was; the next frame begins anew.
  public func closingBytes() -> [UInt8] {
    defer { forget() }
    return modes.closingBytes()
  }

  /// What brings the terminal back from any state: for handlers that can only write a constant.
  var rescue: String {
    String(decoding: modes.rescue, as: UTF8.self)
  }

  private func set(_ row: ArraySlice<Cell>, y: Int) {
    var glyphs: [cn_glyph] = []
    glyphs.reserveCapacity(row.count)
    var style: Style?
    var (colours, attributes): (Int32, UInt32) = (0, 0)
    for cell in row where !cell.glyph.isTail {
      if cell.style != style {
        // Cells come in runs of one style: looked up once a run.
        let paint = paints[cell.style.role]
        colours = pair(paint)
        attributes = UInt32(paint.attributes.union(cell.style.attributes).rawValue)
        style = cell.style
      }
      glyphs.append(
        cn_glyph(
          scalars: (cell.glyph.base, cell.glyph.firstMark, cell.glyph.secondMark),
          width: Int32(cell.glyph.width), pair: colours, attributes: attributes))
    }
    cn_row(screen, Int32(y), glyphs, Int32(glyphs.count))
  }

  private func pair(_ paint: TerminalPaint) -> Int32 {
    let key =
      UInt32(UInt16(bitPattern: paint.foreground)) << 16
      | UInt32(UInt16(bitPattern: paint.background))
    if let known = pairs[key] { return known }
    let pair = cn_pair(screen, Int32(paint.foreground), Int32(paint.background))
    pairs[key] = pair
    return pair
  }

  private static func depth(colours: Int32) -> ColourDepth {
    switch colours {
    case 256...: .twoHundredFiftySix
    case 16...: .sixteen
    case 8...: .eight
    default: .none
    }
  }

  private static func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
    text.map { Array(String(cString: $0).utf8) } ?? []
  }

  private static func error(_ status: cn_status, _ terminal: String) -> SessionError {
    switch status {
    case CN_UNKNOWN_TERMINAL: .unknownTerminal(terminal)
    case CN_TOO_SIMPLE: .terminalTooSimple(terminal)
    default: .system(ENOMEM)
    }
  }
}
