# ./dev fidelity: the real compiler and ours on the same input, compared line by line; sourced by ./dev.
#
#   fidelity FILE.go…|FOLDER    one package
#   fidelity std                the whole standard library (the real compiler's text is kept in the cache)
#   fidelity cmd                everything below GOROOT's src/cmd, with what it vendors
#   fidelity modules            ./... in each of the modules that the tools vendor, in the go command's order
#   fidelity gomarks            the ERROR marks of those of the Go project's tests that are about -m, directory tests too
#   fidelity gotest             every single-file program of the Go project's own compiler tests that compiles
#   fidelity goerrors           those of them that must not compile: the errors, instead of -m
#   fidelity mutants            good programs with a mistake made in each (tests/mutants): the errors
#   fidelity random             random programs that compile (tests/random): of each seed one of one package and one of several
#   fidelity debian             third-party code as it comes: Go packages of Debian (golang-*-dev) that it can build, in GOPATH mode
#   fidelity types2 [NAME…]     the marks of the type checker's own tests (tests/errors/marks.h)
#   fidelity syntax [NAME…]     the marks of the parser's own tests
#
# Options: --release 1.26, --level 2 (-m=2), --count N and --seed S of mutants, random and debian (N Debian packages, the S-th and so on), and those of tests/fidelity/compare.c: -d, -w, -p.

fidelity() {
    local level=1 release=$release count=300 seed=1 compare_options=() inputs=()
    while [ $# -gt 0 ]; do
        case $1 in
        --release) release=${2:?} && shift 2 ;;
        --level) level=${2:?} && shift 2 ;;
        --count) count=${2:?} && shift 2 ;;
        --seed) seed=${2:?} && shift 2 ;;
        -d | -w | -p) compare_options+=("$1" "${2:?}") && shift 2 ;;
        *) inputs+=("$1") && shift ;;
        esac
    done
    [ ${#inputs[@]} -gt 0 ] || fail "fidelity: name FILE.go…, a folder, std, gotest, goerrors, mutants or random"

    local real ours
    case ${inputs[0]} in
    types2 | syntax)
        fidelity_marks "${inputs[@]}"
        return
        ;;
    esac
    fidelity_go "$release"
    mkdir -p tests/output
    if [ "${inputs[0]}" = gomarks ]; then
        fidelity_gomarks
        return
    fi
    real=$root/tests/output/${inputs[0]##*/}.real.txt ours=$root/tests/output/${inputs[0]##*/}.ours.txt
    case ${inputs[0]} in
    std) fidelity_std ;;
    cmd) fidelity_cmd ;;
    modules) fidelity_modules ;;
    gotest) fidelity_gotest '^// *(errorcheck( -0| -m| -m=2| -l)+|run|compile|build)$' "-m=$level" ;;
    goerrors) fidelity_gotest '^// *errorcheck( -0| -complete| -d=panic| -lang=go[0-9.]+)*$|^// *errorcheckdir$' "" ;;
    mutants) fidelity_mutants ;;
    random) fidelity_random ;;
    debian) fidelity_debian ;;
    *) fidelity_files "${inputs[@]}" ;;
    esac
    say "texts kept in $real and $ours"
    build/tests/compare "${compare_options[@]}" "$real" "$ours"
}

# The environment in which the real compiler says what design.md calls right.
fidelity_go() { # RELEASE
    goroot=$(goroot_of "$1")
    version=$(head -n 1 "$goroot/VERSION")
    export GOROOT=$goroot PATH=$goroot/bin:$PATH GOCACHE=$GOROOT_CACHE/gocache GOTOOLCHAIN=local GOPROXY=off GOFLAGS= \
        CGO_ENABLED=0 GOTELEMETRY=off GO111MODULE=off GOOS=linux GOARCH=amd64 GOEXPERIMENT=
    escapement=$root/build/analyzer/escapement
    library_flags=(-goroot "$goroot")
    if [ "$1" = 1.27 ]; then # there is a pack for the default release
        use_library "$goroot"
        [ "${library_flags[0]}" != -pack ] || library_flags+=(-goroot "$goroot") # whose places the compiler names
    fi
    say "real: $(go version); ours: escapement on $goroot"
}

