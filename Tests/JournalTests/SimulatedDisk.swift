import Glibc

@testable import Journal

/// A disk in memory that loses at a crash what was not synced, and can fail at any call.
///
/// Each file has the bytes that its readers see and the bytes on the medium; between them lies a
/// list of changes. So have the names in each directory. `restart` decides for each change whether
/// it reached the medium before the power went.
final class SimulatedDisk: Disk {
  /// A file, whatever its name.
  final class Node {
    var seen: [UInt8] = []
    var durable: [UInt8] = []
    var pending: [Change] = []
  }

  enum Change {
    case write(offset: Int, [UInt8])
    case truncate(Int)

    func apply(to bytes: inout [UInt8]) {
      switch self {
      case .write(let offset, let new):
        let end = offset + new.count
        if bytes.count < end { bytes += [UInt8](repeating: 0, count: end - bytes.count) }
        bytes.replaceSubrange(offset..<end, with: new)
      case .truncate(let length):
        if length < bytes.count {
          bytes.removeLast(bytes.count - length)
        } else {
          bytes += [UInt8](repeating: 0, count: length - bytes.count)
        }
      }
    }
  }

  /// A change of names; `remove` first, then `add`.
  struct NameChange {
    let directory: String
    var remove: String?
    var add: (name: String, node: Node)?
  }

  /// What goes wrong at a call.
  enum Trouble: Hashable {
    case powerCut
    case error(Int32)
    case short
  }

  var names: [String: Node] = [:]
  var durableNames: [String: Node] = [:]
  var pendingNames: [NameChange] = []
  var directories: Set<String> = ["/"]
  var isOff = false
  /// How many calls that can change or fail were made.
  var calls = 0
  /// What goes wrong at which call.
  var troubles: [Int: Trouble] = [:]
  /// The bytes there is room for.
  var capacity = Int.max
  var locked: Set<ObjectIdentifier> = []
  private var open: [Int32: Node] = [:]
  private var nextDescriptor: Int32 = 3

  /// A copy, so that many crashes start from one state.
  func copy() -> SimulatedDisk {
    let copy = SimulatedDisk()
    var nodes: [ObjectIdentifier: Node] = [:]
    func same(_ node: Node) -> Node {
      if let known = nodes[ObjectIdentifier(node)] { return known }
      let new = Node()
      (new.seen, new.durable, new.pending) = (node.seen, node.durable, node.pending)
      nodes[ObjectIdentifier(node)] = new
      return new
    }
    copy.names = names.mapValues(same)
    copy.durableNames = durableNames.mapValues(same)
    copy.pendingNames = pendingNames.map { change in
      NameChange(
        directory: change.directory, remove: change.remove,
        add: change.add.map { ($0.name, same($0.node)) })
    }
    copy.directories = directories
    copy.capacity = capacity
    return copy
  }

  // MARK: Troubles

  /// Counts a call; throws what is planned for it.
  @discardableResult
  private func call(_ operation: DiskError.Operation) throws(DiskError) -> Trouble? {
    if isOff { throw DiskError(operation, EIO) }
    calls += 1
    guard let trouble = troubles[calls] else { return nil }
    switch trouble {
    case .error(let code): throw DiskError(operation, code)
    case .powerCut:
      // The call itself still happens, for it may have on a real machine.
      return .powerCut
    case .short: return .short
    }
  }

  private func node(_ file: DiskFile) throws(DiskError) -> Node {
    guard let node = open[file.descriptor] else { throw DiskError(.read, EBADF) }
    return node
  }

  // MARK: Bytes

  func open(_ path: String, _ opening: DiskOpening) throws(DiskError) -> DiskFile {
    var trouble: Trouble?
    let node: Node
    switch opening {
    case .reading, .writing:
      if isOff { throw DiskError(.open, EIO) }
      guard let known = names[path] else { throw DiskError(.open, ENOENT) }
      node = known
    case .emptied, .new:
      trouble = try call(.open)
      if let known = names[path] {
        guard case .emptied = opening else { throw DiskError(.open, EEXIST) }
        node = known
        node.seen = []
        node.pending.append(.truncate(0))
      } else {
        guard directories.contains(parent(path)) else { throw DiskError(.open, ENOENT) }
        node = Node()
        names[path] = node
        pendingNames.append(.init(directory: parent(path), add: (path, node)))
      }
    }
    if trouble == .powerCut { isOff = true }
    nextDescriptor += 1
    open[nextDescriptor] = node
    return DiskFile(descriptor: nextDescriptor)
  }

  func close(_ file: DiskFile) { open[file.descriptor] = nil }

  /// How often a file was opened.
  var openings: Int { Int(nextDescriptor) }
  /// How many files are open.
  var openFiles: Int { open.count }

