extension Phrases {
  /// That there is no terminal.
  public func noTerminal() -> Explanation {
    Explanation(
      say(en: "The console needs a terminal.", fr: "La console a besoin d'un terminal."),
      next: say(
        en: "Every action exists as a command too: guichet --help.",
        fr: "Chaque action existe aussi en commande : guichet --help."))
  }

  /// That the terminal is not named.
  public func terminalUnnamed() -> Explanation {
    Explanation(
      say(en: "TERM is not set.", fr: "TERM n'est pas défini."),
      next: say(
        en: "Set it to your terminal’s name, such as xterm-256color.",
        fr: "Donnez-lui le nom de votre terminal, par exemple xterm-256color."))
  }

  /// That this machine has no description of the terminal.
  public func terminalUnknown(_ name: String) -> Explanation {
    Explanation(
      say(
        en: "This machine does not know the terminal \(name).",
        fr: "Cette machine ne connaît pas le terminal \(name)."),
      next: say(
        en: "Install ncurses-term, or set TERM to one that it knows, such as xterm-256color.",
        fr: "Installez ncurses-term, ou mettez TERM à un terminal connu, comme xterm-256color."))
  }

  /// That the terminal cannot place its cursor.
  public func terminalTooSimple(_ name: String) -> Explanation {
    Explanation(
      say(
        en: "The terminal \(name) cannot place its cursor, so that no screen can be shown.",
        fr: "Le terminal \(name) ne sait pas placer son curseur : aucun écran n'est possible."),
      next: say(
        en: "Every action exists as a command too: guichet --help.",
        fr: "Chaque action existe aussi en commande : guichet --help."))
  }

  /// That the locale is not UTF-8.
  public func localeNotUTF8(_ name: String) -> Explanation {
    Explanation(
      say(
        en: "The locale \(name) is not UTF-8.", fr: "La locale \(name) n'est pas en UTF-8."),
      next: say(en: "Set LC_ALL=C.UTF-8.", fr: "Mettez LC_ALL=C.UTF-8."))
  }

  /// That the terminal cannot be used for a reason of the system's.
  public func cannotShow(_ reason: String) -> String {
    say(
      en: "The terminal cannot be used: \(reason).",
      fr: "Le terminal est inutilisable : \(reason).")
  }

  /// That there is no theme of a name.
  public func unknownTheme(_ name: String, known: [String]) -> String {
    say(
      en: "There is no theme \(name). There is \(list(known)).",
      fr: "Il n'y a pas de thème \(name). Il y a \(list(known)).")
  }
}
