import CTomlPlusPlus

/// A parsed TOML file: the tree of its values, each with line and column.
///
/// ```swift
/// let document = try TomlDocument(source)
/// document.root["policy"]?.table?["id"]?.string
/// ```
public struct TomlDocument: Sendable {
  /// The root table.
  public let root: TomlTable
  /// The text that was read, for excerpts.
  public let source: SourceText

  /// Parses a file.
  ///
  /// - Parameter source: the file's name and bytes.
  /// - Throws: a `Diagnostic` of kind `.syntax` at the place where parsing stopped.
  public init(_ source: SourceText) throws(Diagnostic) {
    let document = source.bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { ctoml_parse($0.baseAddress, $0.count) }
    }
    guard let document else {
      throw Diagnostic(.syntax(reason: "out of memory"), at: .wholeFile(source.file))
    }
    defer { ctoml_free(document) }
    guard ctoml_succeeded(document) else {
      let span = SourceSpan(ctoml_error_place(document), file: source.file)
      let reason = String(ctoml_error_reason(document))
      throw Diagnostic(.syntax(reason: reason), at: span)
    }
    var count = 0
    let nodes = UnsafeBufferPointer(start: ctoml_nodes(document, &count), count: count)
    var builder = TomlTreeBuilder(nodes: nodes, file: source.file)
    root = builder.rootTable()
    self.source = source
  }

  /// A reader of the root table that reports unknown keys and wrong types.
  public func reader() -> TomlReader { TomlReader(root) }
}
