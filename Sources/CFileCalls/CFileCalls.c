#define _GNU_SOURCE
#include "CFileCalls.h"

#include <errno.h>
#include <fcntl.h>

#if defined(__linux__)
#include <sys/vfs.h>

int guichet_reserve(int descriptor, int64_t length) {
  return fallocate(descriptor, FALLOC_FL_KEEP_SIZE, 0, length);
}

int64_t guichet_filesystem(const char *path) {
  struct statfs status;
  if (statfs(path, &status) != 0) return -1;
  return (int64_t)(uint32_t)status.f_type;
}
#else
int guichet_reserve(int descriptor, int64_t length) {
  (void)descriptor, (void)length;
  errno = EOPNOTSUPP;
  return -1;
}

int64_t guichet_filesystem(const char *path) {
  (void)path;
  return 0;
}
#endif
