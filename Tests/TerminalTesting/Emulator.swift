import CVterm

/// A terminal in memory (libvterm): takes the bytes a program writes, and says what it shows.
public final class Emulator {
  /// What one cell shows.
  public struct ScreenCell: Hashable {
    /// The scalars, a space where it is empty.
    public let text: String
    /// Columns; 2 for a wide one.
    public let width: Int
    /// Colours by number, -1 for the terminal's own.
    public let foreground: Int
    /// Colours by number, -1 for the terminal's own.
    public let background: Int
    /// Bold.
    public let bold: Bool
    /// Italic.
    public let italic: Bool
    /// Underlined.
    public let underline: Bool
    /// Foreground and background exchanged.
    public let reverse: Bool
  }

  /// What the program set besides cells.
  final class Properties {
    var title = ""
    var cursorVisible = true
    var alternateScreen = false
    var mouse = 0
    var row = 0
    var column = 0
  }

  /// Columns.
  public private(set) var width: Int
  /// Rows.
  public private(set) var height: Int
  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  private let properties = Properties()
  private let callbacks: UnsafeMutablePointer<VTermScreenCallbacks>

  /// An empty terminal.
  public init(width: Int, height: Int) {
    self.width = width
    self.height = height
    terminal = vterm_new(Int32(height), Int32(width))
    vterm_set_utf8(terminal, 1)
    screen = vterm_obtain_screen(terminal)
    callbacks = .allocate(capacity: 1)
    callbacks.initialize(to: VTermScreenCallbacks())
    callbacks.pointee.settermprop = Emulator.propertyChanged
    callbacks.pointee.movecursor = Emulator.cursorMoved
    vterm_screen_set_callbacks(screen, callbacks, Unmanaged.passUnretained(properties).toOpaque())
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit {
    vterm_free(terminal)
    callbacks.deallocate()
  }

  /// Takes in what the program wrote.
  public func write(_ bytes: some Collection<UInt8>) {
    let bytes = bytes.map { CChar(bitPattern: $0) }
    vterm_input_write(terminal, bytes, bytes.count)
    vterm_screen_flush_damage(screen)
  }

  /// Changes the size, as a person drags the window.
  public func resize(width: Int, height: Int) {
    (self.width, self.height) = (width, height)
    vterm_set_size(terminal, Int32(height), Int32(width))
  }

  /// What a cell shows.
  public func cell(x: Int, y: Int) -> ScreenCell {
    let cell = cvterm_get(screen, Int32(y), Int32(x))
    let values = withUnsafeBytes(of: cell.scalars) { Array($0.bindMemory(to: UInt32.self)) }
    var text = String.UnicodeScalarView()
    for value in values.prefix(while: { $0 != 0 }) {
      if let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
    return ScreenCell(
      text: text.isEmpty ? " " : String(text), width: Int(cell.width),
      foreground: Int(cell.foreground), background: Int(cell.background), bold: cell.bold != 0,
      italic: cell.italic != 0, underline: cell.underline != 0, reverse: cell.reverse != 0)
  }

  /// The text of a row, without trailing spaces.
  public func text(row y: Int) -> String {
    var line = ""
    var x = 0
    while x < width {
      let cell = cell(x: x, y: y)
      line += cell.text
      x += max(1, cell.width)
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// The text of all rows.
  public var text: String { (0..<height).map { text(row: $0) + "\n" }.joined() }
  /// The window title.
  public var title: String { properties.title }
  /// Whether the cursor is shown.
  public var cursorVisible: Bool { properties.cursorVisible }
  /// Whether the alternate screen is shown.
  public var alternateScreen: Bool { properties.alternateScreen }
  /// Whether clicks are reported.
  public var mouse: Bool { properties.mouse != 0 }
  /// Where the cursor stands.
  public var cursor: (x: Int, y: Int) { (properties.column, properties.row) }

  private static let cursorMoved:
    @convention(c) (VTermPos, VTermPos, Int32, UnsafeMutableRawPointer?) -> Int32 = {
      place, _, _, user in
      guard let user else { return 0 }
      let properties = Unmanaged<Properties>.fromOpaque(user).takeUnretainedValue()
      properties.row = Int(place.row)
      properties.column = Int(place.col)
      return 1
    }

  private static let propertyChanged:
    @convention(c) (VTermProp, UnsafeMutablePointer<VTermValue>?, UnsafeMutableRawPointer?) -> Int32 =
      { property, value, user in
        guard let user, let value else { return 0 }
        let properties = Unmanaged<Properties>.fromOpaque(user).takeUnretainedValue()
        switch property {
        case VTERM_PROP_TITLE: properties.title = String(cString: value.pointee.string)
        case VTERM_PROP_CURSORVISIBLE: properties.cursorVisible = value.pointee.boolean != 0
        case VTERM_PROP_ALTSCREEN: properties.alternateScreen = value.pointee.boolean != 0
        case VTERM_PROP_MOUSE: properties.mouse = Int(value.pointee.number)
        default: break
        }
        return 1
      }
}
