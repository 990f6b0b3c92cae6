// The API says one thing at every address: what it takes, how it refuses, who may read it.
import assert from "node:assert/strict";

const hello = 'package main\n\nimport "fmt"\n\nfunc main() {\n\tx := 1\n\tfmt.Println(&x)\n}\n';
let serial = 0;
const fresh = () => `${hello}// api ${process.pid} ${serial++}\n`;

export function apiTests({ daemon, assertProblem }) {
    const get = (path, headers = {}) => daemon.request("GET", path, { headers });
    const post = (path, body, type) => daemon.request("POST", path, { headers: type ? { "content-type": type } : {}, body });
    const json = (path, value) => post(path, typeof value === "string" ? value : JSON.stringify(value), "application/json");
    const save = async (text = fresh(), more = {}) => {
        const answer = await json("/api/v1/snippets", { files: [{ name: "main.go", text }], ...more });
        assert.equal(answer.status, 201, answer.body);
        return JSON.parse(answer.body).id;
    };

    return {
        async a_saved_program_can_be_sent_to_every_address_again() {
            const id = await save(fresh(), { name: "again", detail: 2 });
            const { body } = await get(`/api/v1/snippets/${id}`);
            const analyzed = await json("/api/v1/analyze?output=text", body);
            assert.equal(analyzed.status, 200, analyzed.body);
            assert.match(analyzed.body, /flow:/); // its options were taken
            const saved = await json("/api/v1/snippets", body);
            assert.deepEqual([saved.status, JSON.parse(saved.body).id], [200, id], saved.body);
        },
        async unknown_releases_are_refused_everywhere() {
            const id = await save();
            for (const path of ["go", "txt", "json", "sarif", "html", "svg", "md"].map((form) => `/p/${id}.${form}`).concat(`/embed/${id}`))
                for (const release of ["go1.20", "go1.5", "", "x".repeat(40)]) assertProblem(await get(`${path}?release=${release}`), 422, "unsupported_release");
            for (const path of ["/api/v1/analyze", "/api/v1/snippets"]) {
                assertProblem(await post(`${path}?release=go1.20`, hello, "text/plain"), 422, "unsupported_release");
                assertProblem(await json(path, { release: "go1.20", files: [{ name: "main.go", text: hello }] }), 422, "unsupported_release");
            }
            assert.equal((await get(`/p/${id}.json?release=go1.27`)).status, 200);
        },
        async unknown_parameters_are_named_everywhere() {
            const id = await save();
            const body = JSON.stringify({ files: [{ name: "main.go", text: hello }] });
            for (const [method, path, has] of [
                ["POST", "/api/v1/analyze", "no_inlining"], ["POST", "/api/v1/snippets", "no_inlining"], ["GET", `/api/v1/snippets/${id}`, "there are none"],
                ["GET", "/api/v1/releases", "there are none"], ["GET", "/api/v1/openapi.json", "there are none"], ["GET", `/p/${id}.json`, "theme"], ["GET", `/p/${id}.go`, "theme"],
                ["GET", `/embed/${id}`, "theme"], ["GET", "/healthz", "there are none"], ["GET", "/readyz", "there are none"], ["GET", "/metrics", "there are none"],
            ]) {
                for (const type of method === "POST" ? ["text/plain", "application/json"] : [""]) {
                    const answer = await daemon.request(method, `${path}?detial=2`, { headers: type ? { "content-type": type } : {}, body: method === "POST" ? (type === "text/plain" ? hello : body) : undefined });
                    const { detail } = assertProblem(answer, 400, "invalid_request");
                    assert.ok(detail.includes("detial") && detail.includes(has), detail);
                }
            }
            assertProblem(await get(`/p/${id}.json?graph=true`), 400, "invalid_request");
            assertProblem(await post("/api/v1/analyze?detail=1&detail=2", hello, "text/plain"), 400, "invalid_request");
            // Whoever passes a link on may add to it; oEmbed consumers have parameters of their own.
            assert.equal((await get(`/p/${id}?utm_source=mail`)).status, 200);
            assert.equal((await get(`/oembed?dnt=1&url=${encodeURIComponent(`${daemon.url}/p/${id}`)}`)).status, 200);
            const strange = assertProblem(await get("/api/v1/releases?%ff%e2%80%ae=1"), 400, "invalid_request");
            assert.ok(strange.detail.includes("\ufffd"));
        },
        async options_in_the_query_count_beside_json() {
            const value = { files: [{ name: "main.go", text: fresh() }] };
            const text = await json("/api/v1/analyze?output=text&detail=2", value);
            assert.match(text.headers["content-type"], /^text\/plain/);
            assert.match(text.body, /flow:/);
            assertProblem(await json("/api/v1/analyze?detail=2", { ...value, detail: 1 }), 400, "invalid_request");
            assertProblem(await json("/api/v1/analyze?detail=3", value), 400, "invalid_request");
        },
        async json_and_forms_are_never_taken_for_go() {
            const value = JSON.stringify({ files: [{ name: "main.go", text: hello }] });
            const form = "application/x-www-form-urlencoded"; // what curl -d says
            for (const path of ["/api/v1/analyze", "/api/v1/snippets"]) {
                for (const type of [form, undefined, "application/octet-stream"]) {
                    const { detail } = assertProblem(await post(path, value, type), 415, "unsupported_media_type");
                    assert.match(detail, /Content-Type: application\/json/);
                }
                assertProblem(await post(path, "code=package+main", form), 415, "unsupported_media_type");
                assert.ok((await post(path, value, "application/vnd.api+json")).status < 300);
                for (const type of [form, undefined, "application/octet-stream", "text/plain", "text/x-go"]) // curl --data-binary @main.go
                    assert.ok((await post(path, hello, type)).status < 300, type);
            }
        },
        async problems_have_addresses_that_can_be_read() {
            const { type } = assertProblem(await get("/api/v1/nothing"), 404, "not_found");
            assert.equal(type, "/docs/problems.html#not_found");
        },
        async every_answer_of_the_api_may_be_read_by_other_origins() {
            const origin = { origin: "https://example.com" };
            const id = await save();
            for (const [method, path, status] of [
                ["GET", "/api/v1/nothing", 404], ["GET", "/api/", 404], ["DELETE", "/api/v1/nothing", 404], ["GET", "/api/v1/analyze", 405], ["DELETE", `/api/v1/snippets/${id}`, 405],
                ["PUT", "/api/v1/releases", 405], ["GET", "/api/v1/releases?x=1", 400], ["DELETE", `/p/${id}.json`, 405], ["GET", `/p/${id}.exe`, 404], ["POST", "/oembed", 405],
            ]) {
                const answer = await daemon.request(method, path, { headers: origin });
                assert.equal(answer.status, status, path);
                assert.equal(answer.headers["access-control-allow-origin"], "*", `${method} ${path}`);
            }
            for (const path of ["/api/v1/analyze", "/api/v1/nothing", `/p/${id}.svg`]) {
                const preflight = await daemon.request("OPTIONS", path, { headers: { ...origin, "access-control-request-method": "GET", "access-control-request-headers": "traceparent" } });
                assert.equal(preflight.status, 204, path);
                assert.equal(preflight.headers["access-control-allow-origin"], "*");
                assert.match(preflight.headers["access-control-allow-headers"], /Traceparent/);
                assert.match(preflight.headers["access-control-allow-methods"], /GET|POST/);
            }
            for (const path of ["/", "/nothing", "/healthz", `/p/${id}`, "/metrics"])
                assert.equal((await get(path, origin)).headers["access-control-allow-origin"], undefined, path);
        },
        async a_wrong_method_is_answered_with_the_whole_path() {
            for (const [path, methods] of [["/api/v1/snippets/abcdefghijklmn", "GET, HEAD, OPTIONS"], ["/api/v1/openapi.json", "GET, HEAD, OPTIONS"], ["/app.js", "GET, HEAD"]]) {
                const answer = await daemon.request("DELETE", path);
                assert.equal(assertProblem(answer, 405, "method_not_allowed").detail, `${path} takes ${methods}`);
                assert.equal(answer.headers.allow, methods);
            }
        },
        // RFC 9110, 15.4.5: a 304 has the headers of the 200 that a cache needs, and no length but that one's.
        async not_modified_says_what_the_answer_said() {
            const id = await save(`package main\n\nfunc main() {\n${"\tprintln(new(int))\n".repeat(100)}}\n// ${serial++}\n`);
            for (const path of [`/p/${id}.json`, `/p/${id}.go`, `/embed/${id}`, `/p/${id}`, `/api/v1/snippets/${id}`, "/api/v1/releases", "/api/v1/openapi.json", "/", "/app.js"]) {
                for (const coding of ["gzip", "identity"]) {
                    const whole = await get(path, { "accept-encoding": coding });
                    const again = await get(path, { "accept-encoding": coding, "if-none-match": whole.headers.etag });
                    assert.equal(again.status, 304, path);
                    for (const name of ["etag", "vary", "cache-control", "access-control-allow-origin"]) assert.equal(again.headers[name], whole.headers[name], `${path} ${coding} ${name}`);
                    if (whole.headers["content-length"] || !/libmicrohttpd \S+ is old/.test(daemon.log)) // an old one can't leave it out
                        assert.equal(again.headers["content-length"], whole.headers["content-length"], path);
                    assert.equal(again.headers["content-type"], undefined, path);
                }
            }
            // The connection goes on after it.
            const { etag } = (await get("/api/v1/releases")).headers;
            const both = await daemon.bytes(`GET /api/v1/releases HTTP/1.1\r\nHost: x\r\nIf-None-Match: ${etag}\r\n\r\nGET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
            assert.match(both, /^HTTP\/1\.1 304 [^]*\r\n\r\nHTTP\/1\.1 200 [^]*\{"status":"ok"\}/);
        },
    };
}
