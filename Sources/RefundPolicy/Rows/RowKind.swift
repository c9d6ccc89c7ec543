/// The kinds of row that a policy may hold, by the word of the file.
public enum RowKind: String, CaseIterable, Sendable {
  case window, refuse, require, method, fee, bonus, gesture, approval
  case `guard`
  case deadline, example
}
