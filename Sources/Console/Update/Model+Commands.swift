import Phrases
import RefundDesk

extension Model {
  /// Does what a command says, or says why it cannot.
  mutating func run(_ name: CommandName, _ argument: String) -> [Effect] {
    if name == .open, !argument.isEmpty { return openTicket(named: argument) }
    if let reason = unavailable(name) {
      toast = Toast(phrases.reason(reason), .warning)
      return []
    }
    switch name {
    case .moveDown, .moveUp, .pageDown, .pageUp, .first, .last, .nextTicket, .previousTicket,
      .nextSection:
      return move(name)
    case .open, .back, .nextPane, .customer, .history, .help: return go(name)
    case .view, .filter, .sort, .mark, .markRange, .markAll, .markNone, .news:
      return arrange(name, argument)
    case .command, .palette, .theme, .language, .redraw, .suspend, .quit:
      return runConsole(name, argument)
    case .board, .facet, .cellLeft, .cellRight: return runOnBoard(name, argument)
    case .search, .nextMatch, .previousMatch, .endSearch: return look(name, argument)
    case .views, .saveView, .forgetView: return arrangeViews(name, argument)
    default: return runOnTicket(name, argument)
    }
  }

  private mutating func runConsole(_ name: CommandName, _ argument: String) -> [Effect] {
    switch name {
    case .command, .palette:
      dialog = .palette(Palette(matches: PaletteMatch.commands("", phrases)))
    case .theme: return chooseTheme(argument)
    case .language:
      language = Language(rawValue: argument) ?? (language == .en ? .fr : .en)
      ticket?.layout = nil
    case .redraw: return [.redraw]
    case .suspend: return [.suspend, .redraw]
    case .quit: return [.quit]
    default: break
    }
    return []
  }

  private mutating func chooseTheme(_ argument: String) -> [Effect] {
    if setup.themes.contains(argument) {
      theme = argument
      return [.useTheme(argument)]
    }
    let items = setup.themes.map { Chooser.Item(value: $0, label: $0) }
    dialog = .choose(
      Chooser(
        purpose: .theme, title: phrases.chooseTheme, items: items,
        selected: setup.themes.firstIndex(of: theme) ?? 0, original: theme))
    return []
  }

  private mutating func arrange(_ name: CommandName, _ argument: String) -> [Effect] {
    let me = setup.person.id
    switch name {
    case .view:
      let views = QueueView.allCases
      let number = Int(argument).flatMap { views.indices.contains($0 - 1) ? views[$0 - 1] : nil }
      guard let view = number ?? QueueView(rawValue: argument) else {
        toast = Toast(phrases.notUnderstood(argument), .warning)
        return []
      }
      queue.show(view: view, now: now, me: me)
      queue.move(to: queue.cursor)
    case .filter where argument.isEmpty:
      filterBefore = queue.query
      filterField = TextField(queue.query.text)
    case .filter: queue.show(query: QueueQuery(argument), now: now, me: me)
    case .sort: sort(argument)
    case .mark:
      queue.toggleMark()
      queue.move(to: queue.cursor + 1)
    case .markRange: queue.markRange()
    case .markAll: queue.markAll()
    case .markNone: queue.markNone()
    case .news where screen == .board: return reloadBoard()
    case .news: return loadQueue() + (ticket?.hasNews == true ? reloadTicket() : [])
    default: break
    }
    return []
  }

  private mutating func sort(_ argument: String) {
    let all = QueueSort.allCases
    let isReversed = argument.hasPrefix("-")
    var next = QueueSort(rawValue: String(argument.drop { $0 == "-" }))
    if argument.isEmpty {
      next = all[((all.firstIndex(of: queue.sort) ?? 0) + 1) % all.count]
    }
    guard let next else {
      toast = Toast(phrases.notUnderstood(argument), .warning)
      return
    }
    queue.show(sort: next, reversed: isReversed, now: now, me: setup.person.id)
    toast = Toast(phrases.sorted(by: next, reversed: isReversed))
  }

  // MARK: A ticket

  private mutating func runOnTicket(_ name: CommandName, _ argument: String) -> [Effect] {
    if isBulk, let effects = runOnMarked(name, argument) { return effects }
    guard let file = currentFile else { return runWhenRead(name, argument) }
    switch name {
    case .resolve: openResolve(file, argument)
    case .decline: openResolve(file, ResolutionKind.decline.rawValue)
    case .offer: showOffer(file, argument)
    case .message: compose(.message(replyChannel(file)), file, adding: "")
    case .note where argument.isEmpty: compose(.note, file, adding: "")
    case .note: propose(.note(argument), on: file)
    case .take: propose(.take, on: file)
    case .assign: assign(argument, file)
    case .wait: wait(argument, file.ticket.id)
    case .resume: propose(.resume, on: file)
    case .tag: tag(argument, file)
    case .untag: untag(argument, file)
    case .ask:
      let words = Phrases(file.ticket.language)
      let questions = file.assessment.missing.map { $0.question[file.ticket.language] }
      compose(.message(replyChannel(file)), file, adding: words.questions(questions))
    case .fact: enter(.fact, argument, file.ticket.id)
    case .goods: chooseGoods(argument, file)
    case .approve: propose(.approve, on: file)
    case .execute: propose(.execute(at: nil), on: file)
    case .reject: enter(.reject, argument, file.ticket.id)
    case .reopen: enter(.reopen, argument, file.ticket.id)
    case .undo: propose(.undo, on: grace?.file ?? file)
    case .redo: redo(file)
    case .repeat: repeatStep()
    case .adopt: adopt(file)
    case .escalate: escalate(argument, file)
    case .copy: return copy(argument, file)
    case .raw:
      ticket?.showsRaw.toggle()
    default: break
    }
    return []
  }

  /// Reads the ticket first; the command goes on when it has come, unless another key is pressed.
  private mutating func runWhenRead(_ name: CommandName, _ argument: String) -> [Effect] {
    if name == .undo, let grace {
      propose(.undo, on: grace.file)
      return []
    }
    guard let id = currentTicket else { return [] }
    pending = (name, argument, id)
    return show(id)
  }

  /// How a reply goes: the customer's way, unless that is no way to write.
  private func replyChannel(_ file: CaseFile) -> ContactChannel {
    let channel = file.dossier.customer?.prefers ?? file.ticket.channel
    return [.phone, .store, .accounts].contains(channel) ? .email : channel
  }

  private mutating func copy(_ argument: String, _ file: CaseFile) -> [Effect] {
    let order = file.dossier.order
    let values: [(key: Unicode.Scalar, label: String, value: String?)] = [
      ("i", phrases.copyTicket, file.ticket.id.rawValue),
      ("n", phrases.copyName, file.dossier.customer?.name),
      ("e", phrases.copyAddress, file.dossier.customer?.email),
      ("o", phrases.copyOrder, order?.id.rawValue),
      ("a", phrases.copyAmount, currentRow?.amount.map(\.decimalText)),
    ]
    let items = values.compactMap { key, label, value in
      value.map { Chooser.Item(value: $0, label: label, detail: $0, key: key) }
    }
    if let item = items.first(where: { $0.key.map { String($0) } == argument }) {
      toast = Toast(phrases.copied)
      return [.copy(item.value)]
    }
    dialog = .choose(Chooser(purpose: .copy, title: phrases.copyWhat, items: items))
    return []
  }
}
