/// Who may use a desk's files; set explicitly, whatever the umask says.
public enum JournalAccess: Hashable, Sendable {
  /// The owner alone: directories 0700, files 0600.
  case owner
  /// The owner and the directory's group: directories 2770, files 0660.
  case group

  /// The access rights of directories.
  public var directoryMode: UInt32 { self == .owner ? 0o700 : 0o2770 }
  /// The access rights of files.
  public var fileMode: UInt32 { self == .owner ? 0o600 : 0o660 }

  /// What a directory's access rights say.
  init(directoryMode: UInt32) { self = directoryMode & 0o070 == 0o070 ? .group : .owner }
}
