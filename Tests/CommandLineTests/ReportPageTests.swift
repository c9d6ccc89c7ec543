import CanonicalJSON
import Glibc
import Testing

@Suite(
  "Report pages in a real browser",
  .enabled(if: Browser.installed != nil, "no headless browser on this machine"))
struct ReportPageTests {
  /// The widths of a telephone, of a screen, and of paper with its margins.
  static let views = [("phone", 360), ("screen", 1_280), ("paper", 718)]

  @Test(
    "fit a telephone, a screen and paper in both languages, light and dark, and ask for nothing",
    arguments: ["en", "fr"])
  func fit(language: String) throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 200)
    var driver = "<!DOCTYPE html><meta charset=\"utf-8\"><body>"
    let kinds = ["week", "ageing", "kpi", "clocks", "products", "months"]
    for kind in kinds {
      let page = try guichet.run("report", kind, "--html", "-", "--lang", language)
      #expect(page.status == 0, "\(kind): \(page.errors)")
      for (view, width) in Self.views {
        let seen = Self.seen(page.output, as: view)
        driver +=
          "<iframe data-name=\"\(kind) \(view)\" style=\"border:0;width:\(width)px\" srcdoc=\""
        driver += Self.escaped(seen) + "\"></iframe>"
      }
    }
    driver += "<script>\(Self.measuring)</script>"
    try guichet.folder.write(driver, to: "driver.html")
    let browser = try #require(Browser.installed)
    let run = try browser.open(
      guichet.folder.path + "/driver.html", ["--virtual-time-budget=20000", "--dump-dom"],
      in: guichet)
    #expect(!run.errors.contains("CONSOLE"), "\(run.errors)")
    let told = try #require(run.output.split(separator: "\u{2}").dropFirst().first)
    let found = try #require(try JSONValue(parsing: String(told)).array)
    #expect(found.count == kinds.count * Self.views.count)
    for view in found {
      let name = view["name"]?.string ?? "?"
      #expect(view["sections"]?.integer ?? 0 > 0, "\(language) \(name)")
      #expect(view["requests"]?.integer == 0, "\(language) \(name)")
      #expect(view["cut"]?.array?.isEmpty ?? false, "\(language) \(name): \(view)")
    }
    let net = try guichet.folder.read("net.json")
    #expect(!net.contains("\"url\":\"http"), "a page asked the network for something")
  }

  @Test("make a picture, in light and in dark, and a printed page")
  func pictures() throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 200)
    let page = try guichet.run("report", "week", "--html", "-").output
    let browser = try #require(Browser.installed)
    for view in ["screen", "dark"] {
      try guichet.folder.write(Self.seen(page, as: view), to: "\(view).html")
      let picture = guichet.folder.path + "/\(view).png"
      let options = ["--window-size=1280,2400", "--screenshot=\(picture)"]
      _ = try browser.open(guichet.folder.path + "/\(view).html", options, in: guichet)
      let bytes = try guichet.folder.bytes("\(view).png")
      #expect(bytes.prefix(4).elementsEqual([0x89, 0x50, 0x4E, 0x47]))
      #expect(bytes.count > 40_000, "\(view): \(bytes.count) bytes are hardly a picture")
    }
    let paper = guichet.folder.path + "/paper.pdf"
    _ = try browser.open(
      guichet.folder.path + "/screen.html", ["--no-pdf-header-footer", "--print-to-pdf=\(paper)"],
      in: guichet)
    #expect(try guichet.folder.bytes("paper.pdf").prefix(5).elementsEqual("%PDF-".utf8))
  }

  /// A page as it is seen somewhere: what its style says of paper, or of the dark, said to every reader.
  static func seen(_ page: String, as view: String) -> String {
    switch view {
    case "paper": page.replacing("@media print", with: "@media all")
    case "dark": page.replacing("@media (prefers-color-scheme: dark)", with: "@media all")
    default: page
    }
  }

  private static func escaped(_ page: String) -> String {
    page.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
  }

  /// Measures each page once all are there. On paper nothing scrolls: what a table hides is lost.
  static let measuring = """
    window.onload = () => {
      const told = [];
      for (const frame of document.querySelectorAll('iframe')) {
        const page = frame.contentDocument, root = page.documentElement, cut = [];
        const width = frame.clientWidth;
        if (root.scrollWidth > width) cut.push('page ' + root.scrollWidth);
        const paper = frame.dataset.name.endsWith('paper');
        for (const table of page.querySelectorAll('.table')) {
          const id = table.closest('section').id;
          if (paper && table.scrollWidth > table.clientWidth + 1)
            cut.push(id + ' ' + table.scrollWidth + ' in ' + table.clientWidth);
        }
        for (const text of page.querySelectorAll('svg text')) {
          const box = text.getBoundingClientRect(), all = text.ownerSVGElement.getBoundingClientRect();
          if (box.left < all.left - 2 || box.right > all.right + 2) cut.push(text.textContent);
        }
        told.push({name: frame.dataset.name, cut: cut,
          sections: page.querySelectorAll('section').length,
          requests: frame.contentWindow.performance.getEntriesByType('resource').length});
      }
      document.body.textContent = '\\u0002' + JSON.stringify(told) + '\\u0002';
    };
    """
}
