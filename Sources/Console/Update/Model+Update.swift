import Phrases
import RefundDesk
import Terminal

/// Takes in what happened, and says what has to be done about it.
public func update(_ model: inout Model, _ event: Event) -> [Effect] {
  model.update(event)
}

extension Model {
  /// Takes in what happened, and says what has to be done about it.
  public mutating func update(_ event: Event) -> [Effect] {
    var effects: [Effect]
    switch event {
    case .input(let input, let moment): effects = take(input, at: moment)
    case .resized(let size): effects = resize(size)
    case .tick(let time): effects = tick(time)
    case .painted(let moment):
      appear(at: moment)
      return []
    default: effects = answer(event)
    }
    effects += syncPanes()
    layOut()
    return effects
  }

  private mutating func resize(_ size: Size) -> [Effect] {
    self.size = size
    return []
  }

  private mutating func tick(_ time: Timestamp) -> [Effect] {
    now = time
    if let grace, now >= grace.until { self.grace = nil }
    return []
  }

  /// Notes when the last question was first seen.
  private mutating func appear(at moment: Moment) {
    if case .confirm(var confirm) = dialog, confirm.appeared == nil {
      confirm.appeared = moment
      dialog = .confirm(confirm)
    }
  }

  // MARK: Input

  private mutating func take(_ input: InputEvent, at moment: Moment) -> [Effect] {
    switch input {
    case .key(let key): return press(key, at: moment)
    case .paste(let text), .burst(let text): return paste(text)
    case .mouse(let event): return mouse(event)
    }
  }

  private mutating func press(_ key: Key, at moment: Moment) -> [Effect] {
    toast = nil
    switch key {
    case Key(.character("z"), .control): return [.suspend, .redraw]
    case Key(.character("l"), .control): return [.redraw]
    default: break
    }
    if dialog != nil { return pressInDialog(key, at: moment) }
    if filterField != nil { return pressInFilter(key) }
    if search?.isTyping == true { return pressInSearch(key) }
    return pressOnScreen(key)
  }

  /// Where keys are looked up, the innermost first.
  var contexts: [Context] {
    search == nil || screen == .queue ? [screen.context] : [.found, screen.context]
  }

  /// A key of a screen, alone or as the next one of a sequence.
  private mutating func pressOnScreen(_ key: Key) -> [Effect] {
    held.append(key)
    switch bindings.match(held, in: contexts) {
    case .beginning: return []
    case .nothing:
      held = []
      return []
    case .command(let command):
      held = []
      pending = nil
      let words = command.rawValue.split(separator: " ", maxSplits: 1).map(String.init)
      guard let name = words.first.flatMap(CommandName.init(rawValue:)) else { return [] }
      return run(name, words.count > 1 ? words[1] : "")
    }
  }

  /// Text that came at once: only fields take it in, since each of its letters would be a command.
  private mutating func paste(_ text: String) -> [Effect] {
    toast = nil
    if dialog != nil { return pasteInDialog(text) }
    if filterField != nil {
      filterField?.insert(text)
      return applyFilter()
    }
    if search?.isTyping == true {
      search?.field.insert(text)
      return lookAgain()
    }
    toast = Toast(phrases.pasteIgnored, .warning)
    return []
  }

  private mutating func mouse(_ event: MouseEvent) -> [Effect] {
    guard dialog == nil, filterField == nil, search?.isTyping != true else { return [] }
    switch event.action {
    case .wheelDown: return run(.moveDown, "")
    case .wheelUp: return run(.moveUp, "")
    default: return []
    }
  }

  // MARK: The ticket beside the queue

  /// Reads the ticket under the cursor and its customer where they are seen beside the queue.
  mutating func syncPanes() -> [Effect] {
    let layout = Layout(self)
    var effects: [Effect] = []
    if screen == .queue || ticket == nil, layout.ticket != nil, let selected = queue.selected,
      ticket?.id != selected
    {
      effects += show(selected)
    }
    guard layout.customer != nil, screen != .customer else { return effects }
    if let wanted = currentCustomer {
      effects += showCustomer(wanted)
    } else if currentFile != nil {
      customer = nil
    }
    return effects
  }

  /// Begins to read a ticket into the pane.
  mutating func show(_ id: TicketID) -> [Effect] {
    if ticket?.id == id, ticket?.isMissing != true { return [] }
    let generation = nextGeneration()
    ticket = TicketPane(id: id, generation: generation)
    return [.loadCase(id, generation: generation)]
  }

  /// Reads the ticket of the pane again; what is shown stays until the answer comes.
  mutating func reloadTicket() -> [Effect] {
    guard let id = ticket?.id else { return [] }
    let generation = nextGeneration()
    ticket?.generation = generation
    return [.loadCase(id, generation: generation)]
  }
}
