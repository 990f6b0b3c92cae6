# Building: the C programs, the page, the pack of the standard library; sourced by ./dev.
# All of it is incremental and silent when there is nothing to do.

compile() { # FOLDER CMAKE_OPTION…: configure once, then build all, or what $target lists
    local folder=$1
    shift
    if [ ! -f "$folder/build.ninja" ]; then
        say "configuring $folder …"
        quietly "$folder/dev.log" cmake -G Ninja -S . -B "$folder" "$@"
    fi
    if [ -t 2 ]; then
        say "building $folder …"
        cmake --build "$folder" ${target:+--target $target} >&2
    else
        say "building $folder …"
        quietly "$folder/dev.log" cmake --build "$folder" ${target:+--target $target}
    fi
}

# What ./dev run needs, quickly made; the optimized build of before, if there is one, is kept up to date instead.
build_programs() {
    local target="escapement escapementd escapementctl escapement-worker"
    compile build -DCMAKE_BUILD_TYPE=Release -DCMAKE_INTERPROCEDURAL_OPTIMIZATION=OFF
}

# The build that is measured and tested: guided by a profile, and optimized across files.
build_release() {
    [ -f build-profile/recorded ] || record_profile
    grep -q '^ESCAPEMENT_PROFILE:PATH=.' build/CMakeCache.txt 2>/dev/null || rm -rf build/build.ninja build/CMakeCache.txt
    compile build -DCMAKE_BUILD_TYPE=Release -DESCAPEMENT_PROFILE="$root/build-profile"
}

# What the release is compiled for. It is kept while the code changes: a function that is new has no profile.
record_profile() {
    local goroot
    goroot=$(goroot_of "$release")
    say "recording what the analyzer does most (a minute) …"
    quietly build/profile.log tests/lib/profile "$goroot" "$root/build-profile"
    rm -f build/build.ninja # one that was configured without the profile
}

build_sanitized() { compile build-sanitize -DCMAKE_BUILD_TYPE=RelWithDebInfo -DESCAPEMENT_SANITIZE=address,undefined; }

build_page() {
    [ -f static/package.json ] || return 0
    if [ static/package-lock.json -nt static/node_modules/.package-lock.json ]; then
        say "installing the page's npm packages …"
        (cd static && quietly "$root/build/npm.log" npm ci --no-audit --no-fund)
        touch static/node_modules/.package-lock.json
    fi
    if [ ! -f static/dist/.built ] || [ -n "$(find static tests/golden/course -newer static/dist/.built -type f \
        -not -path '*/node_modules/*' -not -path 'static/dist/*' -print -quit)" ]; then
        say "building the page …"
        (cd static && quietly "$root/build/npm.log" npm run build)
        touch static/dist/.built
    fi
}

goroot_of() { # RELEASE: prints a GOROOT, fetched if need be
    goroot_find "$1" || goroot_fetch "$1" || fail "no Go $1 source tree; set ESCAPEMENT_GOROOT_${1//./} to one"
}

# The standard library, analyzed once by the escapement command of a build folder, into that folder (a pack names the
# analyzer that made it). Remade when the command or the Go sources are newer.
make_pack() { # GOROOT [FOLDER]
    local folder=${2:-build}
    local pack=$folder/go$release.pack escapement=$folder/analyzer/escapement
    [ "$pack" -nt "$escapement" ] && [ "$pack" -nt "$1/VERSION" ] && return
    say "analyzing the Go $release standard library into $pack …"
    rm -f "$pack"
    if "$escapement" pack -goroot "$1" -o "$pack.new" >"$folder/pack.log" 2>&1 && [ -s "$pack.new" ]; then
        mv "$pack.new" "$pack"
    else
        rm -f "$pack.new"
        say "no pack could be made ($folder/pack.log); the standard library will be loaded from $1"
    fi
}

# Sets library_flags: how the analyzer finds the standard library, -pack FILE or else -goroot DIR.
use_library() { # GOROOT [FOLDER]
    local folder=${2:-build}
    make_pack "$1" "$folder"
    if [ -f "$folder/go$release.pack" ]; then
        library_flags=(-pack "$root/$folder/go$release.pack")
    else
        library_flags=(-goroot "$1")
    fi
}

# Compares all expected texts of the golden programs with what the command of that build folder prints.
golden_run() { # FOLDER [PROGRAM.go…]
    local folder=$1 text suffix release level failed=0
    . tests/golden/paths.sh
    for text in $golden_texts; do
        IFS=: read -r suffix release level <<<"$text"
        use_library "$(goroot_of "$release")" "$folder"
        GOLDEN_SUFFIX=$suffix GOLDEN_LEVEL=$level ESCAPEMENT_FLAGS="-go=$release ${library_flags[*]} -goroot $(goroot_of "$release")" \
            tests/golden/run "$folder/analyzer/escapement" "${@:2}" || failed=1
    done
    return $failed
}

# Sets other_packs: packs of the other Go releases whose trees are on this machine, as the daemon's options.
use_other_releases() {
    local other goroot
    other_packs=()
    for other in $other_releases; do
        goroot=$(goroot_find "$other") || continue
        (release=$other && make_pack "$goroot")
        [ ! -f "build/go$other.pack" ] || other_packs+=(--pack "$root/build/go$other.pack")
    done
}

# Before anything is installed or built: can it be listened on?
check_address() { # HOST PORT
    local host=$1 port=$2
    [[ $port =~ ^[0-9]{1,5}$ ]] && [ "$((10#$port))" -le 65535 ] || fail "run: --port must be a number from 0 to 65535, not $port"
    case $host in
    127.* | 0.0.0.0 | localhost | :: | ::1) ;;
    *) [[ " $(hostname -I 2>/dev/null) " == *" $host "* ]] || fail "run: $host is no address of this machine (it has 127.0.0.1 $(hostname -I 2>/dev/null)); 0.0.0.0 is all of them" ;;
    esac
    [ "$host" != 0.0.0.0 ] && [ "$host" != :: ] || host=127.0.0.1
    ! (exec 3<>"/dev/tcp/$host/$port") 2>/dev/null || fail "run: something listens on $host port $port already; try --port $((10#$port < 65535 ? 10#$port + 1 : 8081))"
}

serve() { # HOST PORT GOROOT
    [ -x build/service/escapementd ] || fail "build/service/escapementd was not built"
    use_library "$3"
    use_other_releases
    grep -q '^ESCAPEMENT_PROFILE:PATH=.' build/CMakeCache.txt || say "this build is not optimized; ./dev run --optimize makes one that is"
    say "serving on http://$1:$2 (stop with Ctrl-C)"
    exec build/service/escapementd --host "$1" --port "$2" "-${library_flags[0]}" "${library_flags[1]}" "${other_packs[@]}" \
        --static static/dist --database build/escapement.db
}
