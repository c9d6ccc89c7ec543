import Glibc
import Journal
import RefundDesk

/// What lies of a customer in the desk's directory, outside of the journal's segments and the index.
struct PersonalFiles {
  let desk: Desk
  let share: PersonalScope.Share

  private var layout: DeskLayout { desk.layout }

  /// The drafts of their tickets, whoever is typing, and what an interrupted save left of one.
  func drafts() throws(DeskFault) -> [String] {
    let starts = share.tickets.map { FileName.encoded($0.rawValue, limit: 140) + "+" }
    return try names(in: layout.drafts).filter { name in
      starts.contains { name.hasPrefix($0) }
    }.map { layout.drafts + "/" + $0 }
  }

  /// The letters to them that lie in the outbox, fetched by the mail system or not.
  func messages() throws(DeskFault) -> [String] {
    var found: [String] = []
    for folder in ["tmp", "new", "cur"] {
      let directory = layout.outbox + "/" + folder
      for name in try names(in: directory) {
        guard let sequence = Outbox.sequence(of: name), share.sequences.contains(sequence) else {
          continue
        }
        found.append(directory + "/" + name)
      }
    }
    return found
  }

  func removeDrafts() throws(DeskFault) -> Int { try remove(try drafts()) }

  /// Takes letters away while nobody sends any.
  func removeMessages() throws(DeskFault) -> Int {
    let outbox = Outbox(directory: layout.outbox, mode: layout.access.fileMode)
    return try outbox.alone(waiting: true) { () throws(DeskFault) in
      try remove(try messages())
    } ?? 0
  }

  /// Empties quarantined files that name the customer, their tickets, or hold their words.
  func emptyQuarantine(of customer: CustomerID) throws(DeskFault) -> Int {
    var needles = (share.names.union(share.texts)).flatMap(ByteSearch.forms)
    for id in [customer.rawValue] + share.tickets.map(\.rawValue) {
      needles.append(Array("\"\(id)\"".utf8))
    }
    return try DeskFault.journal { () throws(JournalFault) in
      try desk.journal.eraseQuarantine { bytes in
        needles.contains { ByteSearch.holds(bytes, $0) }
      }
    }
  }

  /// Files anywhere in the directory that hold the customer's name, address, number or words and are not the
  /// desk's own, such as an export that somebody put there; and those that cannot be looked into. Named from
  /// the directory on.
  func strangers() throws(DeskFault) -> (found: [String], closed: [String]) {
    let traces = share.traces
    guard !traces.isEmpty else { return ([], []) }
    let exact = share.names.union(share.addresses).union(share.texts).flatMap(ByteSearch.forms)
    let own = Set(try drafts() + messages())
    var (found, closed): ([String], [String]) = ([], [])
    try visit(layout.root, depth: 0) { path throws(DeskFault) in
      guard !own.contains(path) else { return }
      let bytes = try DeskFault.file { () throws(FileFault) in try FileTree.read(path) }
      let name = String(path.dropFirst(layout.root.utf8.count + 1))
      if exact.contains(where: { ByteSearch.holds(bytes, $0) }) {
        found.append(name)
      } else if let text = PlainText.read(bytes) {
        if traces.areIn(text) { found.append(name) }
      } else {
        closed.append(name)
      }
    }
    return (found.sorted(), closed.sorted())
  }

  /// Removes files that name the customer, but for the settings and policies of the desk; says which.
  func remove(strangers names: [String]) throws(DeskFault) -> [String] {
    let going = names.filter { name in
      name != "desk.toml" && !name.hasPrefix("policy/")
    }
    _ = try remove(going.map { layout.root + "/" + $0 })
    return going
  }

  /// Visits the files of the directory but those of the journal and the index.
  private func visit(
    _ directory: String, depth: Int, _ body: (String) throws(DeskFault) -> Void
  ) throws(DeskFault) {
    for name in try names(in: directory) {
      let path = directory + "/" + name
      if depth == 0, ["journal", "index", "quarantine", "HEAD", "lock"].contains(name) { continue }
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        try visit(path, depth: depth + 1, body)
      } else if status.st_mode & S_IFMT == S_IFREG {
        try body(path)
      }
    }
  }

  private func names(in directory: String) throws(DeskFault) -> [String] {
    try DeskFault.file { () throws(FileFault) in try FileTree.names(in: directory) }
  }

  private func remove(_ paths: [String]) throws(DeskFault) -> Int {
    try DeskFault.file { () throws(FileFault) in
      for path in paths { try FileTree.remove(path) }
    }
    return paths.count
  }
}
