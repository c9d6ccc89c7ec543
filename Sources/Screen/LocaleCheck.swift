import CNcurses

/// The locale's characters: ncurses and the C library must take text for UTF-8.
enum LocaleCheck {
  /// Chooses a UTF-8 locale: the environment's, or C.UTF-8 where that one is not installed or plain C.
  ///
  /// A locale that names other characters is refused: its terminal would show nonsense.
  static func choose(environment: [String: String]) throws(SessionError) {
    if cn_set_locale(nil) == 1 { return }
    let name = name(environment: environment)
    guard !namesOtherCharacters(name) else { throw .localeNotUTF8(name) }
    for fallback in ["C.UTF-8", "C.utf8", "en_US.UTF-8"] where cn_set_locale(fallback) == 1 {
      return
    }
    throw .localeNotUTF8(name)
  }

  /// The locale that the environment asks for, in the C library's order.
  static func name(environment: [String: String]) -> String {
    for variable in ["LC_ALL", "LC_CTYPE", "LANG"] {
      if let value = environment[variable], !value.isEmpty { return value }
    }
    return "C"
  }

  /// Whether a locale's name says that its characters are not UTF-8.
  ///
  /// A name without characters, such as `fr_FR`, stands for an old set, but is mostly written where
  /// UTF-8 is meant and the locale is not even installed.
  static func namesOtherCharacters(_ name: String) -> Bool {
    guard let dot = name.firstIndex(of: ".") else { return name.contains("@euro") }
    let characters = name[name.index(after: dot)...].lowercased().filter { $0 != "-" }
    return !characters.hasPrefix("utf8")
  }
}
