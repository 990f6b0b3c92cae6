// Clients that are slow, idle or many: nobody else notices.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import net from "node:net";

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export function connectionTests({ Daemon, programs, library, daemon, assertProblem }) {
    const connect = (port) =>
        new Promise((resolve, reject) => {
            const socket = net.connect(port, "127.0.0.1", () => resolve(socket));
            socket.once("error", reject);
        });
    const own = async (...options) => {
        const server = new Daemon(programs, library);
        assert.equal(await server.start(...options), null, server.log);
        return server;
    };
    const answer_ms = async (server) => {
        const begin = performance.now();
        assert.equal((await server.request("GET", "/healthz")).status, 200);
        return performance.now() - begin;
    };
    return {
        async slow_clients_are_ended_and_others_are_served() {
            const server = await own("--request-seconds", "2");
            const begins = ["GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ", "POST /api/v1/analyze HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\n"];
            const begin = Date.now();
            const slow = await Promise.all(
                Array.from({ length: 40 }, async (_, i) => {
                    const socket = await connect(server.port);
                    const timer = setInterval(() => socket.write("x"), 100);
                    socket.write(begins[i % 2]);
                    socket.on("error", () => {});
                    socket.resume();
                    return { ended: new Promise((resolve) => socket.once("close", () => (clearInterval(timer), resolve(Date.now() - begin)))) };
                }),
            );
            assert.ok((await answer_ms(server)) < 500);
            for (const { ended } of slow) {
                const ms = await ended;
                assert.ok(ms > 1500 && ms < 4500, `after ${ms} ms`);
            }
            assert.equal(await server.metric("connections_late_total"), 40);
            // Ours that asked just before may not be gone yet.
            for (const until = Date.now() + 2000; (await server.metric("connections")) > 1 && Date.now() < until;) await sleep(10);
            assert.equal(await server.metric("connections"), 1);
            assert.equal(await server.stop(), 0);
            server.remove();
        },
        // One that goes on asking is never late: the time is that of a request.
        async kept_connections_outlive_the_time_of_a_request() {
            const server = await own("--request-seconds", "1");
            const socket = await connect(server.port);
            let got = "";
            socket.on("data", (data) => (got += data));
            for (let i = 0; i < 6; i++) {
                socket.write("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
                await sleep(500);
            }
            assert.equal(got.match(/HTTP\/1\.1 200 OK/g).length, 6);
            socket.destroy();
            assert.equal(await server.stop(), 0);
            server.remove();
        },
        async two_thousand_idle_connections_slow_nobody() {
            const server = await own("--connections-per-address", "0");
            const idle = await Promise.all(Array.from({ length: 2000 }, () => connect(server.port)));
            const times = [];
            for (let i = 0; i < 50; i++) times.push(await answer_ms(server));
            assert.ok(times.sort((a, b) => a - b)[25] < 50, `${times[25]} ms`);
            assert.ok((await server.metric("connections")) >= 2000);
            for (const socket of idle) socket.resetAndDestroy(); // they vanish
            await sleep(300);
            assert.ok((await server.metric("connections")) < 10);
            assert.equal(await server.stop(), 0);
            server.remove();
        },
        async connections_of_an_address_are_limited_when_asked() {
            const server = await own("--connections-per-address", "3");
            const kept = await Promise.all([1, 2, 3].map(() => connect(server.port)));
            await sleep(100);
            await assert.rejects(server.request("GET", "/healthz"), /ECONNRESET|socket hang up/);
            kept[0].destroy();
            await sleep(100);
            assert.equal((await server.request("GET", "/healthz")).status, 200);
            for (const socket of kept) socket.destroy();
            assert.equal(await server.stop(), 0);
            server.remove();
        },
        async a_client_that_asks_too_often_is_told_when_to_come_again() {
            const server = await own("--rate-limit", "3", "--trusted-proxies", "127.0.0.0/8");
            const ask = (from, path = "/embed/nothing") => server.request("GET", path, { headers: { "x-forwarded-for": from } });
            for (const left of [2, 1, 0]) {
                const answer = await ask("198.51.100.1, 203.0.113.5"); // what a client itself sends counts for nothing
                assert.equal(answer.status, 404);
                assert.equal(answer.headers["ratelimit-policy"], '"client";q=3;w=60');
                assert.equal(answer.headers.ratelimit, `"client";r=${left};t=${20 * (3 - left)}`);
            }
            const refused = await ask("198.51.100.2, 203.0.113.5, 127.0.0.1");
            assertProblem(refused, 429, "rate_limited");
            assert.ok(Number(refused.headers["retry-after"]) >= 19 && Number(refused.headers["retry-after"]) <= 20);
            assert.equal((await ask("203.0.113.5", "/api/v1/releases")).status, 200); // costs nothing
            assert.equal((await ask("203.0.113.6")).status, 404);
            assert.equal(await server.metric("rate_limited_total"), 1);
            assert.equal(await server.stop(), 0);
            server.remove();
        },
        async this_machine_is_not_limited_and_strangers_say_nothing_of_others() {
            const server = await own("--rate-limit", "1");
            for (let i = 0; i < 3; i++) {
                const answer = await server.request("GET", "/embed/nothing", { headers: { "x-forwarded-for": "203.0.113.5" } });
                assert.equal(answer.status, 404);
                assert.equal(answer.headers.ratelimit, undefined);
            }
            assert.equal(await server.stop(), 0);
            server.remove();
        },
        async pipelined_requests_are_answered_in_order() {
            const got = await daemon.bytes("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\nGET /nowhere HTTP/1.1\r\nHost: x\r\n\r\nGET /readyz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            assert.deepEqual(got.match(/HTTP\/1\.1 \d+/g), ["HTTP/1.1 200", "HTTP/1.1 404", "HTTP/1.1 200"]);
        },
        async metrics_tell_of_each_route() {
            const server = await own();
            await server.analyzeRaw("package p\n");
            await server.analyzeRaw("");
            await server.request("GET", "/nowhere");
            const routes = ['method="POST",route="/api/v1/analyze",status="200"', 'method="POST",route="/api/v1/analyze",status="400"', 'method="GET",route="file",status="404"'];
            let body, headers; // an answer is counted after it was sent, perhaps a moment later
            for (const end = Date.now() + 2000; ; await sleep(10)) {
                ({ body, headers } = await server.request("GET", "/metrics"));
                if (routes.every((route) => body.includes(`{${route}}`)) || Date.now() > end)
                    break;
            }
            assert.match(headers["content-type"], /^text\/plain; version=0\.0\.4/);
            const value = (line) => body.split("\n").find((other) => other.startsWith(`${line} `))?.slice(line.length + 1);
            assert.equal(value('escapement_answers_total{method="POST",route="/api/v1/analyze",status="200"}'), "1");
            assert.equal(value('escapement_answers_total{method="POST",route="/api/v1/analyze",status="400"}'), "1");
            assert.equal(value('escapement_answers_total{method="GET",route="file",status="404"}'), "1");
            assert.equal(value('escapement_request_seconds_count{method="POST",route="/api/v1/analyze"}'), "2");
            assert.equal(value('escapement_request_seconds_bucket{method="POST",route="/api/v1/analyze",le="+Inf"}'), "2");
            assert.equal(value("escapement_cache_misses_total"), "1");
            assert.match(body, /^escapement_build_info\{version="[0-9.]+"\} 1$/m);
            for (const line of body.trimEnd().split("\n")) assert.match(line, /^(# (HELP|TYPE) escapement_\w+ .+|escapement_\w+(\{(\w+="[^"\\]*",?)+\})? -?[0-9.]+)$/);
            const promtool = spawnSync("promtool", ["check", "metrics"], { input: body, encoding: "utf8" });
            if (promtool.error)
                console.log("promtool (prometheus) is not installed");
            else
                assert.deepEqual([promtool.status, promtool.stdout + promtool.stderr], [0, ""]);
            assert.equal(await server.stop(), 0);
            server.remove();
        },
        async logs_are_lines_of_json_when_asked() {
            const server = await own("--log-format", "json", "--log-requests", "all", "--trusted-proxies", "127.0.0.1");
            await server.request("GET", "/healthz", { headers: { "x-forwarded-for": "2001:db8::1", "x-request-id": "a" } });
            await server.request("GET", '/%0a{"time":1}%1b[31m%22', { headers: { "x-forwarded-for": "192.0.2.1", "x-request-id": "b" } });
            await server.bytes("DELETE / HTTP/1.1\r\nHost: x\r\nX-Request-Id: c\r\n\r\n", 100);
            await server.stop();
            const lines = server.log.trim().split("\n").map((line) => JSON.parse(line));
            assert.ok(lines.every((line) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(line.time)));
            assert.ok(lines.some((line) => line.message?.startsWith("listening on http://")));
            const told = lines.filter((line) => line.request).map(({ request, method, path, client, status, took_us }) => [request, method, path, client, status, took_us >= 0]).sort();
            assert.deepEqual(told, [
                ["a", "GET", "/healthz", "2001:db8::1", 200, true],
                ["b", "GET", '/?{"time":1}?[31m"', "192.0.2.1", 404, true],
                ["c", "-", "/", "127.0.0.1", 405, true],
            ]);
            server.remove();
            const quiet = await own("--log-requests", "problems");
            await quiet.request("GET", "/healthz");
            await quiet.request("GET", "/nothing", { headers: { "x-request-id": "d" } });
            await quiet.stop();
            assert.match(quiet.log, /^\S+ escapementd: request d from 127\.0\.0\.1: GET \/nothing: 404, \d+ us$/m);
            assert.doesNotMatch(quiet.log, /healthz/);
            quiet.remove();
        },
        async requests_have_ids() {
            const id = async (headers) => (await daemon.request("GET", "/healthz", { headers })).headers["x-request-id"];
            assert.equal(await id({ "x-request-id": "trace-1.a_b~c" }), "trace-1.a_b~c");
            const [first, second] = [await id(), await id()];
            assert.match(first, /^[0-9a-f]{16}$/);
            assert.notEqual(first, second);
            for (const hostile of ['"><script>', "a b", "x".repeat(65), ""]) assert.match(await id({ "x-request-id": hostile }), /^[0-9a-f]{16}$/);
            const failed = await daemon.analyzeRaw("//escapement:test kill\npackage p\n", { "x-request-id": "for-the-log" });
            assert.equal(failed.status, 500);
            assert.equal(failed.headers["x-request-id"], "for-the-log");
            assert.match(daemon.log, /request for-the-log, \/api\/v1\/analyze: 500/);
        },
    };
}
