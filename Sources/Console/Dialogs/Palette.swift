/// The line for commands, with a list of those that answer to it.
public struct Palette: Sendable {
  var field = TextField()
  var matches: [CommandSpec] = []
  var selected = 0
}
