import DemoDesk
import DeskStore
import Journal
import Phrases
import RefundDesk

/// Writes a demo desk to a folder.
struct DemoWriter {
  let folder: String
  let seed: UInt64
  let tickets: Int
  let now: Timestamp

  /// Writes the desk.
  func write(_ phrases: Phrases) throws {
    var settings = DeskSettings(
      name: DemoDesk.name, id: "demo-\(seed)", currency: DemoDesk.currency,
      language: DemoDesk.language, jurisdiction: DemoDesk.jurisdiction, zone: DemoDesk.zone,
      people: DemoDesk.people.map { DeskPerson($0) })
    let policy = PolicyText.shipped(for: DemoDesk.jurisdiction)
    settings.policy = policy.name
    let events = DemoDesk(seed: seed, now: now, tickets: tickets).lazy
      .map { ImportedEvent($0.event, at: $0.at, by: $0.by) }
    let author = DemoDesk.people.first { $0.role == .administrator }?.id ?? "demo"
    let desk: Desk
    do throws(DeskFault) {
      desk = try Desk.create(
        at: folder, settings: settings, policyText: policy.bytes, salts: salts())
    } catch {
      throw Failure(error, phrases)
    }
    do throws(CommitFault) {
      _ = try desk.importEvents(events, by: author, now: now, name: "demo-\(seed)")
    } catch {
      throw Failure(error, phrases)
    }
  }

  /// Salts that follow from the seed, so that the same seed makes the same bytes: nobody of the desk
  /// exists, so that there is nobody to protect.
  private func salts() -> () -> JournalSalt {
    var state = seed
    return {
      // A Weyl sequence: all that is asked of these salts is that they differ.
      state &+= 0x9E37_79B9_7F4A_7C15
      return JournalSalt(high: seed, low: state)
    }
  }
}
