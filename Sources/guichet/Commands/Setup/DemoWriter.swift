import DemoDesk
import DeskStore
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
    let made = DemoDesk.settings
    var settings = DeskSettings(
      name: made.name, id: "demo-\(seed)", currency: made.currency, language: made.language,
      jurisdiction: made.jurisdiction, zone: made.zone,
      people: made.people.map { DeskPerson($0) })
    let policy = PolicyText.shipped(for: made.jurisdiction)
    settings.policy = policy.name
    let events = DemoDesk.events(tickets: tickets, seed: seed, now: now)
    let author = made.people.first { $0.role == .administrator }?.id ?? "demo"
    let desk: Desk
    do throws(DeskFault) {
      desk = try Desk.create(at: folder, settings: settings, policyText: policy.bytes)
    } catch {
      throw Failure(error, phrases)
    }
    do throws(CommitFault) {
      _ = try desk.importEvents(events.lazy.map { ImportedEvent($0) }, by: author, now: now)
    } catch {
      throw Failure(error, phrases)
    }
  }
}
