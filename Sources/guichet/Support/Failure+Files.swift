import DeskPhrases
import Exchange
import Phrases
import RefundDesk
import Toml

extension Failure {
  /// Mistakes in a file that a person wrote, with their places.
  init(_ diagnostics: [Diagnostic], _ source: SourceText, _ phrases: Phrases) {
    let words = DiagnosticText(phrases.language == .fr ? .fr : .en)
    let texts = diagnostics.map { words.render($0, source: source) }
    self.init(texts.joined(separator: "\n"), .invalid)
  }

  /// A file that cannot be read at all.
  init(_ fault: InputFault, _ phrases: Phrases) {
    switch fault {
    case .unreadable(let path, let code):
      self.init(phrases.cannotRead(path, phrases.systemReason(code)), .invalid)
    case .damagedGzip(let path, let reason):
      self.init(phrases.cannotRead(path, "gzip: " + reason), .invalid)
    case .wideText(let path): self.init(phrases.wideText(path), .invalid)
    }
  }

  /// A file that as a whole cannot be imported.
  init(_ failure: ImportFailure, _ phrases: Phrases) {
    switch failure {
    case .input(let fault): self.init(fault, phrases)
    case .noHeader(let file): self.init(phrases.emptyFile(file), .invalid)
    case .table(let fault, let file):
      let place = "\(file):\(fault.line):\(fault.column): "
      self.init(
        place + phrases.brokenTable(unclosed: fault.kind == .unterminatedQuote), .invalid)
    case .columns(let list, let source): self.init(list.diagnostics, source, phrases)
    }
  }
}
