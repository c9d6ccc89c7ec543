#pragma once

#include <stdint.h>

/// The terminal of the process: its modes, its signals, and a way out that always restores it.

/// Chooses the locale for characters: 1 if it is UTF-8, 0 if not. NULL asks the environment.
int cn_set_locale(const char *name);

/// Columns and rows by the kernel; 0 if it does not know.
int cn_size(int fd, int *rows, int *columns);

/// Saves the terminal's modes and switches to raw ones. 0, or errno.
int cn_raw(int fd);
/// Brings the saved modes back; safe to call at any time.
void cn_cooked(void);

/// Tells the exit and crash handlers what brings the terminal back; NULL: nothing to bring back.
///
/// The text is copied; the descriptor is the one to write it to.
void cn_set_rescue(int fd, const char *sequence);

/// Installs the handlers: signals become bytes in a pipe, crashes restore the terminal first.
///
/// Returns the pipe's reading end, or -1 with errno.
int cn_catch_signals(void);
/// Puts back what was installed before.
void cn_release_signals(void);
/// Stops the process group as ^Z would, and returns when it goes on.
void cn_stop(void);

/// Runs a program on the terminal, in our own process group, and waits for its end.
///
/// While it runs, its signals are its own. Returns its exit status, 128 + signal, or -errno.
int cn_run(char *const argv[]);
