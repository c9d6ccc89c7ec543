public import Phrases
import RefundDesk

extension ReportSection {
  /// Variants whose reports cluster, as a part of the report on products; nil where there are none.
  public static func clusters(
    _ clusters: [FaultTally.Cluster], of fault: FaultTally.Fault, names: [String: String],
    in phrases: Phrases
  ) -> ReportSection? {
    guard !clusters.isEmpty else { return nil }
    let words = ReportWords(phrases: phrases)
    let rows = clusters.prefix(40).map { cluster -> [ReportCell] in
      let sku = cluster.sku.rawValue
      return [
        .name(code: sku, shown: names[sku].map { "\(sku) \($0)" } ?? sku),
        .count(cluster.reports), .count(cluster.sold), .rate(cluster.rate),
        .rate(cluster.deskRate), .day(cluster.first), .day(cluster.last),
      ]
    }
    let isDefect = fault == .defect
    return ReportSection(
      id: isDefect ? "defects" : "listings",
      title: phrases.title(isDefect ? .defects : .listings), notes: [phrases.defectNote],
      table: ReportTable(
        columns: [
          words.column("sku", .variant, isNumber: false),
          words.column("reports", isDefect ? .defects : .listingFaults),
          words.column("sold", .salesUnits), words.column("rate", .unitRate),
          words.column("desk_rate", .others),
          words.column("first", .firstReport, isNumber: false),
          words.column("last", .lastReport, isNumber: false),
        ], rows: Array(rows)))
  }
}
