import CDigest

extension Desk {
  /// What tells one state of the desk's policies from another: the name of the one in force, what the
  /// settings say of withdrawal, and the bytes of every policy file. What was judged under the same need
  /// not be judged again on the same day.
  public var policyFingerprint: String {
    var text = "\(settings.policy ?? "")|\(settings.withdrawal)|\(settings.jurisdiction)"
    let names = (try? FileTree.names(in: layout.policies)) ?? []
    for name in names where name.hasSuffix(".toml") {
      let bytes = (try? FileTree.read(layout.policies + "/" + name)) ?? []
      let sum = bytes.withUnsafeBytes { guichet_crc32c(0, $0.baseAddress, $0.count) }
      text += "|\(name) \(bytes.count) \(sum)"
    }
    return text
  }
}