fidelity_marks() { # SUITE NAME…
    local goroot=$(goroot_of "$release")
    use_library "$goroot"
    build/tests/errors/marks "$1" -goroot "$goroot" "${library_flags[@]}" "${@:2}"
}

fidelity_std() {
    real=$GOROOT_CACHE/fidelity/$version.std.m$level.txt
    mkdir -p "${real%/*}"
    if [ ! -s "$real" ]; then
        say "compiling the standard library with -m=$level (a minute or two; kept in $real) …"
        (cd "$goroot/src" && go build "-gcflags=all=-m=$level" std >"$real.new" 2>&1) || fail "go build std failed: $real.new"
        mv "$real.new" "$real"
    fi
    say "analyzing the standard library …"
    (cd "$goroot/src" && time_of "$escapement" "-m=$level" -goroot "$goroot" std) >"$ours" || say "escapement: exit status $?"
}

# The go command, the compiler and the other tools, without the profile that the compiler's own build uses.
fidelity_cmd() {
    real=$GOROOT_CACHE/fidelity/$version.cmd.m$level.txt
    mkdir -p "${real%/*}"
    if [ ! -s "$real" ]; then
        say "compiling cmd/... with -m=$level (some minutes; kept in $real) …"
        (cd "$goroot/src" && go build -pgo=off "-gcflags=-m=$level" cmd/... >"$real.new" 2>&1) || fail "go build cmd/... failed: $real.new"
        mv "$real.new" "$real"
    fi
    say "analyzing cmd/... …"
    # shellcheck disable=SC2046 # a list of import paths
    (cd "$goroot/src" && time_of "$escapement" "-m=$level" -goroot "$goroot" $(go list -f "{{if .GoFiles}}{{.ImportPath}}{{end}}" cmd/...)) >"$ours" || say "escapement: exit status $?"
}

# The modules that src/cmd vendors, as a workspace of folders that require each other. One package at a time: the go command prints
# them in the order in which it is done with them.
fidelity_modules() {
    local scratch modules module other
    scratch=$(mktemp -d)
    cp -rL "$goroot/src/cmd/vendor/." "$scratch"
    mapfile -t modules < <(sed -n 's/^# \([^ ]*\) .*/\1/p' "$scratch/modules.txt")
    for module in "${modules[@]}"; do
        {
            printf 'module %s\ngo %s\n' "$module" "$(sed -n '1s/^go\(1\.[0-9]*\).*/\1/p' "$goroot/VERSION")"
            for other in "${modules[@]}"; do
                [ "$other" = "$module" ] || printf 'require %s v0.0.0\nreplace %s => %s\n' "$other" "$other" "$scratch/$other"
            done
        } >"$scratch/$module/go.mod"
    done
    : >"$real" && : >"$ours"
    for module in "${modules[@]}"; do
        (cd "$scratch/$module" && GO111MODULE=on GOFLAGS=-mod=mod go build -p 1 "-gcflags=-m=$level" ./...) >>"$real" 2>&1 || say "go build: exit status $?"
        (cd "$scratch/$module" && time_of "$escapement" "-m=$level" "${library_flags[@]}" ./...) >>"$ours" || say "escapement: exit status $?"
    done
    rm -rf "$scratch"
}

fidelity_files() { # FILE…|FOLDER
    local files=("$@") folder
    if [ -d "$1" ]; then
        folder=$1
        mapfile -t files < <(cd "$1" && go list -f '{{join .GoFiles "\n"}}' .)
    else
        folder=$(dirname "$1")
        files=("${@##*/}")
    fi
    (cd "$folder" && go build -o /dev/null "-gcflags=-m=$level" "${files[@]}") >"$real" 2>&1 || say "go build: exit status $?"
    (cd "$folder" && time_of "$escapement" "-m=$level" "${library_flags[@]}" "${files[@]}") >"$ours" || say "escapement: exit status $?"
}

