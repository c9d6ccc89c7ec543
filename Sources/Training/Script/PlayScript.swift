public import RefundDesk

/// A play written down: its script, with a first line that says of what.
///
/// ```
/// # guichet play: saturday variant fr
/// take
/// ```
public struct PlayScript {
  /// What a kept play was of.
  public struct Heading: Hashable, Sendable {
    /// The scenario's name.
    public var scenario: String
    /// Whether it was the version in which one fact is different.
    public var isVariant: Bool
    /// The language.
    public var language: Language
  }

  private let play: Play
  private static let mark = "# guichet play: "

  /// The script of a play.
  public init(_ play: Play) { self.play = play }

  /// The text of the file.
  public var text: String {
    let scenario = play.scenario
    let version = scenario.isVariant ? "variant" : "base"
    let head = "\(PlayScript.mark)\(scenario.id) \(version) \(scenario.language.rawValue)"
    return ([head] + play.actions.map(\.scriptText)).joined(separator: "\n") + "\n"
  }

  /// What a kept play was of; nil where the text is no kept play.
  public static func heading(of text: String) -> Heading? {
    guard let line = text.split(separator: "\n").first, line.hasPrefix(mark) else { return nil }
    let words = line.dropFirst(mark.count).split(separator: " ").map(String.init)
    guard words.count == 3, let language = Language(rawValue: words[2]),
      ["base", "variant"].contains(words[1])
    else { return nil }
    return Heading(scenario: words[0], isVariant: words[1] == "variant", language: language)
  }
}
