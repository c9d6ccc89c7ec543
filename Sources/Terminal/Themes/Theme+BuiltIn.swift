extension Theme {
  /// The theme in the sixteen colours of the terminal's settings; always there, never shadowed.
  ///
  /// Text stays in the terminal's own colours, so that it reads on a dark and on a light background;
  /// colour marks what matters, and never alone.
  public static let base = Theme(
    name: "base", appearance: .terminal, roles: plain.merging(coloured) { _, new in new })

  /// The theme without colours; always there, never shadowed.
  public static let mono = Theme(name: "mono", appearance: .terminal, roles: plain)

  /// The built-in theme of a name.
  static func builtIn(_ name: String) -> Theme? {
    [base, mono].first { $0.name == name }
  }

  /// Bold, underline and reverse: all that is left without colours.
  private static let plain: [Role: Paint] = [
    .textStrong: Paint(.bold), .textHeading: Paint([.bold, .underline]),
    .textMuted: Paint(.dim), .textDisabled: Paint(.dim), .textFlagged: Paint(.reverse),
    .barTitle: Paint(.reverse), .barTitleStrong: Paint([.reverse, .bold]),
    .barStatus: Paint(.reverse), .barStatusStrong: Paint([.reverse, .bold]),
    .barTab: Paint(.reverse), .barTabActive: Paint([.bold, .underline]),
    .badge: Paint([.bold, .underline]), .badgeAlert: Paint([.bold, .underline]),
    .hintKey: Paint([.reverse, .bold]), .hintLabel: Paint(.reverse),
    .hintDisabled: Paint([.reverse, .dim]),
    .banner: Paint([.reverse, .bold, .underline]),
    .panelBorder: Paint(.dim), .panelBorderFocused: Paint(.bold),
    .panelTitle: Paint(), .panelTitleFocused: Paint(.bold),
    .queueHeader: Paint(.underline), .queueRow: Paint(), .queueRowMuted: Paint(.dim),
    .queueMarked: Paint(.bold), .queueSelected: Paint(.reverse),
    .queueSelectedMarked: Paint([.reverse, .bold]), .queueSelectedLate: Paint([.reverse, .bold]),
    .queueSelectedOverdue: Paint([.reverse, .bold, .underline]),
    .queueAgeFresh: Paint(), .queueAgeAging: Paint(), .queueAgeLate: Paint(.bold),
    .queueAgeOverdue: Paint([.bold, .underline]), .queueNew: Paint(.bold),
    .match: Paint([.bold, .underline]),
    .checkPass: Paint(), .checkWarn: Paint(.bold), .checkFail: Paint([.bold, .underline]),
    .verdictEntitled: Paint([.reverse, .bold]), .verdictAllowed: Paint(.bold),
    .verdictDiscretionary: Paint(.bold), .verdictRefused: Paint([.bold, .underline]),
    .verdictAsk: Paint(.bold),
    .money: Paint(), .moneyDue: Paint(.bold), .clause: Paint(.underline), .link: Paint(.underline),
    .messageCustomer: Paint(), .messageCustomerHeader: Paint(.bold), .messageDesk: Paint(),
    .messageDeskHeader: Paint(.bold), .messageNote: Paint(.italic), .messageSystem: Paint(.dim),
    .changeAdded: Paint(.bold), .changeRemoved: Paint(.underline),
    .dialog: Paint(), .dialogMuted: Paint(.dim), .dialogBorder: Paint(.bold),
    .dialogTitle: Paint(.bold), .dialogKey: Paint([.bold, .underline]),
    .dialogDanger: Paint(.bold), .dialogDangerBorder: Paint(.bold),
    .dialogDangerTitle: Paint([.reverse, .bold]),
    .menu: Paint(), .menuSelected: Paint(.reverse), .menuKey: Paint(.bold),
    .menuDisabled: Paint(.dim),
    .input: Paint(.underline), .inputLabel: Paint(), .inputPlaceholder: Paint(.dim),
    .inputSelection: Paint(.reverse), .inputInvalid: Paint([.underline, .bold]),
    .toastInfo: Paint(.reverse), .toastWarn: Paint([.reverse, .bold]),
    .toastError: Paint([.reverse, .bold]),
    .chartBar: Paint(), .chartAlert: Paint(.bold), .chartTrack: Paint(.dim),
  ]

  /// Where `base` adds a colour.
  private static let coloured: [Role: Paint] = [
    .badgeAlert: text(1, [.reverse, .bold]), .banner: text(3, [.reverse, .bold]),
    .bannerTraining: text(5, [.reverse, .bold]), .bannerAlert: text(1, [.reverse, .bold]),
    .textFlagged: text(5, [.reverse]),
    .queueAgeAging: text(6), .queueAgeLate: text(3, .bold),
    .queueAgeOverdue: text(1, [.bold, .underline]), .queueNew: text(4, .bold),
    .queueMarked: text(5, .bold), .match: text(5, [.bold, .underline]),
    .checkPass: text(2), .checkWarn: text(3, .bold), .checkFail: text(1, .bold),
    .checkInfo: text(6), .verdictEntitled: text(2, [.reverse, .bold]),
    .verdictAllowed: text(2, .bold),
    .verdictDiscretionary: text(3, .bold), .verdictRefused: text(1, .bold),
    .verdictAsk: text(5, .bold), .moneyCredit: text(6), .clause: text(4, .underline),
    .link: text(4, .underline), .messageCustomerHeader: text(6, .bold),
    .messageDeskHeader: text(4, .bold), .panelBorderFocused: text(6, .bold),
    .panelTitleFocused: text(6, .bold), .changeAdded: text(2, .bold),
    .changeRemoved: text(1, .underline), .dialogDangerBorder: text(1, .bold),
    .dialogDangerTitle: text(1, [.reverse, .bold]), .inputInvalid: text(1, [.underline, .bold]),
    .toastWarn: text(3, [.reverse, .bold]), .toastError: text(1, [.reverse, .bold]),
    .chartBar: text(4), .chartAlert: text(1),
  ]

  private static func text(_ colour: UInt8, _ attributes: Attributes = []) -> Paint {
    Paint(.ansi(colour), on: .terminal, attributes)
  }
}
