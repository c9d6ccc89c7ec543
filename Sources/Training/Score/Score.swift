public import RefundDesk

/// What a play comes to: 100 points in four parts, each point with the evidence it rests on.
///
/// The same play always scores the same. Phrases are looked for; the evidence quotes what was found, so that
/// nobody has to guess why.
public struct Score: Hashable, Sendable {
  /// The parts of the rubric.
  public enum Part: String, CaseIterable, Sendable {
    /// Law and policy: 40 points.
    case law
    /// The choice among what is allowed: 20 points.
    case choice
    /// The message: 25 points.
    case message
    /// The procedure: 15 points.
    case procedure

    /// The most points.
    public var most: Int {
      switch self {
      case .law: 40
      case .choice: 20
      case .message: 25
      case .procedure: 15
      }
    }
  }

  /// What was looked at, one after the other.
  public var items: [ScoreItem]
  /// Whether something is due and was not given: then the whole play comes to nothing.
  public var isUnderFloor: Bool
  /// Things said about the language, which cost nothing.
  public var remarks: [LanguageRemark]

  /// The points of a part; nothing where less than the law grants was given.
  public func points(_ part: Part) -> Int {
    let sum = items.filter { $0.criterion.part == part }.reduce(0) { $0 + $1.points }
    return isUnderFloor ? 0 : max(0, sum)
  }

  /// The points in all.
  public var total: Int { Part.allCases.reduce(0) { $0 + points($1) } }

  /// What cost points, the dearest first.
  public var missed: [ScoreItem] {
    items.filter { $0.points < $0.most }.sorted { $0.most - $0.points > $1.most - $1.points }
  }

  /// From how many points a play counts as passed.
  public static let pass = 80
}

/// One thing that the rubric looks at.
public struct ScoreItem: Hashable, Sendable {
  /// What is looked at.
  public var criterion: Criterion
  /// The points given.
  public var points: Int
  /// The most points.
  public var most: Int
  /// What they rest on.
  public var evidence: [Evidence]

  init(_ criterion: Criterion, _ points: Int, of most: Int, _ evidence: [Evidence] = []) {
    self.criterion = criterion
    self.points = max(0, min(points, most))
    self.most = most
    self.evidence = evidence
  }

  /// Something that only takes points.
  init(_ criterion: Criterion, costing cost: Int, _ evidence: [Evidence]) {
    self.criterion = criterion
    points = -cost
    most = 0
    self.evidence = evidence
  }
}

/// What the rubric looks at, in its order.
public enum Criterion: String, CaseIterable, Sendable {
  /// The remedy is one of those that are right.
  case remedy
  /// The amount is right to the cent.
  case amount
  /// The money goes back as it must.
  case means
  /// The day that the law or the policy sets is named.
  case deadline
  /// The article or clause is named.
  case clause
  /// Nothing false was said.
  case truth
  /// How much dearer the choice is than the best one.
  case regret
  /// The customer's own problem is named.
  case problem
  /// The apology is specific and has no conditions.
  case apology
  /// What is due comes before anything else.
  case order
  /// Date and amount stand in figures.
  case figures
  /// The next step, how to reach the desk, and what will not happen again.
  case next
  /// It is a letter: sentences in the customer's language that say what was decided. It only costs.
  case form
  /// Only what was missing was asked, once.
  case questions
  /// A supervisor agreed where one must.
  case approval
  /// The customer's agreement is on record where one is needed.
  case consent
  /// A day to look again is set.
  case followUp = "follow_up"
  /// The ticket says who works on it and what is known.
  case fields

  /// The part that it belongs to.
  public var part: Score.Part {
    switch self {
    case .remedy, .amount, .means, .deadline, .clause, .truth: .law
    case .regret: .choice
    case .problem, .apology, .order, .figures, .next, .form: .message
    case .questions, .approval, .consent, .followUp, .fields: .procedure
    }
  }
}

/// What points rest on, as data; `Phrases` words it.
public enum Evidence: Hashable, Sendable {
  /// Nothing was decided.
  case nothingDecided
  /// A kind was given.
  case given(ResolutionKind)
  /// One of these kinds would have been right.
  case wanted([ResolutionKind])
  /// The desk had to refuse less than the law grants.
  case deskRefusedLess
  /// An amount that was given, and the right one.
  case amounts(given: Money?, right: Money?)
  /// A means that is not permitted.
  case wrongMeans(PaymentMethodID)
  /// An agreement that the customer never gave.
  case consentInvented(ResolutionKind)
  /// A day that stands in the message.
  case dayNamed(Day)
  /// A day that does not.
  case dayMissing(Day)
  /// No day stands in the message.
  case noDay
  /// Words that were found.
  case found([String])
  /// Something that had to be said, by why it matters, and how the model says it.
  case notSaid(why: String, model: String?)
  /// Fewer than two of the customer's own words are taken up: those that are, and some that are not.
  case ownWords([String], others: [String])
  /// Something false that was said, and why it is.
  case falseWords(String, why: String)
  /// The expected cost of the choice and of the best one.
  case costs(chosen: Money, best: Money)
  /// The wish was allowed, and something else was chosen without the customer.
  case wishPassedOver(ResolutionKind)
  /// The apology has a condition.
  case conditional(String)
  /// The apology names nothing of the case.
  case generic(String)
  /// There is no apology.
  case noApology
  /// What is due is not named.
  case dueNotNamed([ResolutionKind])
  /// What is due is named first.
  case dueFirst(ResolutionKind)
  /// Something else is named first.
  case otherFirst(ResolutionKind)
  /// An amount that does not stand in the message.
  case amountMissing(Money)
  /// An amount that does.
  case amountNamed(Money)
  /// The next step is not named.
  case noNextStep
  /// How to reach the desk is not said.
  case noContact
  /// What will not happen again is not said; how the model says it.
  case noPrevention(model: String?)
  /// A needed fact that was not asked for, by its question.
  case notAsked(String)
  /// A question that was put again.
  case askedAgain(String)
  /// A question for what the desk knows.
  case askedNeedlessly(String)
  /// A supervisor's yes is missing.
  case noApproval
  /// Nobody has taken the request.
  case notTaken
  /// A fact that came out and was not entered.
  case notEntered(String)
  /// No day to look again is set.
  case noFollowUp
  /// It does not matter in this case.
  case notNeeded
  /// No sentence says anything.
  case nothingSaid
  /// A sentence says the opposite of what was decided.
  case promiseDenied(String)
  /// The letter promises another amount, as it is written there.
  case otherAmount(String)
  /// The letter promises a day that is past or too late.
  case otherDay(Day)
  /// Colleagues' notes were sent to the customer.
  case noteSent
  /// The same letter was sent more than once.
  case sentAgain
  /// The letter is in capitals.
  case shouted
  /// Most of the words stand in no sentence.
  case mostlyIdle
  /// The customer is blamed.
  case blame(String)
  /// Nobody is greeted.
  case noGreeting
  /// The letter has no end.
  case noClosing
  /// A sentence that says nothing that counts.
  case notCounted(String, SentenceFault)
}

extension Evidence {
  /// Whether points were given for it, so that it is nothing that was missed.
  var isPraise: Bool {
    switch self {
    case .found, .dayNamed, .amountNamed, .notNeeded, .given, .dueFirst: true
    default: false
    }
  }
}

/// Something said about the language of the messages.
public enum LanguageRemark: Hashable, Sendable {
  /// The mean number of words of a sentence, where it is over twenty.
  case longSentences(Int)
  /// An article stands without a sentence that says it plainly.
  case bareArticle(String)
  /// `tu` and `vous` in one play.
  case mixedForms
}
