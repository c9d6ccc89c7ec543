extension Key {
  /// Names of keys that are no characters, and of the space.
  private static let names: [(name: String, code: Code)] =
    [
      ("enter", .enter), ("tab", .tab), ("escape", .escape), ("backspace", .backspace),
      ("delete", .delete), ("insert", .insert), ("up", .up), ("down", .down), ("left", .left),
      ("right", .right), ("home", .home), ("end", .end), ("pageup", .pageUp),
      ("pagedown", .pageDown), ("space", .character(" ")),
    ] + (1...24).map { ("f\($0)", .function($0)) }

  /// Other spellings that people try.
  private static let aliases: [String: String] = [
    "esc": "escape", "return": "enter", "pgup": "pageup", "pgdn": "pagedown", "del": "delete",
    "ins": "insert", "bs": "backspace", "spc": "space",
  ]

  private static let modifierNames: [(name: String, modifier: Modifiers)] = [
    ("ctrl", .control), ("alt", .alt), ("shift", .shift),
  ]

  /// The name in key maps and scripts: `j`, `G`, `ctrl-d`, `alt-x`, `shift-tab`, `f5`, `space`.
  public var name: String {
    let prefix = Key.modifierNames.reduce(into: "") { text, pair in
      if modifiers.contains(pair.modifier) { text += pair.name + "-" }
    }
    if let named = Key.names.first(where: { $0.code == code }) { return prefix + named.name }
    guard case .character(let scalar) = code else { return prefix }
    return prefix + String(Character(scalar))
  }

  /// The key of a name; nil where the name is none.
  ///
  /// Names of keys and modifiers may be written in capitals; a single character stands for itself.
  public init?(name: String) {
    var rest = Substring(name)
    var modifiers: Modifiers = []
    while let pair = Key.modifierNames.first(where: { rest.lowercased().hasPrefix($0.name + "-") }),
      rest.count > pair.name.count + 1
    {
      modifiers.insert(pair.modifier)
      rest = rest.dropFirst(pair.name.count + 1)
    }
    guard let code = Key.code(named: String(rest)) else { return nil }
    self = Key(code, modifiers).normalised
  }

  private static func code(named name: String) -> Code? {
    if let scalar = name.unicodeScalars.first, name.unicodeScalars.count == 1 {
      switch ScalarWidth.of(scalar) {
      case .narrow where scalar != " ", .wide: return .character(scalar)
      default: return nil
      }
    }
    let lower = name.lowercased()
    let canonical = aliases[lower] ?? lower
    return names.first { $0.name == canonical }?.code
  }

  /// The one form of a key that terminals send in several: `ctrl-D` is `ctrl-d`, `shift-a` is `A`.
  var normalised: Key {
    guard case .character(let scalar) = code else { return self }
    var key = self
    if modifiers.contains(.control), scalar.isASCII {
      key.code = .character(Key.lowercase(scalar))
      // Terminals send the same byte with and without shift.
      key.modifiers.remove(.shift)
      if let same = Key.sameByte[key.code] {
        key.code = same
        key.modifiers.remove(.control)
      }
    } else if modifiers.contains(.shift), scalar != " " {
      key.modifiers.remove(.shift)
      if let upper = scalar.properties.uppercaseMapping.unicodeScalars.first,
        scalar.properties.uppercaseMapping.unicodeScalars.count == 1
      {
        key.code = .character(upper)
      }
    } else {
      key.modifiers.remove(.shift)
    }
    return key
  }

  /// Control keys that terminals send as the same byte as another key.
  private static let sameByte: [Code: Code] = [
    .character("h"): .backspace, .character("i"): .tab, .character("m"): .enter,
    .character("["): .escape,
  ]

  private static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0x41...0x5A).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value + 0x20)) : scalar
  }
}

extension Key: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}
