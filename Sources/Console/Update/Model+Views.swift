import Phrases
import RefundDesk

extension Model {
  /// Shows, keeps or forgets a view of the queue.
  mutating func arrangeViews(_ name: CommandName, _ argument: String) -> [Effect] {
    switch name {
    case .saveView where argument.isEmpty: dialog = .entry(Entry(purpose: .saveView))
    case .saveView:
      keepView(named: argument)
      return [.saveViews(views)]
    case .forgetView: return forgetView(argument)
    default: chooseView(argument)
    }
    return []
  }

  private mutating func chooseView(_ name: String) {
    if let view = views.first(where: { $0.name == name }) { return show(view) }
    guard name.isEmpty else {
      toast = Toast(clean(phrases.unknownView(name)), .warning)
      return
    }
    guard !views.isEmpty else {
      let key = bindings.labels(of: .saveView, in: .queue).first ?? ":save-view"
      toast = Toast(phrases.noViews(key))
      return
    }
    let items = views.map { view in
      Chooser.Item(
        value: view.name, label: clean(view.name),
        detail: clean("\(phrases.name(ofView: view.part.rawValue)) \(view.filter)"))
    }
    dialog = .choose(Chooser(purpose: .view, title: phrases.viewsTitle, items: items))
  }

  /// Shows the queue as a view has it.
  mutating func show(_ view: SavedView) {
    let me = setup.person.id
    queue.show(query: .all, now: now, me: me)
    queue.show(view: view.part, sort: view.sort, reversed: view.isReversed, now: now, me: me)
    queue.show(query: QueueQuery(view.filter), now: now, me: me)
    queue.move(to: 0)
  }

  /// Keeps the queue as it is looked at now; a view of the same name is replaced.
  mutating func keepView(named text: String) {
    let name = text.split(separator: " ").joined(separator: " ")
    guard !name.isEmpty else { return }
    dialog = nil
    let view = SavedView(
      name: name, part: queue.view, sort: queue.sort, isReversed: queue.isReversed,
      filter: queue.query.filter == nil ? "" : queue.query.text)
    if let place = views.firstIndex(where: { $0.name == name }) {
      views[place] = view
    } else {
      views.append(view)
    }
    toast = Toast(clean(phrases.viewKept(name)))
  }

  private mutating func forgetView(_ name: String) -> [Effect] {
    guard let place = views.firstIndex(where: { $0.name == name }) else {
      toast = Toast(clean(phrases.unknownView(name)), .warning)
      return []
    }
    views.remove(at: place)
    toast = Toast(clean(phrases.viewForgotten(name)))
    return [.saveViews(views)]
  }
}
