public import ArgumentParser
import Journal

/// `1201:3fa9…`: a receipt that was kept elsewhere.
public struct ReceiptArgument: ExpressibleByArgument {
  /// The receipt.
  let receipt: JournalReceipt

  /// Reads `SEQ:HASH`.
  public init?(argument: String) {
    let parts = argument.split(separator: ":")
    guard parts.count == 2, let sequence = Int64(parts[0]), sequence > 0,
      let hash = ChainHash(String(parts[1]))
    else { return nil }
    receipt = JournalReceipt(sequence: sequence, hash: hash)
  }
}
