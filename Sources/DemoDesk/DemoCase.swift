/// The hard cases that every made-up desk of some size has: each has a trap.
enum DemoCase: CaseIterable {
  /// Delivered sixteen days ago on a Saturday: the fourteenth day was a Saturday, so Monday still counts.
  case fourteenthDay
  /// Engraved, which rules out a change of mind, but it came broken.
  case personalisedButBroken
  /// Repaired twice, and it leaks again.
  case repairedTwice
  /// Fourteen returns in a year, and this one truly is faulty.
  case serialReturner
  /// A colleague gave a credit nobody agreed to, in place of money owed.
  case imposedCredit
  /// Worn at a wedding, sent back as new.
  case wornDress
  /// A present from the shop, without the receipt.
  case giftWithoutReceipt
  /// The twenty-fifth day on a marketplace whose rule is thirty.
  case marketplace
  /// Nobody knows when it was delivered.
  case unknownDelivery
  /// Part was given back twice already.
  case partlyRefunded
  /// The parcel came after the birthday that was named before the sale.
  case essentialDate
  /// Nine euros, and the return would cost six.
  case keepIt
  /// A customer of 82 on the telephone on the thirteenth day.
  case onThePhone
  /// A recall by the maker: no window counts.
  case recall
  /// A message with characters that turn the direction of what follows.
  case hiddenDirection
  /// An opened hygiene article.
  case unsealedHygiene
}
