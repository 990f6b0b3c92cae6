// What the operator alone is told, and what the log says.
import assert from "node:assert/strict";
import http from "node:http";

const hello = "package main\n\nfunc main() { println(new(int)) }\n";

export function operatorTests({ Daemon, programs, library, assertProblem }) {
    const own = async (...options) => {
        const server = new Daemon(programs, library);
        assert.equal(await server.start(...options), null, server.log);
        return server;
    };
    const at = (port, path) =>
        new Promise((resolve, reject) => {
            http.get({ host: "127.0.0.1", port, path, agent: false }, (response) => {
                let body = "";
                response.on("data", (data) => (body += data));
                response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
            }).on("error", reject);
        });

    return {
        async metrics_and_details_are_at_the_operators_address_only() {
            const server = await own("--admin-address", "127.0.0.1:0");
            const port = Number(/on port (\d+) of --admin-address/.exec(server.log)[1]);
            assert.deepEqual(JSON.parse((await server.request("GET", "/readyz")).body), { status: "ready" });
            assertProblem(await server.request("GET", "/metrics"), 404, "not_found");
            const { status, store, workers } = JSON.parse((await at(port, "/readyz")).body);
            assert.deepEqual([status, store, workers.length], ["ready", "up", 1]);
            assert.match((await at(port, "/metrics")).body, /^escapement_requests_total \d+$/m);
            assert.equal((await at(port, "/healthz")).status, 200);
            for (const path of ["/", "/app.js", "/api/v1/releases", "/api/v1/nothing", "/p/11111111111111"]) {
                const answer = await at(port, path);
                assertProblem(answer, 404, "not_found");
                assert.equal(answer.headers["access-control-allow-origin"], undefined);
            }
            assert.equal((await server.analyzeRaw(hello)).status, 200);
            assert.equal(await server.stop(), 0);
            server.remove();
            for (const [address, message] of [["127.0.0.1", /--admin-address must be like/], [":9090", /must be like/], ["[::1]:", /must be like/], ["nowhere.invalid:1", /--admin-address nowhere\.invalid/]]) {
                const wrong = new Daemon(programs, library);
                assert.equal(await wrong.start("--admin-address", address), 1, wrong.log);
                assert.match(wrong.log, message);
                wrong.remove();
            }
        },
        async without_an_address_of_their_own_they_are_where_all_is() {
            const server = await own();
            assert.equal(JSON.parse((await server.request("GET", "/readyz")).body).workers.length, 1);
            assert.equal((await server.request("GET", "/metrics")).status, 200);
            assert.equal(await server.stop(), 0);
            server.remove();
        },
        // A child's last words are a stranger's.
        async log_lines_are_text_whatever_is_in_them() {
            for (const format of ["json", "text"]) {
                const server = await own("--log-format", format, "--log-requests", "all");
                const lines = [];
                server.process.stderr.on("data", (data) => lines.push(data));
                assertProblem(await server.analyzeRaw(`//escapement:test last-words\n${hello}`), 500, "analysis_crashed");
                await server.request("GET", "/%e2%80%ae%ff%1b[31m");
                assert.equal(await server.stop(), 0);
                const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(lines)); // throws if it isn't UTF-8
                assert.ok(text.includes(format === "json" ? "\\\\x9b\\\\xff\\\\u202e" : "\\x9b\\xff\\u202e"), text);
                assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/);
                if (format === "json") for (const line of text.trim().split("\n")) JSON.parse(line);
                server.remove();
            }
        },
        async what_the_library_says_is_bounded() {
            const malformed = async (server, count) => {
                for (let i = 0; i < count; i++) await server.bytes("GET / HTTP/1.1\r\nno colon\r\n\r\nx\r\n\r\n", 200);
            };
            const quiet = await own();
            await malformed(quiet, 5);
            assert.equal((await quiet.request("GET", "/healthz")).status, 200);
            assert.doesNotMatch(quiet.log, /http: /);
            assert.equal(await quiet.stop(), 0);
            quiet.remove();
            const server = await own("--log-requests", "problems");
            await malformed(server, 40);
            const lines = server.log.split("\n").filter((line) => line.includes("escapementd: http: "));
            assert.ok(lines.length <= 21, `${lines.length} lines`); // ten a minute, and a minute may end amid them
            for (const line of lines) assert.ok(line.length < 200 && !line.includes("<"), line);
            assert.equal(await server.stop(), 0);
            server.remove();
        },
    };
}
