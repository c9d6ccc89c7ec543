public import Toml

/// The words of importers for people: the one place of their wording.
public enum ImportWording {
  /// Why a row could not be used, and what to do.
  public static func text(_ reason: RejectedRow.Reason) -> DiagnosticWording {
    switch reason {
    case .empty(let column):
      both("\(column.rawValue) is empty", "\(column.rawValue)\u{202F}: le champ est vide")
    case .uneven(let fields, let header):
      both(
        "the row has \(fields) fields, the header has \(header)",
        "la ligne a \(fields) champs, l’en-tête en a \(header)")
    case .badQuoting(let column):
      both(
        "text follows a closing quote at column \(column)",
        "du texte suit un guillemet fermant à la colonne \(column)")
    case .badDate(let text):
      both(
        "\"\(text)\" is not a date as the mapping writes it; set [date] pattern",
        "«\u{202F}\(text)\u{202F}» n’est pas une date du format choisi\u{202F}; réglez [date] pattern"
      )
    case .badQuantity(let text):
      both(
        "\"\(text)\" is no whole number", "«\u{202F}\(text)\u{202F}» n’est pas un nombre entier")
    case .badPrice(let text):
      both(
        "\"\(text)\" is not an amount as the mapping writes it; set [amount] decimal and grouping",
        "«\u{202F}\(text)\u{202F}» n’est pas un montant du format choisi\u{202F}; réglez [amount]")
    case .badID(let column, let text):
      both(
        "\(column.rawValue): \"\(text)\" is too long or holds control characters",
        "\(column.rawValue)\u{202F}: «\u{202F}\(text)\u{202F}» est trop long ou illisible")
    case .negative(let column, let text):
      both(
        "\(column.rawValue): \(text) is below zero; say in [adjustment] if such rows are corrections",
        "\(column.rawValue)\u{202F}: \(text) est négatif\u{202F}; déclarez-le dans [adjustment]")
    case .zeroQuantity:
      both("a credit note of nothing", "un avoir sur une quantité nulle")
    case .overflow:
      both("the amount is too large", "le montant est trop grand")
    case .otherCustomer(let invoice, let was):
      both(
        "invoice \(invoice) is for customer \(was ?? "(none)") on the rows before",
        "la facture \(invoice) est au client \(was ?? "(aucun)") sur les lignes précédentes")
    }
  }

  /// What an importer did that a person should know of.
  public static func text(_ warning: ImportWarning) -> DiagnosticWording {
    switch warning {
    case .priceTooFine(let row, let exact):
      both(
        "row \(row): the price \(exact) is finer than the currency, rounded down; kept exactly too",
        "ligne \(row)\u{202F}: le prix \(exact) est plus fin que la devise, arrondi vers le bas\u{202F}; "
          + "la valeur exacte est conservée")
    case .otherTime(let row, let invoice):
      both(
        "row \(row): invoice \(invoice) has several times, the first counts",
        "ligne \(row)\u{202F}: la facture \(invoice) a plusieurs heures, la première compte")
    case .otherCountry(let row, let customer):
      both(
        "row \(row): customer \(customer) has several countries, the first counts",
        "ligne \(row)\u{202F}: le client \(customer) a plusieurs pays, le premier compte")
    case .orderNotFound(let row, let note):
      both(
        "row \(row): no earlier invoice of its customer holds what credit note \(note) takes back",
        "ligne \(row)\u{202F}: aucune facture antérieure du client ne contient ce que reprend "
          + "l’avoir \(note)")
    case .creditedMore(let row, let note, let order):
      both(
        "row \(row): credit note \(note) takes back more than order \(order) has left",
        "ligne \(row)\u{202F}: l’avoir \(note) reprend plus qu’il ne reste de la commande \(order)")
    case .windows1252:
      both(
        "the file is not UTF-8 and was read as windows-1252",
        "le fichier n’est pas en UTF-8, il a été lu comme windows-1252")
    }
  }

  static let sameSign = both(
    "the decimal sign and the grouping sign are the same",
    "le signe décimal et le séparateur de milliers sont identiques")

  static func columnTwice(_ name: String) -> DiagnosticWording {
    both(
      "the file has two columns named \"\(name)\"; rename one of them",
      "le fichier a deux colonnes «\u{202F}\(name)\u{202F}»\u{202F}; renommez-en une")
  }

  static func both(_ en: String, _ fr: String) -> DiagnosticWording {
    DiagnosticWording(en: en, fr: fr)
  }
}

extension RejectedRow.Reason {
  /// A short stable name for scripts.
  public var code: String {
    switch self {
    case .empty: "empty"
    case .uneven: "uneven"
    case .badQuoting: "bad-quoting"
    case .badDate: "bad-date"
    case .badQuantity: "bad-quantity"
    case .badPrice: "bad-price"
    case .badID: "bad-id"
    case .negative: "negative"
    case .zeroQuantity: "zero-quantity"
    case .overflow: "overflow"
    case .otherCustomer: "other-customer"
    }
  }
}
