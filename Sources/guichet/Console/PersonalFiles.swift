import Console
import DeskPhrases
import Glibc
import Phrases
import RefundDesk
import Terminal
import Toml

/// The files of a person's own in the XDG configuration directory: keys, and views of the queue.
///
/// A broken file never stops the console: what can be read counts, and a banner says where the rest is
/// wrong.
struct PersonalFiles {
  /// The keys: the defaults with the person's changes.
  private(set) var bindings = KeyBindings.standard
  /// The views.
  private(set) var views: [SavedView] = []
  /// What is wrong, the first of all.
  private(set) var notice: Explanation?
  private let folder: String
  private let phrases: Phrases
  /// Whether the views can be written again without losing what a person wrote into a broken file.
  private var viewsAreWhole = true

  /// Reads the files of the configuration directory.
  init(_ phrases: Phrases) {
    self.phrases = phrases
    folder = Environment.xdgFolder("XDG_CONFIG_HOME", fallback: ".config")
    readKeys()
    readViews()
  }

  private func source(_ name: String) -> SourceText? {
    let path = folder + "/" + name
    return (try? WrittenFile.bytes(of: path, phrases)).map { SourceText(file: path, bytes: $0) }
  }

  private mutating func readKeys() {
    guard let source = source("keys.toml") else { return }
    let file = KeymapFile(
      source, over: KeyBindings.defaults, contexts: Context.allCases.map(\.rawValue),
      commands: CommandName.allCases.map(\.rawValue))
    bindings = KeyBindings(file.keymap)
    report(file.diagnostics)
  }

  private mutating func readViews() {
    guard let source = source("views.toml") else { return }
    let file = SavedViewsFile(source)
    views = file.views
    viewsAreWhole = file.diagnostics.isEmpty
    report(file.diagnostics)
  }

  private mutating func report(_ diagnostics: [Diagnostic]) {
    guard notice == nil, let first = diagnostics.first else { return }
    let words = DiagnosticText(phrases.language == .fr ? .fr : .en)
    notice = phrases.brokenPersonalFile(
      words.headline(first), help: words.help(first), more: diagnostics.count - 1)
  }

  /// Writes the views, whole or not at all. A file with mistakes is kept beside it as `views.toml.old`.
  mutating func keep(_ views: [SavedView]) throws {
    let path = folder + "/views.toml"
    makeFolders()
    if !viewsAreWhole { rename(path, path + ".old") }
    viewsAreWhole = true
    let temporary = "\(path).\(getpid()).tmp"
    try OutputFile.write(Array(SavedViewsFile.text(views).utf8), to: temporary, phrases)
    guard rename(temporary, path) == 0 else {
      let code = errno
      unlink(temporary)
      throw Failure(phrases.cannotWrite(path, phrases.systemReason(code)), .invalid)
    }
    self.views = views
  }

  private func makeFolders() {
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/" + part
      _ = mkdir(path, 0o700)
    }
  }
}
