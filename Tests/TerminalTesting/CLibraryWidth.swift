import CVterm
import Glibc

/// What the C library, and with it ncurses, thinks of the widths of scalars.
public enum CLibraryWidth {
  /// Calls the body with a function that gives the width of a scalar in a UTF-8 locale, -1 for none.
  ///
  /// Only for the calling thread; returns false where the machine has no such locale.
  public static func with(_ body: ((Unicode.Scalar) -> Int) -> Void) -> Bool {
    guard let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil) else { return false }
    let before = uselocale(locale)
    body { Int(cvterm_c_width($0.value)) }
    uselocale(before)
    freelocale(locale)
    return true
  }
}
