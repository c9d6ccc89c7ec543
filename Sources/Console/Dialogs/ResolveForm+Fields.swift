import Phrases
import RefundDesk

extension ResolveForm {
  /// Lays out the fields that the chosen kind needs.
  mutating func openFields(_ phrases: Phrases) {
    step = .fields
    focus = 0
    problem = nil
    fields = quantities(phrases)
    switch choice.kind {
    case .refund: fields = [amount(phrases)] + fields + [means(phrases), goodsBack(phrases)]
    case .discount: fields = [amount(phrases)] + fields + [means(phrases)]
    case .credit: fields = [amount(phrases)] + fields + [bonus(phrases)]
    case .giftCard: fields = [amount(phrases)] + fields
    case .points:
      fields = [FormField(name: .points, label: phrases.fieldPoints, content: .text(TextField()))]
    case .cancel: fields = [means(phrases)]
    case .replacement, .orderChange: fields += variants(phrases)
    case .repair, .redo: break
    case .information, .decline: fields = []
    }
    if [.refund, .credit, .replacement, .repair, .discount].contains(choice.kind), mayGivePoints {
      fields.append(
        FormField(
          name: .points, label: phrases.fieldPointsOnTop, content: .text(TextField()),
          hint: phrases.hintNone))
    }
    if choice.allowance?.needsConsent == true || needsConsentByFloor {
      fields += consent(phrases)
    }
    if isAgainstVerdict {
      fields.append(
        FormField(
          name: .override, label: phrases.fieldOverride, content: .text(TextField()),
          hint: phrases.hintOverride))
    }
  }

  /// Fills in what an offer says.
  mutating func fill(_ offer: Assessment.Suggestion, _ phrases: Phrases) {
    for index in fields.indices {
      switch fields[index].name {
      case .amount:
        guard let amount = offer.amount, amount.isPositive else { continue }
        fields[index].content = .text(TextField(phrases.plainAmount(amount)))
      case .bonus:
        guard let bonus = offer.bonus else { continue }
        fields[index].content = .text(TextField(phrases.plainAmount(bonus)))
      case .points:
        guard let points = offer.points else { continue }
        fields[index].content = .text(TextField(String(points)))
      case .goodsBack: if offer.goodsBack == false { fields[index].turn(by: 1) }
      case .means: if let method = offer.method { fields[index].choose(method.rawValue) }
      default: continue
      }
    }
  }

  /// Whether the law grants something else than this kind, so that an agreement is needed.
  private var needsConsentByFloor: Bool {
    guard let floor = file.assessment.ruling?.floor, choice.kind != .decline else { return false }
    return !floor.remedies.contains(choice.kind)
  }

  /// Whether law and policy permit points beside something else.
  private var mayGivePoints: Bool { file.assessment.ruling?.allowance(.points) != nil }

  private func amount(_ phrases: Phrases) -> FormField {
    let due = choice.allowance?.amount.map(phrases.plainAmount) ?? ""
    return FormField(
      name: .amount, label: phrases.fieldAmount, content: .text(TextField(due)),
      hint: choice.kind == .discount ? "" : phrases.hintAmount)
  }

  private func bonus(_ phrases: Phrases) -> FormField {
    let bonus = choice.allowance?.bonus.map(phrases.plainAmount) ?? ""
    return FormField(
      name: .bonus, label: phrases.fieldBonus, content: .text(TextField(bonus)),
      hint: phrases.hintNone)
  }

  private func quantities(_ phrases: Phrases) -> [FormField] {
    guard let order = file.dossier.order else { return [] }
    let asked = file.ticket.lines
    let lines = order.lines.filter { line in
      asked.contains { $0.line == line.id } || order.lines.count <= 4
    }
    return lines.map { line in
      let wanted = asked.first { $0.line == line.id }?.quantity ?? 0
      let options = (0...max(0, min(line.quantity, 99))).map {
        FormField.Option(
          value: String($0), label: phrases.quantity($0, of: line.quantity))
      }
      return FormField(
        name: .quantity(line.id), label: line.name,
        content: .choice(options: options, selected: min(max(0, wanted), options.count - 1)))
    }
  }

  private func means(_ phrases: Phrases) -> FormField {
    var options = [FormField.Option(value: "", label: phrases.originalMeans)]
    for method in file.dossier.customer?.paymentMethods ?? [] {
      options.append(
        FormField.Option(
          value: method.id.rawValue, label: method.label ?? phrases.name(method.kind)))
    }
    return FormField(
      name: .means, label: phrases.fieldMeans, content: .choice(options: options, selected: 0))
  }

  private func goodsBack(_ phrases: Phrases) -> FormField {
    let options = [
      FormField.Option(value: "yes", label: phrases.goodsComeBack),
      FormField.Option(value: "no", label: phrases.goodsKept),
    ]
    return FormField(
      name: .goodsBack, label: phrases.fieldGoods, content: .choice(options: options, selected: 0))
  }

  private func variants(_ phrases: Phrases) -> [FormField] {
    guard let order = file.dossier.order else { return [] }
    return file.ticket.lines.compactMap { piece in
      guard let line = order.line(piece.line) else { return nil }
      let variants = file.dossier.product(of: line.sku)?.variants ?? [Variant(sku: line.sku)]
      let wished = file.ticket.wanted.first { $0.line == piece.line }?.sku ?? line.sku
      let options = variants.map { variant in
        FormField.Option(
          value: variant.sku.rawValue,
          label: phrases.variant(variant, isSame: variant.sku == line.sku))
      }
      return FormField(
        name: .variant(line.id), label: phrases.fieldVariant,
        content: .choice(
          options: options, selected: variants.firstIndex { $0.sku == wished } ?? 0))
    }
  }

  private func consent(_ phrases: Phrases) -> [FormField] {
    let channels: [ContactChannel] = [file.ticket.channel, .email, .phone, .chat, .store]
    var seen: Set<ContactChannel> = []
    let options = channels.filter { seen.insert($0).inserted }.map {
      FormField.Option(value: $0.rawValue, label: phrases.name($0))
    }
    return [
      FormField(
        name: .consent, label: phrases.fieldConsent, content: .text(TextField()),
        hint: phrases.hintConsent),
      FormField(
        name: .consentChannel, label: phrases.fieldConsentChannel,
        content: .choice(options: options, selected: 0)),
    ]
  }
}
