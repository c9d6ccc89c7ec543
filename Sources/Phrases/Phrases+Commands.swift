extension Phrases {
  /// What a command does, in one or two words: for the footer.
  public func label(of command: CommandName) -> String {
    switch command {
    case .moveDown: say(en: "down", fr: "bas")
    case .moveUp: say(en: "up", fr: "haut")
    case .pageDown: say(en: "page down", fr: "page suivante")
    case .pageUp: say(en: "page up", fr: "page précédente")
    case .first: say(en: "top", fr: "début")
    case .last: say(en: "bottom", fr: "fin")
    case .open: say(en: "open", fr: "ouvrir")
    case .back: say(en: "back", fr: "retour")
    case .nextTicket: say(en: "next", fr: "suivante")
    case .previousTicket: say(en: "previous", fr: "précédente")
    case .nextPane: say(en: "pane", fr: "volet")
    case .nextSection: say(en: "section", fr: "section")
    case .view: say(en: "view", fr: "vue")
    case .filter: say(en: "filter", fr: "filtrer")
    case .sort: say(en: "sort", fr: "trier")
    case .mark: say(en: "mark", fr: "marquer")
    case .markRange: say(en: "range", fr: "plage")
    case .markAll: say(en: "mark all", fr: "tout marquer")
    case .markNone: say(en: "unmark", fr: "démarquer")
    case .news: say(en: "news", fr: "nouveautés")
    case .resolve: say(en: "resolve", fr: "résoudre")
    case .decline: say(en: "decline", fr: "refuser")
    case .offer: say(en: "offer", fr: "offre")
    case .message: say(en: "message", fr: "message")
    case .note: say(en: "note", fr: "note")
    case .take: say(en: "take", fr: "prendre")
    case .assign: say(en: "assign", fr: "attribuer")
    case .wait: say(en: "wait", fr: "attendre")
    case .resume: say(en: "resume", fr: "reprendre")
    case .tag: say(en: "tag", fr: "étiqueter")
    case .untag: say(en: "untag", fr: "désétiqueter")
    case .ask: say(en: "ask", fr: "demander")
    case .fact: say(en: "fact", fr: "fait")
    case .goods: say(en: "goods", fr: "articles")
    case .approve: say(en: "approve", fr: "approuver")
    case .reject: say(en: "reject", fr: "rejeter")
    case .execute: say(en: "paid", fr: "payé")
    case .reopen: say(en: "reopen", fr: "rouvrir")
    case .undo: say(en: "undo", fr: "annuler")
    case .redo: say(en: "redo", fr: "refaire")
    case .repeat: say(en: "repeat", fr: "répéter")
    case .escalate: say(en: "escalate", fr: "responsable")
    case .adopt: say(en: "take over", fr: "reprendre")
    case .board: say(en: "board", fr: "tableau")
    case .facet: say(en: "rows by", fr: "lignes par")
    case .cellLeft: say(en: "left", fr: "gauche")
    case .cellRight: say(en: "right", fr: "droite")
    case .search: say(en: "search", fr: "chercher")
    case .nextMatch: say(en: "next match", fr: "trouvé suivant")
    case .previousMatch: say(en: "match before", fr: "trouvé précédent")
    case .endSearch: say(en: "end search", fr: "fin de recherche")
    case .views: say(en: "views", fr: "vues")
    case .saveView: say(en: "keep view", fr: "garder la vue")
    case .forgetView: say(en: "forget view", fr: "oublier la vue")
    case .customer: say(en: "customer", fr: "client")
    case .history: say(en: "history", fr: "historique")
    case .copy: say(en: "copy", fr: "copier")
    case .raw: say(en: "raw text", fr: "texte brut")
    case .help: say(en: "help", fr: "aide")
    case .command, .palette: say(en: "command", fr: "commande")
    case .theme: say(en: "theme", fr: "thème")
    case .language: say(en: "français", fr: "English")
    case .redraw: say(en: "redraw", fr: "redessiner")
    case .suspend: say(en: "suspend", fr: "suspendre")
    case .quit: say(en: "quit", fr: "quitter")
    }
  }

  /// What a command does, as one sentence: for help and palette.
  public func help(_ command: CommandName) -> String {
    switch command {
    case .moveDown, .moveUp, .pageDown, .pageUp, .first, .last, .open, .back, .nextTicket,
      .previousTicket, .nextPane, .nextSection:
      helpMoving(command)
    case .view, .filter, .sort, .mark, .markRange, .markAll, .markNone, .news: helpQueue(command)
    case .board, .facet, .cellLeft, .cellRight: helpBoard(command)
    case .redo, .repeat, .escalate, .adopt, .search, .nextMatch, .previousMatch, .endSearch, .views,
      .saveView, .forgetView:
      helpMore(command)
    case .help, .command, .palette, .theme, .language, .redraw, .suspend, .quit:
      helpConsole(command)
    default: helpTicket(command)
    }
  }

  private func helpMoving(_ command: CommandName) -> String {
    switch command {
    case .moveDown: say(en: "One line down.", fr: "Une ligne plus bas.")
    case .moveUp: say(en: "One line up.", fr: "Une ligne plus haut.")
    case .pageDown: say(en: "Half a page down.", fr: "Une demi-page plus bas.")
    case .pageUp: say(en: "Half a page up.", fr: "Une demi-page plus haut.")
    case .first: say(en: "To the first line.", fr: "À la première ligne.")
    case .last: say(en: "To the last line.", fr: "À la dernière ligne.")
    case .open:
      say(
        en: "Open what is under the cursor, or a request by its number.",
        fr: "Ouvrir ce qui est sous le curseur, ou une demande par son numéro.")
    case .back: say(en: "Back to the screen before.", fr: "Revenir à l'écran précédent.")
    case .nextTicket:
      say(en: "The next request of the queue.", fr: "La demande suivante de la file.")
    case .previousTicket:
      say(en: "The previous request of the queue.", fr: "La demande précédente de la file.")
    case .nextPane: say(en: "To the next pane.", fr: "Passer au volet suivant.")
    case .nextSection:
      say(
        en: "To the next part of the request.", fr: "À la partie suivante de la demande.")
    default: ""
    }
  }

  private func helpQueue(_ command: CommandName) -> String {
    switch command {
    case .view:
      say(
        en: "Show a part: open, mine, unassigned, waiting, approvals, closed.",
        fr: "Montrer une partie : open, mine, unassigned, waiting, approvals, closed.")
    case .filter:
      say(
        en: "Filter as you type: words, !word, owner:anna, reason:late, amount>100, age>7.",
        fr: "Filtrer en tapant : mots, !mot, owner:anna, reason:late, amount>100, age>7.")
    case .sort:
      say(
        en: "Sort by age, amount, customer, reason, channel, state, owner; -age turns it round.",
        fr: "Trier par age, amount, customer, reason, channel, state, owner ; -age à rebours.")
    case .mark:
      say(
        en: "Mark the request, or take its mark off, and go down.",
        fr: "Marquer la demande, ou la démarquer, et descendre.")
    case .markRange:
      say(
        en: "Begin a range, or mark it up to here.",
        fr: "Commencer une plage, ou la marquer jusqu'ici.")
    case .markAll: say(en: "Mark everything shown.", fr: "Marquer tout ce qui est montré.")
    case .markNone: say(en: "Take all marks off.", fr: "Enlever toutes les marques.")
    case .news:
      say(
        en: "Take in what came and changed meanwhile.",
        fr: "Prendre en compte ce qui est arrivé et a changé.")
    default: ""
    }
  }

  private func helpTicket(_ command: CommandName) -> String {
    switch command {
    case .resolve:
      say(
        en: "Choose a resolution; nothing is decided before the last question.",
        fr: "Choisir une résolution ; rien n'est décidé avant la dernière question.")
    case .decline: say(en: "Say no, with the clauses.", fr: "Refuser, avec les clauses.")
    case .offer:
      say(
        en: "Look at an offer of the list, with its arithmetic.",
        fr: "Regarder une offre de la liste, avec son calcul.")
    case .message: say(en: "Write to the customer.", fr: "Écrire au client.")
    case .note: say(en: "Write a note for colleagues.", fr: "Écrire une note pour les collègues.")
    case .take: say(en: "Take the request for yourself.", fr: "Prendre la demande pour soi.")
    case .assign:
      say(
        en: "Give the request to somebody, or to nobody.",
        fr: "Donner la demande à quelqu'un, ou à personne.")
    case .wait:
      say(
        en: "Wait for the customer, until a day if you like.",
        fr: "Attendre le client, jusqu'à un jour si l'on veut.")
    case .resume: say(en: "Stop waiting.", fr: "Ne plus attendre.")
    case .tag: say(en: "Put a tag on.", fr: "Mettre une étiquette.")
    case .untag: say(en: "Take a tag off.", fr: "Enlever une étiquette.")
    case .ask:
      say(
        en: "Put the question about a missing fact into the reply.",
        fr: "Mettre la question sur un fait manquant dans la réponse.")
    case .fact:
      say(
        en: "Enter a fact: its name, then yes, no, a number or a word.",
        fr: "Entrer un fait : son nom, puis yes, no, un nombre ou un mot.")
    case .goods: say(en: "Say where the goods are.", fr: "Dire où sont les articles.")
    case .approve:
      say(en: "Say yes to a colleague’s decision.", fr: "Approuver la décision d'un collègue.")
    case .reject:
      say(
        en: "Say no to a colleague’s decision, with the reason.",
        fr: "Rejeter la décision d'un collègue, avec le motif.")
    case .execute:
      say(
        en: "Say that what was decided has left the desk: paid, or sent.",
        fr: "Dire que ce qui est décidé est parti du guichet : payé, ou envoyé.")
    case .reopen:
      say(
        en: "Reopen a closed request, with the reason.",
        fr: "Rouvrir une demande close, avec le motif.")
    case .undo: say(en: "Take the last step back.", fr: "Annuler la dernière étape.")
    case .customer: say(en: "Show the customer’s history.", fr: "Montrer l'historique du client.")
    case .history:
      say(
        en: "Show everything that happened to the request.",
        fr: "Montrer tout ce qui est arrivé à la demande.")
    case .copy:
      say(
        en: "Copy: i number, n name, e address, o order, a amount.",
        fr: "Copier : i numéro, n nom, e adresse, o commande, a montant.")
    case .raw:
      say(
        en: "Show messages as they came, hidden characters written out.",
        fr: "Montrer les messages tels que reçus, caractères cachés compris.")
    default: ""
    }
  }

  private func helpConsole(_ command: CommandName) -> String {
    switch command {
    case .help: say(en: "The keys of this screen.", fr: "Les touches de cet écran.")
    case .command, .palette:
      say(en: "Run any command by its name.", fr: "Lancer une commande par son nom.")
    case .theme: say(en: "Choose the colours.", fr: "Choisir les couleurs.")
    case .language:
      say(en: "Change to French.", fr: "Passer à l'anglais.")
    case .redraw: say(en: "Draw the screen again.", fr: "Redessiner l'écran.")
    case .suspend: say(en: "Back to the shell; fg returns.", fr: "Retour au shell ; fg revient.")
    case .quit: say(en: "Leave the desk.", fr: "Quitter le guichet.")
    default: ""
    }
  }

  /// Why a command cannot be used now.
  public func reason(_ unavailable: Unavailable) -> String {
    switch unavailable {
    case .readOnly: say(en: "The desk can only be read.", fr: "Le guichet est en lecture seule.")
    case .noTicket:
      say(en: "There is no request under the cursor.", fr: "Il n'y a pas de demande ici.")
    case .loading:
      say(en: "The request is still being read.", fr: "La demande est encore en lecture.")
    case .closed:
      say(
        en: "The request is closed; reopen it first.",
        fr: "La demande est close ; il faut la rouvrir.")
    case .notClosed: say(en: "The request is not closed.", fr: "La demande n'est pas close.")
    case .noCustomer: say(en: "The customer is not known.", fr: "Le client n'est pas connu.")
    case .noNews: say(en: "There is nothing new.", fr: "Il n'y a rien de nouveau.")
    case .nothingToUndo:
      say(en: "There is nothing to undo.", fr: "Il n'y a rien à annuler.")
    case .nothingToRedo, .nothingToRepeat, .nobodyToAsk, .nothingRead, .noSearch:
      reasonMore(unavailable)
    case .nothingToExecute:
      say(en: "nothing is to be paid or sent", fr: "rien à payer ni à envoyer")
    case .nothingAwaits:
      say(en: "No decision waits for approval.", fr: "Aucune décision n'attend d'accord.")
    case .notSupervisor:
      say(en: "Only a supervisor may do this.", fr: "Seul un responsable peut le faire.")
    case .noOffer:
      say(en: "There is no offer of this number.", fr: "Il n'y a pas d'offre de ce numéro.")
    case .nothingMissing: say(en: "No fact is missing.", fr: "Aucun fait ne manque.")
    case .notHere:
      say(en: "This does nothing on this screen.", fr: "Cela ne fait rien sur cet écran.")
    }
  }
}
