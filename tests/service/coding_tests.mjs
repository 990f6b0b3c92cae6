// Answers as gzip: the same bytes, for those who take them, where it pays.
import assert from "node:assert/strict";
import http from "node:http";
import { gunzipSync } from "node:zlib";

const long = `package main\n\n${Array.from({ length: 400 }, (_, i) => `func f${i}() *int { x := ${i}; return &x }\n`).join("")}func main() {}\n`;
const short = "package main\n\nfunc main() {}\n";

export function codingTests({ daemon }) {
    // Bodies as they are on the line.
    const bytes = (method, path, headers, body) => new Promise((resolve, reject) => {
        const request = http.request({ host: "127.0.0.1", port: daemon.port, method, path, headers, agent: false }, (response) => {
            const chunks = [];
            response.on("data", (chunk) => chunks.push(chunk));
            response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }));
        });
        request.on("error", reject);
        request.end(body);
    });
    const analyze = (text, coding) => bytes("POST", "/api/v1/analyze", { "content-type": "text/plain", ...(coding && { "accept-encoding": coding }) }, text);

    return {
        async long_reports_are_compressed_for_those_who_take_it() {
            const plain = await analyze(long);
            assert.equal(plain.headers["content-encoding"], undefined);
            assert.match(plain.headers.vary, /Accept-Encoding/);
            for (const coding of ["gzip", "br;q=0.9, gzip;q=0.5", "deflate, gzip"]) {
                const small = await analyze(long, coding);
                assert.equal(small.status, 200);
                assert.equal(small.headers["content-encoding"], "gzip", coding);
                assert.ok(gunzipSync(small.body).equals(plain.body), coding);
                assert.ok(small.body.length * 5 < plain.body.length, `${small.body.length} of ${plain.body.length} bytes`);
            }
            for (const coding of ["identity", "br", "gzip;q=0", ""]) {
                const answer = await analyze(long, coding);
                assert.equal(answer.headers["content-encoding"], undefined, coding);
                assert.ok(answer.body.equals(plain.body));
            }
        },
        async short_answers_and_problems_are_left_as_they_are() {
            assert.equal((await bytes("GET", "/healthz", { "accept-encoding": "gzip" })).headers["content-encoding"], undefined);
            assert.equal((await analyze("", "gzip")).headers["content-encoding"], undefined);
            assert.equal((await analyze(short, "gzip")).status, 200);
        },
        async a_compressed_answer_has_a_tag_that_is_known_again() {
            const saved = JSON.parse((await bytes("POST", "/api/v1/snippets", { "content-type": "text/plain" }, long)).body);
            for (const path of [`/p/${saved.id}.json`, `/embed/${saved.id}`]) {
                const answer = await bytes("GET", path, { "accept-encoding": "gzip" });
                assert.equal(answer.headers["content-encoding"], "gzip", path);
                const plain = await bytes("GET", path, {});
                assert.ok(gunzipSync(answer.body).equals(plain.body));
                assert.notEqual(answer.headers.etag, plain.headers.etag, "other bytes, another tag");
                for (const { etag } of [answer.headers, plain.headers]) {
                    const again = await bytes("GET", path, { "accept-encoding": "gzip", "if-none-match": etag });
                    assert.equal(again.status, 304, path);
                    assert.equal(again.body.length, 0);
                }
            }
        },
        async clients_that_go_away_amid_a_compressed_answer_harm_nobody() {
            for (let i = 0; i < 20; i++) {
                await new Promise((resolve) => {
                    const request = http.request({ host: "127.0.0.1", port: daemon.port, method: "POST", path: "/api/v1/analyze", headers: { "content-type": "text/plain", "accept-encoding": "gzip" }, agent: false },
                        (response) => response.once("data", () => (response.destroy(), resolve())));
                    request.on("error", resolve);
                    request.end(long);
                });
            }
            assert.equal((await analyze(long, "gzip")).status, 200);
        },
        async old_clients_get_compressed_answers_without_chunks() {
            const text = await daemon.bytes(`POST /api/v1/analyze HTTP/1.0\r\nContent-Type: text/plain\r\nAccept-Encoding: gzip\r\nContent-Length: ${Buffer.byteLength(long)}\r\n\r\n${long}`);
            assert.match(text, /^HTTP\/1\.[01] 200/);
            assert.doesNotMatch(text.split("\r\n\r\n")[0], /chunked/i);
        },
    };
}
