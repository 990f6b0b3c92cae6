// The service from outside: what it answers, what it refuses, and that no request harms the next.
//     end_to_end.mjs FOLDER-OF-THE-PROGRAMS NAME-PART LIBRARY-OPTION…
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { apiTests } from "./api_tests.mjs";
import { codingTests } from "./coding_tests.mjs";
import { connectionTests } from "./connection_tests.mjs";
import { contractTests } from "./contract_tests.mjs";
import { Daemon, page } from "./daemon.mjs";
import { hostileTests } from "./hostile_tests.mjs";
import { installTests } from "./install_tests.mjs";
import { killTests } from "./kill_tests.mjs";
import { restartTests } from "./restart_tests.mjs";
import { savingTests } from "./saving_tests.mjs";
import { operatorTests } from "./operator_tests.mjs";
import { secrecyTests } from "./secrecy_tests.mjs";
import { stopTests } from "./stop_tests.mjs";
import { snippetTests } from "./snippet_tests.mjs";
import { wireTests } from "./wire_tests.mjs";

const [programs, only, ...library] = process.argv.slice(2);
const daemon = new Daemon(programs, library);

const hello = 'package main\n\nimport "fmt"\n\nfunc main() {\n\tx := 1\n\tfmt.Println(&x)\n}\n';
const moved = /main\.go:6:2: moved to heap: x\n/;
const files = (text, name = "main.go") => ({ files: [{ name, text }] });
let serial = 0;
const fresh = () => `${hello}// ${process.pid} ${serial++}\n`; // Go code that no store has seen

function assertProblem(answer, status, code) {
    assert.equal(answer.status, status, answer.body);
    assert.equal(answer.headers["content-type"], "application/problem+json");
    const problem = JSON.parse(answer.body);
    assert.deepEqual([problem.status, problem.code], [status, code]);
    assert.ok(problem.title && problem.type.endsWith(code));
    return problem;
}

async function assertStillServes() {
    const answer = await daemon.analyzeRaw(fresh(), { accept: "text/plain" });
    assert.equal(answer.status, 200, answer.body);
    assert.match(answer.body, moved);
}

