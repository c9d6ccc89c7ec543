import Phrases
import RefundDesk

/// Five minutes at the console: one step after the other says what to press, and goes on when it was done.
///
/// It only looks at the model, so that whoever reaches a step's goal by another way goes on too. The
/// steps' keys are the scripts of the tests.
public struct Tutor: Sendable {
  /// One thing to do.
  public struct Step: Sendable {
    /// Its name.
    public let name: StepName
    /// The keys that do it, as key scripts write them.
    public let keys: String
    /// Whether it is done, compared with how things were when it began.
    let isDone: @Sendable (_ now: Model, _ before: Model) -> Bool
  }

  /// The names of the steps, in their order.
  public enum StepName: String, CaseIterable, Sendable {
    case move, filter, clearFilter, open, scroll, write, closeDraft, take, confirmTake, undo
    case confirmUndo, resolve, closeResolve, help, closeHelp, palette, closePalette
  }

  /// The steps.
  public static let steps: [Step] = StepName.allCases.map(step)

  private var index = 0
  private var before: Model

  /// A lesson that begins on a console.
  public init(_ model: Model) { before = model }

  /// The step that is to be done; nil once all are.
  public var step: Step? { index < Tutor.steps.count ? Tutor.steps[index] : nil }

  /// How many steps are done.
  public var done: Int { index }

  /// Looks at the console after something happened, and goes on where the step is done.
  public mutating func observe(_ model: Model) {
    guard let step, step.isDone(model, before) else { return }
    index += 1
    before = model
  }

  private static func step(_ name: StepName) -> Step {
    switch name {
    case .move: Step(name: name, keys: "j") { $0.queue.selected != $1.queue.selected }
    case .filter: Step(name: name, keys: "/") { now, _ in now.filterField != nil }
    case .clearFilter: Step(name: name, keys: "escape") { now, _ in now.filterField == nil }
    case .open:
      Step(name: name, keys: "enter") { now, _ in now.screen == .ticket && now.ticket?.file != nil }
    case .scroll:
      Step(name: name, keys: "J") { now, before in
        now.ticket?.id != before.ticket?.id && now.ticket?.file != nil
      }
    case .write: dialog(name, "m") { if case .compose = $0 { true } else { false } }
    case .closeDraft: closed(name)
    case .take: dialog(name, "t") { if case .confirm = $0 { true } else { false } }
    case .confirmTake:
      Step(name: name, keys: "y") { now, _ in
        now.dialog == nil && now.ticket?.file?.ticket.owner == now.setup.person.id
      }
    case .undo: dialog(name, "u") { if case .confirm = $0 { true } else { false } }
    case .confirmUndo:
      Step(name: name, keys: "y") { now, _ in
        now.dialog == nil && now.ticket?.file?.ticket.owner != now.setup.person.id
      }
    case .resolve: dialog(name, "r") { if case .resolve = $0 { true } else { false } }
    case .closeResolve: closed(name)
    case .help: Step(name: name, keys: "?") { now, _ in now.screen == .page }
    case .closeHelp: Step(name: name, keys: "escape") { now, _ in now.screen != .page }
    case .palette: dialog(name, ":") { if case .palette = $0 { true } else { false } }
    case .closePalette: closed(name)
    }
  }

  private static func dialog(
    _ name: StepName, _ keys: String, _ isIt: @escaping @Sendable (Dialog) -> Bool
  ) -> Step {
    Step(name: name, keys: keys) { now, _ in now.dialog.map(isIt) ?? false }
  }

  private static func closed(_ name: StepName) -> Step {
    Step(name: name, keys: "escape") { now, _ in now.dialog == nil }
  }
}
