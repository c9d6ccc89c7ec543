import RefundDesk
import ShippedScenarios
import Testing
import Toml

@testable import Training

/// The scenarios that come with the program, read once.
enum Scenarios {
  static let files: [String: ScenarioFile] = {
    var files: [String: ScenarioFile] = [:]
    for name in ShippedScenarios.names {
      let bytes = ShippedScenarios.text(named: name) ?? []
      files[name] = ScenarioFile(SourceText(file: "\(name).toml", bytes: bytes))
    }
    return files
  }()

  /// Every version in every language.
  static let versions: [Version] = ShippedScenarios.names.flatMap { name in
    Language.allCases.flatMap { language in
      [false, true].map { Version(name: name, language: language, isVariant: $0) }
    }
  }

  static func scenario(_ name: String, _ language: Language = .fr, variant: Bool = false) throws
    -> Scenario
  {
    guard let found = files[name]?.scenario(language, isVariant: variant) else {
      throw Unreadable(name: name)
    }
    return found
  }

  struct Unreadable: Error { var name: String }
}

/// One version of a scenario in one language.
struct Version: Sendable, CustomTestStringConvertible {
  var name: String
  var language: Language
  var isVariant: Bool

  var testDescription: String { "\(name)\(isVariant ? "'" : "") \(language)" }

  func scenario() throws -> Scenario {
    try Scenarios.scenario(name, language, variant: isVariant)
  }
}
