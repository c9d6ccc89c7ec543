import RefundDesk
import Toml

/// Reads one `[[person]]`.
enum PersonReading {
  static func person(_ reader: inout TomlReader, currency: Currency?) -> DeskPerson? {
    let id = self.id(&reader)
    let name = reader.string("name")
    let role = reader.word("role", as: Person.Role.self)
    let limit = reader.integer("limit", in: 0...Int64.max, required: false)
    let login = reader.string("login", required: false)
    guard let id, let name, let role else { return nil }
    let money = currency.flatMap { currency in limit.map { Money($0, currency) } }
    return DeskPerson(Person(id: id, name: name, role: role, limit: money), login: login)
  }

  private static func id(_ reader: inout TomlReader) -> AgentID? {
    guard let text = reader.locatedString("id") else { return nil }
    if let id = AgentID(text.value) { return id }
    reader.report(.settings(.badID(key: "id"), at: text.span))
    return nil
  }
}
