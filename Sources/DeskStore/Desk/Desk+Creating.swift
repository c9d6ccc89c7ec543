import Glibc
public import Journal
public import RefundDesk

extension Desk {
  /// Makes a desk in a directory that holds none yet, and opens it.
  ///
  /// `desk.toml` and the policy are written first and the journal's HEAD last, so that a desk is there
  /// whole or not at all.
  ///
  /// The directory is made where it is not there. `policyText` is the text of the policy in force; it is
  /// kept as `policy/NAME.toml` under the name that `settings.policy` gives.
  public static func create(
    at path: String, settings: DeskSettings, policyText: [UInt8]? = nil,
    access: JournalAccess = .owner, salts: (() -> JournalSalt)? = nil
  ) throws(DeskFault) -> Desk {
    let layout = DeskLayout(root: path, access: access)
    if FileTree.exists(path + "/HEAD") {
      throw .journal(JournalFault(.deskExists, file: "HEAD"))
    }
    try DeskFault.file { () throws(FileFault) in
      try FileTree.makeDirectory(path, mode: access.directoryMode)
      try layout.makeDirectories()
      if let policyText, let name = settings.policy {
        try FileTree.replace(
          layout.policies + "/" + name + ".toml", with: policyText, mode: access.fileMode)
      }
      try FileTree.replace(
        layout.settings, with: Array(settings.tomlText().utf8), mode: access.fileMode)
    }
    try DeskFault.journal { () throws(JournalFault) in
      try Journal.create(at: path, desk: settings.id, access: access)
    }
    return try open(at: path, mode: .writing, salts: salts)
  }

  /// An identifier that no other desk has: 128 random bits.
  public static func newIdentifier() -> String {
    var generator = SystemRandomNumberGenerator()
    return Desk.random(using: &generator)
  }

  /// An identifier for one issue of a command: 128 random bits.
  public static func newCommand() -> CommandID {
    var generator = SystemRandomNumberGenerator()
    return CommandID(composed: Desk.random(using: &generator))
  }

  private static func random(using generator: inout some RandomNumberGenerator) -> String {
    (0..<2).map { _ in
      let digits = String(generator.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
