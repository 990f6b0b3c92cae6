# What the golden runner and ./dev golden --update agree on; sourced by both.

golden_programs() { # FOLDER: every program below it, sorted
    find "$1" -mindepth 2 -name '*.go' | LC_ALL=C sort
}

# Messages about inlined library code carry the GOROOT's path, which differs from machine to machine.
golden_normalize() {
    sed -E 's,^(/|\$GOROOT/)[^:]*/?src/,$GOROOT/src/,'
}

golden_update() { # FOLDER GOCACHE: what the go command in PATH prints for each program, into X.m
    local program failed=0
    export GOCACHE=$2 GOTOOLCHAIN=local GOPROXY=off GOFLAGS= CGO_ENABLED=0 GOTELEMETRY=off GO111MODULE=off GOOS=linux GOARCH=amd64
    while IFS= read -r program; do
        if ! (cd "${program%/*}" && go build -o /dev/null -gcflags=-m "${program##*/}") >"${program%.go}.raw" 2>&1; then
            echo "golden: go build failed on $program" >&2
            cat "${program%.go}.raw" >&2
            failed=1
        fi
        golden_normalize <"${program%.go}.raw" >"${program%.go}.m"
        rm "${program%.go}.raw"
    done < <(golden_programs "$1")
    return $failed
}
