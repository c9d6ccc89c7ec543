/// Names of nobody in particular.
enum DemoNames {
  static let french = (
    first: [
      "Léa", "Camille", "Chloé", "Inès", "Manon", "Élodie", "Océane", "Maëlys", "Françoise",
      "Monique", "Nathalie", "Aïcha", "Fatou", "Hélène", "Jean", "Thomas", "Hugo", "Gaëtan",
      "Théo", "Mathéo", "Benoît", "François", "Stéphane", "Mehdi", "Yanis", "Ousmane", "Jérôme",
      "Noël", "André", "Loïc",
    ],
    last: [
      "Martin", "Bernard", "Dubois", "Lefèvre", "Moreau", "Laurent", "Garnier", "Rousseau",
      "Benoît", "Perrin", "Chevalier", "Gauthier", "Fontaine", "Le Goff", "Da Silva", "N’Diaye",
      "Haddad", "Nguyen", "d’Aubigné", "Müller", "Delannoy", "Prévost", "Cœur", "Lacroix",
      "Marchal", "Besson", "Traoré", "Hervé", "Vidal", "Saint-Martin",
    ]
  )
  static let english = (
    first: [
      "Olivia", "Amelia", "Isla", "Grace", "Freya", "Poppy", "Harriet", "Siobhán", "Niamh",
      "Priya", "Aisha", "Gemma", "Margaret", "Eleanor", "Oliver", "George", "Harry", "Callum",
      "Rhys", "Owen", "Alasdair", "Imran", "Kwame", "Dylan", "Rupert", "Edward", "Toby", "Liam",
      "Nikhil", "Fergus",
    ],
    last: [
      "Smith", "Jones", "Taylor", "Evans", "Hughes", "O’Connor", "MacLeod", "Patel", "Khan",
      "Okonkwo", "Fraser", "Whitfield", "Ashworth", "Price-Jones", "Bailey", "Hargreaves",
      "Sinclair", "Brontë", "Doyle", "Chowdhury", "Barnes", "Llewellyn", "Cartwright", "Ellis",
      "Morgan", "Pemberton", "Clarke", "Adeyemi", "Walsh", "Rowe",
    ]
  )

  /// Names that screens and files must bear: wide, right to left, combining, very long, with symbols.
  static let unusual = [
    "王小明", "田中 さくら", "أحمد بن علي", "נועה לוי", "Zoë 🌸 Ångström-O’Neill", "Ngọc Ánh Trần",
    "Владимир Кузнецов", "김서연", "José María de la Santísima Trinidad Fernández-Villaverde y Ruiz",
    "Ñusta Quispe", "Željko Čapek", "ᚠᚱᛖᛃᚨ Lund",
  ]

  /// The address of a name at a domain that nobody can own (RFC 2606).
  static func email(_ name: String, _ number: Int) -> String {
    var local = ""
    for scalar in name.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z": local.unicodeScalars.append(scalar)
      case "é", "è", "ê", "ë": local += "e"
      case "à", "â", "á", "å", "ä": local += "a"
      case "ô", "ö", "ó": local += "o"
      case "î", "ï", "í": local += "i"
      case "ü", "û", "ú": local += "u"
      case "ç": local += "c"
      case " ", "-": if !local.hasSuffix(".") { local += "." }
      default: break
      }
    }
    return "\(local.isEmpty || local.hasPrefix(".") ? "client" : local)\(number)@example.com"
  }
}
