import Testing

@testable import Journal

@Suite("Damage to a desk of sixty records")
struct DamageTests {
  let desk: DamagedDesk

  init() throws { desk = try DamagedDesk() }

  #if DEBUG
    /// End to end, debug builds try each so many-th byte; a prime, so that all places of a line come.
    let stride = 211
  #else
    let stride = 1
  #endif

  @Test("the desk has sixty records in several segments, and is sound")
  func sound() throws {
    let journal = try Journal.open(at: "/desk", for: .reading, disk: desk.disk)
    let verification = try journal.verify()
    #expect(verification.events == 60)
    #expect(verification.findings.isEmpty)
    #expect(desk.segments.count >= 3)
  }

  @Test("every flipped bit of every line is found by verify")
  func everyBit() {
    var undetected: [String] = []
    var verifier = JournalVerifier(desk: "d", head: desk.head)
    for (first, bytes) in desk.segments {
      let lines = DamagedDesk.lines(bytes)
      for (number, line) in lines.enumerated() {
        var damaged = line + (number + 1 < lines.count ? lines[number + 1] : [])
        for index in line.indices {
          for bit in 0..<8 {
            damaged[index] ^= 1 << bit
            if !notices(verifier, first, damaged, isHeader: number == 0) {
              undetected.append("segment \(first) line \(number) byte \(index) bit \(bit)")
            }
            damaged[index] ^= 1 << bit
          }
        }
        if number == 0 {
          _ = verifier.checkHeader(first, line)
        } else {
          verifier.checkLines(first, line, from: 0)
        }
      }
      // The verifier learns the end of a segment only from whole segments.
      verifier = JournalVerifier(desk: "d", head: desk.head)
      for whole in desk.segments where whole.first <= first {
        verifier.check(segment: whole.first, whole.bytes)
      }
    }
    #expect(undetected.prefix(5).isEmpty)
  }

  private func notices(
    _ verifier: JournalVerifier, _ first: Int64, _ bytes: [UInt8], isHeader: Bool
  ) -> Bool {
    var verifier = verifier
    if isHeader {
      _ = verifier.checkHeader(first, bytes)
    } else {
      verifier.checkLines(first, bytes, from: 0)
    }
    return !verifier.findings.isEmpty
  }

  @Test("every flipped bit of HEAD makes its slot unreadable")
  func everyBitOfHead() {
    var head = desk.bytes("HEAD")
    var undetected: [Int] = []
    for slot in 0..<2 {
      let range = slot * HeadFile.slotLength..<(slot + 1) * HeadFile.slotLength
      #expect(HeadFile.parse(head[range]) != nil)
      for index in range {
        for bit in 0..<8 {
          head[index] ^= 1 << bit
          if HeadFile.parse(head[range]) != nil { undetected.append(index) }
          head[index] ^= 1 << bit
        }
      }
    }
    #expect(undetected.prefix(5).isEmpty)
  }

  @Test("a flipped bit anywhere is named, and no promised byte is touched")
  func flips() {
    for file in desk.files {
      var bytes = desk.bytes(file)
      // Beyond its lines HEAD is padding, which `everyBitOfHead` covers.
      for index in Swift.stride(from: 0, to: bytes.count, by: stride)
      where file != "HEAD" || index % HeadFile.slotLength < 256 {
        bytes[index] ^= 1 << (index % 8)
        #expect(desk.mishap([file: bytes]) == nil, "\(file) byte \(index)")
        bytes[index] ^= 1 << (index % 8)
      }
    }
  }

  @Test("a cut at any byte is named, and no promised byte is touched")
  func cuts() {
    for file in desk.files {
      let bytes = desk.bytes(file)
      let ends = bytes.indices.filter {
        $0 % stride == 0 || bytes[$0] == 0x0A || ($0 > 0 && bytes[$0 - 1] == 0x0A)
      }
      for end in ends where file != "HEAD" || end % HeadFile.slotLength < 256 {
        #expect(desk.mishap([file: Array(bytes[..<end])]) == nil, "\(file) cut at \(end)")
      }
    }
  }

  @Test("a zeroed block is named, and no promised byte is touched", arguments: [512, 4096])
  func zeroedBlocks(length: Int) {
    for file in desk.files {
      let bytes = desk.bytes(file)
      for start in Swift.stride(from: 0, to: bytes.count, by: length) {
        var zeroed = bytes
        for index in start..<min(start + length, bytes.count) { zeroed[index] = 0 }
        #expect(desk.mishap([file: zeroed]) == nil, "\(file) zeroed at \(start)")
      }
    }
  }

  @Test("a line removed, doubled or swapped with the next is named")
  func lines() {
    for (first, bytes) in desk.segments {
      let lines = DamagedDesk.lines(bytes)
      for number in lines.indices {
        var removed = lines
        removed.remove(at: number)
        var doubled = lines
        doubled.insert(lines[number], at: number)
        var variants = [removed, doubled]
        if number + 1 < lines.count {
          var swapped = lines
          swapped.swapAt(number, number + 1)
          variants.append(swapped)
        }
        for variant in variants {
          let file = DeskPaths.segmentFile(first)
          // What lies after HEAD is no promise: the last line doubled is a tail, and cut as one.
          if first == desk.head.segment, variant.count > lines.count, number + 1 == lines.count {
            continue
          }
          #expect(desk.mishap([file: variant.flatMap { $0 }]) == nil, "\(file) line \(number)")
        }
      }
    }
  }

  @Test("bytes behind the slots of HEAD are named, whatever they are", arguments: [1, 193, 8_192])
  func longHead(length: Int) {
    let head = desk.bytes("HEAD")
    #expect(desk.mishap(["HEAD": head + [UInt8](repeating: 0x20, count: length)]) == nil)
    #expect(desk.mishap(["HEAD": head + head.prefix(length)]) == nil)
  }

  @Test("a segment that is missing, foreign, old or another's is named")
  func segments() throws {
    let foreign = try DamagedDesk(desk: "e")
    let old = try DamagedDesk(batches: 3)
    for (index, segment) in desk.segments.enumerated() {
      let file = DeskPaths.segmentFile(segment.first)
      let other = desk.segments[(index + 1) % desk.segments.count].bytes
      for bytes in [nil, [], foreign.bytes(file), other] as [[UInt8]?] {
        #expect(desk.mishap([file: bytes]) == nil, "\(file)")
      }
    }
    #expect(desk.mishap([DeskPaths.segmentFile(1): old.bytes(DeskPaths.segmentFile(1))]) == nil)
    #expect(desk.mishap(["HEAD": nil]) == nil)
    #expect(desk.mishap(["HEAD": foreign.bytes("HEAD")]) == nil)
    #expect(desk.mishap(["HEAD": old.bytes("HEAD")]) == nil)
    #expect(desk.mishap(["journal/notes.txt": [0x61]]) == nil)
  }
}
