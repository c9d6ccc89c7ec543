import RefundDesk

/// What a text is about, for its slots.
struct Scene: Sendable {
  var language: Language
  var hand: Handwriting
  let article: Article
  /// Which of the article's faults it is.
  var fault = 0
  /// The order's number.
  let order: OrderID
  let placed: Day?
  let delivered: Day?
  let promised: Day?
  let channel: OrderChannel?
  /// The place of the variant bought among the article's.
  let variant: Int
  /// The place of the variant wanted instead.
  var wanted: Int? {
    didSet { filled.formUnion(wanted == nil ? [] : .other) }
  }
  /// What was paid for what it is about, in cents.
  var amount: Int64 = 0
  /// Who writes.
  var name = ""
  var isFemale = false
  /// The slots that are not always there, as far as they can be filled.
  private(set) var filled: SlotSet

  /// The scene of a line of an order.
  init(_ language: Language, _ hand: Handwriting, _ article: Article, _ order: Order, _ sku: SKU) {
    self.language = language
    self.hand = hand
    self.article = article
    self.order = order.id
    placed = order.placed.map(ShopClock.paris.day(at:))
    delivered = order.delivered
    promised = order.promised
    channel = order.channel
    variant = article.position(of: sku)
    filled = delivered == nil ? [] : .delivered
    if promised != nil { filled.insert(.promised) }
    if article.hasSizes { filled.insert(.size) }
  }

  /// Appends what belongs in a slot.
  func fill(_ slot: Slot, to text: inout String) {
    switch slot {
    case .fault: text += article.words.fault(fault, language, hand)
    case .order: text += order.rawValue
    case .placed: if let placed { text += day(placed) }
    case .delivered: if let delivered { text += day(delivered) }
    case .promised: if let promised { text += day(promised) }
    case .size: text += article.size(variant) ?? ""
    case .other: text += otherVariant
    case .amount: text += sum
    case .s: if isFemale { text += "e" }
    case .name: text += name
    case .damage, .mismatch:
      let words = article.words.text(slot, language, hand)
      text += hand.isSmall ? Handwriting.smallStarts(words) : words
    default: text += article.words.text(slot, language, hand)
    }
  }

  private func day(_ day: Day) -> String {
    let (_, month, number) = day.civil
    guard language == .fr else { return "\(number) \(Scene.months[month - 1])" }
    let name = hand == .bare ? Scene.bareMois[month - 1] : Scene.mois[month - 1]
    return number == 1 ? "1er \(name)" : "\(number) \(name)"
  }

  private var otherVariant: String {
    guard let wanted else { return "" }
    if let size = article.size(wanted), size != article.size(variant) {
      return language == .fr ? "en \(size)" : "in \(size)"
    }
    guard let colour = article.colour(wanted) else { return "" }
    if language == .en { return "in " + Options.english(colour) }
    return "en " + (hand == .bare ? Handwriting.bareLetters(colour) : colour)
  }

  private var sum: String {
    let cents = String(100 + amount % 100).dropFirst()
    guard language == .fr else { return "€\(amount / 100).\(cents)" }
    return "\(amount / 100),\(cents)" + (hand == .careful ? "\u{A0}€" : " €")
  }

  private static let mois = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]
  private static let bareMois = mois.map(Handwriting.bareLetters)
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
