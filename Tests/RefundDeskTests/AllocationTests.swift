import RefundDesk
import Testing

@Suite("Sharing out loses nothing and makes nothing")
struct AllocationTests {
  @Test("Two lines of 1.00 with 1.03 left: 0.52 and 0.51, never 1.04")
  func oddCent() {
    #expect(Allocation.shares(of: 103, weights: [100, 100]) == [52, 51])
  }

  @Test("10 x 23.90 at -25 % with 20 % tax included: refunding every unit gives exactly 179.25")
  func tenUnits() throws {
    let line = try Money(23_90, .eur).multiplied(by: 10).share(75, of: 100)
    let pieces = (0..<10).map {
      Allocation.piece(of: line.minorUnits, units: 10, before: $0, count: 1)
    }
    #expect(pieces.reduce(0, +) == 179_25)
    #expect(Set(pieces).isSubset(of: [17_92, 17_93]))
  }

  @Test("However a line is cut into pieces, the pieces add up to it")
  func everyCut() {
    for total in [Int64(0), 1, 2, 99, 100, 17_925] {
      for units in 1...7 {
        for cut in 0...units {
          let first = Allocation.piece(of: total, units: units, before: 0, count: cut)
          let rest = Allocation.piece(of: total, units: units, before: cut, count: units - cut)
          #expect(first + rest == total, "total \(total), \(units) units cut at \(cut)")
        }
      }
    }
  }

  @Test("Every share of every small total is within one unit of its exact part")
  func exhaustive() {
    for total in Int64(0)...12 {
      for a in Int64(0)...4 {
        for b in Int64(0)...4 {
          for c in Int64(0)...4 {
            let weights = [a, b, c]
            let shares = Allocation.shares(of: total, weights: weights)
            #expect(shares.reduce(0, +) == total)
            let sum = a + b + c
            guard sum > 0 else { continue }
            for (share, weight) in zip(shares, weights) {
              #expect(abs(share * sum - total * weight) < sum, "\(total) by \(weights): \(shares)")
            }
          }
        }
      }
    }
  }

  @Test("No share is over its limit, and the limits together bound the total")
  func limits() {
    for total in Int64(0)...9 {
      for a in Int64(0)...4 {
        for b in Int64(0)...4 {
          let shares = Allocation.shares(of: total, weights: [1, 3], limits: [a, b])
          guard total <= a + b else {
            #expect(shares == nil)
            continue
          }
          #expect(shares?.reduce(0, +) == total)
          #expect(zip(shares ?? [], [a, b]).allSatisfy { $0 <= $1 })
        }
      }
    }
  }
}
