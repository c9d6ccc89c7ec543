// The one-shot and EVP interfaces fetch an algorithm at each call, which costs more than hashing
// a journal line; the plain functions are deprecated only in name and remain in OpenSSL 3.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "CDigest.h"

#include <openssl/sha.h>
#include <string.h>

#if defined(__ARM_FEATURE_CRC32)
#include <arm_acle.h>
#endif

#define POLYNOMIAL 0x82f63b78u

/// Eight tables for eight bytes a step ("slicing by eight"), filled before `main`.
static uint32_t table[8][256];

__attribute__((constructor)) static void fill_table(void) {
  for (uint32_t i = 0; i < 256; i++) {
    uint32_t crc = i;
    for (int bit = 0; bit < 8; bit++) crc = (crc >> 1) ^ ((crc & 1) ? POLYNOMIAL : 0);
    table[0][i] = crc;
  }
  for (uint32_t i = 0; i < 256; i++) {
    for (int k = 1; k < 8; k++) {
      table[k][i] = (table[k - 1][i] >> 8) ^ table[0][table[k - 1][i] & 0xff];
    }
  }
}

uint32_t guichet_crc32c_portable(uint32_t crc, const void *bytes, size_t n) {
  const uint8_t *p = bytes;
  crc = ~crc;
  while (n >= 8) {
    uint32_t low = crc ^ ((uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 |
                          (uint32_t)p[3] << 24);
    crc = table[7][low & 0xff] ^ table[6][(low >> 8) & 0xff] ^ table[5][(low >> 16) & 0xff] ^
          table[4][low >> 24] ^ table[3][p[4]] ^ table[2][p[5]] ^ table[1][p[6]] ^ table[0][p[7]];
    p += 8;
    n -= 8;
  }
  while (n--) crc = (crc >> 8) ^ table[0][(crc ^ *p++) & 0xff];
  return ~crc;
}

#if defined(__x86_64__)
__attribute__((target("sse4.2"))) static uint32_t crc32c_sse42(uint32_t crc, const uint8_t *p,
                                                               size_t n) {
  uint64_t sum = (uint32_t)~crc;
  while (n >= 8) {
    uint64_t word;
    memcpy(&word, p, 8);
    sum = __builtin_ia32_crc32di(sum, word);
    p += 8;
    n -= 8;
  }
  uint32_t rest = (uint32_t)sum;
  while (n--) rest = __builtin_ia32_crc32qi(rest, *p++);
  return ~rest;
}
#elif defined(__ARM_FEATURE_CRC32)
static uint32_t crc32c_arm(uint32_t crc, const uint8_t *p, size_t n) {
  crc = ~crc;
  while (n >= 8) {
    uint64_t word;
    memcpy(&word, p, 8);
    crc = __crc32cd(crc, word);
    p += 8;
    n -= 8;
  }
  while (n--) crc = __crc32cb(crc, *p++);
  return ~crc;
}
#endif

uint32_t guichet_crc32c(uint32_t crc, const void *bytes, size_t n) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("sse4.2")) return crc32c_sse42(crc, bytes, n);
#elif defined(__ARM_FEATURE_CRC32)
  return crc32c_arm(crc, bytes, n);
#endif
  return guichet_crc32c_portable(crc, bytes, n);
}

void guichet_sha256(const void *first, size_t first_n, const void *second, size_t second_n,
                    uint8_t *digest) {
  SHA256_CTX context;
  SHA256_Init(&context);
  SHA256_Update(&context, first, first_n);
  SHA256_Update(&context, second, second_n);
  SHA256_Final(digest, &context);
}
