extension Phrases {
  /// The heading of a part of a report.
  public func title(_ part: ReportPart) -> String {
    switch part {
    case .ageing: say(en: "Open requests by age", fr: "Demandes ouvertes par âge")
    case .reasonsByAge: say(en: "Reasons by age", fr: "Motifs par âge")
    case .agentsByAge: say(en: "Agents by age", fr: "Agents par âge")
    case .channelsByAge: say(en: "Channels by age", fr: "Canaux par âge")
    case .countriesByAge: say(en: "Countries by age", fr: "Pays par âge")
    case .blockersByAge: say(en: "Who is waited for", fr: "Qui l'on attend")
    case .oldest: say(en: "The oldest requests", fr: "Les demandes les plus anciennes")
    case .flow: say(en: "Received against closed", fr: "Demandes reçues et closes")
    case .forecast: say(en: "What lies ahead", fr: "Ce qui s'annonce")
    case .delay: say(en: "What delay costs", fr: "Ce que coûte le retard")
    case .months: say(en: "Sales and credits by month", fr: "Ventes et remboursements par mois")
    case .countries:
      say(en: "Sales and credits by country", fr: "Ventes et remboursements par pays")
    case .products:
      say(en: "Sales and credits by product", fr: "Ventes et remboursements par produit")
    case .variants:
      say(en: "Sales and credits by variant", fr: "Ventes et remboursements par déclinaison")
    case .reasons: say(en: "Credits by reason", fr: "Remboursements par motif")
    case .agents: say(en: "Credits by agent", fr: "Remboursements par agent")
    case .channels: say(en: "Credits by channel", fr: "Remboursements par canal")
    case .saleChannels:
      say(
        en: "Sales and credits by sales channel", fr: "Ventes et remboursements par canal de vente")
    case .costs:
      say(en: "What refunds cost besides the money", fr: "Ce que coûtent les remboursements")
    case .segments:
      say(
        en: "Sales and credits by class of customer",
        fr: "Ventes et remboursements par classe de clients")
    case .defects: say(en: "Products whose defects cluster", fr: "Produits aux défauts répétés")
    case .listings:
      say(en: "Listings to put right", fr: "Fiches produit à corriger")
    case .picking:
      say(en: "Articles sent wrong or incomplete", fr: "Articles erronés ou incomplets")
    case .transport: say(en: "Parcels broken, late or lost", fr: "Colis cassés, tardifs ou perdus")
    case .tell: say(en: "Who to tell", fr: "Qui prévenir")
    case .trend: say(en: "Shares that changed", fr: "Parts qui ont changé")
    case .seasons: say(en: "Seasons", fr: "Saisons")
    case .goodwill: say(en: "Goodwill this month", fr: "Gestes commerciaux du mois")
    case .clocks: say(en: "Clocks", fr: "Délais")
    case .clocksByAgent: say(en: "Clocks by agent", fr: "Délais par agent")
    case .clocksByReason: say(en: "Clocks by reason", fr: "Délais par motif")
    case .pressing: say(en: "Run out, or next to", fr: "Dépassés, ou les prochains")
    case .week: say(en: "Weekly review", fr: "Revue de la semaine")
    case .summary: say(en: "The week in short", fr: "La semaine en bref")
    case .measures: say(en: "Measures", fr: "Mesures")
    case .refusals:
      say(en: "Refusals by class of customer", fr: "Refus par classe de clients")
    case .consistency: say(en: "Agents on like cases", fr: "Les agents devant des cas semblables")
    case .overrides:
      say(en: "Decisions against the verdict", fr: "Décisions contraires à l'avis")
    }
  }
}
