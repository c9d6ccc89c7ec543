import Glibc
import Phrases
import RefundDesk
import Toml
import Training

/// A play line by line, for a screen reader, a pipe, or a terminal without a console.
struct LinePlay {
  private var play: Play
  private let phrases: Phrases
  private let isQuiet: Bool
  private var output = Output()
  private var shown = 0

  init(_ scenario: Scenario, phrases: Phrases, isQuiet: Bool) {
    play = Play(scenario)
    self.phrases = phrases
    self.isQuiet = isQuiet
  }

  /// Reads actions until the input ends, and says after each what came of it.
  mutating func run() -> Play {
    begin()
    var block: [String] = []
    var count = 0
    while let line = readLine(strippingNewline: true) {
      block.append(line)
      count += 1
      if line.hasSuffix("<<<") || (block.count > 1 && !isEnd(line)) { continue }
      perform(block.joined(separator: "\n"), line: count - block.count)
      block = []
      if play.actions.count >= ScriptReader.limit { break }
    }
    if !block.isEmpty { perform(block.joined(separator: "\n"), line: count - block.count) }
    output.flush()
    return play
  }

  private func isEnd(_ line: String) -> Bool {
    line.drop { $0 == " " }.hasPrefix(">>>")
  }

  private mutating func begin() {
    guard !isQuiet else { return }
    for line in phrases.briefing(play.scenario) + phrases.lineHelp { output.line(line) }
    for message in play.ticket.messages {
      output.line()
      for line in (message.text ?? "").split(separator: "\n") { output.line("  │ " + line) }
    }
    output.line()
    output.flush()
  }

  private mutating func perform(_ text: String, line: Int) {
    let source = SourceText(file: "stdin", text: text)
    let reader = ScriptReader(source, for: play.scenario)
    for found in reader.diagnostics {
      let words = DiagnosticText(phrases.language == .fr ? .fr : .en)
      output.error(words.render(found, source: source))
    }
    play.perform(reader.actions)
    guard !isQuiet else { return }
    let log = PlayLog(play, phrases)
    for step in play.steps[shown...] { for line in log.lines(step) { output.line(line) } }
    shown = play.steps.count
    output.flush()
  }
}
