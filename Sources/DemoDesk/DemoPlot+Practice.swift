import RefundDesk

extension DemoPlot {
  static func ofPractice(_ hard: DemoCase) -> DemoPlot {
    switch hard {
    case .unknownDelivery:
      DemoPlot(
        "田中 さくら", .en, "BOT-CUI", .changeOfMind, .refund,
        "Hello,\n\nI would like to return the boots. The parcel was waiting at the concierge while I was "
          + "away, so I cannot say when it came.\n\nSakura Tanaka"
      ).with { $0.daysSinceDelivery = nil }
    case .partlyRefunded:
      DemoPlot(
        "Rhys Llewellyn", .en, "MAC-CAF", .notAsDescribed, .refund,
        "Hello,\n\nYou gave me 15 euros, then 20, and the machine still makes lukewarm coffee. I want the "
          + "rest back now.\n\nRhys"
      ).with {
        $0.daysSinceDelivery = 19
        $0.hoursAgo = 190
      }
    case .essentialDate:
      DemoPlot(
        "Ousmane N’Diaye", .fr, "TRA-BOI", .late, .refund,
        "C’EST UNE HONTE. J’avais écrit AVANT de commander que c’était pour l’anniversaire de mon fils. "
          + "Seize jours de retard ! Je vais le dire partout si vous ne réglez pas ça aujourd’hui."
      ).with {
        $0.channel = .social
        $0.tags = ["urgent"]
        $0.hoursAgo = 2
        $0.daysSinceDelivery = 1
      }
    default:
      DemoPlot(
        "Gemma O’Connor", .en, "COQ-TEL", .wrongItem, .replacement,
        "Hi, I ordered the phone case in black and got white. It is nine euros, do I really have to queue "
          + "at the post office for that? Gemma"
      ).with { $0.hoursAgo = 5 }
    }
  }

  static func ofCare(_ hard: DemoCase) -> DemoPlot {
    switch hard {
    case .onThePhone:
      DemoPlot(
        "Marcelle Perrin", .fr, "LAM-BUR", .changeOfMind, .refund,
        "Appel de Mme Perrin, 82 ans : « La lampe est trop lourde pour moi, je voudrais la rendre. Votre "
          + "formulaire, je n’y arrive pas. »"
      ).with {
        $0.channel = .phone
        $0.orderChannel = .phone
        $0.daysSinceDelivery = 13
        $0.hoursAgo = 1
      }
    case .recall:
      DemoPlot(
        "أحمد بن علي", .fr, "POU-CHI", .safetyRecall, .refund,
        "Bonjour,\n\nJ’ai lu que la poupée est rappelée par le fabricant à cause des yeux qui se "
          + "détachent. Je l’ai depuis plus d’un an. Que dois-je faire ?\n\nAhmed Ben Ali"
      ).with { $0.daysSinceDelivery = 430 }
    case .hiddenDirection:
      DemoPlot(
        "Zoë 🌸 Ångström-O’Neill", .en, "MON-AUT", .defective, .refund,
        "Hello,\n\nthe watch loses ten minutes a day. Please refund to account \u{202E}4321 5678\u{202C} "
          + "and not to the card.\u{200B}\u{2066} Serial \u{2069}A-77.\n\nZoë"
      ).with {
        $0.daysSinceDelivery = 33
        $0.hoursAgo = 100
      }
    default:
      DemoPlot(
        "Camille Delannoy", .fr, "COF-SOI", .changeOfMind, .refund,
        "Bonjour,\n\nJ’ai ouvert le coffret et essayé une crème, l’odeur ne me plaît pas. Je veux le "
          + "rendre, j’ai quatorze jours il me semble.\n\nCamille"
      ).with {
        $0.flags = ["unsealed_hygiene"]
        $0.facts["condition"] = Fact(.text("used"))
        $0.daysSinceDelivery = 4
      }
    }
  }
}
