import DeskStore
import Glibc
import Testing

@Suite("Files that can be made again")
struct DerivedFileTests {
  @Test("are read as they were kept, and not believed once a byte is off or the end is missing")
  func damage() throws {
    let temporary = try TemporaryDesk()
    let desk = try temporary.create()
    let bytes = (0..<500).map { UInt8($0 % 251) }
    #expect(desk.derived("figures-x").map { Array($0.bytes) } == nil)
    #expect(desk.keepDerived("figures-x", bytes))
    #expect(desk.derived("figures-x").map { Array($0.bytes) } == bytes)
    let path = desk.path + "/index/figures-x"
    for place in [0, 7, 8, 15, 16, 300, 515] {
      try Self.flip(path, at: place)
      #expect(desk.derived("figures-x").map { Array($0.bytes) } == nil, "\(place)")
      try Self.flip(path, at: place)
    }
    #expect(desk.derived("figures-x").map { Array($0.bytes) } == bytes)
    #expect(truncate(path, 400) == 0)
    #expect(desk.derived("figures-x").map { Array($0.bytes) } == nil)
  }

  @Test("are gone when the index is made anew")
  func rebuilt() throws {
    let temporary = try TemporaryDesk()
    let desk = try temporary.create()
    #expect(desk.keepDerived("figures-x", [1, 2, 3]))
    try desk.rebuild()
    #expect(desk.derived("figures-x").map { Array($0.bytes) } == nil)
  }

  private static func flip(_ path: String, at place: Int) throws {
    let file = try #require(fopen(path, "r+"))
    defer { fclose(file) }
    fseek(file, place, SEEK_SET)
    let byte = fgetc(file)
    fseek(file, place, SEEK_SET)
    fputc(byte ^ 4, file)
  }
}
