#define _GNU_SOURCE

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include "CNterminal.h"

extern char **environ;

enum { RESCUE_MAX = 512 };

// Everything that a handler reads: set before the handler is installed, or one word at a time.
static struct termios saved_modes;
static volatile sig_atomic_t modes_fd = -1;
static char rescue[RESCUE_MAX];
static volatile sig_atomic_t rescue_length = 0;
static volatile sig_atomic_t rescue_fd = -1;
static int pipe_ends[2] = {-1, -1};
static int exit_handler_installed = 0;

static const int reported[] = {SIGWINCH, SIGTERM, SIGHUP, SIGCONT, SIGTSTP, SIGINT};
static const int crashes[] = {SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE};
enum { REPORTED = sizeof reported / sizeof *reported, CRASHES = sizeof crashes / sizeof *crashes };
static struct sigaction reported_before[REPORTED];
static struct sigaction crashes_before[CRASHES];
static int handlers_installed = 0;

int cn_set_locale(const char *name) {
  if (setlocale(LC_CTYPE, name == NULL ? "" : name) == NULL) return 0;
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

int cn_size(int fd, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(fd, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return 0;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return 1;
}

int cn_raw(int fd) {
  struct termios modes;
  if (modes_fd < 0) {
    if (tcgetattr(fd, &saved_modes) != 0) return errno;
    modes_fd = fd;
  }
  modes = saved_modes;
  cfmakeraw(&modes);
  modes.c_cc[VMIN] = 1;
  modes.c_cc[VTIME] = 0;
  // What was typed before the program began stays: people type ahead.
  return tcsetattr(fd, TCSADRAIN, &modes) == 0 ? 0 : errno;
}

void cn_cooked(void) {
  if (modes_fd < 0) return;
  tcsetattr(modes_fd, TCSADRAIN, &saved_modes);
  modes_fd = -1;
}

// Async-signal-safe: writes constants and calls tcsetattr, nothing else.
static void restore(void) {
  int fd = rescue_fd;
  if (fd >= 0) {
    rescue_fd = -1;
    size_t done = 0;
    while (done < (size_t)rescue_length) {
      ssize_t wrote = write(fd, rescue + done, (size_t)rescue_length - done);
      if (wrote <= 0 && errno != EINTR) break;
      if (wrote > 0) done += (size_t)wrote;
    }
  }
  if (modes_fd >= 0) {
    // Not drained: a terminal that hangs must not keep a crashing process alive.
    tcsetattr(modes_fd, TCSANOW, &saved_modes);
    modes_fd = -1;
  }
}

void cn_set_rescue(int fd, const char *sequence) {
  rescue_fd = -1;
  if (sequence == NULL) return;
  size_t length = strlen(sequence);
  if (length > RESCUE_MAX) length = RESCUE_MAX;
  memcpy(rescue, sequence, length);
  rescue_length = (sig_atomic_t)length;
  rescue_fd = fd;
}

static void report(int signal) {
  int before = errno;
  unsigned char byte = (unsigned char)signal;
  // A full pipe already wakes the loop.
  if (write(pipe_ends[1], &byte, 1) < 0) errno = before;
  errno = before;
}

static void crash(int number) {
  restore();
  // What was installed before gets the signal: the default, or the runtime's own report.
  for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &crashes_before[i], NULL);
  raise(number);
}

static int make_pipe(void) {
  if (pipe_ends[0] >= 0) return 0;
  return pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK);
}

static void install_crash_stack(void) {
  static char stack[65536];
  stack_t alternative = {.ss_sp = stack, .ss_size = sizeof stack};
  stack_t current;
  // A stack that has run over cannot hold the handler. One that is already there is kept.
  if (sigaltstack(NULL, &current) == 0 && (current.ss_flags & SS_DISABLE)) {
    sigaltstack(&alternative, NULL);
  }
}

// A parent that runs its children from a worker thread hands down a mask that blocks everything.
static void unblock(void) {
  sigset_t signals;
  sigemptyset(&signals);
  for (int i = 0; i < REPORTED; i++) sigaddset(&signals, reported[i]);
  for (int i = 0; i < CRASHES; i++) sigaddset(&signals, crashes[i]);
  sigprocmask(SIG_UNBLOCK, &signals, NULL);
}

int cn_catch_signals(void) {
  if (make_pipe() != 0) return -1;
  if (handlers_installed) return pipe_ends[0];
  if (!exit_handler_installed) exit_handler_installed = atexit(restore) == 0;
  install_crash_stack();
  struct sigaction action = {.sa_handler = report, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < REPORTED; i++) sigaction(reported[i], &action, &reported_before[i]);
  unblock();
  action = (struct sigaction){.sa_handler = crash, .sa_flags = SA_ONSTACK | SA_NODEFER};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &action, &crashes_before[i]);
  handlers_installed = 1;
  return pipe_ends[0];
}

void cn_release_signals(void) {
  if (!handlers_installed) return;
  for (int i = 0; i < REPORTED; i++) sigaction(reported[i], &reported_before[i], NULL);
  for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &crashes_before[i], NULL);
  handlers_installed = 0;
}

void cn_stop(void) {
  struct sigaction standard = {.sa_handler = SIG_DFL};
  struct sigaction before;
  sigemptyset(&standard.sa_mask);
  sigaction(SIGTSTP, &standard, &before);
  // The whole group, as the terminal's own ^Z does: a pipeline stops together.
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &before, NULL);
}

// Keys that the child turns into signals reach the whole group: what would end us is ignored, what
// stops us must stop us too, or the shell would not take over.
static void lend_signals(struct sigaction before[3]) {
  struct sigaction ignore = {.sa_handler = SIG_IGN};
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigaction(SIGINT, &ignore, &before[0]);
  sigaction(SIGQUIT, &ignore, &before[1]);
  sigaction(SIGTSTP, &standard, &before[2]);
}

static int wait_for(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return -errno;
  }
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

int cn_run(char *const argv[]) {
  struct sigaction before[3];
  posix_spawnattr_t attributes;
  sigset_t standard, mask;
  pid_t child;
  if (posix_spawnattr_init(&attributes) != 0) return -ENOMEM;
  sigemptyset(&mask);
  sigemptyset(&standard);
  for (int i = 0; i < REPORTED; i++) sigaddset(&standard, reported[i]);
  sigaddset(&standard, SIGQUIT);
  sigaddset(&standard, SIGPIPE);
  posix_spawnattr_setsigdefault(&attributes, &standard);
  posix_spawnattr_setsigmask(&attributes, &mask);
  // No SETPGROUP: in a group of its own an editor is in the background, where it stops at once.
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  lend_signals(before);
  int failure = posix_spawnp(&child, argv[0], NULL, &attributes, argv, environ);
  int status = failure != 0 ? -failure : wait_for(child);
  sigaction(SIGINT, &before[0], NULL);
  sigaction(SIGQUIT, &before[1], NULL);
  sigaction(SIGTSTP, &before[2], NULL);
  posix_spawnattr_destroy(&attributes);
  return status;
}
