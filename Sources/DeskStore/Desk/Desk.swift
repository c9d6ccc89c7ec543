import Glibc
public import Journal
public import RefundDesk

/// A refund desk on disk: the one door to its data. Commands go in, answers and changes come out.
///
/// Everything that it says is in the journal; the index beside it only makes it quick and may be
/// deleted at any time. What ``commit(_:)`` has returned is on disk.
///
/// Not for use by two threads at once: open one for each thread, opening is cheap. Any number of desks
/// in any number of processes of one machine may be open on one directory.
public final class Desk {
  /// The directory.
  public let path: String
  /// What the desk is open for.
  public let mode: Mode
  /// What `desk.toml` said when it was last read.
  public internal(set) var settings: DeskSettings
  /// The rules of the desk's time zone.
  public internal(set) var zone: ZoneRules

  let layout: DeskLayout
  let journal: Journal
  let index: DeskIndex
  let boot: String
  let watcher: ChangeWatcher?
  /// How far ``catchUp()`` has told of changes.
  var seen: (sequence: Int64, position: JournalPosition)
  /// The index could not be brought forward after a commit; the next question tries again.
  var indexIsBehind = false
  var policies: PolicyShelf
  /// The state of `desk.toml` in which it was last read, or looked at in vain.
  var settingsStamp: FileStamp?

  /// What a desk is opened for.
  public enum Mode: Hashable, Sendable {
    /// Reading and writing.
    case writing
    /// Reading only: nothing in the directory is changed.
    case reading
  }

  init(
    layout: DeskLayout, mode: Mode, settings: DeskSettings, zone: ZoneRules, journal: Journal,
    index: DeskIndex, boot: String, policies: PolicyShelf
  ) {
    path = layout.root
    self.layout = layout
    self.mode = mode
    self.settings = settings
    self.zone = zone
    self.journal = journal
    self.index = index
    self.boot = boot
    self.policies = policies
    settingsStamp = FileStamp(layout.settings)
    watcher = try? ChangeWatcher(desk: layout.root)
    seen = (journal.head.sequence, journal.head.end)
  }

  /// The desk's identifier, as its journal has it.
  public var id: String { journal.desk }

  /// What is on disk by now: the receipt to keep elsewhere.
  public var receipt: JournalReceipt { journal.head.receipt }

  /// Messages that are being written.
  public var drafts: DraftBox { DraftBox(directory: layout.drafts, mode: layout.access.fileMode) }

  /// Readable when somebody has committed: poll it beside the keyboard, then call ``catchUp()``. Signs
  /// can be lost, so look once a second too. Nil where the system gives none.
  public var watchDescriptor: Int32? { watcher?.descriptor }

  /// Whether a command was issued by bulk work, which nobody issues again by its identifier.
  static func isBulk(_ command: String) -> Bool { command.hasPrefix(bulkPrefix) }

  /// How the commands of bulk work begin.
  static let bulkPrefix = "import/"
}
