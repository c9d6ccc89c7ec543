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
    return ReportSection(
      id: fault.section, title: phrases.title(fault.part), notes: [phrases.defectNote],
      table: ReportTable(
        columns: [
          words.column("sku", .variant, isNumber: false),
          words.column("reports", .reports),
          words.column("sold", .salesUnits), words.column("rate", .unitRate),
          words.column("desk_rate", .wholeDesk),
          words.column("first", .firstReport, isNumber: false),
          words.column("last", .lastReport, isNumber: false),
        ], rows: Array(rows)))
  }
}

extension FaultTally.Fault {
  /// The short name of its part of a report.
  var section: String {
    switch self {
    case .defect: "defects"
    case .listing: "listings"
    case .picking: "picking"
    case .transport: "transport"
    }
  }

  /// The part of a report that it has.
  var part: ReportPart {
    switch self {
    case .defect: .defects
    case .listing: .listings
    case .picking: .picking
    case .transport: .transport
    }
  }

  /// Who can do something about it.
  var addressee: FaultAddressee {
    switch self {
    case .defect: .supplier
    case .listing: .listing
    case .picking: .warehouse
    case .transport: .carrier
    }
  }
}
