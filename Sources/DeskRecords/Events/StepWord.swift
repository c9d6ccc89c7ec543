/// The words for what taking a step back means.
enum StepWord: String, CaseIterable {
  case restore
  case withdrawNote = "withdraw_note"
  case untag, retag
  case restoreFact = "restore_fact"
  case restoreCoding = "restore_coding"
  case restoreGoods = "restore_goods"
  case separate
  case unexecute
  case undoDecision = "undo_decision"
}