# Each test program is its own package "# file" in both texts.
fidelity_gotest() { # PATTERN OF THE FIRST LINE, DEFAULT FLAGS
    local pattern=$1 default_flags=$2 list scratch
    [ -d "$goroot/test" ] || fail "fidelity: $goroot has no test folder"
    scratch=$(mktemp -d)
    list=$scratch/list
    real_cache=$GOROOT_CACHE/fidelity/$version.${inputs[0]}.${default_flags:+p}m$level
    mkdir -p "$real_cache"
    fidelity_importcfg
    (cd -P "$goroot/test" && find . -name '*.go' -print0 | LC_ALL=C sort -z |
        xargs -0 grep -Hm1 -E '^// *(errorcheck|run|compile|build)' | grep -v '\.dir/') |
        awk -F '.go:' -v pattern="$pattern" -v flags="$default_flags" '
            $2 ~ pattern {
                own = flags
                if ($2 ~ /errorcheck.* -/) { own = $2; sub(/^\/\/ *errorcheck/, "", own); gsub(/ -0/, "", own) }
                print $1 ".go|" own
            }' >"$list"
    say "$(wc -l <"$list") programs of $goroot/test …"
    export -f fidelity_gotest_one fidelity_gotest_dir
    export without_reason scratch escapement goroot importcfg real_cache library="${library_flags[*]}"
    xargs -a "$list" -d '\n' -P "$(nproc)" -I{} bash -c 'fidelity_gotest_one "$1"' one {}
    find "$scratch" -name '*.real' | LC_ALL=C sort | xargs cat >"$real"
    find "$scratch" -name '*.ours' | LC_ALL=C sort | xargs cat >"$ours"
    find "$scratch" -name '*.crash' | LC_ALL=C sort | xargs -r cat >&2
    say "$(find "$scratch" -name '*.crash' | wc -l) crashed or ran out of time"
    rm -rf "$scratch"
}

# The options of a test's first line that our command has; the others choose checks of the compiler itself.
gomarks_flags() { grep -oE '(^| )-(m=2|m|l|l=4|smallframes|d=[a-z,]+)( |$)' <<<"${1// /  }" | tr -d '\n' | sed 's/-m *-m/-m=2/'; }

# Left out are experiments and, of tests of -live, the marks of the back end's liveness (marks.mjs).
fidelity_gomarks() {
    local scratch file header header_path folder source name
    scratch=$(mktemp -d)
    while IFS=: read -r file header; do
        file=${file#./}
        name=$scratch/${file//\//_}
        ! grep -qE '^//go:build .*goexperiment' "$goroot/test/$file" || continue
        case $header in
        *errorcheckdir* | *errorcheckandrundir*) gomarks_folder ;;
        *)
            folder=$(cd -P "$goroot/test/${file%"${file##*/}"}." && pwd)
            # shellcheck disable=SC2046 # options
            (cd "$folder" && "$escapement" "${library_flags[@]}" $(gomarks_flags "$header") "./${file##*/}") >"$name.text" 2>&1 || true # it may have errors
            if grep -q 'missing function body' "$name.text"; then # the files of a command may not lack any, packages may
                mkdir -p "$name.gopath/src/test/p" && cp "$folder/${file##*/}" "$name.gopath/src/test/p"
                "$escapement" "${library_flags[@]}" -gopath "$name.gopath" $(gomarks_flags "$header") test/p >"$name.text" 2>&1 || true
            fi
            case $header in
            *-p=*) header_path=${header##*-p=} && gomarks_inside "${header_path%% *}" ;;
            *' -std'*) gomarks_inside test/p ;;
            *) ! grep -q 'use of internal package' "$name.text" || gomarks_inside test/p ;;
            esac
            printf '%s|%s|%s|%s\n' "$file" "$name.text" "$goroot/test/$file" "$([[ $header != *withauto* ]] || echo auto)" >>"$scratch/list"
            ;;
        esac
    done < <(cd -P "$goroot/test" && find . -name '*.go' -not -path '*.dir/*' -print0 | LC_ALL=C sort -z |
        xargs -0 grep -HE -m1 '^// errorcheck(withauto|dir|andrundir)? (.* )?-m( |=|$)')
    node tests/fidelity/marks.mjs "$scratch/list"
    rm -rf "$scratch"
}

