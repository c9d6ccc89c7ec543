/// The words for what has become of a decision.
enum LifeWord: String, CaseIterable {
  case awaitingApproval = "awaiting_approval"
  case rejected, decided, executed, undone
}
