import Toml

/// What can be wrong in a theme beyond its spelling, in words.
enum ThemeFault {
  static func notAColour(_ text: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .other(
        code: "not-a-colour",
        message: DiagnosticWording(
          en: "“\(text)” is not a colour.", fr: "« \(text) » n’est pas une couleur.")),
      at: span,
      fix: DiagnosticWording(
        en: "Write hex digits such as “#e9b65c”, “terminal”, or an ANSI name such as “red”.",
        fr: "Écrivez en hexadécimal (« #e9b65c »), « terminal », ou un nom ANSI comme « red »."))
  }

  static func unknownColour(_ text: String, known: String?, at span: SourceSpan) -> Diagnostic {
    let meant = known.map {
      DiagnosticWording(en: "Did you mean “\($0)”?", fr: "Vouliez-vous dire « \($0) » ?")
    }
    return Diagnostic(
      .other(
        code: "unknown-colour",
        message: DiagnosticWording(
          en: "The palette has no colour “\(text)”.",
          fr: "La palette n’a pas de couleur « \(text) ».")),
      at: span, fix: meant)
  }

  static func halfAPaint(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .other(
        code: "half-a-paint",
        message: DiagnosticWording(
          en: "The role has one colour of two; nobody knows how it reads on the other.",
          fr: "Le rôle n’a qu’une couleur sur deux ; nul ne sait comment il se lit sur l’autre.")),
      at: span,
      fix: DiagnosticWording(
        en: "Give both “fg” and “bg”, or neither.",
        fr: "Donnez « fg » et « bg », ou ni l’un ni l’autre."))
  }

  static func unknownTheme(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .other(
        code: "unknown-theme",
        message: DiagnosticWording(
          en: "There is no theme “\(name)” to inherit.",
          fr: "Il n’y a pas de thème « \(name) » dont hériter.")),
      at: span)
  }

  static func circle(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .other(
        code: "theme-circle",
        message: DiagnosticWording(
          en: "The theme inherits itself through “\(name)”.",
          fr: "Le thème hérite de lui-même par « \(name) ».")),
      at: span)
  }

  static func lowContrast(
    _ role: Role, _ contrast: String, wanted: String, _ depth: ColourDepth, at span: SourceSpan
  ) -> Diagnostic {
    let colours = depth == .exact ? ("", "") : (" (\(depth.rawValue))", " (\(depth.rawValue))")
    return Diagnostic(
      .other(
        code: "low-contrast",
        message: DiagnosticWording(
          en: "“\(role.rawValue)” has a contrast of \(contrast):1\(colours.0);"
            + " it needs \(wanted):1.",
          fr: "« \(role.rawValue) » a un contraste de \(contrast):1\(colours.1) ;"
            + " il faut \(wanted):1.")),
      at: span)
  }

  static func dimColour(_ role: Role, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .other(
        code: "dim-colour",
        message: DiagnosticWording(
          en: "“\(role.rawValue)” is dim besides its colours; terminals differ in how much.",
          fr: "« \(role.rawValue) » est atténué en plus de ses couleurs ;"
            + " les terminaux n’atténuent pas autant.")),
      at: span, severity: .warning,
      fix: DiagnosticWording(
        en: "Choose a fainter colour instead.", fr: "Choisissez plutôt une couleur plus pâle."))
  }
}
