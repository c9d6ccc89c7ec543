import CanonicalJSON
public import RefundDesk

/// One play of a scenario, as a progress file keeps it: one line of JSON.
///
/// ```json
/// {"scenario":"saturday","variant":false,"language":"fr","how":"console","at":"2026-11-22T09:00:00Z",
///  "score":96,"parts":{"law":40,"choice":20,"message":21,"procedure":15},"missed":["problem"],"minutes":44}
/// ```
public struct Attempt: Hashable, Sendable {
  /// How a scenario was played.
  public enum Way: String, CaseIterable, Sendable {
    /// In the console.
    case console
    /// Line by line.
    case lines
    /// By a script, which teaches nobody and counts for nothing.
    case script
  }

  /// Why a line is no attempt.
  public enum Fault: Error, Hashable, Sendable {
    /// It is no JSON; the byte of the line at which that shows, from 0.
    case json(offset: Int)
    /// A key is missing, or holds something else than it should.
    case shape(key: String)
  }

  /// The scenario's identifier.
  public var scenario: String
  /// Whether it was the version in which one fact is different.
  public var isVariant: Bool
  /// The language it was played in.
  public var language: Language
  /// How it was played.
  public var way: Way
  /// When it was played.
  public var at: Timestamp
  /// The points.
  public var score: Int
  /// The points of each part.
  public var parts: [Score.Part: Int]
  /// What cost points, the dearest first.
  public var missed: [Criterion]
  /// How many minutes of the scenario it took.
  public var minutes: Int

  /// Whether it counts as passed.
  public var isPassed: Bool { score >= Score.pass && way != .script }

  /// The attempt of a play.
  public init(_ play: Play, _ score: Score, way: Way, at: Timestamp) {
    scenario = play.scenario.id
    isVariant = play.scenario.isVariant
    language = play.scenario.language
    self.way = way
    self.at = at
    self.score = score.total
    parts = Dictionary(
      uniqueKeysWithValues: Score.Part.allCases.map { ($0, score.points($0)) })
    missed = score.missed.map(\.criterion)
    minutes = play.minutes
  }

  /// Reads a line of a progress file.
  public init(line: String) throws(Fault) {
    let value: JSONValue
    do throws(JSONError) { value = try JSONValue(parsing: line) } catch {
      throw .json(offset: error.offset)
    }
    func text(_ key: String) throws(Fault) -> String {
      guard let text = value[key]?.string else { throw .shape(key: key) }
      return text
    }
    func number(_ key: String, in range: ClosedRange<Int64>) throws(Fault) -> Int {
      guard let number = value[key]?.integer, range.contains(number) else { throw .shape(key: key) }
      return Int(number)
    }
    scenario = try text("scenario")
    guard let variant = value["variant"]?.bool else { throw .shape(key: "variant") }
    isVariant = variant
    guard let language = Language(rawValue: try text("language")) else {
      throw .shape(key: "language")
    }
    self.language = language
    guard let way = Way(rawValue: try text("how")) else { throw .shape(key: "how") }
    self.way = way
    guard let at = Timestamp(iso: try text("at")) else { throw .shape(key: "at") }
    self.at = at
    score = try number("score", in: 0...100)
    minutes = try number("minutes", in: 0...100_000_000)
    guard let words = value["missed"]?.array else { throw .shape(key: "missed") }
    missed = words.compactMap { $0.string.flatMap(Criterion.init(rawValue:)) }
    var parts: [Score.Part: Int] = [:]
    for part in Score.Part.allCases {
      guard let points = value["parts"]?[part.rawValue]?.integer,
        (0...Int64(part.most)).contains(points)
      else { throw .shape(key: "parts") }
      parts[part] = Int(points)
    }
    self.parts = parts
  }

  /// The line of a progress file, without its end.
  public var line: String {
    var writer = CanonicalWriter()
    writer.object { json in
      json.member("scenario", scenario)
      json.member("variant", isVariant)
      json.member("language", language.rawValue)
      json.member("how", way.rawValue)
      json.member("at", at.description)
      json.member("score", Int64(score))
      json.key("parts")
      json.object { json in
        for part in Score.Part.allCases { json.member(part.rawValue, Int64(parts[part] ?? 0)) }
      }
      json.key("missed")
      json.array { json in for criterion in missed { json.string(criterion.rawValue) } }
      json.member("minutes", Int64(minutes))
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
