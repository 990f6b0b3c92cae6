# Finds or fetches a Go source tree and compiler of one release; sourced by ./dev.
#
#   goroot_find 1.27     prints a GOROOT of that release, or nothing
#   goroot_fetch 1.27    downloads Debian's packages into the cache and unpacks them there
#
# ESCAPEMENT_GOROOT_127 / _126 point to a tree of one's own. Nothing is installed:
# the packages live in Debian's sid suite, so they are unpacked into a cache folder
# with apt's own configuration for the mirror and keys, but private lists.

GOROOT_CACHE="${ESCAPEMENT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/escapement}"

goroot_is() { # DIR RELEASE: is DIR a GOROOT of that release, with sources?
    [ -f "$1/VERSION" ] && [ -d "$1/src/cmd/compile" ] && grep -q "^go$2\(\.\|rc\|beta\|$\)" "$1/VERSION"
}

goroot_find() { # RELEASE
    local release=$1 var dir
    var="ESCAPEMENT_GOROOT_${release//./}"
    for dir in "${!var:-}" "${GOROOT:-}" "$(command -v go >/dev/null 2>&1 && GOTOOLCHAIN=local go env GOROOT 2>/dev/null)" \
        "$GOROOT_CACHE/go$release/usr/lib/go-$release" "/usr/lib/go-$release" /usr/local/go "$HOME/sdk/go$release"; do
        if [ -n "$dir" ] && goroot_is "$dir" "$release"; then
            printf '%s\n' "$dir"
            return 0
        fi
    done
    return 1
}

goroot_fetch() { # RELEASE
    local release=$1 dir="$GOROOT_CACHE/go$1" apt uris
    command -v apt-get >/dev/null 2>&1 || {
        echo "dev: no Go $release source tree found, and this is not a Debian system to fetch it from." >&2
        echo "dev: set ESCAPEMENT_GOROOT_${release//./} (or GOROOT) to a Go $release tree, for example an unpacked go$release.linux-amd64.tar.gz" >&2
        return 1
    }
    echo "dev: fetching the Go $release source and compiler (Debian's sid suite, about 60 MB) …" >&2
    apt="$GOROOT_CACHE/apt"
    mkdir -p "$apt/lists/partial" "$apt/archives/partial" "$dir"
    uris=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 2>/dev/null | grep -m1 '/debian/\?$')
    [ -n "$uris" ] || uris=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | head -n 1)
    printf 'deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] %s sid main\n' "$uris" >"$apt/sid.list"
    local options=(-o "Dir::Etc::SourceList=$apt/sid.list" -o Dir::Etc::SourceParts=/dev/null
        -o "Dir::State::Lists=$apt/lists" -o "Dir::Cache::Archives=$apt/archives"
        -o "Dir::Cache::pkgcache=" -o "Dir::Cache::srcpkgcache=" -o APT::Sandbox::User=root
        -o Acquire::Languages=none -o Acquire::IndexTargets::deb::Contents-deb::DefaultEnabled=false)
    apt-get "${options[@]}" update -qq >&2 || return 1
    (cd "$apt/archives" && apt-get "${options[@]}" download -qq "golang-$release-src" "golang-$release-go" >&2) || return 1
    local deb
    for deb in "$apt/archives/golang-$release-"*.deb; do
        dpkg -x "$deb" "$dir" || return 1
    done
    # golang-*-go links to golang-*-src by an absolute path; make the tree self-contained.
    local root="$dir/usr/lib/go-$release" share="$dir/usr/share/go-$release" entry
    for entry in "$share"/*; do
        local name=${entry##*/}
        [ -e "$root/$name" ] && [ ! -L "$root/$name" ] || ln -sfn "../../share/go-$release/$name" "$root/$name"
    done
    rm -f "$apt/archives/golang-$release-"*.deb
    goroot_is "$root" "$release" || {
        echo "dev: the unpacked tree in $root is not a Go $release tree" >&2
        return 1
    }
    printf '%s\n' "$root"
}
