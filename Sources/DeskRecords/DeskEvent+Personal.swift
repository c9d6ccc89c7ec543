public import RefundDesk

extension DeskEvent {
  /// The event as it reads once its personal data is erased.
  public var withoutPersonal: DeskEvent {
    var encoded = DeskEventCodec.encode(self)
    guard encoded.x != nil else { return self }
    encoded.x = nil
    // What the codec wrote it reads.
    return (try? DeskEventCodec.decode(encoded)) ?? self
  }
}
