public import RefundDesk

/// What the console asks of the world. Nothing else ever leaves ``update(_:_:)``.
public enum Effect: Hashable, Sendable {
  /// Read the queue.
  case loadQueue(generation: Int)
  /// Read a ticket and judge it.
  case loadCase(TicketID, generation: Int)
  /// Read a customer.
  case loadCustomer(CustomerID, generation: Int)
  /// Read a ticket's history.
  case loadHistory(TicketID, generation: Int)
  /// Read the queue by age.
  case loadBoard(generation: Int)
  /// Write a confirmed command.
  case commit(CommitRequest)
  /// Keep a draft as it is now.
  case saveDraft(TicketID, String)
  /// Look for a draft.
  case loadDraft(TicketID)
  /// Forget a draft: its message is in the journal.
  case removeDraft(TicketID)
  /// Open the editor on a text.
  case edit(String)
  /// Put a text into the clipboard.
  case copy(String)
  /// Keep the person's views.
  case saveViews([SavedView])
  /// Show another theme.
  case useTheme(String)
  /// Stop, as `^Z` does.
  case suspend
  /// Draw everything again.
  case redraw
  /// End.
  case quit
}