  func read(
    _ file: DiskFile, into bytes: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(DiskError) -> Int {
    if isOff { throw DiskError(.read, EIO) }
    let seen = try node(file).seen
    let count = max(0, min(bytes.count, seen.count - offset))
    guard count > 0 else { return 0 }
    seen.withUnsafeBytes { bytes.copyMemory(from: .init(rebasing: $0[offset..<offset + count])) }
    return count
  }

  func write(
    _ file: DiskFile, _ bytes: UnsafeRawBufferPointer, at offset: Int
  ) throws(DiskError) -> Int {
    let node = try node(file)
    let trouble = try call(.write)
    var count = trouble == .short ? (bytes.count + 1) / 2 : bytes.count
    let used = names.values.reduce(0) { $0 + $1.seen.count }
    let growth = max(0, offset + count - node.seen.count)
    if growth > max(0, capacity - used) {
      count -= growth - max(0, capacity - used)
      if count <= 0 { throw DiskError(.write, ENOSPC) }
    }
    let change = Change.write(offset: offset, Array(bytes[..<count]))
    change.apply(to: &node.seen)
    node.pending.append(change)
    if trouble == .powerCut { isOff = true }
    return count
  }

  func size(_ file: DiskFile) throws(DiskError) -> Int {
    if isOff { throw DiskError(.read, EIO) }
    return try node(file).seen.count
  }

  func truncate(_ file: DiskFile, to length: Int) throws(DiskError) {
    let node = try node(file)
    let trouble = try call(.truncate)
    Change.truncate(length).apply(to: &node.seen)
    node.pending.append(.truncate(length))
    if trouble == .powerCut { isOff = true }
  }

  func reserve(_ file: DiskFile, upTo length: Int) throws(DiskError) {
    if try call(.reserve) == .powerCut { isOff = true }
  }

  // MARK: Syncs

  func synchronizeData(_ file: DiskFile) throws(DiskError) { try synchronize(file) }

  func synchronize(_ file: DiskFile) throws(DiskError) {
    let node = try node(file)
    let trouble: Trouble?
    do throws(DiskError) {
      trouble = try call(.synchronize)
    } catch {
      // What the kernel does (ext4, xfs, btrfs): the changes count as written although they are not,
      // memory goes on showing them, and the next sync says success.
      if !isOff { node.pending = [] }
      throw error
    }
    for change in node.pending { change.apply(to: &node.durable) }
    node.pending = []
    if trouble == .powerCut { isOff = true }
  }

  func dropCache(_ file: DiskFile) {
    guard !isOff, let node = open[file.descriptor], node.pending.isEmpty else { return }
    node.seen = node.durable
  }

  func synchronizeDirectory(_ path: String) throws(DiskError) {
    let trouble = try call(.synchronize)
    for change in pendingNames where change.directory == path { apply(change) }
    pendingNames.removeAll { $0.directory == path }
    if trouble == .powerCut { isOff = true }
  }

  // MARK: Names

  func makeDirectory(_ path: String, mode: UInt32) throws(DiskError) {
    if directories.contains(path) { throw DiskError(.makeDirectory, EEXIST) }
    try call(.makeDirectory)
    directories.insert(path)
  }

  func rename(_ path: String, to newPath: String) throws(DiskError) {
    let trouble = try call(.rename)
    guard let node = names.removeValue(forKey: path) else { throw DiskError(.rename, ENOENT) }
    names[newPath] = node
    pendingNames.append(.init(directory: parent(path), remove: path, add: (newPath, node)))
    if trouble == .powerCut { isOff = true }
  }

  func remove(_ path: String) throws(DiskError) {
    let trouble = try call(.remove)
    guard names.removeValue(forKey: path) != nil else { throw DiskError(.remove, ENOENT) }
    pendingNames.append(.init(directory: parent(path), remove: path))
    if trouble == .powerCut { isOff = true }
  }

  func list(_ path: String) throws(DiskError) -> [String] {
    if isOff { throw DiskError(.read, EIO) }
    return names.keys.filter { parent($0) == path }.map { String($0.dropFirst(path.count + 1)) }
  }

  func exists(_ path: String) throws(DiskError) -> Bool {
    if isOff { throw DiskError(.read, EIO) }
    return names[path] != nil || directories.contains(path)
  }

  func mode(_ path: String) throws(DiskError) -> UInt32 { 0o700 }

  func networkFilesystem(_ path: String) throws(DiskError) -> String? { nil }

  func lock(_ file: DiskFile, waitingMilliseconds: Int) throws(DiskError) -> Bool {
    if isOff { throw DiskError(.lock, EIO) }
    return locked.insert(ObjectIdentifier(try node(file))).inserted
  }

  func unlock(_ file: DiskFile) {
    if let node = open[file.descriptor] { locked.remove(ObjectIdentifier(node)) }
  }

  func apply(_ change: NameChange) {
    if let remove = change.remove { durableNames[remove] = nil }
    if let add = change.add { durableNames[add.name] = add.node }
  }

  private func parent(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }
}
