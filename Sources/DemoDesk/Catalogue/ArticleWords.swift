import RefundDesk

/// What people write of an article, made ready once for every slot and every way of writing.
struct ArticleWords: Sendable {
  private let french: [[String]]
  private let english: [[String]]
  private let faults: [[Twin]]

  init(_ sketch: ArticleSketch) {
    french = Handwriting.allCases.map { hand in
      ArticleWords.table(of: sketch, .fr).map { hand.applied(to: $0, .fr) }
    }
    english = Handwriting.allCases.map { hand in
      ArticleWords.table(of: sketch, .en).map { hand.applied(to: $0, .en) }
    }
    faults = Handwriting.allCases.map { hand in
      sketch.faults.map {
        Twin(hand.sentence($0.fr, .fr), hand.sentence($0.en, .en))
      }
    }
  }

  /// The words for a slot; empty where the slot is not about the article.
  func text(_ slot: Slot, _ language: Language, _ hand: Handwriting) -> String {
    (language == .fr ? french : english)[hand.rawValue][slot.rawValue]
  }

  /// One of the faults, as a whole sentence.
  func fault(_ choice: Int, _ language: Language, _ hand: Handwriting) -> String {
    let all = faults[hand.rawValue]
    return all[choice % all.count][language]
  }

  private static func table(of sketch: ArticleSketch, _ language: Language) -> [String] {
    Slot.allCases.map { slot in
      switch slot {
      case .part: sketch.part[language]
      case .damage: sketch.damage[language]
      case .mismatch: sketch.mismatch[language]
      case .item: sketch.noun[language]
      default: language == .fr ? french(slot, sketch) : ""
      }
    }
  }

  private static func french(_ slot: Slot, _ sketch: ArticleSketch) -> String {
    let noun = sketch.noun.fr
    let elides = "aeiouéèêâîôœh".contains(noun.prefix(1))
    let female = sketch.feminine
    switch slot {
    case .le: return elides ? "l’" + noun : (female ? "la " : "le ") + noun
    case .capitalLe: return elides ? "L’" + noun : (female ? "La " : "Le ") + noun
    case .ce: return (female ? "cette " : elides ? "cet " : "ce ") + noun
    case .capitalCe: return (female ? "Cette " : elides ? "Cet " : "Ce ") + noun
    case .mon: return (female && !elides ? "ma " : "mon ") + noun
    case .capitalMon: return (female && !elides ? "Ma " : "Mon ") + noun
    case .votre: return "votre " + noun
    case .un: return (female ? "une " : "un ") + noun
    case .du: return elides ? "de l’" + noun : (female ? "de la " : "du ") + noun
    case .il: return female ? "elle" : "il"
    case .capitalIl: return female ? "Elle" : "Il"
    case .e: return female ? "e" : ""
    default: return ""
    }
  }
}
