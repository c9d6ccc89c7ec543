public import RefundDesk

extension CaseFlag {
  /// What the mark is called within a sentence.
  public var label: Bilingual {
    switch self {
    case .personalised:
      Bilingual(fr: "article personnalisé", en: "a personalised article")
    case .perishable:
      Bilingual(fr: "article périssable", en: "a perishable article")
    case .mixed:
      Bilingual(fr: "article mélangé à d’autres", en: "mixed with other articles")
    case .press:
      Bilingual(fr: "presse", en: "a newspaper or magazine")
    case .auction:
      Bilingual(fr: "vente aux enchères", en: "a public auction")
    case .gift:
      Bilingual(fr: "un cadeau", en: "a gift")
    case .animal:
      Bilingual(fr: "un animal", en: "an animal")
    case .unsealedHygiene:
      Bilingual(fr: "article d’hygiène descellé", en: "an unsealed hygiene article")
    case .unsealedMedia:
      Bilingual(fr: "support descellé", en: "unsealed media")
    case .datedLeisure:
      Bilingual(fr: "loisir à date fixe", en: "a dated leisure service")
    case .digitalStarted:
      Bilingual(fr: "contenu numérique commencé", en: "digital content begun")
    case .urgentRepair:
      Bilingual(fr: "réparation urgente demandée", en: "an urgent repair asked for")
    case .secondHand:
      Bilingual(fr: "article d’occasion", en: "a second-hand article")
    case .finalSale:
      Bilingual(fr: "vente ferme", en: "a final sale")
    case .repairRefused:
      Bilingual(fr: "réparation refusée", en: "a refused repair")
    case .repairOver30Days:
      Bilingual(fr: "réparation de plus de 30 jours", en: "a repair over 30 days")
    case .repairFailed:
      Bilingual(fr: "réparation ratée", en: "a failed repair")
    case .repairCostsCharged:
      Bilingual(fr: "frais de réparation demandés", en: "repair costs charged")
    case .repairImpossible:
      Bilingual(fr: "réparation impossible", en: "an impossible repair")
    case .repairOverReasonableTime:
      Bilingual(fr: "réparation trop longue", en: "a repair over a reasonable time")
    case .majorInconvenience:
      Bilingual(fr: "inconvénient majeur", en: "a major inconvenience")
    case .seriousDefect:
      Bilingual(fr: "défaut grave", en: "a serious defect")
    case .minorDefect:
      Bilingual(fr: "défaut mineur", en: "a minor defect")
    case .formalNoticeExpired:
      Bilingual(fr: "mise en demeure restée sans effet", en: "a formal notice without effect")
    case .deliveryRefused:
      Bilingual(fr: "livraison refusée par le vendeur", en: "delivery refused by the seller")
    case .essentialDate:
      Bilingual(fr: "date essentielle", en: "an essential date")
    case .defectPriorAndSerious:
      Bilingual(fr: "vice antérieur et grave", en: "a prior and serious defect")
    case .noConsentToDelay:
      Bilingual(fr: "retard non accepté", en: "a delay not accepted")
    case .temporaryPlace:
      Bilingual(fr: "lieu de vente temporaire", en: "a temporary place of sale")
    }
  }

