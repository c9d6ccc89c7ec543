/// Precision and recall of labels, beside what always saying the most frequent one would reach.
struct Score {
  private let name: String
  private var counts: [String: (labelled: Int, found: Int, right: Int)] = [:]
  private var total = 0
  private var correct = 0
  private var labels: [String: Int] = [:]

  init(_ name: String) { self.name = name }

  /// Counts one case; nil means that the case has none of the labels.
  mutating func add(label: String?, found: String?) {
    total += 1
    labels[label ?? "-", default: 0] += 1
    if label == found { correct += 1 }
    if let label { counts[label, default: (0, 0, 0)].labelled += 1 }
    if let found { counts[found, default: (0, 0, 0)].found += 1 }
    if let label, label == found { counts[label, default: (0, 0, 0)].right += 1 }
  }

  private var majority: Int { labels.values.max() ?? 0 }

  /// Whether more cases are right than by always saying the most frequent label.
  var beatsMajority: Bool { correct > majority }

  /// The figures in one line.
  var report: String {
    let parts = counts.sorted { $0.key < $1.key }.map { label, count in
      let precision = count.found == 0 ? 0 : count.right * 1000 / count.found
      let recall = count.labelled == 0 ? 0 : count.right * 1000 / count.labelled
      return "\(label) P 0.\(padded(precision)) R 0.\(padded(recall)) n \(count.labelled)"
    }
    return "reading \(name): \(correct) of \(total) right, always-majority \(majority); "
      + parts.joined(separator: "; ")
  }

  private func padded(_ thousandths: Int) -> String {
    let text = String(min(thousandths, 999))
    return String(repeating: "0", count: 3 - text.count) + text
  }
}
