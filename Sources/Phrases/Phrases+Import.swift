public import RefundDesk

extension Phrases {
  /// That a file is in a wide encoding.
  public func wideText(_ path: String) -> String {
    say(
      en: "\(path) is written in UTF-16 or UTF-32; save it as UTF-8.",
      fr: "\(path) est en UTF-16 ou UTF-32 ; enregistrez-le en UTF-8.")
  }

  /// That a table cannot be read on.
  public func brokenTable(unclosed: Bool) -> String {
    unclosed
      ? say(
        en: "error: a quotation mark is opened and never closed; close it or double it.",
        fr: "erreur : un guillemet ouvert n'est jamais fermé ; fermez-le ou doublez-le.")
      : say(
        en: "error: text follows a closing quotation mark; double marks inside a field.",
        fr: "erreur : du texte suit un guillemet fermant ; doublez les guillemets d'un champ.")
  }

  /// That nothing was imported, since lines could not be used.
  public func nothingImported(rejects: Int) -> String {
    say(
      en:
        "\(number(rejects)) lines cannot be used; nothing was imported. --keep-going leaves them out.",
      fr:
        "\(number(rejects)) lignes inutilisables ; rien n'a été importé. --keep-going les laisse de côté."
    )
  }

  /// How a file of invoice lines was read.
  public func invoicesRead(
    file: String, rows: Int, sales: Int, requests: Int, pending: Int, adjustments: Int
  ) -> String {
    say(
      en: """
        \(file): \(number(rows)) rows: \(number(sales)) sales, \(number(requests)) requests \
        (\(number(pending)) pending), \(number(adjustments)) adjustments.
        """,
      fr: """
        \(file) : \(number(rows)) lignes : \(number(sales)) ventes, \(number(requests)) demandes \
        (dont \(number(pending)) à décider), \(number(adjustments)) ajustements.
        """)
  }

  /// Something about a row.
  public func row(_ row: Int, _ text: String) -> String {
    say(en: "row \(String(row)): \(text)", fr: "ligne \(String(row)) : \(text)")
  }

  /// That there are more of these.
  public func andOthers(_ count: Int) -> String {
    say(en: "and \(number(count)) more", fr: "et \(number(count)) autres")
  }

  /// Where the rows that could not be used were written.
  public func rejectsWritten(_ count: Int, to path: String) -> String {
    say(
      en: "\(number(count)) rows could not be used; they are in \(path).",
      fr: "\(number(count)) lignes inutilisables ; elles sont dans \(path).")
  }

  /// What an import came to: customers, products, orders, tickets and events, in this order.
  public func imported(
    recorded: [Int], updated: [Int], skipped: Int, conflicts: Int, rejected: Int
  ) -> [String] {
    var lines = [counts(recorded, new: true)]
    if updated.contains(where: { $0 > 0 }) { lines.append(counts(updated, new: false)) }
    if skipped > 0 {
      lines.append(
        say(
          en: "\(number(skipped)) records were there already.",
          fr: "\(number(skipped)) enregistrements étaient déjà là."))
    }
    if conflicts > 0 {
      lines.append(
        say(
          en:
            "\(number(conflicts)) tickets differ from those of the desk and were left as they are.",
          fr:
            "\(number(conflicts)) demandes diffèrent de celles du guichet et restent telles quelles."
        ))
    }
    return lines
  }

  private func counts(_ counts: [Int], new: Bool) -> String {
    let words = counts.map { number($0) }
    return new
      ? say(
        en: """
          New: \(words[0]) customers, \(words[1]) products, \(words[2]) orders, \(words[3]) tickets, \
          \(words[4]) events.
          """,
        fr: """
          Nouveaux : \(words[0]) clients, \(words[1]) produits, \(words[2]) commandes, \
          \(words[3]) demandes, \(words[4]) événements.
          """)
      : say(
        en: """
          Changed: \(words[0]) customers, \(words[1]) products, \(words[2]) orders.
          """,
        fr: """
          Modifiés : \(words[0]) clients, \(words[1]) produits, \(words[2]) commandes.
          """)
  }

  /// That an imported ticket differs from the desk's.
  public func importConflict(_ ticket: TicketID) -> String {
    say(
      en: "\(ticket.rawValue): the desk has this ticket in another form",
      fr: "\(ticket.rawValue) : le guichet a cette demande sous une autre forme")
  }
}
