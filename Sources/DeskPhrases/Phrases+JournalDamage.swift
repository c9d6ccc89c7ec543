public import Journal
public import Phrases

extension Phrases {
  /// What is wrong with bytes that the journal promised to keep.
  public func sentence(_ damage: JournalDamage) -> String {
    fileSentence(damage) ?? lineSentence(damage)
  }

  private func fileSentence(_ damage: JournalDamage) -> String? {
    switch damage {
    case .headUnreadable:
      say(en: "HEAD is missing or unreadable", fr: "HEAD est absent ou illisible")
    case .headSlotDamaged(let slot):
      say(
        en: "slot \(String(slot)) of HEAD is damaged; the other one holds",
        fr: "la case \(String(slot)) de HEAD est abîmée ; l'autre tient")
    case .headLengthWrong(let length):
      say(
        en: "HEAD has \(String(length)) bytes, which is not its length",
        fr: "HEAD fait \(String(length)) octets, ce n'est pas sa longueur")
    case .foreignDesk(let desk):
      say(en: "it belongs to another desk (\(desk))", fr: "il vient d'un autre guichet (\(desk))")
    case .headHashWrong:
      say(
        en: "HEAD and the last event do not agree", fr: "HEAD et le dernier événement divergent")
    case .segmentMissing: say(en: "the segment is missing", fr: "le segment manque")
    case .headerMalformed:
      say(en: "the segment's first line is unreadable", fr: "la première ligne est illisible")
    case .headerDoesNotFollow:
      say(
        en: "the segment does not follow the one before it",
        fr: "le segment ne suit pas celui d'avant")
    case .segmentShort(let promised):
      say(
        en: "the segment ends before the \(String(promised)) bytes that were promised",
        fr: "le segment finit avant les \(String(promised)) octets promis")
    case .segmentLong(let promised):
      say(
        en: "the segment is longer than the \(String(promised)) bytes that were sealed",
        fr: "le segment dépasse les \(String(promised)) octets scellés")
    case .strangeFile:
      say(en: "a file that is not the journal's", fr: "un fichier étranger au journal")
    case .tailAfterHead(let length):
      say(
        en: "\(String(length)) bytes after HEAD, never acknowledged",
        fr: "\(String(length)) octets après HEAD, jamais confirmés")
    default: nil
    }
  }

  private func lineSentence(_ damage: JournalDamage) -> String {
    switch damage {
    case .lineTooLong: say(en: "a line does not end", fr: "une ligne ne finit pas")
    case .lineUnfinished: say(en: "the last line does not end", fr: "la dernière ligne est coupée")
    case .checksumWrong:
      say(en: "the bytes are not those that were written", fr: "les octets ont changé")
    case .versionUnknown(let version):
      say(
        en: "the line is of format \(String(version)), which this program does not know",
        fr: "la ligne est au format \(String(version)), inconnu de ce programme")
    case .sequenceWrong(let expected):
      say(
        en: "event \(String(expected)) is missing, doubled or in the wrong place",
        fr: "l'événement \(String(expected)) manque, est doublé ou déplacé")
    case .chainBroken:
      say(
        en: "the event was not written after the one before it: the history was changed",
        fr: "l'événement ne suit pas le précédent : l'historique a été modifié")
    case .batchIncomplete:
      say(en: "only a part of a command is there", fr: "une commande n'est là qu'en partie")
    case .personalHashWrong:
      say(en: "personal data is not what was written", fr: "des données personnelles ont changé")
    case .versionWrong(let ticket, let expected):
      say(
        en: "ticket \(ticket) should be at version \(String(expected))",
        fr: "la demande \(ticket) devrait être en version \(String(expected))")
    case .receiptBeyondEnd:
      say(en: "the journal ends before the receipt", fr: "le journal finit avant le reçu")
    case .receiptDiffers:
      say(
        en: "the receipt's event has another hash: the history was changed",
        fr: "l'empreinte du reçu diffère : l'historique a été modifié")
    default: say(en: "the line is malformed", fr: "la ligne est mal formée")
    }
  }
}
