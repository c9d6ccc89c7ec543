import Phrases

extension Phrases {
  var reviewTitle: String { say(en: "Debrief", fr: "Bilan") }
  var reviewKeys: String {
    say(en: "← → your screens  ↑ ↓ read  q leave", fr: "← → vos écrans  ↑ ↓ lire  q quitter")
  }
}
