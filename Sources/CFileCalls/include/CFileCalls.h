#ifndef GUICHET_CFILECALLS_H
#define GUICHET_CFILECALLS_H

#include <stdint.h>

/// Calls of Linux that Swift's Glibc module does not show.

/// Reserves room for a file without changing its length: `fallocate` with `FALLOC_FL_KEEP_SIZE`.
/// 0, or -1 with `errno`.
int guichet_reserve(int descriptor, int64_t length);

/// The magic number of the file system that holds `path` (`statfs`, `f_type`), or -1 with `errno`.
int64_t guichet_filesystem(const char *path);

#endif
