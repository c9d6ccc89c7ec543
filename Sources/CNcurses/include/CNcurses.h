#pragma once

#include <stddef.h>
#include <stdint.h>

/// The only door to ncurses and to what a terminal program does in C: plain structs in, bytes out.
///
/// ncurses is pointed at a memory file. Its difference between two frames is taken from there, so
/// that the caller writes each frame with one write(2) and tests need no terminal.

/// What one cell shows. A wide glyph is followed by no cell of its own.
typedef struct {
  /// The scalar and at most two marks on it; the rest zero.
  uint32_t scalars[3];
  /// Columns, 1 or 2.
  int32_t width;
  /// A pair from `cn_pair`.
  int32_t pair;
  /// Bits of `cn_attribute`.
  uint32_t attributes;
} cn_glyph;

enum cn_attribute {
  CN_BOLD = 1,
  CN_DIM = 2,
  CN_ITALIC = 4,
  CN_UNDERLINE = 8,
  CN_REVERSE = 16,
};

/// Why a screen could not be opened.
enum cn_status {
  CN_OK = 0,
  /// No such terminal is described on this machine.
  CN_UNKNOWN_TERMINAL = 1,
  /// The terminal cannot place its cursor.
  CN_TOO_SIMPLE = 2,
  /// No memory file could be made; errno says why.
  CN_NO_MEMORY_FILE = 3,
};

typedef struct cn_screen cn_screen;

/// Opens a screen of a kind of terminal.
enum cn_status cn_open(const char *terminal, int rows, int columns, cn_screen **screen);
void cn_close(cn_screen *screen);

/// How many colours the terminal has by its description; 0 for none.
int cn_colours(cn_screen *screen);
/// The number of a pair of colours from 0 to 255, or -1 for the terminal's own; 0 where there is none.
int cn_pair(cn_screen *screen, int foreground, int background);

/// Changes the size; the next frame is drawn whole.
void cn_resize(cn_screen *screen, int rows, int columns);
/// Forgets what the terminal shows; the next frame is drawn whole.
void cn_forget(cn_screen *screen);
/// Sets one row from its first column.
void cn_row(cn_screen *screen, int y, const cn_glyph *glyphs, int count);
/// Sets the cursor.
void cn_cursor(cn_screen *screen, int y, int x, int visible);
/// The bytes that turn what the terminal shows into what was set. They stay until the next call.
const uint8_t *cn_bytes(cn_screen *screen, size_t *count);

/// The terminal's own sequences to begin and to leave a full screen; empty where it has none.
const char *cn_enter_full_screen(cn_screen *screen);
const char *cn_leave_full_screen(cn_screen *screen);
/// The sequence that shows the cursor and ends all colours.
const char *cn_reset(cn_screen *screen);
