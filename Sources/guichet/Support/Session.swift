import DeskPhrases
import DeskStore
import Journal
import Phrases
import RefundDesk

/// One run of a command on an open desk: who runs it, when, and in which language.
struct Session {
  /// The desk.
  let desk: Desk
  /// Now.
  let now: Timestamp
  /// The words.
  let phrases: Phrases
  /// The options that the run was given.
  let options: DeskOptions
  /// Where answers go.
  var output = Output()

  /// Whether answers are JSON Lines.
  var json: Bool { options.json }

  /// Opens the desk that the options name.
  init(_ options: DeskOptions, mode: Desk.Mode) throws {
    self.options = options
    now = try options.clock()
    let spoken = Phrases(options.language ?? .en)
    do throws(DeskFault) {
      desk = try Desk.open(at: options.folder, mode: mode)
    } catch {
      throw Failure(error, spoken)
    }
    phrases = Phrases(options.language ?? desk.settings.language)
    warnOfDamage()
    flushOutbox()
  }

  /// Who gives the commands of the run: `--as`, else the person of the system's user.
  func person() throws -> Person {
    do throws(ActingFault) {
      return try desk.settings.actor(named: options.person, caller: .current())
    } catch {
      throw Failure(phrases.explain(error).text, .usage)
    }
  }

  /// Runs a body whose faults are the desk's, and words them.
  func asking<Value>(_ body: () throws(DeskFault) -> Value) throws -> Value {
    do throws(DeskFault) { return try body() } catch { throw Failure(error, phrases) }
  }

  private func warnOfDamage() {
    guard let finding = desk.health.findings.first(where: { $0.damage.isDamage }) else { return }
    var output = Output()
    output.error("guichet: " + phrases.explain(CommitFault.ReadOnlyReason.damaged(finding)).text)
  }

  /// Sends what has passed its grace period on its way to the mail system.
  private func flushOutbox() {
    guard desk.health.isWritable else { return }
    _ = try? desk.flushOutbox(now: now)
  }
}
