#pragma once

#include <pty.h>
#include <sys/ioctl.h>
#include <vterm.h>

// Bit fields and unions reach Swift poorly: a cell as plain numbers.
typedef struct {
  uint32_t scalars[VTERM_MAX_CHARS_PER_CELL];
  int width;
  // Colours as indexes; -1 the terminal's own, -2 an exact one.
  int foreground;
  int background;
  int bold, italic, underline, reverse;
} cvterm_cell;

static inline int cvterm_index(VTermColor colour, int is_default) {
  if (is_default) return -1;
  return VTERM_COLOR_IS_INDEXED(&colour) ? colour.indexed.idx : -2;
}

static inline cvterm_cell cvterm_get(VTermScreen *screen, int row, int column) {
  VTermPos place = {row, column};
  VTermScreenCell cell;
  cvterm_cell result = {{0}, 1, -1, -1, 0, 0, 0, 0};
  if (!vterm_screen_get_cell(screen, place, &cell)) return result;
  for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL && cell.chars[i] != 0; i++) {
    result.scalars[i] = cell.chars[i];
  }
  result.width = cell.width;
  result.foreground = cvterm_index(cell.fg, VTERM_COLOR_IS_DEFAULT_FG(&cell.fg));
  result.background = cvterm_index(cell.bg, VTERM_COLOR_IS_DEFAULT_BG(&cell.bg));
  result.bold = cell.attrs.bold;
  result.italic = cell.attrs.italic;
  result.underline = cell.attrs.underline != 0;
  result.reverse = cell.attrs.reverse;
  return result;
}

// Declared by hand: the header only has it with a macro that must come before every other header.
int wcwidth(wchar_t character);

static inline int cvterm_c_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

// POSIX_SPAWN_SETSID, which the headers only have with an extension's macro.
static inline int cvterm_new_session(void) { return 0x80; }

static inline void cvterm_set_size(int fd, int rows, int columns) {
  struct winsize size = {(unsigned short)rows, (unsigned short)columns, 0, 0};
  ioctl(fd, TIOCSWINSZ, &size);
}
