import RefundDesk
import Terminal

/// Where everything lies on a screen of a size.
///
/// Under 100 columns one pane, from 100 queue and ticket, from 140 the customer too.
struct Layout {
  /// The least size that the screens are made for.
  static let least = Size(width: 40, height: 10)
  static let twoPanes = 100
  static let threePanes = 140

  let size: Size
  /// The row with the desk's name.
  let title: Rect
  /// The row of a lasting word, where there is one.
  let banner: Rect
  /// All panes.
  let body: Rect
  /// The row of passing words and counts.
  let status: Rect
  /// The row of keys.
  let footer: Rect
  let queue: Rect?
  let ticket: Rect?
  let customer: Rect?
  /// The queue by age, over all panes.
  let board: Rect?
  /// Text to read, over all panes.
  let page: Rect?
  /// Whether panes stand beside each other, each with a title.
  let hasTitles: Bool

  /// Whether the terminal is too small for anything but one line.
  static func isTooSmall(_ size: Size) -> Bool {
    size.width < least.width || size.height < least.height
  }

  init(_ model: Model) {
    size = model.size
    let all = Rect(model.size)
    let top = all.split(top: 1)
    title = top.top
    let ends = top.rest.split(bottom: 2)
    (status, footer) = (ends.bottom.split(top: 1).top, ends.bottom.split(top: 1).rest)
    let bannered = ends.rest.split(top: model.banner == nil && !model.setup.isReadOnly ? 0 : 1)
    (banner, body) = (bannered.top, bannered.rest)
    let width = model.size.width
    hasTitles = width >= Layout.twoPanes && model.screen != .page && model.screen != .board
    board = model.screen == .board ? body : nil
    page = model.screen == .page ? body : nil
    guard hasTitles else {
      queue = model.screen == .queue ? body : nil
      ticket = model.screen == .ticket ? body : nil
      customer = model.screen == .customer ? body : nil
      return
    }
    if width < Layout.threePanes {
      let parts = body.split(left: min(64, width * 46 / 100))
      let right = parts.rest.split(left: 1).rest
      queue = parts.left
      ticket = model.screen == .customer ? nil : right
      customer = model.screen == .customer ? right : nil
    } else {
      let side = min(52, max(38, width * 25 / 100))
      let parts = body.split(left: min(76, (width - side) * 46 / 100))
      let rest = parts.rest.split(left: 1).rest
      let pair = rest.split(left: rest.width - side - 1)
      queue = parts.left
      ticket = pair.left
      customer = pair.rest.split(left: 1).rest
    }
  }

  /// A pane without its title and with a margin beside its neighbours.
  func content(_ pane: Rect) -> Rect {
    hasTitles ? pane.split(top: 1).rest : pane
  }

  /// How many requests fit on the screen.
  var queueLines: Int { queue.map { max(1, content($0).height - 1) } ?? 1 }

  /// How many lines the head of a ticket takes.
  func headLines(_ content: Rect) -> Int { content.height >= 14 ? 4 : 2 }

  /// How many lines of a ticket fit below its head.
  var ticketBody: Int {
    guard let ticket else { return max(1, body.height - 4) }
    let inside = content(ticket)
    return max(1, inside.height - headLines(inside))
  }

  /// How many columns a ticket's text has.
  var ticketWidth: Int { (ticket.map(content) ?? body).width - 2 }
  /// How many lines of a customer fit.
  var customerBody: Int { max(1, customer.map { content($0).height } ?? body.height) }
  /// How many columns a customer's text has.
  var customerWidth: Int { (customer.map(content) ?? body).width - 2 }
  /// How many lines of a page fit below its title.
  var pageBody: Int { max(1, body.height - 1) }
  /// How many columns a page has.
  var pageWidth: Int { max(20, min(100, body.width - 4)) }

  /// The box of the field for texts: low, so that the request stays in sight above it.
  var composer: Rect {
    let pane = ticket ?? body
    let height = max(7, min(pane.height, pane.height * 6 / 10))
    return pane.split(bottom: height).bottom
  }

  /// The text inside it.
  var composerText: Rect { composer.inset(dx: 2, dy: 1) }
}
