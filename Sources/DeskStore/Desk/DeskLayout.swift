import Journal

/// The names of everything in a desk's directory that is not the journal's own.
struct DeskLayout: Hashable, Sendable {
  /// The directory.
  let root: String
  /// Who may use the files.
  let access: JournalAccess

  var settings: String { root + "/desk.toml" }
  var policies: String { root + "/policy" }
  var index: String { root + "/index" }
  var drafts: String { root + "/drafts" }
  var outbox: String { root + "/outbox" }

  /// Makes the directories that are missing.
  func makeDirectories() throws(FileFault) {
    for path in [policies, drafts, outbox, outbox + "/tmp", outbox + "/new", outbox + "/cur"] {
      try FileTree.makeDirectory(path, mode: access.directoryMode)
    }
  }
}
