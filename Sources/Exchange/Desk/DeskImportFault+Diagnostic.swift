import CanonicalJSON
import DeskRecords
public import Toml

extension DeskImportFault {
  /// The fault as something to show: file, line, column, what is wrong, what to do.
  ///
  /// The one place where faults of records get words.
  public var diagnostic: Diagnostic {
    switch kind {
    case .record(let fault):
      return Diagnostic(fault.finding, at: span(byte: fault.offset), fix: fault.fix)
    case .duplicateID(let kind, let id, let firstFile, let firstLine):
      return Diagnostic(
        .other(
          code: "duplicate-id",
          message: ImportWording.both(
            "another \(kind.rawValue) \"\(id)\" stands in \(firstFile), line \(firstLine)",
            "un autre enregistrement \(kind.rawValue) «\u{202F}\(id)\u{202F}» est dans \(firstFile), "
              + "ligne \(firstLine)")),
        at: span(byte: 0),
        fix: ImportWording.both(
          "keep one of the two lines, or give one another id",
          "gardez une des deux lignes, ou donnez un autre id à l’une"))
    case .missingReference(let path, let kind, let id):
      return Diagnostic(
        .other(
          code: "missing-reference",
          message: ImportWording.both(
            "\(path): there is no \(kind.rawValue) \"\(id)\" in the input or on the desk",
            "\(path)\u{202F}: aucun enregistrement \(kind.rawValue) «\u{202F}\(id)\u{202F}» "
              + "dans les fichiers ni sur le poste")),
        at: SourceSpan(file: file, line: line, column: 0),
        fix: ImportWording.both(
          "add its line to the input, or leave \"\(path)\" out where it is unknown",
          "ajoutez sa ligne, ou omettez «\u{202F}\(path)\u{202F}» s’il est inconnu"))
    }
  }

  /// The place of a byte of the line, its column in code points.
  private func span(byte: Int) -> SourceSpan {
    let before = text.utf8.prefix(byte)
    let column = before.count { $0 & 0xC0 != 0x80 } + 1
    return SourceSpan(file: file, line: line, column: column)
  }

  /// The excerpt's source: the faulty line under its own number.
  public var source: SourceText {
    // Line ends in front put the one line at hand under its number without keeping the whole file.
    SourceText(
      file: file,
      bytes: [UInt8](repeating: UInt8(ascii: "\n"), count: max(0, line - 1)) + Array(text.utf8))
  }
}
