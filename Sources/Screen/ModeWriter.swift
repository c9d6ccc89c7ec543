import Terminal

/// Writes the sequences that switch a terminal's modes, and only those that change.
struct ModeWriter {
  /// Begins and ends what the terminal shows at once (synchronised output, mode 2026).
  static let beginUpdate = Array("\u{1B}[?2026h".utf8)
  static let endUpdate = Array("\u{1B}[?2026l".utf8)

  /// The terminal's own sequences, from its description.
  let enterFullScreen: [UInt8]
  let leaveFullScreen: [UInt8]
  let reset: [UInt8]
  private var current: TerminalModes?
  private var isOpen = false
  private var isFullScreen = false

  /// Whether the terminal's own sequences keep the window title, and bring it back at the end.
  private var keepsTitle: Bool {
    String(decoding: enterFullScreen, as: UTF8.self).contains("\u{1B}[22;")
  }

  init(enterFullScreen: [UInt8], leaveFullScreen: [UInt8], reset: [UInt8]) {
    self.enterFullScreen = enterFullScreen
    self.leaveFullScreen = leaveFullScreen
    self.reset = reset
  }

  /// What takes the terminal from the modes it has to those of a frame.
  mutating func bytes(for modes: TerminalModes) -> [UInt8] {
    guard modes != current else { return [] }
    let old = current
    defer { current = modes }
    var bytes: [UInt8] = []
    if modes.alternateScreen != isFullScreen {
      bytes += modes.alternateScreen ? enterFullScreen : leaveFullScreen
      isFullScreen = modes.alternateScreen
    }
    if !isOpen {
      // The title of before comes back at the end. Without mode 8 a terminal that orders Hebrew and
      // Arabic by itself leaves our columns alone.
      bytes += Array("\(keepsTitle ? "" : "\u{1B}[22;0t")\u{1B}[8l".utf8)
      isOpen = true
    }
    // Another program may have left colours and a part that scrolls.
    if old == nil { bytes += reset + Array("\u{1B}[r".utf8) }
    if modes.bracketedPaste != old?.bracketedPaste {
      bytes += Array("\u{1B}[?2004\(modes.bracketedPaste ? "h" : "l")".utf8)
    }
    if modes.mouse != old?.mouse {
      let mode = modes.mouse ? "h" : "l"
      bytes += Array("\u{1B}[?1000\(mode)\u{1B}[?1006\(mode)".utf8)
    }
    if modes.title != (old?.title ?? "") { bytes += ModeWriter.title(modes.title) }
    return bytes
  }

  /// Forgets the modes that the terminal has; the next frame's are all written.
  mutating func forget() {
    current = nil
  }

  /// What gives the terminal back as it was before the first frame.
  mutating func closingBytes() -> [UInt8] {
    guard isOpen else { return [] }
    let leave = isFullScreen ? leaveFullScreen : []
    (isOpen, isFullScreen, current) = (false, false, nil)
    return closing(leaveFullScreen: leave)
  }

  /// Switches off every mode that a frame may have switched on.
  private func closing(leaveFullScreen: [UInt8]) -> [UInt8] {
    ModeWriter.endUpdate + Array("\u{1B}[?1000l\u{1B}[?1006l\u{1B}[?2004l\u{1B}[8h".utf8)
      + leaveFullScreen + reset + Array((keepsTitle ? "" : "\u{1B}[23;0t").utf8)
  }

  /// The same from any state, whatever has been written.
  var rescue: [UInt8] { closing(leaveFullScreen: leaveFullScreen) }

  /// Sets the window title: cleaned, and no longer than a window shows.
  private static func title(_ text: String) -> [UInt8] {
    let clean = TextWidth.prefix(CleanText(text).text, columns: 120)
    return Array("\u{1B}]2;\(clean)\u{07}".utf8)
  }
}
