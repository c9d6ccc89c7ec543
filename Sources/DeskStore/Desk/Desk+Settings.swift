import Journal
public import RefundDesk

extension Desk {
  /// Reads `desk.toml` again where its file was written since it was last looked at; true where something is
  /// different now. What it costs is one look at the file's state.
  ///
  /// Another process sets limits, puts a policy in force, or a person writes closings down: whoever keeps a
  /// desk open follows them. A file with mistakes is told of once, and what was read last stays.
  public func followSettings() throws(DeskFault) -> Bool {
    let stamp = FileStamp(layout.settings)
    guard stamp != settingsStamp else { return false }
    settingsStamp = stamp
    return try reloadSettings()
  }

  /// Reads `desk.toml` again; true where something is different now.
  ///
  /// A file with mistakes is reported and what was read last stays.
  public func reloadSettings() throws(DeskFault) -> Bool {
    let read = try Desk.readSettings(layout)
    guard read != settings else { return false }
    zone = try Desk.rules(of: read.zone)
    settings = read
    policies = PolicyShelf(
      directory: layout.policies, mode: layout.access.fileMode, inForce: read.policy,
      mayWrite: mode == .writing, withdrawal: read.withdrawal)
    return true
  }

  /// The person who acts, see ``DeskSettings/actor(named:caller:)``.
  public func actor(
    named id: AgentID?, caller: Caller = .current()
  ) throws(ActingFault) -> Person {
    try settings.actor(named: id, caller: caller)
  }
}
