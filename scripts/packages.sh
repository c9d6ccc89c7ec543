# What the scripts share: finding Swift, and installing what is missing from the system.
# Sourced, never run by itself.

# The libraries that the program is built on. libncurses-dev is what libncursesw5-dev stands for.
build_packages="g++ libncurses-dev liblmdb-dev libtomlplusplus-dev libssl-dev zlib1g-dev tzdata"
# What only the tests need besides: a terminal emulator to paint on.
test_packages="libvterm-dev"
# A browser without a window, in which the tests open report pages. They are skipped without one.
browser_package="chromium-headless-shell"

# Ends with a word on how to get Swift where it is missing or older than 6.1.
require_swift() {
  if ! command -v swift >/dev/null 2>&1; then
    cat >&2 <<'WORDS'
guichet: Swift is not installed (or not on the PATH). Version 6.1 or newer is needed.
  Get it with swiftly, the installer of the Swift project: https://www.swift.org/install/linux/
  or unpack a toolchain for this system from the same page and put its usr/bin on the PATH.
WORDS
    exit 1
  fi
  swift_version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -n 1)
  set -- ${swift_version:-0 0}
  if [ "$1" -lt 6 ] || { [ "$1" -eq 6 ] && [ "$2" -lt 1 ]; }; then
    echo "guichet: Swift $1.$2 is too old; 6.1 or newer is needed: https://www.swift.org/install/linux/" >&2
    exit 1
  fi
}

# Installs a browser where the machine has none and its system offers one in a package; else says so.
want_browser() {
  for browser in chromium-headless-shell chromium google-chrome chromium-browser; do
    [ ! -x "/usr/bin/$browser" ] || return 0
  done
  as_root=""
  [ "$(id -u)" -eq 0 ] || as_root="sudo"
  apt-cache show "$browser_package" >/dev/null 2>&1 &&
    echo "guichet: installing $browser_package" >&2 &&
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
      "$browser_package" >/dev/null && return 0
  echo "guichet: no headless browser ($browser_package); report pages are not opened in one" >&2
}

# Installs the packages named, as far as they are missing. Asks for sudo only when not root.
install_missing() {
  command -v dpkg-query >/dev/null 2>&1 || {
    echo "guichet: this is no Debian or Ubuntu; see that these are installed: $*" >&2
    return 0
  }
  missing=""
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "install ok installed" ||
      missing="$missing $package"
  done
  [ -n "$missing" ] || return 0
  echo "guichet: installing$missing" >&2
  as_root=""
  [ "$(id -u)" -eq 0 ] || as_root="sudo"
  $as_root apt-get update -qq &&
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $missing >/dev/null || {
      echo "guichet: could not install$missing; install them and try again" >&2
      exit 1
    }
}
