import Phrases
import RefundPolicy
import Toml

/// Reading policy files for the subcommands that need one.
enum PolicyFileReading {
  /// A file with what is to be said about it.
  static func file(_ path: String, _ phrases: Phrases) throws -> PolicyFile {
    PolicyFile(SourceText(file: path, bytes: try WrittenFile.bytes(of: path, phrases)))
  }

  /// A policy; a file that cannot be used fails with its mistakes.
  static func policy(_ path: String, _ phrases: Phrases) throws -> Policy {
    let file = try file(path, phrases)
    guard let policy = file.policy else { throw Failure(file.diagnostics, file.source, phrases) }
    return policy
  }
}
