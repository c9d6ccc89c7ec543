import RefundDesk
import Toml

/// What `lint` can find, with its words.
enum LintFinding {
  case tie(RowHead, with: RowHead)
  case impossible(RowHead)
  case beaten(RowHead, by: RowHead)
  case expired(Day)
  case unknownPack(String, [String])
  case stalePack(String, days: Int)
  case silentShop
  case noApprover(RowHead)
  case noApproval
  case noProcessingTime
  case lawLeftOut(String, Jurisdiction)
  case idle(RowHead)
  case repeats(RowHead, RowHead)
  case outdone(RowHead, by: RowHead)

  /// The diagnostic at the row that the finding is about.
  func diagnostic() -> Diagnostic {
    switch self {
    case .tie(let row, _), .impossible(let row), .beaten(let row, _), .noApprover(let row),
      .idle(let row), .repeats(let row, _), .outdone(let row, _):
      diagnostic(at: row.span)
    default: diagnostic(at: .wholeFile(""))
    }
  }

  func diagnostic(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .other(code: code, message: message), at: span, severity: severity, fix: fix)
  }

  private var severity: Diagnostic.Severity {
    switch self {
    case .impossible, .unknownPack, .noApprover: .error
    case .tie, .beaten, .expired, .stalePack, .silentShop, .lawLeftOut, .idle, .repeats, .outdone:
      .warning
    case .noProcessingTime, .noApproval: .note
    }
  }

  private var code: String {
    switch self {
    case .tie: "tie"
    case .impossible: "impossible"
    case .beaten: "unreachable"
    case .expired: "expired"
    case .unknownPack: "unknown-pack"
    case .stalePack: "stale-pack"
    case .silentShop: "silent-shop"
    case .noApprover: "no-approver"
    case .noApproval: "no-approval"
    case .noProcessingTime: "no-processing-time"
    case .lawLeftOut: "law-left-out"
    case .idle: "idle"
    case .repeats: "duplicate-row"
    case .outdone: "unreachable"
    }
  }
}
