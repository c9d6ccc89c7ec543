import RefundDesk

/// Whose fault it is that the customer asks: the closed list of the fact `fault`.
public enum Fault: String, CaseIterable, Sendable {
  /// The shop, its suppliers and the makers behind it.
  case seller
  /// Whoever brought the goods, or was to.
  case carrier
  /// The customer.
  case customer
  /// Nobody did anything wrong: a change of mind.
  case nobody
}

extension Fault {
  /// Whose fault it is as far as the records leave no doubt; nil where a person has to say.
  ///
  /// A note of a colleague such as `fault: carrier` counts as that colleague's word. Where goods that came
  /// broken were broken, and why a parcel was late, no record can know.
  static func fact(of ticket: Ticket, _ order: Order?) -> CaseFact? {
    for note in ticket.notes.reversed() where !note.withdrawn {
      if let fault = note.text.flatMap(Fault.init(note:)) {
        return CaseFact(.word(fault.rawValue), from: .entered(by: note.by, at: note.at))
      }
    }
    return certain(ticket, order).map { CaseFact(.word($0.rawValue), from: .records) }
  }

  private static func certain(_ ticket: Ticket, _ order: Order?) -> Fault? {
    if ticket.goods == .lost { return .carrier }
    switch ticket.reason {
    case .changeOfMind: return ticket.goods == .rejected ? .customer : .nobody
    case .wrongItem, .duplicateCharge, .safetyRecall: return .seller
    case .late, .notDelivered:
      // What has not left the shop cannot be late by anybody else's fault.
      return order?.status == .pending || order?.status == .processed ? .seller : nil
    case .wrongSize, .defective, .hiddenDefect, .damagedOnArrival, .notAsDescribed, .missingPart,
      .other:
      return nil
    }
  }

  /// The fault that a note names by itself, in either language; nil for any other note.
  private init?(note: String) {
    // Most notes are letters to a colleague; a look at their length spares reading them.
    guard note.utf8.count <= 40 else { return nil }
    let parts = note.split(separator: ":", maxSplits: 1).map { part in
      String(
        part.lowercased().drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
    guard parts.count == 2, parts[0] == "fault" || parts[0] == "faute" else { return nil }
    let french: [String: Fault] = [
      "vendeur": .seller, "transporteur": .carrier, "client": .customer, "personne": .nobody,
    ]
    guard let fault = Fault(rawValue: parts[1]) ?? french[parts[1]] else { return nil }
    self = fault
  }
}
