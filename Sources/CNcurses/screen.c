// Memory files and wide characters are extensions.
#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1

#include <curses.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "CNcurses.h"
#include "capabilities.h"

// More pairs than all roles of a theme need, and few enough to look through.
enum { PAIRS_MAX = 250, GLYPHS_MAX = 1024, SEQUENCE_MAX = 64 };

struct cn_screen {
  SCREEN *handle;
  FILE *output;
  FILE *input;
  int fd;
  int has_colours;
  int pair_count;
  int shown_cursor;
  short pairs[PAIRS_MAX][2];
  cchar_t row[GLYPHS_MAX];
  uint8_t *bytes;
  size_t capacity;
  char enter[SEQUENCE_MAX];
  char leave[SEQUENCE_MAX];
  char reset[SEQUENCE_MAX];
};

// Empties the memory file: what ncurses writes for its own start and end is not for the terminal.
static void discard(cn_screen *screen) {
  fflush(screen->output);
  if (ftruncate(screen->fd, 0) == 0) lseek(screen->fd, 0, SEEK_SET);
}

// Copies a capability without its padding ($<5>), which no terminal of today waits for.
static void copy_capability(const char *name, char *into) {
  const char *value = tigetstr(name);
  size_t length = 0;
  into[0] = 0;
  if (value == NULL || value == (const char *)-1 || strlen(value) >= SEQUENCE_MAX) return;
  while (*value != 0) {
    const char *end = value[0] == '$' && value[1] == '<' ? strchr(value, '>') : NULL;
    if (end == NULL) into[length++] = *value++;
    else value = end + 1;
  }
  into[length] = 0;
}

static void release(cn_screen *screen) {
  if (screen->output != NULL) fclose(screen->output);
  else if (screen->fd >= 0) close(screen->fd);
  if (screen->input != NULL) fclose(screen->input);
  free(screen->bytes);
  free(screen);
}

static void prepare(cn_screen *screen) {
  char normal[SEQUENCE_MAX];
  copy_capability("smcup", screen->enter);
  copy_capability("rmcup", screen->leave);
  copy_capability("cnorm", screen->reset);
  copy_capability("sgr0", normal);
  if (strlen(screen->reset) + strlen(normal) < SEQUENCE_MAX) strcat(screen->reset, normal);
  screen->has_colours = has_colors();
  if (screen->has_colours) {
    start_color();
    use_default_colors();
  }
  // The caller decides what a key echoes; nothing scrolls, and no cells are shifted in a row, which
  // terminals do differently where a wide glyph is cut.
  idlok(stdscr, FALSE);
  idcok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  leaveok(stdscr, FALSE);
  screen->shown_cursor = -1;
}

enum cn_status cn_open(const char *terminal, int rows, int columns, cn_screen **result) {
  switch (cn_describe(terminal)) {
    case CN_NOT_DESCRIBED: return CN_UNKNOWN_TERMINAL;
    case CN_NO_CURSOR: return CN_TOO_SIMPLE;
    case CN_DESCRIBED: break;
  }
  cn_screen *screen = calloc(1, sizeof *screen);
  if (screen == NULL) return CN_NO_MEMORY_FILE;
  screen->fd = memfd_create("guichet-screen", MFD_CLOEXEC);
  if (screen->fd >= 0) screen->output = fdopen(screen->fd, "w");
  screen->input = fopen("/dev/null", "re");
  if (screen->output == NULL || screen->input == NULL) {
    release(screen);
    return CN_NO_MEMORY_FILE;
  }
  // The size comes from the caller, never from the environment or from the memory file.
  use_env(FALSE);
  screen->handle = newterm(terminal, screen->output, screen->input);
  if (screen->handle == NULL) {
    release(screen);
    return CN_UNKNOWN_TERMINAL;
  }
  set_term(screen->handle);
  prepare(screen);
  cn_resize(screen, rows, columns);
  // The first refresh begins the full screen once more; frames say themselves when they want it.
  refresh();
  cn_forget(screen);
  discard(screen);
  *result = screen;
  return CN_OK;
}

void cn_close(cn_screen *screen) {
  set_term(screen->handle);
  endwin();
  delscreen(screen->handle);
  release(screen);
}

int cn_colours(cn_screen *screen) {
  set_term(screen->handle);
  // COLORS of a terminal with direct colours is a number of values, not of indexes.
  if (!screen->has_colours || COLORS <= 0) return 0;
  return COLORS > 256 ? 256 : COLORS;
}

