#include <curses.h>
#include <term.h>
#include <unistd.h>

#include "capabilities.h"

enum cn_description cn_describe(const char *name) {
  int result = 0;
  if (setupterm(name, STDOUT_FILENO, &result) != OK) {
    // 1 is a hardcopy or generic terminal, which ncurses refuses although it knows it.
    return result == 1 ? CN_NO_CURSOR : CN_NOT_DESCRIBED;
  }
  enum cn_description found =
      cursor_address != NULL && clear_screen != NULL ? CN_DESCRIBED : CN_NO_CURSOR;
  del_curterm(cur_term);
  return found;
}