  /// The question to put to the customer.
  var question: Bilingual {
    switch self {
    case .personalised:
      Bilingual(
        fr: "L’article a-t-il été fait ou marqué spécialement pour vous ?",
        en: "Was the article made or marked specially for you?")
    case .perishable:
      Bilingual(
        fr: "L’article peut-il se périmer rapidement ?",
        en: "Is the article likely to perish quickly?")
    case .mixed:
      Bilingual(
        fr: "L’article a-t-il été mélangé à d’autres de façon définitive ?",
        en: "Has the article been mixed with others for good?")
    case .press:
      Bilingual(
        fr: "S’agit-il d’un journal ou d’un magazine ?",
        en: "Is it a newspaper or magazine?")
    case .auction:
      Bilingual(
        fr: "L’article a-t-il été acheté aux enchères publiques ?",
        en: "Was the article bought at a public auction?")
    case .gift:
      Bilingual(fr: "L’article vous a-t-il été offert ?", en: "Was the article a gift?")
    case .animal:
      Bilingual(fr: "S’agit-il d’un animal ?", en: "Is it an animal?")
    case .unsealedHygiene:
      Bilingual(
        fr: "Le scellé d’hygiène de l’article a-t-il été ouvert ?",
        en: "Has the hygiene seal of the article been opened?")
    case .unsealedMedia:
      Bilingual(
        fr: "Le scellé du disque ou du logiciel a-t-il été ouvert ?",
        en: "Has the seal of the disc or software been opened?")
    case .datedLeisure:
      Bilingual(
        fr: "La prestation était-elle prévue à une date précise ?",
        en: "Was the service booked for a given date?")
    case .digitalStarted:
      Bilingual(
        fr: "Avez-vous commencé à utiliser le contenu numérique ?",
        en: "Have you begun to use the digital content?")
    case .urgentRepair:
      Bilingual(
        fr: "Aviez-vous demandé une réparation urgente à domicile ?",
        en: "Had you asked for an urgent repair at home?")
    case .secondHand:
      Bilingual(fr: "L’article était-il d’occasion ?", en: "Was the article second-hand?")
    case .finalSale:
      Bilingual(
        fr: "L’article était-il vendu sans retour possible ?",
        en: "Was the article sold as final?")
    case .repairRefused:
      Bilingual(
        fr: "Une réparation ou un remplacement vous a-t-il été refusé ?",
        en: "Were you refused a repair or replacement?")
    case .repairOver30Days:
      Bilingual(
        fr: "La réparation a-t-elle duré plus de 30 jours ?",
        en: "Did the repair take more than 30 days?")
    case .repairFailed:
      Bilingual(
        fr: "L’article a-t-il déjà été réparé ou remplacé, sans succès ?",
        en: "Has the article been repaired or replaced already, without success?")
    case .repairCostsCharged:
      Bilingual(
        fr: "Vous a-t-on fait payer la réparation ?",
        en: "Were you charged for the repair?")
    case .repairImpossible:
      Bilingual(fr: "La réparation est-elle impossible ?", en: "Is a repair impossible?")
    case .repairOverReasonableTime:
      Bilingual(
        fr: "La réparation a-t-elle duré trop longtemps ?",
        en: "Did the repair take too long?")
    case .majorInconvenience:
      Bilingual(
        fr: "La situation vous cause-t-elle un inconvénient majeur ?",
        en: "Does the situation cause you a major inconvenience?")
    case .seriousDefect:
      Bilingual(
        fr: "Le défaut est-il grave au point d’exclure une réparation ?",
        en: "Is the defect so serious that a repair makes no sense?")
    case .minorDefect:
      Bilingual(fr: "Le défaut est-il mineur ?", en: "Is the defect a minor one?")
    case .formalNoticeExpired:
      Bilingual(
        fr: "Avez-vous fixé par écrit un délai supplémentaire, et est-il passé ?",
        en: "Did you set a further time in writing, and has it passed?")
    case .deliveryRefused:
      Bilingual(
        fr: "Le vendeur a-t-il refusé de livrer ?",
        en: "Has the seller refused to deliver?")
    case .essentialDate:
      Bilingual(
        fr: "Aviez-vous dit, avant l’achat, que la date était essentielle ?",
        en: "Had you said before buying that the date was essential?")
    case .defectPriorAndSerious:
      Bilingual(
        fr: "Le défaut existait-il avant l’achat, caché et grave ?",
        en: "Was the defect there before the sale, hidden and serious?")
    case .noConsentToDelay:
      Bilingual(
        fr: "Avez-vous refusé le nouveau délai d’expédition ?",
        en: "Did you refuse the new shipping date?")
    case .temporaryPlace:
      Bilingual(
        fr: "L’achat a-t-il eu lieu dans un lieu de vente temporaire ?",
        en: "Was it bought at a temporary place of sale?")
    }
  }
}
