// Heads of requests that two programs could read in two ways, and those that are no heads: refused in our words, and the
// connection closed, so that nothing behind them is taken for a request.
import assert from "node:assert/strict";

const answers = (got) => got.split(/(?=HTTP\/1\.1 \d)/).map((text) => {
    const [head, ...body] = text.split("\r\n\r\n");
    return { status: Number(head.slice(9, 12)), head, body: body.join("\r\n\r\n") };
});
const post = (headers, body = "package main\n") => `POST /api/v1/analyze HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\n${headers}\r\n\r\n${body}`;
const smuggled = "GET /healthz HTTP/1.1\r\nHost: y\r\n\r\n";

export function wireTests({ daemon }) {
    const isOld = () => /libmicrohttpd 0\.\S+ is old/.test(daemon.log);
    const refused = async (name, text, status, code) => {
        const began = Date.now();
        const got = await daemon.bytes(text, 3000);
        assert.ok(Date.now() - began < 2500, `${name}: the connection was not closed`);
        const [first, ...more] = answers(got);
        assert.equal(first.status, status, `${name}: ${got.slice(0, 300)}`);
        assert.ok(more.every((answer) => answer.status === status), `${name}: something behind it was answered: ${got}`);
        assert.match(first.head, /^content-type: application\/problem\+json$/im, name);
        for (const header of ["content-security-policy", "x-content-type-options", "referrer-policy", "x-request-id"])
            assert.match(first.head, new RegExp(`^${header}: .`, "im"), `${name}: ${header}`);
        assert.match(first.head, /^connection: close$/im, name);
        assert.doesNotMatch(got, /<html/i, name);
        assert.equal(JSON.parse(first.body).code, code, name);
    };
    return {
        async ambiguous_lengths_and_hosts_are_refused_and_nothing_behind_them_is_read() {
            for (const [name, text] of [
                ["two equal lengths", post("Content-Length: 13\r\nContent-Length: 13")],
                ["two lengths, the first is short", post("Content-Length: 5\r\nContent-Length: 60", `packa${smuggled}`)],
                ["two lengths, the first is long", post("Content-Length: 60\r\nContent-Length: 5", `packa${smuggled}`)],
                ["length and chunks", post("Content-Length: 6\r\nTransfer-Encoding: chunked", `0\r\n\r\n${smuggled}`)],
                ["chunks and length", post("Transfer-Encoding: chunked\r\nContent-Length: 6", `0\r\n\r\n${smuggled}`)],
                ["another coding", post("Transfer-Encoding: xchunked")],
                ["two codings", post("Transfer-Encoding: gzip, chunked", `0\r\n\r\n${smuggled}`)],
                ["a list of lengths", post("Content-Length: 13, 13")],
                ["a length with a sign", post("Content-Length: +13")],
                ["a negative length", post("Content-Length: -1")],
                ["a space before the colon", post("Content-Length : 13", `package main\n${smuggled}`)],
                ["two hosts", `GET /healthz HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n${smuggled}`],
                ["no host", `GET /healthz HTTP/1.1\r\n\r\n${smuggled}`],
                ["a bad chunk", post("Transfer-Encoding: chunked", "zz\r\n")],
                ["HTTP/0.9", "GET /healthz\r\n\r\n"],
            ])
                await refused(name, text, 400, "malformed_request");
        },
        async a_nul_in_a_header_is_refused_where_the_library_sees_it() {
            if (isOld()) {
                console.log("libmicrohttpd is older than 1.0, which does not show what is behind a NUL");
                return;
            }
            await refused("NUL", `GET /healthz HTTP/1.1\r\nHost: a\r\nX-A: b\0c\r\n\r\n${smuggled}`, 400, "malformed_request");
        },
        async what_the_library_refuses_is_refused_in_our_words() {
            await refused("a long address", `GET /${"a".repeat(40000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 414, "target_too_long");
            await refused("a long header", `GET / HTTP/1.1\r\nHost: a\r\nX: ${"a".repeat(40000)}\r\n\r\n`, 431, "head_too_large");
            await refused("many headers", `GET / HTTP/1.1\r\nHost: a\r\n${"X: a\r\n".repeat(3000)}\r\n`, 431, "head_too_large");
            await refused("another version", "GET /healthz HTTP/2.0\r\nHost: a\r\n\r\n", 505, "unsupported_http_version");
            assert.ok((await daemon.metric("malformed_requests_total")) >= 4);
        },
        async many_arguments_of_a_query_are_answered() {
            const ask = async (count) => answers(await daemon.bytes(`GET /?${Array.from({ length: count }, (_, i) => `a${i}=1`).join("&")} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`))[0];
            assert.equal((await ask(100)).status, 200);
            for (const count of [101, 500, 2000]) {
                const answer = await ask(count);
                assert.equal(answer.status, 400, `${count} arguments`);
                assert.deepEqual([JSON.parse(answer.body).code, JSON.parse(answer.body).detail], ["invalid_request", "a query may have 100 arguments at most"]);
            }
            // One whose headers never come harms nobody.
            await daemon.bytes(`GET /healthz?${"a&".repeat(200)} HTTP/1.1\r\nHost`, 100);
            assert.equal((await daemon.request("GET", "/healthz")).status, 200);
        },
    };
}
