/// What a cell is for; a theme gives each role its colours and attributes.
///
/// The raw value is the dotted name in theme files. A theme that leaves out a role falls back to the
/// longest prefix that it names (`queue.age.late`, `queue.age`, `queue`), and at last to `text`.
public enum Role: String, CaseIterable, Hashable, Sendable {
  // Text.
  case text
  case textMuted = "text.muted"
  case textStrong = "text.strong"
  case textHeading = "text.heading"
  case textDisabled = "text.disabled"
  /// A line from outside that held hidden characters.
  case textFlagged = "text.flagged"

  // Bars and hints.
  case barTitle = "bar.title"
  case barTitleStrong = "bar.title.strong"
  case barStatus = "bar.status"
  case barStatusStrong = "bar.status.strong"
  case barTab = "bar.tab"
  case barTabActive = "bar.tab.active"
  case badge
  case badgeAlert = "badge.alert"
  case hintKey = "hint.key"
  case hintLabel = "hint.label"
  case hintDisabled = "hint.disabled"
  case banner
  case bannerTraining = "banner.training"
  case bannerAlert = "banner.alert"

  // Panels.
  case panelBorder = "panel.border"
  case panelBorderFocused = "panel.border.focused"
  case panelTitle = "panel.title"
  case panelTitleFocused = "panel.title.focused"

  // The queue.
  case queueHeader = "queue.header"
  case queueRow = "queue.row"
  case queueRowMuted = "queue.row.muted"
  case queueMarked = "queue.marked"
  case queueSelected = "queue.selected"
  case queueSelectedMuted = "queue.selected.muted"
  case queueSelectedMarked = "queue.selected.marked"
  case queueSelectedAging = "queue.selected.aging"
  case queueSelectedLate = "queue.selected.late"
  case queueSelectedOverdue = "queue.selected.overdue"
  case queueAgeFresh = "queue.age.fresh"
  case queueAgeAging = "queue.age.aging"
  case queueAgeLate = "queue.age.late"
  case queueAgeOverdue = "queue.age.overdue"
  case queueNew = "queue.new"
  case match

  // A ticket.
  case checkPass = "check.pass"
  case checkWarn = "check.warn"
  case checkFail = "check.fail"
  case checkUnknown = "check.unknown"
  case checkInfo = "check.info"
  case verdictEntitled = "verdict.entitled"
  case verdictAllowed = "verdict.allowed"
  case verdictDiscretionary = "verdict.discretionary"
  case verdictRefused = "verdict.refused"
  case verdictAsk = "verdict.ask"
  case money
  case moneyDue = "money.due"
  case moneyCredit = "money.credit"
  case clause
  case link
  case messageCustomer = "message.customer"
  case messageCustomerHeader = "message.customer.header"
  case messageDesk = "message.desk"
  case messageDeskHeader = "message.desk.header"
  case messageNote = "message.note"
  case messageSystem = "message.system"
  case changeAdded = "change.added"
  case changeRemoved = "change.removed"

  // Dialogs, lists to choose from, fields.
  case dialog
  case dialogMuted = "dialog.muted"
  case dialogBorder = "dialog.border"
  case dialogTitle = "dialog.title"
  case dialogKey = "dialog.key"
  case dialogDanger = "dialog.danger"
  case dialogDangerBorder = "dialog.danger.border"
  case dialogDangerTitle = "dialog.danger.title"
  case menu
  case menuSelected = "menu.selected"
  case menuKey = "menu.key"
  case menuDisabled = "menu.disabled"
  case input
  case inputLabel = "input.label"
  case inputPlaceholder = "input.placeholder"
  case inputSelection = "input.selection"
  case inputInvalid = "input.invalid"

  // Passing news and figures.
  case toastInfo = "toast.info"
  case toastWarn = "toast.warn"
  case toastError = "toast.error"
  case chartBar = "chart.bar"
  case chartAlert = "chart.alert"
  case chartTrack = "chart.track"
}

extension Role {
  /// The names under which a theme may give the role, the longest first: `queue.age`, `queue`, `text`.
  var names: [String] {
    var names: [String] = []
    var name = Substring(rawValue)
    while true {
      names.append(String(name))
      guard let dot = name.lastIndex(of: ".") else { break }
      name = name[..<dot]
    }
    return name == "text" ? names : names + ["text"]
  }

  /// Every name that a theme file may use: the roles and their prefixes.
  static let allNames: Set<String> = Set(allCases.flatMap(\.names))

  /// The roles by their names: the compiler's own way from name to case compares them one by one.
  static let byName: [String: Role] = allCases.reduce(into: [:]) { $0[$1.rawValue] = $1 }

  /// The role of a selected queue row's cell, so that ages stay told apart under the cursor.
  public var selected: Role {
    switch self {
    case .queueAgeAging: .queueSelectedAging
    case .queueAgeLate: .queueSelectedLate
    case .queueAgeOverdue: .queueSelectedOverdue
    case .queueMarked: .queueSelectedMarked
    case .queueRowMuted: .queueSelectedMuted
    default: .queueSelected
    }
  }
}
