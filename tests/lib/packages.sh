# The Debian packages that building and testing need; sourced by ./dev.
#
#   install_packages build        what ./dev run needs
#   install_packages build test   and what ./dev test needs
#   install_packages build test bench   and what ./dev bench needs
#
# A package counts as present when dpkg says so, or when the command after the colon is there already:
# a Node.js of one's own is as good as Debian's.

packages_build=(gcc libc6-dev cmake:cmake ninja-build:ninja pkg-config:pkg-config ca-certificates
    libgmp-dev libmpfr-dev libutf8proc-dev libmicrohttpd-dev libsqlite3-dev libcjson-dev libseccomp-dev libsodium-dev libxxhash-dev zlib1g-dev
    nodejs:node npm:npm)
packages_test=(libcmocka-dev clang-14 libclang-rt-14-dev llvm-14:llvm-symbolizer-14 clang-format-14
    curl:curl wrk:wrk sqlite3:sqlite3 valgrind:valgrind chromium:chromium time:/usr/bin/time diffutils:diff gawk:awk)
packages_bench=(nginx-light:nginx)

say() { printf 'dev: %s\n' "$*" >&2; }
fail() {
    say "$*"
    exit 1
}

# The output matters only when the command fails; while it runs, its last line is shown every ten seconds.
quietly() { # LOG COMMAND…
    local log=$1 status=0 ticker
    shift
    mkdir -p "$(dirname "$log")"
    (
        started=$SECONDS
        while sleep 10 </dev/null >/dev/null 2>&1; do
            say "  … $((SECONDS - started)) s: $(tail -n 1 "$log" 2>/dev/null | tr -d '\r' | cut -c 1-100)"
        done
    ) &
    ticker=$!
    "$@" >"$log" 2>&1 || status=$?
    kill "$ticker" 2>/dev/null
    wait "$ticker" 2>/dev/null || true
    [ $status != 0 ] || return 0
    tail -n 40 "$log" | cut -c 1-300 >&2
    fail "failed: $* (all of its output: $log)"
}

install_packages() { # GROUP…
    local group entry package missing=()
    for group in "$@"; do
        local -n entries=packages_$group
        for entry in "${entries[@]}"; do
            package=${entry%%:*}
            [ "$package" = "$entry" ] || ! command -v "${entry#*:}" >/dev/null 2>&1 || continue
            package_is_installed "$package" || missing+=("$package")
        done
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    command -v apt-get >/dev/null 2>&1 || fail "this is not a Debian system; please install what these packages hold, then set" \
        "ESCAPEMENT_SKIP_PACKAGES=1: ${missing[*]}"
    local as_root=()
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null 2>&1 || fail "needs root or sudo to install: ${missing[*]}"
        as_root=(sudo)
    fi
    say "installing ${missing[*]} …"
    local log
    log=$(mktemp)
    quietly "$log" "${as_root[@]}" apt-get update -qq
    quietly "$log" "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
    rm -f "$log"
    rm -f build*/build.ninja # configured without what is there now
}

package_is_installed() { # PACKAGE
    [ -z "${ESCAPEMENT_SKIP_PACKAGES:-}" ] || return 0
    command -v dpkg-query >/dev/null 2>&1 || return 1
    [ "$(dpkg-query -W -f '${db:Status-Status}\n' "$1" 2>/dev/null | head -n 1)" = installed ]
}
