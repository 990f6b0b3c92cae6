# Escapement as an image: docker build -t escapement . && docker run --rm -p 8080:8080 escapement
#
# The first stage builds everything, the packs of both Go releases included; the second has the programs, the libraries they
# are linked with, the packs, and busybox to ask whether they are well: nothing else.
FROM debian:12 AS build
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
    busybox-static ca-certificates cmake gcc libc6-dev libcjson-dev libgmp-dev libmicrohttpd-dev libmpfr-dev libseccomp-dev \
    libsodium-dev libsqlite3-dev libutf8proc-dev libxxhash-dev ninja-build nodejs npm pkg-config zlib1g-dev \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /src
# The page's and Go's sources change less often than ours: layers of their own.
COPY static/package.json static/package-lock.json static/.npmrc static/
RUN cd static && npm ci --no-audit --no-fund
COPY tests/lib/goroot.sh tests/lib/
RUN apt-get update && ESCAPEMENT_CACHE=/go bash -c '. tests/lib/goroot.sh && goroot_fetch 1.27 && goroot_fetch 1.26'
# Debian 12's libmicrohttpd is 0.9.75 and lets much pass that is not HTTP. The newest one, of the suite whose lists are there by
# now, runs on Debian 12's C library; it has the same interface, and takes the other one's place in the image.
RUN mkdir /newer && cd /newer && apt-get -o Dir::Etc::SourceList=/go/apt/sid.list -o Dir::Etc::SourceParts=/dev/null \
    -o Dir::State::Lists=/go/apt/lists -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= -o APT::Sandbox::User=root \
    download -qq libmicrohttpd12t64 && dpkg -x libmicrohttpd12t64_*.deb . \
    && place=$(dirname "$(ldconfig -p | sed -n 's/.*libmicrohttpd\.so\.12 .*=> //p')") \
    && cp -P usr/lib/*/libmicrohttpd.so.12* "$place/" && cp usr/share/doc/libmicrohttpd12t64/copyright /usr/share/doc/libmicrohttpd12/ \
    && ldconfig && ldconfig -p | grep -q 'libmicrohttpd\.so\.12' && ls "$place" | grep -q 'libmicrohttpd\.so\.12\.[6-9][0-9]'
COPY . .
RUN cd static && npm run build
RUN tests/lib/profile /go/go1.27/usr/lib/go-1.27 /profile
RUN cmake -G Ninja -S . -B /build -DCMAKE_BUILD_TYPE=Release -DESCAPEMENT_PROFILE=/profile -DCMAKE_INSTALL_PREFIX=/opt/escapement \
    && ninja -C /build
RUN for release in 1.27 1.26; do \
        /build/analyzer/escapement pack -goroot "/go/go$release/usr/lib/go-$release" -o "/build/go$release.pack" || exit 1; \
    done && cmake --install /build --strip

# What the programs are linked with, and under which terms it is distributed: shared libraries, what is linked statically (which
# ldd doesn't tell), and Go, of whose sources the packs are made.
RUN mkdir -p /state /image/bin && cp /bin/busybox /image/bin/ && cp --parents -R /opt/escapement /image/ \
    && for file in $(ldd /opt/escapement/bin/* | grep -o '/[^ :]*\.so[^ ]*' | sort -u) /bin/busybox; do \
        case $file in *.so*) cp -L --parents "$file" /image/ ;; esac; \
        package=$(dpkg-query -S "$(realpath "$file")" 2>/dev/null || dpkg-query -S "$file" || exit 1); \
        cp --parents "/usr/share/doc/${package%%:*}/copyright" /image/ || exit 1; done \
    && for package in libc6-dev libgcc-12-dev libgmp-dev libmpfr-dev libseccomp-dev libsodium-dev libutf8proc-dev libxxhash-dev; do \
        mkdir -p "/image/usr/share/doc/$package" && cp -L "/usr/share/doc/$package/copyright" "/image/usr/share/doc/$package/" || exit 1; done \
    && for release in 1.27 1.26; do package=golang-$release-src; \
        mkdir -p "/image/usr/share/doc/$package" \
        && cp -L "/go/go$release/usr/share/doc/$package/copyright" "/image/usr/share/doc/$package/" || exit 1; done

FROM scratch
COPY --from=build /image/ /
COPY --from=build --chown=10001:10001 /state/ /var/lib/escapement/
USER 10001:10001
VOLUME /var/lib/escapement
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s CMD ["/bin/busybox", "wget", "-q", "--spider", "http://127.0.0.1:8080/healthz"]
# Container runtimes often refuse namespaces; Landlock, seccomp and limits hold without them. /readyz says what is on.
# Options replace these limits: docker run … escapement --require-sandbox=basic --rate-limit 0
ENV PATH=/opt/escapement/bin ESCAPEMENTD_RATE_LIMIT=600 ESCAPEMENTD_SAVE_LIMIT=20 ESCAPEMENTD_SNIPPETS_MIB=1024
ENTRYPOINT ["/opt/escapement/bin/escapementd", "--host", "0.0.0.0", "--database", "/var/lib/escapement/escapement.db"]
CMD ["--require-sandbox=basic"]
