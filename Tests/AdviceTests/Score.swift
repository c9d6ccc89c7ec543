/// Precision and recall of labels, beside what always saying the most frequent one would reach.
///
/// Cases of even and of odd place are counted apart too: rules are made by looking at the even ones, and a
/// rule that only fits those shows in the odd ones.
struct Score {
  private let name: String
  private var halves = [(right: 0, of: 0), (right: 0, of: 0)]
  private var counts: [String: (labelled: Int, found: Int, right: Int)] = [:]
  private var total = 0
  private var correct = 0
  private var labels: [String: Int] = [:]

  init(_ name: String) { self.name = name }

  /// Counts one case; nil means that the case has none of the labels.
  mutating func add(label: String?, found: String?) {
    halves[total % 2].of += 1
    if label == found { halves[total % 2].right += 1 }
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

  /// The share of a label's cases that is found, and of what is found that is right, in thousandths.
  func figures(_ label: String) -> (precision: Int, recall: Int) {
    let count = counts[label] ?? (0, 0, 0)
    return (
      count.found == 0 ? 0 : count.right * 1000 / count.found,
      count.labelled == 0 ? 0 : count.right * 1000 / count.labelled
    )
  }

  /// How far the shares of right cases in the two halves are apart, in thousandths.
  var halvesApart: Int {
    let shares = halves.map { $0.of == 0 ? 0 : $0.right * 1000 / $0.of }
    return abs(shares[0] - shares[1])
  }

  /// The figures in one line.
  var report: String {
    let parts = counts.keys.sorted().map { label in
      let (precision, recall) = figures(label)
      let n = counts[label]?.labelled ?? 0
      return "\(label) P \(share(precision)) R \(share(recall)) n \(n)"
    }
    let apart = halves.map { "\($0.right) of \($0.of)" }.joined(separator: " and ")
    return "reading \(name): \(correct) of \(total) right (halves \(apart)), always-majority "
      + "\(majority); " + parts.joined(separator: "; ")
  }

  private func share(_ thousandths: Int) -> String {
    let rest = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }
}
