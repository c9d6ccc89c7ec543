import Advice
import ArgumentParser
import CanonicalJSON
import DeskStore
import Journal
import Phrases
import RefundDesk

/// `guichet learn`: what the desk has learned from its own history, and that it is what the journal says.
struct LearnCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "What customers accepted: mean, interval and n by resolution, reason and price.",
    discussion: """
      Fewer than thirty offers are no estimate: the assumed chance is shown then. --verify makes \
      everything again from the journal and compares; exit code 3 where it differs.
      """)

  @Flag(help: "Make it again from the journal and compare.") var verify = false
  @OptionGroup var options: DeskOptions

  func run(in session: inout Session) throws {
    let desk = session.desk
    let used = try session.asking { () throws(DeskFault) in try desk.experience() }
    let inputs = desk.policy.map { AdviceInputs($0) } ?? AdviceInputs()
    let lessons = Lesson.all(of: used, inputs)
    if session.json {
      for lesson in lessons { session.output.json { lesson.write(to: &$0) } }
    } else if lessons.isEmpty {
      session.output.line(session.phrases.nothingLearned)
    } else {
      for line in LessonTable(lessons, session.phrases).lines { session.output.line(line) }
    }
    if verify { try verify(used, in: &session) }
  }

  private func verify(_ used: Experience, in session: inout Session) throws {
    let desk = session.desk
    let again = try session.asking { () throws(DeskFault) in try desk.experienceFromJournal() }
    guard let again else { throw Failure(session.phrases.journalDamaged, .invalid) }
    if session.json {
      session.output.json { json in
        json.member("verified", again == used)
        json.member("cells", Int64(again.counts.count))
        json.member("seq", desk.receipt.sequence)
      }
    } else {
      session.output.line(
        session.phrases.learningVerified(again == used, cells: again.counts.count))
    }
    session.output.flush()
    if again != used { throw ExitStatus.invalid.code }
  }
}