# A test that is, or imports, what only the standard library may: as a package of a library that is all of the real one otherwise.
gomarks_inside() { # PATH
    local library=$name.goroot at=src part
    mkdir -p "$library/src"
    ln -s "$goroot/VERSION" "$library"
    for part in ${1//\// }; do # of all folders above it, the rest
        ln -s "$goroot/$at"/* "$library/$at"
        rm -f "$library/$at/$part"
        at=$at/$part
        mkdir "$library/$at"
    done
    cp "$folder/${file##*/}" "$library/$at"
    # shellcheck disable=SC2046 # options
    "$escapement" -goroot "$library" $(gomarks_flags "$header") "$1" >"$name.text" 2>&1 || true
}

# The packages of one directory test: the files of a package name together, imported as "./FIRST FILE".
gomarks_folder() {
    local gopath=$name.gopath package files
    mkdir -p "$gopath/src/test"
    for source in "$goroot/test/${file%.go}.dir/"*.go; do
        package=$(sed -n 's/^package \([a-zA-Z0-9_]*\).*/\1/p;T;q' "$source")
        files=$(cat "$gopath/$package.folder" 2>/dev/null || basename "$source" .go | tee "$gopath/$package.folder")
        mkdir -p "$gopath/src/test/$files"
        sed -E 's,"\./([a-zA-Z0-9_]+)","test/\1",' "$source" >"$gopath/src/test/$files/${source##*/}"
    done
    # shellcheck disable=SC2046 # options
    "$escapement" "${library_flags[@]}" -gopath "$gopath" $(gomarks_flags "$header") $(cd "$gopath/src" && echo test/*) >"$name.text" 2>&1 || true
    for folder in "$gopath/src/test/"*/; do
        folder=${folder%/}
        printf '%s|%s|%s|\n' "$file: ${folder##*/}" "$name.text" "$(printf '%s,' "$folder"/*.go | sed 's/,$//')" >>"$scratch/list"
    done
}

# Sets importcfg: where the compiler finds the standard library's export data.
fidelity_importcfg() {
    importcfg=$GOROOT_CACHE/fidelity/$version.importcfg
    fidelity_importcfg_works && return
    say "compiling the standard library for its export data …"
    go list -export -f '{{if .Export}}packagefile {{.ImportPath}}={{.Export}}{{end}}' std >"$importcfg"
}

fidelity_importcfg_works() {
    local file
    [ -s "$importcfg" ] || return 1
    for file in $(sed -n 's/^packagefile [^=]*=//p' "$importcfg" | tail -n 3); do [ -s "$file" ] || return 1; done
}

# One program by both. The real compiler's text stays in the cache. A program on which its verdict is not the one the
# test is about (an -m program that doesn't compile, an error program that does) is left out: its cached text is empty.
# The compiler removes its output file when it fails, so that must be a file of ours and never /dev/null.
fidelity_gotest_one() { # FILE|FLAGS
    local file=${1%%|*} flags=${1#*|} name cached status folder
    name=$scratch/${file//\//_}
    cached=$real_cache/${file//\//_}
    [ ! -d "$goroot/test/${file%.go}.dir" ] || { fidelity_gotest_dir "$file" && return; }
    folder=$(cd -P "$goroot/test/${file%/*}" && pwd)
    cd "$folder" || return
    if [ ! -f "$cached" ]; then
        # As go build names the package of files; errors do not show it, and were kept with main.
        local package=main
        case $flags in *-m*) grep -q '^package main' "${file##*/}" || package=command-line-arguments ;; esac
        go tool compile -p "$package" -complete -importcfg "$importcfg" $flags -o "$name.o" "./${file##*/}" >"$name.text" 2>&1
        status=$?
        case $flags in *-m*) [ $status = 0 ] ;; *) [ $status != 0 ] ;; esac || : >"$name.empty"
        if [ -f "$name.empty" ]; then
            : >"$cached"
        else
            { printf '# %s\n' "$file" && sed -E "s,(^| )$folder/,\1./,g; s/[ \t]*\$//" "$name.text"; } >"$cached.new"
            mv "$cached.new" "$cached"
        fi
    fi
    [ -s "$cached" ] || return 0
    # The compiler alone shortens no path; those within a line are cut here as compare cuts those at its start.
    local library_paths='s, at [^ :]*/src/, at ,'
    sed -E "$without_reason; $library_paths" "$cached" >"$name.real"
    flags=${flags//-m -m/-m=2} flags=${flags//-complete/} flags=${flags//-d=panic/}
    timeout 20 "$escapement" $library $flags "./${file##*/}" >"$name.text" 2>"$name.err"
    status=$?
    {
        printf '# %s\n' "$file"
        sed -E "/^# command-line-arguments\$/d; $without_reason; s/[ \t]*\$//; $library_paths" "$name.text"
    } >"$name.ours"
    [ $status -le 1 ] || printf '%s: exit status %d: %s\n' "$file" $status "$(head -n 1 "$name.err")" >"$name.crash"
    return 0
}

# A test X.go that stands for the packages in X.dir: one a name, in the order of their files, each compiled for the next as
# test/FIRST-FILE (internal/testdir); the last has the errors. They import each other as "./FIRST-FILE", which is rewritten.
fidelity_gotest_dir() { # FILE
    local file=$1 work=$scratch/${1//\//_}.work package names=() name status
    mkdir -p "$work/src/test"
    cp "$goroot/test/${file%.go}.dir/"*.go "$work/"
    cd "$work" || return
    sed -i -E 's,"\./([a-zA-Z0-9_]+)",\"test/\1\",' ./*.go
    cat "$importcfg" >cfg
    for file in *.go; do
        package=$(sed -n -E 's/^package +([a-zA-Z0-9_]+).*/\1/p' "$file" | head -n 1)
        if [ ! -d "of.$package" ]; then
            mkdir "of.$package" && names+=("$package")
            printf '%s\n' "${file%.go}" >"of.$package/path"
        fi
        mv "$file" "of.$package/"
    done
    for package in "${names[@]}"; do
        name=$(cat "of.$package/path")
        mkdir -p "src/test/$name" && mv "of.$package/"*.go "src/test/$name/"
        (cd "src/test/$name" && go tool compile -p "test/$name" -complete -importcfg "$work/cfg" -o "$work/$name.o" ./*.go) >text 2>&1
        printf 'packagefile test/%s=%s/%s.o\n' "$name" "$work" "$name" >>cfg
    done
    file=$1 package=$name name=$scratch/${1//\//_}
    (cd "src/test/$package" && timeout 60 "$escapement" -goroot "$goroot" -gopath "$work" ./*.go) >ours 2>"$name.err"
    status=$?
    [ $status != 0 ] || : >ours
    { printf '# %s\n' "$file" && sed -E "s,^$work/src/test/$package/,./,; $without_reason; s/[ \t]*\$//" text; } >"$name.real"
    { printf '# %s\n' "$file" && sed -E "/^# command-line-arguments\$/d; $without_reason; s/[ \t]*\$//" ours; } >"$name.ours"
    [ $status -le 1 ] || printf '%s: exit status %d: %s\n' "$file" $status "$(head -n 1 "$name.err")" >"$name.crash"
    cd / && rm -rf "$work"
}

# Why an import failed is the go command's affair, the compiler alone has no words for it.
without_reason='s/^([^ ]*: could not import [^ ]+) \(.*/\1/'

# Broken programs made of the golden ones and of GOROOT's own that run. Each is its own package in both texts; one that
# both find good has no lines there, and one that only one of them finds good is a difference like any other.
fidelity_mutants() {
    local scratch list
    scratch=$(mktemp -d)
    mkdir "$scratch/go"
    list=$scratch/list
    real_cache=$GOROOT_CACHE/fidelity/$version.mutants
    mkdir -p "$real_cache"
    fidelity_importcfg
    grep -Ev '^packagefile ([^=]*/)?(internal|vendor)[/=]' "$importcfg" >"$scratch/importcfg" # as the go command would have it
    importcfg=$scratch/importcfg
    {
        printf '%s\n' "$root"/tests/golden/*/*.go
        (cd -P "$goroot/test" && find "$PWD" -name '*.go' -print0 | xargs -0 grep -lE '^// *run$')
    } | build/tests/mutate -n "$count" -s "$seed" "$scratch/go" | LC_ALL=C sort -u >"$list"
    say "$(wc -l <"$list") programs with a mistake in each …"
    export -f fidelity_mutant
    export without_reason scratch escapement importcfg real_cache library="${library_flags[*]}"
    cut -d ' ' -f 1 "$list" | (cd "$scratch/go" && xargs -d '\n' -n 50 -P "$(nproc)" bash -c 'for m; do fidelity_mutant "$m"; done' mutants)
    find "$scratch" -name '*.real' | LC_ALL=C sort | xargs -r cat >"$real"
    find "$scratch" -name '*.ours' | LC_ALL=C sort | xargs -r cat >"$ours"
    find "$scratch" -name '*.crash' | LC_ALL=C sort | xargs -r cat >&2
    say "$(find "$real_cache" -name '*.txt' | wc -l) answers of the compiler in the cache; $(find "$scratch" -name '*.crash' | wc -l) crashed or ran out of time"
    rm -rf "${real%.real.txt}" && cp -r "$scratch/go" "${real%.real.txt}" # to look at
    cp "$list" "${real%.real.txt}/list"
    rm -rf "$scratch"
}

# One mutant, HASH.go in the working folder, by both.
fidelity_random() {
    local scratch
    scratch=$(mktemp -d)
    fidelity_importcfg
    say "$count random programs of one package and $count of several, from seed $seed on …"
    export -f fidelity_random_one fidelity_random_packages
    export scratch escapement importcfg level root library="${library_flags[*]}"
    (cd "$scratch" && seq "$seed" $((seed + count - 1)) | xargs -n 50 -P "$(nproc)" bash -c 'for s; do fidelity_random_one "$s"; fidelity_random_packages "$s"; done' random)
    find "$scratch" -name '*.real' | LC_ALL=C sort | xargs -r cat >"$real"
    find "$scratch" -name '*.ours' | LC_ALL=C sort | xargs -r cat >"$ours"
    find "$scratch" -name '*.crash' | LC_ALL=C sort | xargs -r cat >&2
    rm -rf "$scratch"
}

fidelity_random_one() { # SEED, in $scratch
    local status
    node "$root/tests/random/generate.mjs" "$1" >"$1.go"
    { echo "# seed $1" && go tool compile -p command-line-arguments -complete "-m=$level" -importcfg "$importcfg" -o "$1.o" "./$1.go" 2>&1 |
        sed -E "s,(^| )$PWD/,\1./,g; s/[ \t]*\$//"; } >"$1.real"
    timeout 20 "$escapement" $library "-m=$level" "./$1.go" >"$1.text" 2>"$1.err"
    status=$?
    { echo "# seed $1" && sed '/^# command-line-arguments$/d; s/[ \t]*$//' "$1.text"; } >"$1.ours"
    [ $status -le 1 ] || printf 'seed %s: exit status %d: %s\n' "$1" $status "$(head -n 1 "$1.err")" >"$1.crash"
    rm -f "$1.o" "$1.text"
}

# A program of several packages, as a module: by the compiler one by one, by ours with ./...; what is in the module's folder and in
# the packages' own is named as go build does.
fidelity_random_packages() { # SEED, in $scratch
    local work=$scratch/$1.several package status
    mkdir -p "$work"/{lib,mid,top} && cd "$work" || return
    node "$root/tests/random/generate.mjs" "$1" packages | awk '/^-- .* --$/ { file = $2; next } { print > file }'
    cp "$importcfg" cfg
    for package in lib mid top; do
        go tool compile -p "r$1/$package" -complete "-m=$level" -importcfg cfg -o "$package.o" "./$package/$package.go" >text 2>&1
        echo "packagefile r$1/$package=$work/$package.o" >>cfg
        [ ! -s text ] || { echo "# r$1/$package" && sed -E "s,(^| )$work/$package/,\1$package/,g; s,(^| )$work/,\1./,g; s/[ \t]*\$//" text; }
    done >"$scratch/$1.several.real"
    timeout 20 "$escapement" $library "-m=$level" ./... 2>err | sed 's/[ \t]*$//' >"$scratch/$1.several.ours"
    status=${PIPESTATUS[0]}
    [ "$status" -le 1 ] || printf 'seed %s, several packages: exit status %d: %s\n' "$1" "$status" "$(head -n 1 err)" >"$scratch/$1.several.crash"
    cd "$scratch" && rm -rf "$work"
}

# What go build can build of the packages in some hundred golang-*-dev of Debian, unpacked into one GOPATH: the others import what is not
# among them. Nothing is installed.
fidelity_debian() {
    local folder=$GOROOT_CACHE/fidelity/debian.$seed.$count names packages status
    real=$folder/$version.m$level.txt
    export GOPATH=$folder/usr/share/gocode
    if [ ! -d "$GOPATH" ]; then
        names=$(apt-cache pkgnames golang- | grep -E -- '-dev$' | LC_ALL=C sort | awk -v count="$count" -v seed="$seed" '
            { name[NR] = $0 } END { for (i = 0; i < count && i < NR; i++) print name[(seed + int(i * NR / count)) % NR + 1] }')
        say "downloading $(wc -l <<<"$names") packages of Debian into $folder …"
        mkdir -p "$folder/debs"
        # shellcheck disable=SC2086 # a list of names
        (cd "$folder/debs" && apt-get download -qq $names) || fail "apt-get download failed"
        find "$folder/debs" -name '*.deb' -exec dpkg -x {} "$folder" \;
        rm -rf "$folder/debs"
    fi
    mkdir -p "$GOPATH/src" && cd "$GOPATH/src" || return
    packages=$(go list -e -f '{{if and .GoFiles (not .Incomplete)}}{{.ImportPath}}{{end}}' ./...)
    if [ ! -s "$real" ]; then
        say "compiling $(wc -l <<<"$packages") of $(go list -e ./... | wc -l) Go packages with -m=$level (minutes; kept in $real) …"
        # shellcheck disable=SC2086
        go build -p 1 "-gcflags=-m=$level" $packages >"$real.new" 2>&1 || say "go build: exit status $?, some do not compile"
        mv "$real.new" "$real"
    fi
    # shellcheck disable=SC2086
    time_of "$escapement" "-m=$level" "${library_flags[@]}" -gopath "$GOPATH" $packages >"$ours" || say "escapement: exit status $?"
    cd "$root" || return
}

fidelity_mutant() { # HASH
    local name=$scratch/$1 cached=$real_cache/$1.txt status
    if [ ! -f "$cached" ]; then
        go tool compile -p main -complete -importcfg "$importcfg" -o "$name.o" "./$1.go" >"$cached.$$" 2>&1 && : >"$cached.$$"
        sed "s,^$PWD/,./," "$cached.$$" >"$name.real" # some late errors have the whole path
        rm -f "$name.o" "$cached.$$"
        mv "$name.real" "$cached"
    fi
    timeout 20 "$escapement" $library "./$1.go" >"$name.text" 2>"$name.err"
    status=$?
    [ $status != 0 ] || : >"$name.text"
    { printf '# %s\n' "$1" && sed -E "$without_reason; s/[ \t]*\$//" "$cached"; } >"$name.real"
    { printf '# %s\n' "$1" && sed -E "/^# command-line-arguments\$/d; $without_reason; s/[ \t]*\$//" "$name.text"; } >"$name.ours"
    [ $status -le 1 ] || printf '%s: exit status %d: %s\n' "$1" $status "$(head -n 1 "$name.err")" >"$name.crash"
}

time_of() { # COMMAND…: says on stderr how long it took
    local start=$EPOCHREALTIME status=0
    "$@" || status=$?
    say "escapement took $(awk -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.2f", b - a }') s"
    return $status
}
