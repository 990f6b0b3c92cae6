# Escapement as an image: docker build -t escapement . && docker run --rm -p 8080:8080 escapement
#
# The first stage builds everything, the packs of both Go releases included; the second has the programs, the libraries
# they are linked with, and no compiler, Go source, npm or shell script of ours.
FROM debian:12 AS build
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
    ca-certificates cmake gcc libc6-dev libcjson-dev libgmp-dev libmicrohttpd-dev libmpfr-dev libseccomp-dev \
    libsodium-dev libsqlite3-dev libutf8proc-dev ninja-build nodejs npm pkg-config zlib1g-dev \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /src
# The page's and Go's sources change less often than ours: layers of their own.
COPY static/package.json static/package-lock.json static/.npmrc static/
RUN cd static && npm ci --no-audit --no-fund
COPY tests/lib/goroot.sh tests/lib/
RUN apt-get update && ESCAPEMENT_CACHE=/go bash -c '. tests/lib/goroot.sh && goroot_fetch 1.27 && goroot_fetch 1.26'
COPY . .
RUN cd static && npm run build
RUN cmake -G Ninja -S . -B /build -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX=/opt/escapement \
    && ninja -C /build && cmake --install /build --strip
RUN mkdir -p /opt/escapement/share/escapement/packs && for release in 1.27 1.26; do \
    /build/analyzer/escapement pack -goroot "/go/go$release/usr/lib/go-$release" \
        -o "/opt/escapement/share/escapement/packs/go$release.pack" || exit 1; done

FROM debian:12-slim
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
    libcjson1 libgmp10 libmicrohttpd12 libmpfr6 libseccomp2 libsodium23 libsqlite3-0 libutf8proc2 zlib1g \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin escapement \
    && install -d -o escapement -g escapement -m 0750 /var/lib/escapement
COPY --from=build /opt/escapement /opt/escapement
USER escapement
VOLUME /var/lib/escapement
EXPOSE 8080
# bash opens the connection itself, so that the image needs no HTTP client.
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s CMD ["/bin/bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /healthz HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && read -r line <&3 && [[ $line == *' 200 '* ]]"]
# Container runtimes often refuse namespaces; Landlock, seccomp and limits hold without them. /readyz says what is on.
ENTRYPOINT ["/opt/escapement/bin/escapementd", "--host", "0.0.0.0", "--database", "/var/lib/escapement/escapement.db", \
    "--pack", "/opt/escapement/share/escapement/packs/go1.27.pack", \
    "--pack", "/opt/escapement/share/escapement/packs/go1.26.pack"]
CMD ["--require-sandbox=basic"]
