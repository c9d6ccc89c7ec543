import Terminal

extension Theme {
  /// A colour of its own for every role, so that a wrong one shows.
  static let colourful = Theme(
    name: "colourful", appearance: .dark,
    roles: Role.allCases.enumerated().reduce(into: [:]) { roles, pair in
      let step = UInt8(truncatingIfNeeded: pair.offset * 37)
      roles[pair.element] = Paint(
        .exact(RGB(255 - step / 4, 200, step)), on: .exact(RGB(step / 3, 16, 40)),
        Attributes(rawValue: UInt8(pair.offset % 32)))
    })
}

extension Theme {
  /// The numbers from 0 to 15, or to 7, in many pairs.
  static func numbered(_ count: Int) -> Theme {
    Theme(
      name: "numbered", appearance: .terminal,
      roles: Role.allCases.enumerated().reduce(into: [:]) { roles, pair in
        let (text, ground) = (pair.offset % count, pair.offset / 3 % count)
        roles[pair.element] = Paint(.ansi(UInt8(text)), on: .ansi(UInt8(ground)))
      })
  }
}
