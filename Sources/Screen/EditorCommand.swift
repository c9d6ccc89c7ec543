/// The editor that the person has chosen.
public enum EditorCommand {
  /// The program and arguments that edit a file: `$VISUAL`, else `$EDITOR`, else vi.
  ///
  /// The variable is split at spaces (`code --wait`); no shell reads it.
  public static func arguments(file: String, environment: [String: String]) -> [String] {
    for variable in ["VISUAL", "EDITOR"] {
      let words = (environment[variable] ?? "").split(separator: " ").map(String.init)
      if !words.isEmpty { return words + [file] }
    }
    return ["vi", file]
  }
}
