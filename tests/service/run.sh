#!/usr/bin/env bash
# The end-to-end tests of the service: run.sh FOLDER-OF-THE-PROGRAMS [NAME-PART]
# The library is a pack (ESCAPEMENT_PACK) or else a Go 1.27 source tree; without either the tests are skipped (77).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/../lib/goroot.sh"
if [ -n "${ESCAPEMENT_PACK:-}" ]; then
    library=(--pack "$ESCAPEMENT_PACK")
elif goroot=$(goroot_find 1.27); then
    library=(--goroot "$goroot")
else
    echo "service: skipped: no pack in ESCAPEMENT_PACK and no Go 1.27 source tree" >&2
    exit 77
fi
command -v node >/dev/null || {
    echo "service: skipped: node is not installed" >&2
    exit 77
}
[ "$here/package-lock.json" -ot "$here/node_modules/.package-lock.json" ] || (cd "$here" && npm ci --no-audit --no-fund)
exec node "$here/end_to_end.mjs" "$1" "${2:-}" "${library[@]}"
