public import RefundDesk

extension DeskSettings {
  /// Who acts: the person named, where the caller may act as them, else the caller's own person.
  ///
  /// Somebody with a `login` in `desk.toml` is only acted as by that user of the system; somebody
  /// without one by anybody who can reach the desk's files. Without a name it is the person whose login
  /// the caller has, else the one whose identifier is the caller's name, else the only one there is.
  ///
  /// The rule keeps honest people from mistakes and puts the right name into the history. It is no wall:
  /// who can write the files can write anything, which is why each event carries the user's number too.
  public func actor(named id: AgentID?, caller: Caller) throws(ActingFault) -> Person {
    let known = people.map(\.person.id)
    if let id {
      guard let person = people.first(where: { $0.person.id == id }) else {
        throw .unknownPerson(id, known: known)
      }
      if let login = person.login, login != caller.login {
        throw .belongsToLogin(id, login: login)
      }
      return person.person
    }
    if let login = caller.login {
      if let own = people.first(where: { $0.login == login }) { return own.person }
      let free = people.filter { $0.login == nil }
      if let same = free.first(where: { $0.person.id.rawValue == login }) { return same.person }
    }
    if people.count == 1, let only = people.first, only.login == nil { return only.person }
    throw .nobodyNamed(login: caller.login, known: known)
  }
}
