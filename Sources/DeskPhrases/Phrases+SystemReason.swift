import Glibc
public import Phrases

extension Phrases {
  /// Why the operating system refused a call, by its number.
  public func systemReason(_ code: Int32) -> String {
    switch code {
    case ENOSPC: say(en: "the disk is full", fr: "le disque est plein")
    case EDQUOT: say(en: "the quota is used up", fr: "le quota est épuisé")
    case EACCES, EPERM: say(en: "permission denied", fr: "permission refusée")
    case EROFS:
      say(en: "the file system is read-only", fr: "le système de fichiers est en lecture seule")
    case ENOENT: say(en: "it is not there", fr: "il n'existe pas")
    case ENOTDIR: say(en: "it is no folder", fr: "ce n'est pas un dossier")
    case EISDIR: say(en: "it is a folder", fr: "c'est un dossier")
    case EFBIG: say(en: "the file would be too large", fr: "le fichier serait trop grand")
    case EIO: say(en: "the disk reports an error", fr: "le disque signale une erreur")
    case EEXIST: say(en: "it is there already", fr: "il existe déjà")
    case EMFILE, ENFILE: say(en: "too many open files", fr: "trop de fichiers ouverts")
    default: String(cString: strerror(code))
    }
  }
}
