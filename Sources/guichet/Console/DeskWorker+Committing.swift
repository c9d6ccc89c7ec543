import Console
import DeskPhrases
import DeskStore
import Journal
import Phrases
import RefundDesk

extension DeskWorker {
  /// Writes a confirmed command and tells what came of it.
  func commit(_ request: Console.CommitRequest, at time: Timestamp) {
    tell(.answered(request, answer(to: request, at: time)))
  }

  private func answer(to request: Console.CommitRequest, at time: Timestamp) -> CommitAnswer {
    let wanted = DeskStore.CommitRequest(
      id: request.id, ticket: request.ticket, expectedVersion: request.version,
      command: request.command, by: person, now: time)
    do throws(CommitFault) {
      let receipt = try desk.commit(wanted)
      companion?.committed(receipt, of: request.command, at: time)
      return try now(request.ticket, at: time) { file, row in
        .done(file, row: row, sequence: receipt.proof?.sequence ?? 0)
      }
    } catch {
      return refusal(error, request, at: time)
    }
  }

  private func refusal(
    _ fault: CommitFault, _ request: Console.CommitRequest, at time: Timestamp
  ) -> CommitAnswer {
    switch fault {
    case .refused(let refusal):
      companion?.refused(request.command, refusal, at: time)
      return .refused(refusal)
    case .stale:
      do throws(CommitFault) {
        return try now(request.ticket, at: time) { .stale($0, row: $1) }
      } catch {
        return .failed(phrases.explain(error))
      }
    default: return .failed(phrases.explain(fault))
    }
  }

  /// The case and its row as they are now.
  private func now(
    _ ticket: TicketID, at time: Timestamp, _ body: (Console.CaseFile, QueueRow) -> CommitAnswer
  ) throws(CommitFault) -> CommitAnswer {
    do throws(DeskFault) {
      let file = try file(ticket, at: time)
      guard let row = try desk.row(of: ticket) else {
        throw .unknownTicket(ticket, suggestions: [])
      }
      return body(file, row)
    } catch {
      throw .desk(error)
    }
  }
}
