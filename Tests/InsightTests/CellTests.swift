import Insight
import RefundDesk
import Testing

@Suite("Sums of days")
struct CellTests {
  static let later = FigureTests.now.adding(seconds: 40_000_000)

  /// Figures that were written, read where they lie, and changed in a fifth of all tickets since.
  static func changed(seed: UInt64) throws -> (DeskFigures, SampleDesk) {
    let before = SampleDesk(seed: seed, tickets: 200)
    let after = SampleDesk(seed: seed + 100, tickets: 240)
    let stamp = FigureStamp(desk: "d", sequence: 7, hash: "ab")
    let figures = before.figures
    let requests = FigureMemory(copying: figures.requests.file(stamp))
    let sales = FigureMemory(copying: figures.sales.file(stamp))
    var read = DeskFigures(
      requests: try #require(RequestFigures.read(requests, in: Paris.zone)?.figures),
      sales: try #require(SaleFigures.read(sales, in: Paris.zone)?.figures))
    var dice = Dice(seed: seed)
    var mixed = before
    for place in 0..<240 where place >= 200 || dice.roll(5) == 0 {
      if place < 200 {
        mixed.orders[place] = after.orders[place]
        mixed.stories[place] = after.stories[place]
      } else {
        mixed.orders.append(after.orders[place])
        mixed.stories.append(after.stories[place])
      }
      read.requests.forget([after.stories[place].ticket.id])
      read.sales.forget([after.orders[place].id])
      read.sales.add(after.orders[place], customer: mixed.customer)
      read.requests.add(
        after.stories[place], order: after.orders[place], customer: mixed.customer)
    }
    return (read, mixed)
  }

  @Test("say what a fresh fold says after rows came and went", arguments: 1...4)
  func forward(seed: UInt64) throws {
    let (read, mixed) = try Self.changed(seed: seed)
    #expect(read.requests.fingerprint == mixed.figures.requests.fingerprint, "seed \(seed)")
    #expect(read.sales.fingerprint == mixed.figures.sales.fingerprint, "seed \(seed)")
  }

  @Test("make the same sales, credits and faults as rows do, of any days", arguments: 1...4)
  func sameAsRows(seed: UInt64) throws {
    let (read, mixed) = try Self.changed(seed: seed)
    var plain = DeskFigures()
    for order in mixed.orders { plain.sales.add(order, customer: mixed.customer) }
    for (story, order) in zip(mixed.stories, mixed.orders) {
      plain.requests.add(story, order: order, customer: mixed.customer)
    }
    let calendar = BusinessCalendar.always(in: Paris.zone)
    var dice = Dice(seed: seed)
    for round in 0..<12 {
      let from = Day(daysSinceEpoch: 20_540 + Int(dice.roll(150)))
      let days = round == 0 ? nil : from...from.adding(days: Int(dice.roll(90)))
      let sums = DeskSurvey(read, asOf: Self.later, days: days, calendar: calendar)
      let rows = DeskSurvey(plain, asOf: Self.later, days: days, calendar: calendar)
      for dimension in TradeDimension.allCases {
        #expect(
          sums.trade().rows(by: dimension) == rows.trade().rows(by: dimension),
          "seed \(seed), round \(round), \(dimension)")
      }
      #expect(sums.trade().totals == rows.trade().totals, "seed \(seed), round \(round)")
      #expect(sums.trendDays?.now == rows.trendDays?.now, "seed \(seed), round \(round)")
      for fault in FaultTally.Fault.allCases {
        #expect(
          sums.faults.clusters(of: fault, in: sums.trade())
            == rows.faults.clusters(of: fault, in: rows.trade()), "seed \(seed), \(fault)")
      }
    }
  }

  @Test("leave the word to rows where something lies after the moment", arguments: 1...2)
  func past(seed: UInt64) throws {
    let (read, mixed) = try Self.changed(seed: seed)
    let moment = Paris.local("2026-10-10 12:00")
    let calendar = BusinessCalendar.always(in: Paris.zone)
    var tally = TradeTally(zone: Paris.zone)
    for order in mixed.orders where order.placed.map({ $0 <= moment }) ?? true {
      tally.count(order, customer: mixed.customer)
    }
    let survey = DeskSurvey(read, asOf: moment, days: nil, calendar: calendar)
    let told = survey.trade().rows(by: .variant).map(\.figures.salesUnits)
    #expect(told.reduce(0, +) == tally.rows(by: .variant).map(\.figures.salesUnits).reduce(0, +))
  }

  @Test("tell days that were over by the moment, whatever came later", arguments: 1...2)
  func over(seed: UInt64) throws {
    let (read, mixed) = try Self.changed(seed: seed)
    let moment = Paris.local("2026-10-11 00:00").adding(seconds: -1)
    let calendar = BusinessCalendar.always(in: Paris.zone)
    let last = Paris.zone.day(at: moment)
    let days = last.adding(days: -30)...last
    let sums = DeskSurvey(read, asOf: moment, days: days, calendar: calendar)
    var tally = TradeTally(zone: Paris.zone)
    let period = Period(days, in: Paris.zone)
    for order in mixed.orders where order.placed.map(period.contains) ?? false {
      tally.count(order, customer: mixed.customer)
    }
    let sold = tally.rows(by: .variant).map(\.figures.salesUnits).reduce(0, +)
    #expect(sums.trade().rows(by: .variant).map(\.figures.salesUnits).reduce(0, +) == sold)
    #expect(sold > 0)
  }

  @Test("are made anew where the desk's days are another zone's")
  func zone() throws {
    let figures = SampleDesk(seed: 9, tickets: 80).figures
    let stamp = FigureStamp(desk: "d", sequence: 7, hash: "ab")
    let sold = FigureMemory(copying: figures.sales.file(stamp))
    let read = try #require(SaleFigures.read(sold, in: .utc)).figures
    var fresh = SampleDesk(seed: 9, tickets: 80).figures.sales
    fresh.keepCells(in: .utc)
    #expect(read.fingerprint == fresh.fingerprint)
    #expect(read.fingerprint != figures.sales.fingerprint)
    // Waits for customers end with a day: what rows say of tickets depends on the zone itself.
    let asked = FigureMemory(copying: figures.requests.file(stamp))
    #expect(RequestFigures.read(asked, in: .utc) == nil)
    #expect(RequestFigures.read(asked, in: Paris.zone) != nil)
  }
}
