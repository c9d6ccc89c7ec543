import ArgumentParser
import Console
import Glibc
import Phrases
import RefundDesk
import Toml
import Training

/// `guichet train run ID`: plays a scenario.
struct TrainRunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Play a scenario and be scored.",
    discussion: """
      A script is one action a line: take, ask photo, fact photo yes, resolve refund amount=84.90, \
      message <<< … >>>, follow-up 2026-12-07, wait 2h, approve, note …, goods in_transit, undo.
      """)

  @Argument(help: "The scenario's name, as guichet train list has it, or a file.") var id: String
  @Option(help: ArgumentHelp("Play the actions of a file; - reads them.", valueName: "file"))
  var script: String?
  @Flag(help: "Play the version in which one fact is different.") var variant = false
  @Flag(help: "Play line by line, without the console.") var plain = false
  @Flag(help: "Print the screen after each step behind the debrief.") var screens = false
  @Flag(help: "Keep nothing of it in the progress.") var noRecord = false
  @OptionGroup var options: TrainOptions

  func run() throws {
    let phrases = options.phrases
    let scenario = try ScenarioShelf(phrases: phrases).scenario(
      id, isVariant: variant, options.language)
    if let script {
      return try finish(try scripted(scenario, script, phrases), .script)
    }
    guard !plain, isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      var lines = LinePlay(scenario, phrases: phrases, isQuiet: options.json)
      return try finish(lines.run(), .lines)
    }
    let (play, keys, seen) = try ConsolePlay(scenario: scenario, phrases: phrases).run()
    if !options.json, !play.actions.isEmpty {
      let report = PlayReport(play, keystrokes: keys, phrases: phrases, json: false)
      let review = PlayReview(text: report.debrief, screens: seen, phrases)
      try ReviewRunner(review: review, phrases: phrases).run()
    }
    try finish(play, .console, keys: keys, seen: seen)
  }

  private func scripted(
    _ scenario: Scenario, _ script: String, _ phrases: Phrases
  ) throws -> Play {
    let bytes = try StandardInput.script(script, phrases)
    let source = SourceText(file: script == "-" ? "stdin" : script, bytes: bytes)
    let reader = ScriptReader(source, for: scenario)
    guard reader.diagnostics.isEmpty else { throw Failure(reader.diagnostics, source, phrases) }
    var play = Play(scenario)
    play.perform(reader.actions)
    return play
  }

  private func finish(
    _ play: Play, _ way: Attempt.Way, keys: Int? = nil, seen: [KeptScreen]? = nil
  ) throws {
    // Who only looks has played nothing; the customer who got no answer is no lesson.
    guard way == .script || !play.actions.isEmpty else {
      var output = Output()
      output.line(options.phrases.nothingPlayed)
      return output.flush()
    }
    let shown =
      screens || options.json ? seen ?? PlayScreen.screens(of: play, options.phrases) : []
    var report = PlayReport(
      play, keystrokes: keys, screens: shown, phrases: options.phrases, json: options.json)
    // In the console the debrief has been read already.
    if way == .console, !screens, !options.json { report.printHead() } else { report.print() }
    // Scripts teach nobody: they are scored and not kept.
    guard !noRecord, way != .script else { return }
    let attempt = Attempt(play, play.score(), way: way, at: try options.clock())
    let kept = try options.shelf.keep(attempt, play, of: options.name)
    if !options.json {
      var output = Output()
      output.line(options.phrases.attemptKept(kept.file, script: kept.script))
      output.flush()
    }
  }
}

extension StandardInput {
  /// The bytes of a script: of a file, or of standard input where `-` is named.
  static func script(_ path: String, _ phrases: Phrases) throws -> [UInt8] {
    try WrittenFile.bytes(of: path == "-" ? "/dev/stdin" : path, phrases)
  }
}
