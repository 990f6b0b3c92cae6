# What the golden runner and ./dev golden --update agree on; sourced by both.

golden_programs() { # FOLDER: every program below it, sorted
    find "$1" -mindepth 2 -name '*.go' | LC_ALL=C sort
}

# Each program's expected texts: the suffix of the file beside it, the Go release, the level of -m.
golden_texts='m:1.27:1 m2:1.27:2 m126:1.26:1'

# Messages about inlined library code carry the GOROOT's path, which differs from machine to machine.
golden_normalize() {
    sed -E 's,(^| )(/|\$GOROOT/)[^: ]*/src/,\1$GOROOT/src/,g'
}

golden_update() { # FOLDER GOCACHE SUFFIX LEVEL: what the go command in PATH prints for each program, into X.SUFFIX
    local program raw failed=0
    export GOCACHE=$2 GOTOOLCHAIN=local GOPROXY=off GOFLAGS= CGO_ENABLED=0 GOTELEMETRY=off GO111MODULE=off GOOS=linux GOARCH=amd64
    while IFS= read -r program; do
        raw=${program%.go}.raw
        if ! (cd "${program%/*}" && go build -o /dev/null "-gcflags=-m=$4" "${program##*/}") >"$raw" 2>&1; then
            echo "golden: go build failed on $program" >&2
            cat "$raw" >&2
            failed=1
        fi
        golden_normalize <"$raw" >"${program%.go}.$3"
        rm "$raw"
    done < <(golden_programs "$1")
    return $failed
}
