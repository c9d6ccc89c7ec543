#ifndef GUICHET_CDIGEST_H
#define GUICHET_CDIGEST_H

#include <stddef.h>
#include <stdint.h>

/// CRC-32C (Castagnoli, RFC 3720 B.4) of `n` bytes, carried on from `crc`; start with 0.
///
/// Uses the processor's instruction where it has one (SSE4.2, ARM CRC), a table elsewhere.
uint32_t guichet_crc32c(uint32_t crc, const void *bytes, size_t n);

/// The same sum by table only: the reference that the fast one is tested against.
uint32_t guichet_crc32c_portable(uint32_t crc, const void *bytes, size_t n);

/// SHA-256 (FIPS 180-4) of two byte strings laid end to end; 32 bytes go to `digest`.
void guichet_sha256(const void *first, size_t first_n, const void *second, size_t second_n,
                    uint8_t *digest);

#endif
