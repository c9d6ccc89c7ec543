public import Phrases
import RefundDesk

extension ReportSection {
  /// Who to tell of which variant: each cluster of reports with whoever can do something about it. Nil where
  /// nothing clusters.
  public static func tell(
    _ clusters: [FaultTally.Fault: [FaultTally.Cluster]], names: [String: String],
    in phrases: Phrases
  ) -> ReportSection? {
    let words = ReportWords(phrases: phrases)
    var rows: [[ReportCell]] = []
    for fault in FaultTally.Fault.allCases {
      for cluster in (clusters[fault] ?? []).prefix(12) {
        let sku = cluster.sku.rawValue
        rows.append([
          .name(code: fault.addressee.rawValue, shown: phrases.name(fault.addressee)),
          .name(code: sku, shown: names[sku].map { "\(sku) \($0)" } ?? sku),
          .name(code: fault.section, shown: phrases.title(fault.part)), .count(cluster.reports),
          .rate(cluster.rate), .rate(cluster.deskRate),
        ])
      }
    }
    guard !rows.isEmpty else { return nil }
    return ReportSection(
      id: "tell", title: phrases.title(.tell), notes: [phrases.tellNote],
      table: ReportTable(
        columns: [
          words.column("who", .addressee, isNumber: false),
          words.column("sku", .variant, isNumber: false),
          words.column("what", .reason, isNumber: false), words.column("reports", .reports),
          words.column("rate", .unitRate), words.column("desk_rate", .wholeDesk),
        ], rows: rows))
  }
}
