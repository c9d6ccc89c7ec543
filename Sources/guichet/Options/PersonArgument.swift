public import ArgumentParser
import RefundDesk

/// `anna:agent:150`: somebody of the desk, with their role and what they may decide alone.
public struct PersonArgument: ExpressibleByArgument {
  private let id: AgentID
  private let role: Person.Role
  private let limit: String?

  /// Reads `NAME:ROLE` or `NAME:ROLE:LIMIT`.
  public init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard (2...3).contains(parts.count), let id = AgentID(parts[0]),
      let role = Person.Role(rawValue: parts[1])
    else { return nil }
    self.id = id
    self.role = role
    limit = parts.count == 3 ? parts[2] : nil
  }

  /// The person, with the limit in a currency.
  func person(in currency: Currency) throws -> Person {
    do throws(MoneyError) {
      let amount = try limit.map { text throws(MoneyError) in try Money(decimal: text, currency) }
      return Person(id: id, name: id.rawValue, role: role, limit: amount)
    } catch {
      throw ValidationError("'\(limit ?? "")' is no amount in \(currency.code).")
    }
  }
}
