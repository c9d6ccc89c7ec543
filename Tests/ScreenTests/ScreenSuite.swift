import Testing

/// Everything that uses ncurses: it keeps its state in globals, so one test runs after the other.
@Suite("Screen", .serialized)
enum ScreenSuite {}
