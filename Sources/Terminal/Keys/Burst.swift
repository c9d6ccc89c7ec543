/// Puts the letters of an unmarked paste back together.
enum Burst {
  /// Replaces each run of keys that a paste can hold by its text; other events stay where they are.
  static func gather(_ events: [InputEvent]) -> [InputEvent] {
    var result: [InputEvent] = []
    var text = String.UnicodeScalarView()
    var last: Key?
    for event in events {
      guard case .key(let key) = event, let scalar = pasted(key, after: last) else {
        if !text.isEmpty { result.append(.burst(String(text))) }
        text = String.UnicodeScalarView()
        last = nil
        result.append(event)
        continue
      }
      last = key
      if let scalar = scalar.value { text.append(scalar) }
    }
    if !text.isEmpty { result.append(.burst(String(text))) }
    return result
  }

  /// What a key stands for in pasted text; a nil value for the second half of a CR LF.
  private static func pasted(_ key: Key, after last: Key?) -> (value: Unicode.Scalar?, Void)? {
    if let scalar = key.typed { return (scalar, ()) }
    switch key {
    case Key(.enter): return ("\n", ())
    case Key(.tab): return ("\t", ())
    case Key(.character("j"), .control): return (last == Key(.enter) ? nil : "\n", ())
    default: return nil
    }
  }
}
