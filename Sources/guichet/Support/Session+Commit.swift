import CanonicalJSON
import DeskStore
import Journal
import Phrases
import RefundDesk

extension Session {
  /// Commits a command on a ticket and prints its receipt.
  mutating func perform(
    _ command: Command, on ticket: TicketID, _ action: ActionOptions, expecting version: Int? = nil
  ) throws {
    let request = CommitRequest(
      id: action.commandID ?? Desk.newCommand(), ticket: ticket,
      expectedVersion: action.ifVersion ?? version, command: command, by: try person().id,
      now: now, dryRun: action.dryRun)
    do throws(CommitFault) {
      report(try desk.commit(request), dryRun: action.dryRun)
    } catch {
      throw Failure(error, phrases)
    }
  }

  private mutating func report(_ receipt: Receipt, dryRun: Bool) {
    guard json else {
      for event in receipt.events {
        output.line("\(receipt.ticket): \(phrases.sentence(event))")
      }
      output.line(
        dryRun
          ? phrases.nothingWritten()
          : phrases.receipt(
            ticket: receipt.ticket, version: receipt.version,
            sequence: receipt.proof?.sequence ?? 0, hash: receipt.proof?.hash.description ?? ""))
      return
    }
    output.json { json in
      json.member("ticket", receipt.ticket.rawValue)
      json.member("version", Int64(receipt.version))
      if let proof = receipt.proof {
        json.member("seq", proof.sequence)
        json.member("h", proof.hash.description)
      } else {
        json.member("dry_run", true)
      }
    }
  }
}
