import RefundDesk

extension DemoPlot {
  /// The plot of a hard case.
  static func of(_ hard: DemoCase) -> DemoPlot {
    switch hard {
    case .fourteenthDay, .personalisedButBroken, .repairedTwice, .serialReturner: ofLaw(hard)
    case .imposedCredit, .wornDress, .giftWithoutReceipt, .marketplace: ofCounter(hard)
    case .unknownDelivery, .partlyRefunded, .essentialDate, .keepIt: ofPractice(hard)
    case .onThePhone, .recall, .hiddenDirection, .unsealedHygiene: ofCare(hard)
    }
  }

  private static func ofLaw(_ hard: DemoCase) -> DemoPlot {
    switch hard {
    case .fourteenthDay:
      DemoPlot(
        "Hélène Chevalier", .fr, "ENC-MIN", .changeOfMind, .refund,
        "Bonjour,\n\nJ’ai reçu l’enceinte un samedi, il y a deux semaines. Je me rétracte par ce "
          + "message. Votre site dit quatorze jours, j’espère ne pas arriver trop tard avec le "
          + "week-end.\n\nCordialement,\nHélène Chevalier"
      ).with { $0.facts["condition"] = Fact(.text("new")) }
    case .personalisedButBroken:
      DemoPlot(
        "Gaëtan Le Goff", .fr, "CAD-PHO", .damagedOnArrival, .refund,
        "Bonjour,\n\nLe cadre gravé au prénom de ma mère est arrivé avec la vitre en morceaux. Je "
          + "sais bien qu’on ne reprend pas ce qui est personnalisé, mais là il est cassé.\n\nGaëtan"
      ).with {
        $0.flags = ["personalised"]
        $0.facts["photo"] = Fact(.flag(true))
      }
    case .repairedTwice:
      DemoPlot(
        "Monique Fontaine", .fr, "BOU-ELE", .defective, .refund,
        "Bonjour,\n\nMa bouilloire fuit encore. C’est la troisième fois, vous l’avez déjà réparée en "
          + "mars et en août. Je n’en veux plus, remboursez-moi.\n\nMonique Fontaine"
      ).with {
        $0.daysSinceDelivery = 270
        $0.hoursAgo = 75
        $0.tags = ["urgent"]
      }
    default:
      DemoPlot(
        "Harriet Ashworth", .en, "CAS-BT2", .defective, .refund,
        "Hi,\n\nThe left side of the headphones is dead. I know I send a lot back, but this one really "
          + "is broken, please just look at it.\n\nHarriet"
      ).with {
        $0.daysSinceDelivery = 8
        $0.facts["returns_12m"] = Fact(.number(14))
        $0.tags = ["abuse?"]
      }
    }
  }

  private static func ofCounter(_ hard: DemoCase) -> DemoPlot {
    switch hard {
    case .imposedCredit:
      DemoPlot(
        "Nathalie Besson", .fr, "SER-TAB", .changeOfMind, .refund,
        "Bonjour,\n\nJe me rétracte pour le service de table, renvoyé ce matin.\n\nNathalie Besson"
      ).with {
        $0.hoursAgo = 410
        $0.daysSinceDelivery = 6
      }
    case .wornDress:
      DemoPlot(
        "Inès Haddad", .fr, "ROB-LIN", .changeOfMind, .refund,
        "Bonjour,\n\nJe renvoie la robe, elle ne me plaît plus. Je l’ai mise une seule fois, pour un "
          + "mariage, elle est comme neuve.\n\nInès"
      ).with {
        $0.daysSinceDelivery = 6
        $0.facts["condition"] = Fact(.text("used"))
      }
    case .giftWithoutReceipt:
      DemoPlot(
        "Françoise Lacroix", .fr, "PUL-MER", .wrongSize, .replacement,
        "Bonjour,\n\nMa petite-fille m’a offert un pull acheté dans votre boutique, il est trop petit. "
          + "Je n’ai pas le ticket et je ne veux pas lui demander.\n\nFrançoise Lacroix"
      ).with {
        $0.orderChannel = .store
        $0.channel = .store
        $0.flags = ["gift"]
        $0.facts = [:]
        $0.daysSinceDelivery = 26
      }
    default:
      DemoPlot(
        "Mehdi Traoré", .fr, "LIS-6IN", .changeOfMind, .refund,
        "Bonjour, vendu par vous sur Amazon : je ne m’y fais pas, je préfère le papier. Amazon dit "
          + "trente jours."
      ).with {
        $0.daysSinceDelivery = 25
        $0.marketplace = "amazon"
        $0.channel = ContactChannel(rawValue: "marketplace")
      }
    }
  }
}