int cn_pair(cn_screen *screen, int foreground, int background) {
  set_term(screen->handle);
  if (!screen->has_colours || (foreground < 0 && background < 0)) return 0;
  for (int i = 0; i < screen->pair_count; i++) {
    if (screen->pairs[i][0] == foreground && screen->pairs[i][1] == background) return i + 1;
  }
  if (screen->pair_count >= PAIRS_MAX || screen->pair_count + 1 >= COLOR_PAIRS) return 0;
  if (init_extended_pair(screen->pair_count + 1, foreground, background) == ERR) return 0;
  screen->pairs[screen->pair_count][0] = (short)foreground;
  screen->pairs[screen->pair_count][1] = (short)background;
  screen->pair_count++;
  return screen->pair_count;
}

void cn_resize(cn_screen *screen, int rows, int columns) {
  set_term(screen->handle);
  if (columns > GLYPHS_MAX) columns = GLYPHS_MAX;
  if (rows < 1) rows = 1;
  // ncurses writes the last cell of a screen by inserting, which loses attributes and halves of wide
  // glyphs. Where a full last line does not scroll, it is told of one row more, that stays empty.
  if (tigetflag("xenl") == 1) rows += 1;
  resizeterm(rows, columns < 1 ? 1 : columns);
  // What a larger screen left in the row that stays empty.
  erase();
  cn_forget(screen);
}

void cn_forget(cn_screen *screen) {
  set_term(screen->handle);
  clearok(curscr, TRUE);
  screen->shown_cursor = -1;
}

static attr_t curses_attributes(uint32_t bits) {
  attr_t attributes = A_NORMAL;
  if (bits & CN_BOLD) attributes |= A_BOLD;
  if (bits & CN_DIM) attributes |= A_DIM;
  if (bits & CN_ITALIC) attributes |= A_ITALIC;
  if (bits & CN_UNDERLINE) attributes |= A_UNDERLINE;
  if (bits & CN_REVERSE) attributes |= A_REVERSE;
  return attributes;
}

// ncurses asks the C library for widths; where that disagrees with our table, the glyph gives way.
static void set_glyph(cchar_t *cell, const cn_glyph *glyph, attr_t attributes, int pair) {
  wchar_t text[4] = {(wchar_t)glyph->scalars[0], (wchar_t)glyph->scalars[1],
                     (wchar_t)glyph->scalars[2], 0};
  if (text[0] >= 0x7F && wcwidth(text[0]) != glyph->width) {
    text[0] = glyph->width == 1 ? L'?' : L'\uFF1F';
    text[1] = 0;
  }
  setcchar(cell, text, attributes, 0, &pair);
}

void cn_row(cn_screen *screen, int y, const cn_glyph *glyphs, int count) {
  set_term(screen->handle);
  if (count > GLYPHS_MAX) count = GLYPHS_MAX;
  uint32_t bits = UINT32_MAX;
  attr_t attributes = A_NORMAL;
  for (int i = 0; i < count; i++) {
    if (glyphs[i].attributes != bits) {
      bits = glyphs[i].attributes;
      attributes = curses_attributes(bits);
    }
    set_glyph(&screen->row[i], &glyphs[i], attributes, glyphs[i].pair);
  }
  mvadd_wchnstr(y, 0, screen->row, count);
}

void cn_cursor(cn_screen *screen, int y, int x, int visible) {
  set_term(screen->handle);
  move(y, x);
  // Where nobody knows whether it is shown, ncurses must not think that it does.
  if (screen->shown_cursor < 0) curs_set(!visible);
  if (screen->shown_cursor != visible) curs_set(visible);
  screen->shown_cursor = visible;
}

const uint8_t *cn_bytes(cn_screen *screen, size_t *count) {
  set_term(screen->handle);
  *count = 0;
  refresh();
  fflush(screen->output);
  off_t size = lseek(screen->fd, 0, SEEK_CUR);
  if (size <= 0) return screen->bytes;
  if ((size_t)size > screen->capacity) {
    uint8_t *bytes = realloc(screen->bytes, (size_t)size * 2);
    if (bytes == NULL) return screen->bytes;
    screen->bytes = bytes;
    screen->capacity = (size_t)size * 2;
  }
  ssize_t got = pread(screen->fd, screen->bytes, (size_t)size, 0);
  lseek(screen->fd, 0, SEEK_SET);
  *count = got > 0 ? (size_t)got : 0;
  return screen->bytes;
}

const char *cn_enter_full_screen(cn_screen *screen) { return screen->enter; }
const char *cn_leave_full_screen(cn_screen *screen) { return screen->leave; }
const char *cn_reset(cn_screen *screen) { return screen->reset; }
