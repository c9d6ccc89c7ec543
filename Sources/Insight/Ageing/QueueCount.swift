public import RefundDesk

/// How many requests were open at a moment, and how many of them were late.
public struct QueueCount: Hashable, Sendable {
  /// Open requests.
  public var open = 0
  /// Those that were older than seven days.
  public var late = 0

  /// Nothing open.
  public init(open: Int = 0, late: Int = 0) {
    self.open = open
    self.late = late
  }

  /// Counts the queue at a moment before that of the figures.
  ///
  /// - Parameters:
  ///   - figures: the tickets.
  ///   - moment: the moment.
  ///   - isRemembered: whether the desk said something then, so that what it recorded later counts not.
  ///   - wasOpen: says of a ticket that was opened again more than once whether it was open.
  /// - Throws: what `wasOpen` throws.
  public init<Failure: Error>(
    _ figures: RequestFigures, at moment: Timestamp, isRemembered: Bool,
    _ wasOpen: (TicketID) throws(Failure) -> Bool
  ) throws(Failure) {
    let time = moment.microseconds
    var restless: [Int] = []
    var (open, late) = (0, 0)
    func count(_ row: RequestRow) {
      open += 1
      if AgeBucket(received: Timestamp(microseconds: row.received), at: moment).isLate { late += 1 }
    }
    figures.courses.scan { place, course in
      let row = figures.requests[place]
      guard row.received <= time, !row.marks.contains(.isGone),
        !isRemembered || row.recorded <= time
      else { return }
      // A merged request was counted by itself until it was closed by that.
      if row.marks.contains(.isMerged), course.closed == CourseRow.none { return }
      if course.marks.contains(.isRestless) { return restless.append(place) }
      // It is closed from the first closing to the reopening, and from the last closing on.
      let isFirstClosed = course.closed != CourseRow.none && course.closed <= time
      let isOpenAgain = course.reopened != CourseRow.none && course.reopened <= time
      let isClosedAgain = course.marks.contains(.isClosed) && course.lastClosed <= time
      if !isFirstClosed || (isOpenAgain && !isClosedAgain) { count(row) }
    }
    for place in restless where try wasOpen(figures.ticket(place)) {
      count(figures.requests[place])
    }
    self.init(open: open, late: late)
  }
}
