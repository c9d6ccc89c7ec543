import Glibc

/// Where the real data lies that tests use when it is at hand.
///
/// The data is not part of the project: a test that needs it is skipped with a word where it is absent.
public enum SharedData {
  /// The folder of the data, or nil where it is absent.
  ///
  /// `GUICHET_DATA` names it; else it is looked for beside the checkout.
  public static func folder(_ name: String, file: StaticString = #filePath) -> String? {
    var root = "\(file)".split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/")
    root += "/../shared/data"
    if let named = getenv("GUICHET_DATA") { root = String(cString: named) }
    let path = root + "/" + name
    return access(path, R_OK) == 0 ? path : nil
  }
}
