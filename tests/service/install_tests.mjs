// What `cmake --install` puts on a machine works from there, and what it ships for operators fits together.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const hello = "package main\n\nfunc f() *int { x := 1; return &x }\n";

export function installTests({ programs, library }) {
    const get = (port, path) =>
        new Promise((resolve, reject) => {
            http.get({ host: "127.0.0.1", port, path, agent: false }, (response) => {
                let body = "";
                response.on("data", (data) => (body += data));
                response.on("end", () => resolve({ status: response.statusCode, body }));
            }).on("error", reject);
        });
    return {
        async what_is_installed_runs_from_there() {
            const build = dirname(programs), folder = mkdtempSync(join(tmpdir(), "escapement-install-"));
            let daemon;
            try {
                const done = spawnSync("cmake", ["--install", build, "--prefix", "/opt/escapement"], { env: { ...process.env, DESTDIR: folder }, encoding: "utf8" });
                assert.equal(done.status, 0, done.stderr);
                const at = (...path) => join(folder, "opt/escapement", ...path);
                for (const path of ["bin/escapement", "bin/escapementd", "bin/escapementctl", "bin/escapement-worker", "share/escapement/migrations/0001_reports.sql",
                    "share/escapement/deploy/nginx.conf", "share/escapement/deploy/escapementd.conf", "lib/systemd/system/escapementd.socket", "share/doc/escapement/README.md"])
                    assert.ok(existsSync(at(path)), path);
                assert.ok(!existsSync(at("bin/escapement-worker-test")));
                assert.match(readFileSync(at("lib/systemd/system/escapementd.service"), "utf8"), /^ExecStart=\/opt\/escapement\/bin\/escapementd /m);
                const hasPage = existsSync(join(root, "static/dist/index.html")), pack = at("share/escapement/go1.27.pack");
                assert.equal(existsSync(at("share/escapement/static/index.html")), hasPage);
                assert.equal(/No page is installed/.test(done.stderr), !hasPage);
                assert.equal(/No pack is installed/.test(done.stderr), !existsSync(pack));
                if (library[0] !== "--pack") return; // nothing to serve that is sure to be of this build
                writeFileSync(pack, readFileSync(library[1]));

                // Found beside the programs: the pack, the page, the schema, the worker.
                writeFileSync(join(folder, "main.go"), hello);
                const text = spawnSync(at("bin/escapement"), ["main.go"], { cwd: folder, encoding: "utf8", env: { PATH: process.env.PATH } });
                assert.match(text.stdout, /moved to heap: x/, text.stderr);
                daemon = spawn(at("bin/escapementd"), ["--port", "0", "--database", join(folder, "db")], { stdio: ["ignore", "ignore", "pipe"] });
                let log = "";
                const port = await new Promise((resolve, reject) => {
                    daemon.stderr.on("data", (data) => {
                        log += data;
                        const match = /listening on http:\/\/127\.0\.0\.1:(\d+)\//.exec(log);
                        if (match) resolve(Number(match[1]));
                    });
                    daemon.once("close", () => reject(new Error(log)));
                });
                assert.match((await get(port, "/api/v1/releases")).body, /"default":"go1\.27"/);
                assert.equal((await get(port, "/")).status, hasPage ? 200 : 404);
                if (hasPage) assert.match((await get(port, "/docs/problems.html")).body, /id="not_found"/);
                daemon.kill("SIGTERM");
                await new Promise((resolve) => daemon.once("close", resolve));
            } finally {
                daemon?.kill("SIGKILL");
                rmSync(folder, { recursive: true, force: true });
            }
        },
        // The kernel never has to end the daemon: what the unit allows is more than all can take together.
        async the_shipped_unit_has_room_for_all_that_may_run() {
            const deploy = join(root, "service/deploy");
            const unit = readFileSync(join(deploy, "escapementd.service"), "utf8");
            const number = (pattern) => Number(pattern.exec(unit)[1]);
            const workers = number(/ESCAPEMENTD_WORKERS=(\d+)/), releases = 2;
            const analyses_mib = releases * (workers + Math.ceil(workers / 2)) * number(/ESCAPEMENTD_ANALYSIS_MIB=(\d+)/);
            const limits = readFileSync(join(root, "service/server.c"), "utf8");
            const under_way_mib = Number(/LIMIT_OUTGOING_BYTES = (\d+) << 20/.exec(limits)[1]) + Number(/LIMIT_BODIES_BYTES = (\d+) << 20/.exec(limits)[1]);
            const kept_mib = 64 + 2500 * 32 / 1024 + 128; // --memory-mib, connections, the rest of the daemon
            assert.ok(analyses_mib + under_way_mib + kept_mib < number(/^MemoryMax=(\d+)G/m) * 1024);
            assert.match(unit, /^OOMPolicy=continue$/m);
            // Its options are options.
            const config = readFileSync(join(deploy, "escapementd.conf"), "utf8");
            for (const name of ["rate-limit", "connections-per-address", "save-limit", "snippets-mib", "admin-address"]) assert.match(config, new RegExp(`^${name} = `, "m"));
            const known = [...readFileSync(join(root, "service/options.def"), "utf8").matchAll(/^OPTION\("([\w-]+)"/gm)].map(([, name]) => name);
            for (const [, name] of config.matchAll(/^(?:# {5})?([\w-]+) = /gm)) assert.ok(known.includes(name), name);
            for (const [, name] of readFileSync(join(root, "Dockerfile"), "utf8").matchAll(/ESCAPEMENTD_([A-Z_]+)=/g)) assert.ok(known.includes(name.toLowerCase().replaceAll("_", "-")), name);
        },
    };
}
