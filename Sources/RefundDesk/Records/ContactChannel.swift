/// How a customer and the desk speak: any text is legal, these are usual.
public struct ContactChannel: RawRepresentable, Hashable, Sendable {
  /// The word that records use.
  public let rawValue: String
  /// The channel of a word; any word is legal.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Electronic mail.
  public static let email = ContactChannel(rawValue: "email")
  /// Live chat.
  public static let chat = ContactChannel(rawValue: "chat")
  /// Telephone.
  public static let phone = ContactChannel(rawValue: "phone")
  /// A form on the web site.
  public static let form = ContactChannel(rawValue: "form")
  /// At the counter.
  public static let store = ContactChannel(rawValue: "store")
  /// A letter.
  public static let letter = ContactChannel(rawValue: "letter")
  /// A social network.
  public static let social = ContactChannel(rawValue: "social")
  /// A note of the accounts, such as a credit note that was imported.
  public static let accounts = ContactChannel(rawValue: "accounts")
}