const tests = {
    // ---- what it is for
    async raw_go_is_answered_as_json() {
        const answer = await daemon.analyzeRaw(hello);
        assert.equal(answer.status, 200, answer.body);
        assert.equal(answer.headers["content-type"], "application/json");
        const report = JSON.parse(answer.body);
        assert.equal(report.status, "ok");
        assert.equal(report.release, "go1.27");
        assert.match(report.text, moved);
    },
    async raw_go_is_answered_as_text() {
        const answer = await daemon.analyzeRaw(hello, { accept: "text/plain" });
        assert.equal(answer.status, 200);
        assert.equal(answer.headers["content-type"], "text/plain; charset=utf-8");
        assert.match(answer.body, /^# command-line-arguments\n/);
        assert.match(answer.body, moved);
    },
    async json_files_are_one_package() {
        const answer = await daemon.analyzeJson({ release: "go1.27", detail: 1, no_inlining: false,
            files: [{ name: "main.go", text: "package main\n\nfunc main() { println(*f()) }\n" }, { name: "f.go", text: "package main\n\nfunc f() *int { return new(int) }\n" }] },
            { accept: "text/plain" });
        assert.equal(answer.status, 200, answer.body);
        assert.match(answer.body, /f\.go:3:\d+: can inline f\n/);
        assert.match(answer.body, /main\.go:3:\d+: inlining call to f\n/);
    },
    async options_change_the_answer() {
        const plain = await daemon.analyzeRaw(hello, { accept: "text/plain" });
        const quiet = await daemon.analyzeRaw(hello, { accept: "text/plain" }, "?no_inlining=true");
        const detailed = await daemon.analyzeRaw(hello, { accept: "text/plain" }, "?detail=2&release=go1.27");
        assert.match(plain.body, /inlining call to fmt\.Println/);
        assert.doesNotMatch(quiet.body, /inlining call/);
        assert.ok(detailed.body.length > plain.body.length);
    },
    async same_request_again_is_a_hit() {
        const source = fresh();
        const first = await daemon.analyzeRaw(source);
        const second = await daemon.analyzeRaw(source);
        assert.equal(first.headers["cache-status"], "Escapement; fwd=miss; stored");
        assert.equal(second.headers["cache-status"], "Escapement; hit");
        assert.equal(first.body, second.body);
        const asJson = await daemon.analyzeJson(files(source));
        assert.equal(asJson.headers["cache-status"], "Escapement; hit"); // the same files and options
    },
    async same_key_by_many_at_once_is_analyzed_once() {
        const source = `//escapement:test slow\n${fresh()}`;
        const before = await daemon.metric("analyses_total");
        const answers = await Promise.all(Array.from({ length: 20 }, () => daemon.analyzeRaw(source)));
        assert.ok(answers.every((answer) => answer.status === 200 && answer.body === answers[0].body));
        assert.equal(await daemon.metric("analyses_total"), before + 1);
        const collapsed = answers.filter((answer) => answer.headers["cache-status"].includes("collapsed")).length;
        assert.ok(collapsed >= 15, `${collapsed} collapsed`);
    },
    async many_different_at_once_are_all_answered() {
        const answers = await Promise.all(Array.from({ length: 40 }, () => daemon.analyzeRaw(fresh(), { accept: "text/plain" })));
        for (const answer of answers) assert.match(answer.body, moved);
    },
    async releases_lists_packages() {
        const { status, body } = await daemon.request("GET", "/api/v1/releases");
        const releases = JSON.parse(body);
        assert.equal(status, 200);
        assert.equal(releases.default, "go1.27");
        assert.match(releases.releases[0].go_version, /^go1\.27/);
        assert.ok(releases.releases[0].packages.includes("net/http"));
    },
    async health_readiness_and_metrics() {
        assert.equal((await daemon.request("GET", "/healthz")).status, 200);
        const ready = await daemon.request("GET", "/readyz");
        assert.equal(ready.status, 200);
        const [worker] = JSON.parse(ready.body).workers;
        assert.equal(worker.worker, "up");
        for (const name of ["no_new_privileges", "rlimits", "seccomp"])
            assert.equal(worker.sandbox.find((layer) => layer.name === name).active, true, name);
        assert.match((await daemon.request("GET", "/metrics")).body, /^# TYPE escapement_requests_total counter$/m);
    },

    // ---- Go code that is wrong: 200, with the compiler's words
    async text_that_is_not_go_is_a_go_error() {
        for (const [source, message] of [
            ["this is not Go", /main\.go:1:1: syntax error: package statement must be first/],
            [Buffer.from("package main\n\0"), /main\.go:2:1: invalid NUL character/],
            [Buffer.from([...Buffer.from("package main\n"), 0xff]), /main\.go:2:1: invalid UTF-8 encoding/],
            ["package main\n\nfunc main() { undefined() }\n", /main\.go:3:15: undefined: undefined/],
            ['package main\n\nimport "no/such/package"\n', /no\/such\/package/],
        ]) {
            const answer = await daemon.analyzeRaw(source, { accept: "text/plain" });
            assert.equal(answer.status, 200, answer.body);
            assert.match(answer.body, message);
        }
        const answer = await daemon.analyzeJson(files("package main\n\u0000"), { accept: "text/plain" });
        assert.match(answer.body, /main\.go:2:1: invalid NUL character/);
    },
    async errors_in_json_have_positions() {
        const report = JSON.parse((await daemon.analyzeRaw("package main\n\nfunc main() { undefined() }\n")).body);
        assert.equal(report.status, "errors");
        assert.deepEqual({ ...report.errors[0] }, { file: "main.go", line: 3, column: 15, end_line: 3, end_column: 24, kind: "type", message: "undefined: undefined" });
    },
    async ten_thousand_nested_parentheses_are_answered() {
        const source = `package main\n\nvar x = ${"(".repeat(10000)}1${")".repeat(10000)}\n`;
        const answer = await daemon.analyzeRaw(source, { accept: "text/plain" });
        assert.equal(answer.status, 200, answer.body);
        await assertStillServes();
    },
    async brackets_without_end_are_answered() {
        for (const piece of ["(", "[", "{", "func(", "*", "[]", "!", "chan ", "if x {", "map[", "x.(", "/*", "`", '"']) {
            const answer = await daemon.analyzeRaw(`package main\n\nvar x = ${piece.repeat(50000)}`, { accept: "text/plain" });
            assert.equal(answer.status, 200, `${piece}: ${answer.body.slice(0, 300)}`);
        }
        await assertStillServes();
    },
    async half_a_megabyte_of_code_is_answered() {
        let source = "package main\n\nfunc main() {}\n";
        for (let i = 0; source.length < 500_000; i++) source += `func f${i}() *int { x := ${i}; return &x }\n`;
        const answer = await daemon.analyzeRaw(source, { accept: "text/plain" });
        assert.ok([200, 504].includes(answer.status), answer.body.slice(0, 300)); // a slow machine may take too long
        await assertStillServes();
    },

    // ---- requests that are wrong
    async empty_body_is_refused() {
        assertProblem(await daemon.analyzeRaw(""), 400, "empty_body");
        assertProblem(await daemon.analyzeJson(""), 400, "empty_body");
    },
    async bad_json_is_refused() {
        assertProblem(await daemon.analyzeJson("{"), 400, "bad_json");
        assertProblem(await daemon.analyzeJson(Buffer.from([0x22, 0xff, 0x22])), 400, "bad_json");
        assertProblem(await daemon.analyzeJson("[".repeat(100000)), 400, "bad_json");
        assertProblem(await daemon.analyzeJson({ files: [] }), 400, "invalid_request");
        assertProblem(await daemon.analyzeJson(files("package main", "../main.go")), 400, "invalid_request");
        assertProblem(await daemon.analyzeRaw("package main", {}, "?detail=9"), 400, "invalid_request");
    },
    async unknown_release_is_refused() {
        assertProblem(await daemon.analyzeJson({ ...files("package main"), release: "go1.5" }), 422, "unsupported_release");
        assertProblem(await daemon.analyzeRaw("package main", {}, "?release=go9"), 422, "unsupported_release");
    },
    async multipart_and_compressed_bodies_are_refused() {
        assertProblem(await daemon.analyzeRaw("x", { "content-type": "multipart/form-data; boundary=x" }), 415, "unsupported_media_type");
        assertProblem(await daemon.analyzeRaw("x", { "content-encoding": "gzip" }), 415, "unsupported_media_type");
    },
    async body_of_exactly_the_limit_is_taken() {
        const limit = 1 << 20;
        const comment = `package main\n//${" ".repeat(limit)}`;
        assert.equal((await daemon.analyzeRaw(comment.slice(0, limit))).status, 200);
        assertProblem(await daemon.analyzeRaw(comment.slice(0, limit + 1)), 413, "too_large");
    },
    async limits_of_programs_are_the_operators() {
        const limited = new Daemon(programs, library);
        assert.equal(await limited.start("--files", "2", "--analysis-mib", "32", "--timeout-ms", "300"), null, limited.log);
        const { limits } = JSON.parse((await limited.request("GET", "/api/v1/releases")).body);
        assert.deepEqual(limits, { source_bytes: 64 << 10, files: 2 });
        const text = `package main\n//${" ".repeat(limits.source_bytes)}`;
        assert.equal((await limited.analyzeRaw(text.slice(0, limits.source_bytes))).status, 200);
        assertProblem(await limited.analyzeRaw(text.slice(0, limits.source_bytes + 1)), 413, "too_large");
        const many = (count) => ({ files: Array.from({ length: count }, (_, i) => ({ name: `f${i}.go`, text: "package p\n" })) });
        assert.equal((await limited.analyzeJson(many(2))).status, 200);
        assertProblem(await limited.analyzeJson(many(3)), 413, "too_large");
        const begin = Date.now();
        assertProblem(await limited.analyzeRaw(`//escapement:test wait\n${hello}`), 504, "analysis_timeout");
        assert.ok(Date.now() - begin >= 590 && Date.now() - begin < 1500);
        assert.equal((await limited.analyzeRaw(fresh())).status, 200);
        await limited.stop();
        limited.remove();
    },
    async ten_megabytes_are_refused() {
        const body = Buffer.alloc(10 << 20, "x");
        assertProblem(await daemon.analyzeRaw(body), 413, "too_large");
        assertProblem(await daemon.analyzeRaw(body, { "transfer-encoding": "chunked" }), 413, "too_large");
        await assertStillServes();
    },
    async body_that_is_announced_far_too_large_is_refused_unread() {
        const got = await daemon.bytes("POST /api/v1/analyze HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n");
        assert.match(got, /^HTTP\/1\.1 413 /);
        const expecting = await daemon.bytes("POST /api/v1/analyze HTTP/1.1\r\nHost: x\r\nContent-Length: 2000000\r\nExpect: 100-continue\r\n\r\n");
        assert.match(expecting, /^HTTP\/1\.1 413 /);
    },
    async nonsense_on_the_wire_harms_nobody() {
        for (const text of ["\0\0\0\0\r\n\r\n", "GET\r\n\r\n", "POST /api/v1/analyze HTTP/1.1\r\nContent-Length: -1\r\n\r\n", `GET /${"a".repeat(100000)} HTTP/1.1\r\n\r\n`])
            await daemon.bytes(text, 300);
        await assertStillServes();
    },
    async wrong_methods_and_paths_are_named() {
        for (const [method, path, allow] of [["GET", "/api/v1/analyze", "POST, OPTIONS"], ["POST", "/api/v1/releases", "GET, HEAD, OPTIONS"], ["DELETE", "/healthz", "GET, HEAD, OPTIONS"], ["PUT", "/app.js", "GET, HEAD"]]) {
            const answer = await daemon.request(method, path);
            assertProblem(answer, 405, "method_not_allowed");
            assert.equal(answer.headers.allow, allow);
        }
        assertProblem(await daemon.request("GET", "/api/v1/nothing"), 404, "not_found");
        assertProblem(await daemon.request("POST", "/nothing", { body: "x" }), 404, "not_found");
    },

    // ---- the page
    async page_is_served_with_its_headers() {
        const answer = await daemon.request("GET", "/");
        assert.equal(answer.body, page);
        assert.equal(answer.headers["content-type"], "text/html; charset=utf-8");
        assert.match(answer.headers["content-security-policy"], /default-src 'self'/);
        assert.equal(answer.headers["x-content-type-options"], "nosniff");
        const again = await daemon.request("GET", "/index.html", { headers: { "if-none-match": answer.headers.etag } });
        assert.deepEqual([again.status, again.body], [304, ""]);
        const head = await daemon.request("HEAD", "/app.js");
        assert.deepEqual([head.status, head.headers["content-length"], head.body], [200, "11", ""]);
        assert.equal(head.headers["content-type"], "text/javascript; charset=utf-8");
    },
    async no_path_leads_out_of_the_folder() {
        for (const path of ["/../secret.txt", "/static/../../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "//secret.txt", "/.", "/..", "/index.html/", "/index.html%00.js", "/..\\secret.txt"])
            assert.equal((await daemon.request("GET", path)).status, 404, path);
    },

    // ---- code that misbehaves (worker/hooks.c)
    async misbehaving_analysis_costs_only_itself() {
        for (const [hook, status, code] of [
            ["loop", 504, "analysis_timeout"],
            ["wait", 504, "analysis_timeout"],
            // A sanitizer's run-time library ends the process in its own way when memory has run out.
            ["memory", 500, process.env.ESCAPEMENT_SANITIZED ? "analysis_crashed" : "analysis_out_of_memory"],
            ["stack", 500, "analysis_crashed"],
            ["segfault", 500, "analysis_crashed"],
            ["abort", 500, "analysis_crashed"],
            ["kill", 500, "analysis_crashed"],
            ["socket", 500, "analysis_crashed"],
            ["exec-memory", 500, "analysis_crashed"],
            ["exit", 500, "analysis_crashed"],
            ["garbage", 500, "analysis_crashed"],
            ["endless", 500, "analysis_crashed"],
            ["flood", 500, "analysis_crashed"],
            ["noise", 500, "analysis_crashed"],
            ["connect", 500, "analysis_crashed"],
            ["fork", 500, "analysis_crashed"],
            ["exec", 500, "analysis_crashed"],
            ["ptrace", 500, "analysis_crashed"],
            ["kill-parent", 500, "analysis_crashed"],
            ["kill-all", 500, "analysis_crashed"],
            ["gibibytes", 500, "analysis_crashed"],
            ["disk", 500, "analysis_crashed"],
            ["memory-file", 500, "analysis_crashed"],
            ["hang-up", 500, "analysis_crashed"],
        ]) {
            const source = `//escapement:test ${hook}\n${hello}`;
            const workers = daemon.children();
            const neighbour = daemon.analyzeRaw(fresh(), { accept: "text/plain" });
            assertProblem(await daemon.analyzeRaw(source), status, code);
            assert.match((await neighbour).body, moved, hook);
            await assertStillServes();
            if (hook.startsWith("kill-") || hook === "hang-up")
                assert.deepEqual(daemon.children(), workers, "the worker was not harmed");
        }
    },
    async failure_is_not_stored() {
        const source = `//escapement:test abort\n${hello}`;
        const before = await daemon.metric("analyses_total");
        await daemon.analyzeRaw(source);
        await daemon.analyzeRaw(source);
        assert.equal(await daemon.metric("analyses_total"), before + 2);
    },
    async child_cannot_open_files() {
        const answer = await daemon.analyzeRaw(`//escapement:test file\n${hello}`, { accept: "text/plain" });
        assert.equal(answer.status, 200, answer.body); // it tried, was refused, and went on
    },
    async child_sees_nothing_of_its_predecessor() {
        for (let i = 0; i < 24; i++) { // more than there are children at once
            assertProblem(await daemon.analyzeRaw(`//escapement:test stain\n${fresh()}`), 500, "analysis_crashed");
            const answer = await daemon.analyzeRaw(`//escapement:test stains\n${fresh()}`, { accept: "text/plain" });
            assert.equal(answer.status, 200, answer.body);
            assert.match(answer.body, /moved to heap: x\n/);
        }
    },
    async worker_that_dies_is_replaced() {
        const before = await daemon.metric("worker_restarts_total");
        const neighbour = daemon.analyzeRaw(`//escapement:test slow\n${fresh()}`, { accept: "text/plain" });
        assertProblem(await daemon.analyzeRaw(`//escapement:test kill-worker\n${hello}`), 500, "analysis_crashed");
        assert.match((await neighbour).body, /moved to heap: x/); // it was running then, and was run again
        await assertStillServes();
        assert.ok(await daemon.metric("worker_restarts_total") > before);
    },
    async worker_that_hangs_is_replaced() {
        assertProblem(await daemon.analyzeRaw(`//escapement:test hang-worker\n${hello}`), 500, "analysis_crashed");
        await assertStillServes();
    },
    async worker_killed_from_outside_is_replaced() {
        const children = daemon.children();
        assert.equal(children.length, 1);
        process.kill(children[0], "SIGKILL");
        await assertStillServes();
    },
    async full_queue_is_refused_with_retry_after() {
        const waiting = Array.from({ length: 80 }, () => daemon.analyzeRaw(`//escapement:test slow\n${fresh()}`));
        const answers = await Promise.all(waiting);
        const refused = answers.filter((answer) => answer.status === 503);
        assert.ok(refused.length > 0 && refused.length < 80, `${refused.length} refused`);
        for (const answer of refused) {
            assertProblem(answer, 503, "overloaded");
            assert.equal(answer.headers["retry-after"], "1");
        }
        await assertStillServes();
    },
    async client_that_leaves_harms_nobody() {
        const body = `//escapement:test slow\n${fresh()}`;
        await daemon.bytes(`POST /api/v1/analyze HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\n\r\n${body}`, 50);
        await assertStillServes();
    },

    // ---- starting and stopping
    async stop_lets_running_analyses_end_and_start_finds_what_was_stored() {
        const source = fresh();
        await daemon.analyzeRaw(source);
        const running = daemon.analyzeRaw(`//escapement:test slow\n${fresh()}`);
        await new Promise((resolve) => setTimeout(resolve, 30));
        assert.equal(await daemon.stop(), 0);
        assert.equal((await running).status, 200);
        assert.equal(await daemon.start("--source-kib", "1024"), null);
        assert.equal((await daemon.analyzeRaw(source)).headers["cache-status"], "Escapement; hit");
    },
    async port_in_use_is_said() {
        const second = new Daemon(programs, library);
        assert.equal(await second.start("--port", String(daemon.port)), 1);
        assert.match(second.log, /cannot listen on 127\.0\.0\.1 port \d+: Address already in use/);
        second.remove();
    },
    async mistakes_at_start_are_said() {
        const broken = new Daemon(programs, []);
        for (const [options, code, message] of [
            [[], 2, /no Go library: give --pack FILE or --goroot DIR/],
            [["--goroot", "/nonexistent"], 1, /\/nonexistent cannot be read/],
            [[...library, "--trusted-proxies", "proxy.example"], 2, /--trusted-proxies wants addresses and networks/],
            [["--goroot", "/tmp", "--color"], 2, /unknown option --color/],
            [[...library, "--worker", "/nonexistent"], 1, /\/nonexistent cannot be read/],
            [[...library, "--static", "/nonexistent"], 1, /\/nonexistent: No such file/],
            [[...library, "--migrations", "/nonexistent"], 1, /\/nonexistent: No such file/],
            [[...library, "--host", "nowhere.invalid"], 1, /--host nowhere\.invalid/],
        ]) {
            broken.log = "";
            assert.equal(await broken.start(...options), code, broken.log);
            assert.match(broken.log, message);
        }
        broken.remove();
    },
    async options_come_from_a_file_the_environment_and_the_command_line() {
        const configured = new Daemon(programs, []);
        const config = join(configured.folder, "escapementd.conf");
        const write = (text) => writeFileSync(config, text);
        write(`# of a test\n\n${library[0].slice(2)} = ${library[1]}\nrate-limit 9\n trusted-proxies\t=  127.0.0.1 \nport = 1\nqueue = 3`);
        process.env.ESCAPEMENTD_RATE_LIMIT = "8";
        try {
            assert.equal(await configured.start("--config", config), null, configured.log);
            const answer = await configured.request("GET", "/embed/nothing", { headers: { "x-forwarded-for": "192.0.2.1" } });
            assert.equal(answer.headers["ratelimit-policy"], '"client";q=8;w=60');
            assert.equal(await configured.stop(), 0);
        } finally {
            delete process.env.ESCAPEMENTD_RATE_LIMIT;
        }
        for (const [text, message] of [
            ["port = 1\ncolor = red", /escapementd\.conf:2: there is no option color/],
            ["port = 1 2", /escapementd\.conf:1: --port must be a number/],
            ["# x\nhost =", /escapementd\.conf:2: host needs a value/],
            ["x".repeat(70000), /escapementd\.conf cannot be read, is too long or not text/],
            ["a\0b", /escapementd\.conf cannot be read, is too long or not text/],
        ]) {
            write(text);
            configured.log = "";
            assert.equal(await configured.start("--config", config), 2);
            assert.match(configured.log, message);
        }
        assert.equal(await configured.start("--config", join(configured.folder, "none")), 2);
        configured.remove();
    },
    async damaged_database_stops_saving_only() {
        const damaged = new Daemon(programs, library);
        writeFileSync(join(damaged.folder, "db"), "x".repeat(1000));
        assert.equal(await damaged.start(), null, damaged.log);
        assert.match(damaged.log, /nothing is kept or saved: .*file is not a database/);
        assert.equal(JSON.parse((await damaged.request("GET", "/readyz")).body).store, "down");
        for (let i = 0; i < 2; i++) {
            const answer = await damaged.analyzeRaw(hello, { accept: "text/plain" });
            assert.equal(answer.headers["cache-status"], "Escapement; fwd=miss");
            assert.equal(answer.status, 200);
        }
        assertProblem(await damaged.request("POST", "/api/v1/snippets", { headers: { "content-type": "text/plain" }, body: hello }), 503, "not_saved");
        assertProblem(await damaged.request("GET", "/api/v1/snippets/11111111111111"), 503, "not_readable");
        assert.equal(await damaged.stop(), 0);
        damaged.remove();
    },
    async missing_namespaces_are_reported_or_fatal() {
        const confined = new Daemon(programs, library, [join(programs, "without_namespaces")]);
        assert.equal(await confined.start("--require-sandbox=full"), 1);
        assert.match(confined.log, /--require-sandbox=full wants user_namespace, which this machine refuses \(unshare: Operation not permitted\)/);
        assert.equal(await confined.start("--require-sandbox=basic"), null);
        const ready = await confined.request("GET", "/readyz");
        const missing = JSON.parse(ready.body).workers[0].sandbox.filter((layer) => !layer.active).map((layer) => layer.name);
        assert.equal(ready.status, 200);
        assert.ok(missing.includes("pid_namespace") && !missing.includes("seccomp"), missing.join());
        assertProblem(await confined.analyzeRaw(`//escapement:test kill\n${hello}`), 500, "analysis_crashed");
        assert.match((await confined.analyzeRaw(fresh(), { accept: "text/plain" })).body, moved);
        assert.equal(await confined.stop("SIGINT"), 0);
        confined.remove();
    },
    async stop_while_starting_ends_at_once() {
        const early = new Daemon(programs, library);
        const started = early.start();
        setTimeout(() => early.process.kill("SIGTERM"), 300);
        const begin = Date.now();
        assert.ok([0, null].includes(await started)); // null: it was faster than we were
        await early.stop();
        assert.ok(Date.now() - begin < 3000);
        early.remove();
    },
    async stale_pack_is_said() {
        const broken = new Daemon(programs, []);
        const pack = join(broken.folder, "broken.pack");
        writeFileSync(pack, readFileSync(process.execPath).subarray(0, 5000));
        assert.equal(await broken.start("--pack", pack), 1);
        assert.match(broken.log, /escapementd: .+/);
        broken.remove();
    },
};

async function run() {
    let passed = 0;
    const failures = [];
    const started = await daemon.start("--source-kib", "1024"); // as much as a body may have
    assert.equal(started, null, `escapementd did not start:\n${daemon.log}`);
    const context = { daemon, assertProblem, Daemon, programs, library };
    const all = { ...tests, ...snippetTests(context), ...apiTests(context), ...savingTests(context), ...contractTests(context), ...codingTests(context), ...connectionTests(context), ...hostileTests(context), ...secrecyTests(context), ...operatorTests(context), ...installTests(context), ...wireTests(context), ...stopTests(context, fresh), ...killTests(daemon, fresh), ...restartTests(context, fresh) };
    for (const [name, test] of Object.entries(all).filter(([name]) => name.includes(only))) {
        const begin = Date.now();
        try {
            await test();
            passed++;
            console.log(`ok   ${name} (${Date.now() - begin} ms)`);
        } catch (error) {
            failures.push(name);
            console.log(`FAIL ${name}\n${error.stack ?? error}`);
        }
    }
    await daemon.stop();
    Daemon.removeAll();
    if (failures.length) console.log(`the daemon's log:\n${daemon.log}\nfailed: ${failures.join(", ")}`);
    console.log(`service: ${passed} passed, ${failures.length} failed`);
    process.exit(failures.length ? 1 : 0);
}

await run();
