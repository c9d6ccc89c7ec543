/// The names that the demo's customers may have.
enum Names {
  /// A name with what an address makes of it.
  struct Name: Sendable {
    let text: String
    let address: String

    init(_ text: some StringProtocol) {
      self.text = String(text)
      address = Handwriting.bareLetters(self.text.lowercased()).filter {
        $0.isASCII && ($0.isLetter || $0 == "-")
      }
    }
  }

  static let frenchWomen = list(
    """
    Léa Camille Manon Chloé Inès Jade Louise Emma Sarah Julie Marie Pauline Élise Margaux Clara \
    Aurélie Céline Sophie Nathalie Isabelle Véronique Sylvie Catherine Monique Françoise Jacqueline \
    Colette Odile Geneviève Yasmine Fatou Aminata Leïla Samira Nadia Solène Maëlle Anaïs Héloïse \
    Apolline Ghislaine Brigitte Martine Aïcha Mai-Linh Laurence Amandine Élodie Émilie Zoé
    """)
  static let frenchMen = list(
    """
    Lucas Hugo Théo Nathan Antoine Maxime Julien Nicolas Thomas Pierre Paul Jean Michel Philippe \
    Bernard Gérard Alain Patrick Christophe Stéphane Sébastien Olivier Frédéric Guillaume Benoît \
    Mathieu Jérôme Raphaël Gaël Loïc Yann Erwan Karim Mehdi Mamadou Ousmane Rachid Bilal Tuan Diego \
    Jean-Luc Jean-Marc Édouard Étienne François André René Émile Noël Aurélien
    """)
  static let french = list(
    """
    Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre \
    Michel Garcia David Bertrand Roux Vincent Fournier Morel Girard André Lefèvre Mercier Dupont \
    Lambert Bonnet François Martinez Legrand Garnier Faure Rousseau Blanc Guérin Muller Henry \
    Roussel Nicolas Perrin Morin Mathieu Clément Gauthier Dumont Lopez Fontaine Chevalier Robin \
    Masson Sanchez Gérard Nguyen Boyer Denis Lemaire Duval Joly Gautier Roger Roche Roy Noël Meyer \
    Lucas Meunier Jean Pérez Marchand Dufour Blanchard Marie Barbier Brun Dumas Brunet Schmitt \
    Leroux Colas Diallo Traoré Benali Haddad Da_Silva Ferreira Le_Goff Kervella Etchegaray Ollivier \
    Castel Aubert Besson Delorme Hébert Carpentier Vasseur Pons Cordier Tessier
    """)
  static let englishWomen = list(
    """
    Olivia Amelia Isla Ava Grace Emily Freya Charlotte Sophie Ella Alice Hannah Aoife Niamh Saoirse \
    Ciara Siobhán Megan Rhiannon Eilidh Catriona Priya Zainab Chidinma Madison Abigail Harper \
    Brooklyn Savannah Peggy Doris Margaret Jean Rosemary Heather Imogen Beatrice Nora Ruth Audrey
    """)
  static let englishMen = list(
    """
    Oliver George Harry Jack Noah Leo Arthur Alfie Oscar Henry Callum Rory Angus Ewan Dylan Rhys \
    Conor Cillian Seán Oisín Declan Liam Mohammed Arjun Kwame Tyler Mason Logan Carter Jackson Walter \
    Stanley Frank Graham Nigel Keith Trevor Gareth Simon Patrick
    """)
  static let english = list(
    """
    Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Wright Walker White Edwards Hughes \
    Green Hall Lewis Harris Clarke Jackson Wood Turner Murphy O’Brien O’Connor Kelly Walsh Byrne Ryan \
    O’Sullivan McCarthy Gallagher Doyle MacDonald Campbell Stewart Morrison Fraser Evans Griffiths \
    Morgan Llewellyn Singh Khan Ahmed Okafor Mensah Anderson Miller Nelson Carter Mitchell Parker \
    Bennett Cooper Bailey Reed Cox Howard Ward Foster Sanders Brooks Whitaker Pemberton Ashworth
    """)

  /// A low line stands for the space of a family name in two words.
  private static func list(_ text: String) -> [Name] {
    text.split(whereSeparator: \.isWhitespace).map { word in
      Name(String(word.map { $0 == "_" ? " " : $0 }))
    }
  }
}
