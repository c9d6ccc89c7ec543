import Phrases
import RefundDesk
import Terminal

extension Model {
  /// Opens the form, on a kind where one was named; an amount may follow it.
  mutating func openResolve(_ file: CaseFile, _ argument: String) {
    var form = ResolveForm(file)
    let words = argument.split(separator: " ", maxSplits: 1).map(String.init)
    if let first = words.first {
      guard let kind = ResolutionKind(rawValue: first), ResolveForm.kinds.contains(kind) else {
        toast = Toast(clean(phrases.notUnderstood(first)), .warning)
        return
      }
      form.select(kind)
      form.openFields(phrases)
      if words.count > 1, let index = form.fields.firstIndex(where: { $0.name == .amount }) {
        form.fields[index].content = .text(TextField(words[1]))
      }
      check(&form)
    }
    dialog = .resolve(form)
  }

  /// Opens the form as an offer fills it in; a supervisor's help is asked for instead where it is that.
  mutating func openResolve(_ file: CaseFile, with offer: Assessment.Suggestion) {
    guard let kind = offer.kind else { return escalate("", file) }
    var form = ResolveForm(file)
    form.select(kind)
    form.openFields(phrases)
    form.fill(offer, phrases)
    check(&form)
    dialog = .resolve(form)
  }

  /// Shows an offer with its arithmetic; Enter begins to resolve with it.
  mutating func showOffer(_ file: CaseFile, _ argument: String) {
    guard let number = Int(argument), file.offers.indices.contains(number - 1) else {
      toast = Toast(phrases.reason(.noOffer), .warning)
      return
    }
    var terms = OfferTerms(
      file.offers[number - 1], in: file, width: min(76, size.width) - 4, phrases)
    dialog = .reading(
      Reading(title: phrases.offer(number), lines: terms.lay(), offer: number - 1))
  }

  mutating func pressInResolve(_ form: ResolveForm, _ key: Key) -> [Effect] {
    var form = form
    switch form.step {
    case .kinds: return chooseKind(&form, key)
    case .fields: return fillIn(&form, key)
    }
  }

  private mutating func chooseKind(_ form: inout ResolveForm, _ key: Key) -> [Effect] {
    switch key {
    case Key(.escape), Key("q"), Key("h"), Key(.left):
      dialog = nil
      return []
    case Key("j"), Key(.down), Key(.tab):
      form.selected = min(form.choices.count - 1, form.selected + 1)
    case Key("k"), Key(.up), Key(.tab, .shift): form.selected = max(0, form.selected - 1)
    case Key(.enter), Key("l"), Key(.right):
      form.openFields(phrases)
      check(&form)
    default:
      if let digit = key.typed.flatMap({ Int(String($0)) }),
        form.choices.indices.contains(digit - 1)
      {
        form.selected = digit - 1
        form.openFields(phrases)
        check(&form)
      }
    }
    dialog = .resolve(form)
    return []
  }

  private mutating func fillIn(_ form: inout ResolveForm, _ key: Key) -> [Effect] {
    switch key {
    case Key(.escape):
      form.step = .kinds
      form.problem = nil
    case Key(.down), Key(.tab):
      if !form.fields.isEmpty { form.focus = (form.focus + 1) % form.fields.count }
    case Key(.up), Key(.tab, .shift):
      if !form.fields.isEmpty {
        form.focus = (form.focus + form.fields.count - 1) % form.fields.count
      }
    case Key(.enter): return askLast(form)
    default:
      change(&form, key)
      check(&form)
    }
    dialog = .resolve(form)
    return []
  }

  private func change(_ form: inout ResolveForm, _ key: Key) {
    guard form.fields.indices.contains(form.focus) else { return }
    switch form.fields[form.focus].content {
    case .text(var field):
      _ = field.take(key)
      form.fields[form.focus].content = .text(field)
    case .choice:
      switch key {
      case Key(.right), Key("l"), Key(.character(" ")): form.fields[form.focus].turn(by: 1)
      case Key(.left), Key("h"): form.fields[form.focus].turn(by: -1)
      case Key("j"): form.focus = (form.focus + 1) % form.fields.count
      case Key("k"): form.focus = (form.focus + form.fields.count - 1) % form.fields.count
      default: break
      }
    }
  }

  mutating func pasteInForm(_ form: inout ResolveForm, _ text: String) {
    guard form.step == .fields, form.fields.indices.contains(form.focus),
      case .text(var field) = form.fields[form.focus].content
    else {
      toast = Toast(phrases.pasteIgnored, .warning)
      return
    }
    field.insert(text)
    form.fields[form.focus].content = .text(field)
    check(&form)
    dialog = .resolve(form)
  }

  /// Says at once what the fields come to, or what is missing.
  private func check(_ form: inout ResolveForm) {
    form.problem = nil
    form.total = nil
    do throws(ResolveForm.FormProblem) {
      let proposal = try form.proposal(now: now, by: setup.person.id, phrases)
      let amounts = proposal.resolutions.flatMap(\.amounts).map(\.amount)
      form.total = amounts.first.flatMap { try? Money.sum(amounts, in: $0.currency) }
      do throws(Refusal) {
        _ = try form.file.ticket.decide(.resolve(proposal), in: context(for: form.file))
      } catch { form.problem = phrases.explain(error) }
    } catch { form.problem = error.explanation }
  }

  private mutating func askLast(_ form: ResolveForm) -> [Effect] {
    do throws(ResolveForm.FormProblem) {
      let proposal = try form.proposal(now: now, by: setup.person.id, phrases)
      propose(.resolve(proposal), on: form.file, after: .resolve(form))
    } catch {
      toast = Toast(clean(error.explanation.text), .error)
    }
    return []
  }
}
