# ./dev test: every stage runs, also after one has failed; each prints a closing line, and the last line sums up.
# Sourced by ./dev. A stage is a function; its output goes to tests/output/STAGE.log and is shown when it fails.

stages=(unit service service_asan service_tsan service_leaks golden golden_sanitized marks gomarks mutants random pack module report bad_input fuzz page browser)

run_all_stages() { # GOROOT
    local stage start failed=() log status
    goroot=$1
    mkdir -p tests/output
    build_release
    build_sanitized
    build_page
    use_library "$goroot"
    for stage in "${stages[@]}"; do
        log=tests/output/$stage.log
        start=$SECONDS
        # Not as a condition: there bash would go on after a command that failed.
        set +e
        (set -e && "stage_$stage") >"$log" 2>&1
        status=$?
        set -e
        if [ $status = 0 ]; then
            runner_lines "$log"
            printf 'test: %-17s ok      %4d s  %s\n' "$stage" $((SECONDS - start)) "$(closing_line "$log")"
        else
            failed+=("$stage")
            tail -n 60 "$log"
            runner_lines "$log"
            printf 'test: %-17s FAILED  %4d s  %s (all of its output: %s)\n' "$stage" $((SECONDS - start)) "$(closing_line "$log")" "$log"
        fi
    done
    if [ ${#failed[@]} -gt 0 ]; then
        echo "test: FAILED: ${failed[*]}"
        return 1
    fi
    echo "test: all ${#stages[@]} stages passed"
}

# The closing lines of the test runners themselves: ctest, cmocka, node, and ours.
runner_lines() {
    grep -E '^(100% tests passed|[0-9]+% tests passed|\[  PASSED  \]|\[  FAILED  \]|[#ℹ] (tests|pass|fail) )|: [0-9]+ (passed|programs)' "$1" | tail -n 12 | sed 's/^/    /' || true
}

closing_line() { grep -E '^(unit|service|leaks|golden|types2|syntax|gomarks|mutants|random|pack|module|report|bad input|fuzz|page|browser): |tests passed|^ℹ (pass|fail) ' "$1" | tail -n 1 | cut -c 1-120; }

# The sanitizers watch everything that ctest runs.
stage_unit() { ctest --test-dir build-sanitize -L unit --output-on-failure --no-tests=error -j "$(nproc)"; }

# Its units under the sanitizers; the daemon from outside as it is released, on the pack; the same with AddressSanitizer in
# all processes, where an unknown system call is refused and not deadly; and with ThreadSanitizer in the daemon, which is
# the only one that has threads.
stage_service() {
    ctest --test-dir build-sanitize -LE unit -E end_to_end --output-on-failure --no-tests=error
    service_run build
}

stage_service_asan() { ESCAPEMENT_SANITIZED=1 service_run build-sanitize; }

stage_service_tsan() {
    target=escapementd compile build-tsan -DCMAKE_BUILD_TYPE=RelWithDebInfo -DESCAPEMENT_SANITIZE=thread
    cp build/service/{escapement-worker,escapement-worker-test,escapementctl,without_namespaces,supervise} build-tsan/service/
    mkdir -p build-tsan/analyzer && cp build/analyzer/escapement build-tsan/analyzer/ # for what is installed
    service_run build-tsan
}

stage_service_leaks() { tests/service/leaks "$root/build" "-${library_flags[0]}" "${library_flags[1]}"; }

service_run() { # FOLDER
    [ "${library_flags[0]}" != -pack ] || export ESCAPEMENT_PACK=${library_flags[1]}
    ESCAPEMENT_GOROOT_127=$goroot tests/service/run.sh "$root/$1/service"
}

stage_golden() { golden_run build; }

stage_golden_sanitized() {
    export ESCAPEMENT_FLAGS="${library_flags[*]} -goroot $goroot" ASAN_OPTIONS=detect_leaks=0
    tests/golden/run build-sanitize/analyzer/escapement
    GOLDEN_SUFFIX=m2 GOLDEN_LEVEL=2 tests/golden/run build-sanitize/analyzer/escapement
}

# What the Go project's tests of its parser and type checker expect, with the sanitizers watching. The files that pass may
# not become fewer.
stage_marks() {
    local entry suite floor release root_of_release passed
    for entry in syntax:31:1.27 types2:375:1.27 syntax:31:1.26 types2:361:1.26; do
        IFS=: read -r suite floor release <<<"$entry"
        root_of_release=$(goroot_of "$release")
        use_library "$root_of_release"
        ASAN_OPTIONS=detect_leaks=0 build-sanitize/tests/errors/marks "$suite" -goroot "$root_of_release" "${library_flags[@]}" |
            tee "tests/output/$suite.txt" || true
        passed=$(sed -n 's/^.* files, \([0-9]*\) pass, .*/\1/p' "tests/output/$suite.txt" | tail -n 1)
        [ "${passed:-0}" -ge "$floor" ] || return 1
    done
}

# What the Go project's tests expect of -m.
stage_gomarks() {
    . tests/lib/fidelity.sh
    local inputs=() passed
    fidelity gomarks | tee tests/output/gomarks.txt || true
    passed=$(sed -n 's/^gomarks: .* \([0-9]*\) tests pass$/\1/p' tests/output/gomarks.txt)
    [ "${passed:-0}" -ge 70 ]
}

# Broken programs, judged by the compiler itself; the first time it compiles the standard library for them.
stage_mutants() {
    local counts
    [ -x "$goroot/bin/go" ] || { echo "mutants: skipped, $goroot has no compiler"; return; }
    . tests/lib/fidelity.sh
    fidelity mutants --count 300 --seed 1 | tee tests/output/mutants.txt || true
    counts=$(sed -n -E 's/^fidelity: .*; ([0-9]+) of ([0-9]+) packages identical$/\1 \2/p' tests/output/mutants.txt)
    echo "mutants: ${counts% *} of ${counts#* } broken programs have the compiler's errors"
    [ "${counts#* }" -ge 200 ] && [ $((100 * ${counts% *})) -ge $((99 * ${counts#* })) ]
}

# Random programs that compile, likewise; other seeds: ./dev fidelity random --seed N.
stage_random() {
    [ -x "$goroot/bin/go" ] || { echo "random: skipped, $goroot has no compiler"; return; }
    . tests/lib/fidelity.sh
    fidelity random --count 60 --level 2 -d 20 | sed 's/^fidelity: /random: /'
}

stage_pack() { tests/pack/run "$root/build/analyzer/escapement" "$goroot"; }
stage_module() { tests/module/run "$root/build/analyzer/escapement" "$root/build/go$release.pack"; }

stage_report() { tests/report/hostile build/analyzer/escapement "${library_flags[@]}"; }

stage_bad_input() { tests/bad/run build/analyzer/escapement "${library_flags[@]}"; }

# A short look that is the same each time; ./dev fuzz 600 searches.
stage_fuzz() {
    rm -rf build-fuzz/corpus
    FUZZ_OPTIONS='-seed=1 -runs=1500' ESCAPEMENT_CORPUS=$root/build-fuzz/corpus ESCAPEMENT_PACK=$root/build/go$release.pack GOROOT=$goroot tests/fuzz/run 30
}

stage_page() {
    [ -f static/package.json ] || nothing_here page || return 0
    node tests/lib/locks.mjs static tests/browser tests/service
    (cd static && npm run --silent check) && echo "page: types check"
}

stage_browser() {
    [ -x tests/browser/run ] || nothing_here browser || return 0
    ESCAPEMENT_BUILD=build ESCAPEMENT_GOROOT_127=$goroot tests/browser/run
}

nothing_here() {
    echo "$1: nothing to test in this checkout"
    return 1
}
