#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What a node of the parsed document is.
typedef enum {
  CTOML_TABLE = 0,
  CTOML_ARRAY = 1,
  CTOML_STRING = 2,
  CTOML_INTEGER = 3,
  CTOML_FLOAT = 4,
  CTOML_BOOLEAN = 5,
  CTOML_DATE = 6,
  CTOML_TIME = 7,
  CTOML_DATE_TIME = 8,
} ctoml_kind;

/// A run of UTF-8 bytes, not terminated. Owned by the document.
typedef struct {
  const char *bytes;
  size_t count;
} ctoml_text;

/// Where something begins and ends: lines and columns from 1, columns in code points, 0 = unknown.
typedef struct {
  uint32_t line, column, end_line, end_column;
} ctoml_place;

/// One value of the document; children follow it, in the order of the file.
typedef struct {
  ctoml_kind kind;
  bool has_key;
  bool has_offset;
  /// Written as `{ ... }` on one line.
  bool is_inline;
  int16_t offset_minutes;
  size_t children;
  ctoml_place place;
  ctoml_text key;
  ctoml_place key_place;
  ctoml_text text;
  int64_t integer;
  double real;
  uint16_t year;
  uint8_t month, day, hour, minute, second;
  uint32_t nanosecond;
} ctoml_node;

typedef struct ctoml_document ctoml_document;

/// Parses a whole document. Never throws; null only when memory ran out.
ctoml_document *ctoml_parse(const char *bytes, size_t count);

/// Whether the document was read; else only the error functions say something.
bool ctoml_succeeded(const ctoml_document *document);

/// The nodes in preorder, beginning with the root table.
const ctoml_node *ctoml_nodes(const ctoml_document *document, size_t *count);

/// Why parsing stopped, in the parser's English.
ctoml_text ctoml_error_reason(const ctoml_document *document);

/// Where parsing stopped.
ctoml_place ctoml_error_place(const ctoml_document *document);

/// Releases the document and every text it handed out.
void ctoml_free(ctoml_document *document);

#ifdef __cplusplus
}
#endif
