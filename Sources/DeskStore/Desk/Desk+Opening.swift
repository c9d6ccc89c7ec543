import Glibc
public import Journal
public import RefundDesk
import Toml

extension Desk {
  /// Opens the desk of a directory.
  ///
  /// The journal is looked at, not read: the index answers from where it was left. Where it is missing,
  /// of another version, of before the machine's last start, or not what the journal says, it is made
  /// again here, and `progress` hears how far that is.
  ///
  /// A desk whose journal is damaged is opened but not written, and one whose files may not be written is
  /// opened for reading: ``health`` says so.
  ///
  /// `salts` gives the salts of personal data: random ones, except for made-up desks.
  public static func open(
    at path: String, mode: Mode, progress: (Int64, Int64) -> Void = { _, _ in },
    salts: (() -> JournalSalt)? = nil
  ) throws(DeskFault) -> Desk {
    var mode = mode
    let journal = try openJournal(path, &mode, salts)
    let layout = DeskLayout(root: path, access: accessOf(path))
    let settings = try readSettings(layout)
    let zone = try rules(of: settings.zone)
    let boot = bootIdentifier()
    let index = try openIndex(layout, journal, mode: mode, boot: boot, progress: progress)
    let policies = PolicyShelf(
      directory: layout.policies, mode: layout.access.fileMode, inForce: settings.policy,
      mayWrite: mode == .writing, withdrawal: settings.withdrawal)
    return Desk(
      layout: layout, mode: mode, settings: settings, zone: zone, journal: journal, index: index,
      boot: boot, policies: policies)
  }

  private static func openJournal(
    _ path: String, _ mode: inout Mode, _ salts: (() -> JournalSalt)?
  ) throws(DeskFault) -> Journal {
    if mode == .writing {
      do throws(JournalFault) { return try Journal.open(at: path, for: writing(salts)) } catch {
        guard error.isForbidden else { throw .journal(error) }
      }
    }
    mode = .reading
    return try DeskFault.journal { () throws(JournalFault) in
      try Journal.open(at: path, for: .reading)
    }
  }

  private static func writing(_ salts: (() -> JournalSalt)?) -> JournalUse {
    .writing(note: "\(getpid()) \(Caller.current().login ?? "?")", salts: salts ?? randomSalt)
  }

  private static func randomSalt() -> JournalSalt {
    var generator = SystemRandomNumberGenerator()
    return JournalSalt(using: &generator)
  }

  static func readSettings(_ layout: DeskLayout) throws(DeskFault) -> DeskSettings {
    let bytes = try DeskFault.file { () throws(FileFault) in try FileTree.read(layout.settings) }
    do throws(SettingsFault) {
      return try DeskSettings(reading: SourceText(file: layout.settings, bytes: bytes))
    } catch {
      throw .settings(error)
    }
  }

  /// The rules of a time zone, from the files of the system.
  public static func rules(of zone: String) throws(DeskFault) -> ZoneRules {
    do throws(ZoneFault) { return try ZoneFile.rules(of: zone) } catch { throw .zone(error) }
  }

  private static func accessOf(_ path: String) -> JournalAccess {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & 0o070 == 0o070 else { return .owner }
    return .group
  }

  /// Names the machine's present start; the index is never synced and not believed after a crash.
  private static func bootIdentifier() -> String {
    let bytes = (try? FileTree.read("/proc/sys/kernel/random/boot_id")) ?? []
    return String(decoding: bytes.prefix { $0 > 0x20 }, as: UTF8.self)
  }
}

extension Desk {
  /// Opens the index where it lies; where that is impossible a copy is made in the temporary directory.
  private static func openIndex(
    _ layout: DeskLayout, _ journal: Journal, mode: Mode, boot: String,
    progress: (Int64, Int64) -> Void
  ) throws(DeskFault) -> DeskIndex {
    do throws(DeskFault) {
      return try openIndexInPlace(layout, journal, mode: mode, boot: boot, progress: progress)
    } catch {
      guard case .index = error else { throw error }
      return try temporaryIndex(journal, boot: boot, progress: progress)
    }
  }

  private static func openIndexInPlace(
    _ layout: DeskLayout, _ journal: Journal, mode: Mode, boot: String,
    progress: (Int64, Int64) -> Void
  ) throws(DeskFault) -> DeskIndex {
    if mode == .reading {
      let index = try DeskIndex(path: layout.index, readOnly: true, mode: layout.access.fileMode)
      if try index.trust(journal, boot: boot) == .current { return index }
      throw .index(.cannotCatchUp)
    }
    do throws(FileFault) {
      try FileTree.makeDirectory(layout.index, mode: layout.access.directoryMode)
    } catch {
      throw .index(.lmdb(operation: "mkdir", code: error.code))
    }
    do throws(DeskFault) {
      let index = try DeskIndex(path: layout.index, readOnly: false, mode: layout.access.fileMode)
      try index.bringUp(journal, boot: boot, progress: progress)
      return index
    } catch {
      guard error.meansIndexDamage else { throw error }
      DeskIndex.removeFiles(in: layout.index)
      let index = try DeskIndex(path: layout.index, readOnly: false, mode: layout.access.fileMode)
      try index.bringUp(journal, boot: boot, progress: progress)
      return index
    }
  }

  private static func temporaryIndex(
    _ journal: Journal, boot: String, progress: (Int64, Int64) -> Void
  ) throws(DeskFault) -> DeskIndex {
    let directory = try FileTree.makeTemporaryDirectory()
    let index = try DeskIndex(path: directory, readOnly: false, isTemporary: true, mode: 0o600)
    try index.rebuild(journal, boot: boot, progress: progress)
    return index
  }
}

extension JournalFault {
  /// Whether the files may be read and not written.
  fileprivate var isForbidden: Bool {
    if case .disk(let error) = kind { [EACCES, EROFS, EPERM].contains(error.code) } else { false }
  }
}

extension DeskIndex {
  /// Makes the index what the journal says, by the shortest way.
  func bringUp(
    _ journal: Journal, boot: String, progress: (Int64, Int64) -> Void
  ) throws(DeskFault) {
    switch try trust(journal, boot: boot) {
    case .current: break
    case .behind: try advance(journal, boot: boot, progress: progress)
    case .none: try rebuild(journal, boot: boot, progress: progress)
    }
  }
}
