import DeskPhrases
import DeskStore
import Journal
import Phrases
import RefundDesk
import RefundPolicy
import Toml
import Training

/// A desk of a scenario's own, in a temporary folder that is gone afterwards.
struct TrainingDesk {
  let scenario: Scenario
  let phrases: Phrases

  /// The name of the policy's file on the desk.
  private static let policyName = "training"

  /// Makes the desk in a folder that does not exist yet, and opens it.
  func make(at folder: String) throws -> Desk {
    var settings = DeskSettings(
      name: phrases.sandboxName, id: "training", currency: scenario.world.order.currency,
      language: scenario.language, jurisdiction: scenario.policy.jurisdiction.rawValue,
      zone: "UTC", people: scenario.people.map { DeskPerson($0) })
    settings.policy = TrainingDesk.policyName
    // Ten seconds of the trainee's.
    settings.graceSeconds = 10 * TrainingRoom.pace
    let desk: Desk
    do throws(DeskFault) {
      desk = try Desk.create(
        at: folder, settings: settings, policyText: scenario.policySource.bytes)
    } catch {
      throw Failure(error, phrases)
    }
    do throws(CommitFault) {
      let events = scenario.world.deskEvents().map { ImportedEvent($0.event, at: $0.at, by: $0.by) }
      _ = try desk.importEvents(
        events, by: TrainingCast.voiceID, now: scenario.starts, name: "scenario")
    } catch {
      throw Failure(error, phrases)
    }
    return desk
  }
}
