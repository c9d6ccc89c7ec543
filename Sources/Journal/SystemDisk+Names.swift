import CFileCalls
import Glibc

extension SystemDisk {
  /// Makes a directory and sets its access rights whatever the umask says.
  public func makeDirectory(_ path: String, mode: UInt32) throws(DiskError) {
    guard mkdir(path, mode & 0o777) == 0 else { throw DiskError(.makeDirectory, errno) }
    guard chmod(path, mode) == 0 else { throw DiskError(.setMode, errno) }
  }

  /// Renames a file.
  public func rename(_ path: String, to newPath: String) throws(DiskError) {
    guard Glibc.rename(path, newPath) == 0 else { throw DiskError(.rename, errno) }
  }

  /// Removes a file.
  public func remove(_ path: String) throws(DiskError) {
    guard unlink(path) == 0 else { throw DiskError(.remove, errno) }
  }

  /// The names in a directory.
  public func list(_ path: String) throws(DiskError) -> [String] {
    guard let directory = opendir(path) else { throw DiskError(.read, errno) }
    defer { closedir(directory) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw DiskError(.read, errno) }
    return names
  }

  /// Whether there is something of this name.
  public func exists(_ path: String) throws(DiskError) -> Bool {
    if access(path, F_OK) == 0 { return true }
    guard errno == ENOENT || errno == ENOTDIR else { throw DiskError(.read, errno) }
    return false
  }

  /// The access rights of a file or directory.
  public func mode(_ path: String) throws(DiskError) -> UInt32 {
    var status = stat()
    guard stat(path, &status) == 0 else { throw DiskError(.read, errno) }
    return status.st_mode & 0o7777
  }

  /// Asks `statfs`.
  public func networkFilesystem(_ path: String) throws(DiskError) -> String? {
    let type = guichet_filesystem(path)
    guard type >= 0 else { throw DiskError(.read, errno) }
    return SystemDisk.networkTypes[UInt32(truncatingIfNeeded: type)]
  }

  /// Magic numbers of file systems on which locks or syncs do not hold what they promise locally
  /// (statfs(2), linux/magic.h). FUSE is among them: what lies behind it cannot be known.
  private static let networkTypes: [UInt32: String] = [
    0x6969: "NFS", 0x517B: "SMB", 0xFF53_4D42: "CIFS", 0xFE53_4D42: "SMB2", 0x564C: "NCP",
    0x5346_414F: "AFS", 0x6B41_4653: "kAFS", 0x7375_7245: "CODA", 0x0102_1997: "9P",
    0x00C3_6400: "Ceph", 0x0BD0_0BD0: "Lustre", 0x4750_4653: "GPFS", 0x0116_1970: "GFS2",
    0x7461_636F: "OCFS2", 0x2003_0528: "OrangeFS", 0x6573_5546: "FUSE", 0x786F_4256: "VirtualBox",
  ]
}
