import DeskPhrases
import DeskStore
import Phrases
import RefundDesk

extension Session {
  /// The customer that a word of the command line names: by identifier, or by address of mail.
  func customer(_ word: CustomerID) throws -> CustomerID {
    guard word.rawValue.contains("@") else { return word }
    if (try? desk.customerFile(word)) != nil { return word }
    let found = try asking { () throws(DeskFault) in
      try desk.customers(withEmail: word.rawValue)
    }
    guard let first = found.first else { throw Failure(.unknownCustomer(word), phrases) }
    guard found.count == 1 else {
      throw Failure(phrases.severalCustomers(found.map(\.rawValue)), .usage)
    }
    return first
  }
}

extension Failure {
  /// A step of an erasure of which nothing came.
  init(_ fault: ErasureFault, _ phrases: Phrases) {
    switch fault {
    case .refused(let refusal): self.init(phrases.explain(refusal).text, .negative)
    case .commit(let fault): self.init(fault, phrases)
    }
  }
}

extension Erasure {
  /// The word of how far it has come.
  var word: String {
    switch state {
    case .requested: "requested"
    case .confirmed: "confirmed"
    case .finished: "finished"
    }
  }
}
