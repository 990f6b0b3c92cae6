// What saving leaves behind: who may, how much of it, and that what is given out is what was saved.
import assert from "node:assert/strict";
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
let serial = 0;
const fresh = (more = "") => `package main // saving ${process.pid} ${serial++} ${more}\n`;
const random = () => { // what doesn't get smaller
    let text = "package p // ";
    while (text.length < 60_000) text += Math.random().toString(36).slice(2);
    return text;
};

export function savingTests({ Daemon, programs, library, assertProblem }) {
    const own = async (...options) => {
        const server = new Daemon(programs, library);
        assert.equal(await server.start(...options), null, server.log);
        return server;
    };
    const post = (server, text, headers = {}) =>
        server.request("POST", "/api/v1/snippets", { headers: { "content-type": "text/plain", ...headers }, body: text });
    const save = async (server, text = fresh()) => {
        const answer = await post(server, text);
        assert.equal(answer.status, 201, answer.body);
        return JSON.parse(answer.body).id;
    };
    const end = async (server) => {
        assert.equal(await server.stop(), 0, server.log);
        server.remove();
    };
    const sql = (server, text) => execFileSync("sqlite3", [join(server.folder, "db"), text]).toString().trim();
    const control = (server, ...more) => spawnSync(join(programs, "escapementctl"), ["--database", join(server.folder, "db"), ...more], { encoding: "utf8" });
    const storeOf = async (server) => JSON.parse((await server.request("GET", "/readyz")).body).store;

    return {
        async pages_of_other_sites_cannot_save() {
            const server = await own();
            for (const headers of [{ "sec-fetch-site": "cross-site" }, { "sec-fetch-site": "same-site" }, { origin: "https://evil.example" }, { origin: "null" }]) {
                assertProblem(await post(server, fresh(), headers), 403, "cross_site");
                const analyzed = await server.analyzeRaw(fresh(), headers); // leaves nothing behind
                assert.equal(analyzed.status, 200);
            }
            for (const headers of [{ "sec-fetch-site": "same-origin", origin: server.url }, { "sec-fetch-site": "none" }, { origin: server.url }, {}])
                assert.equal((await post(server, fresh(), headers)).status, 201);
            assert.equal(sql(server, "SELECT count(*) FROM snippets"), "4");
            await end(server);
        },
        async a_client_may_save_so_many_in_a_minute() {
            const server = await own("--trusted-proxies", "127.0.0.1", "--save-limit", "3");
            const as = (address) => post(server, fresh(), { "x-forwarded-for": address });
            for (let i = 0; i < 3; i++) assert.equal((await as("192.0.2.1")).status, 201);
            const refused = await as("192.0.2.1");
            assertProblem(refused, 429, "rate_limited");
            assert.ok(Number(refused.headers["retry-after"]) > 0);
            assert.equal((await as("192.0.2.2")).status, 201);
            await end(server);
        },
        async saved_programs_are_small_and_have_a_limit_together() {
            const server = await own("--snippets-mib", "1");
            const escaped = await post(server, `package p // ${"\u0001".repeat(60_000)}\n`);
            assert.equal(escaped.status, 201, escaped.body);
            assert.ok(Number(sql(server, "SELECT bytes FROM totals WHERE name = 'snippets'")) < 10_000);
            let answer, count = 0;
            do answer = await post(server, random());
            while (answer.status === 201 && ++count < 100);
            assertProblem(answer, 507, "store_full");
            assert.ok(count > 15 && count < 40, `${count} programs of 60 KB fit in a MiB`);
            assert.equal(sql(server, "SELECT bytes = (SELECT sum(length(content)) FROM snippets) FROM totals"), "1");
            assert.equal((await server.request("GET", `/p/${JSON.parse(escaped.body).id}.go`)).status, 200);
            await end(server);
        },
        async an_operator_can_remove_a_program_with_its_reports() {
            const server = await own();
            const secret = `hunter2-${process.pid}`;
            const id = await save(server, fresh(secret)), other = await save(server);
            for (const form of ["json", "txt", "svg", "html?lines=1-1"]) assert.equal((await server.request("GET", `/p/${id}.${form}`)).status, 200);
            assert.equal((await server.request("GET", `/p/${other}.json`)).status, 200);
            await server.stop();
            assert.equal(await server.start(), null, server.log);
            assert.ok(readFileSync(join(server.folder, "db")).includes(secret));
            const removed = control(server, "remove", `${server.url}/p/${id}`);
            assert.match(removed.stdout, new RegExp(`^removed ${id} and 4 reports of it\n$`), removed.stderr);
            for (const path of [`/p/${id}.json`, `/p/${id}.go`, `/api/v1/snippets/${id}`, `/embed/${id}`])
                assertProblem(await server.request("GET", path), 404, "not_found");
            assert.equal((await server.request("GET", `/p/${other}.json`)).status, 200);
            assert.equal(sql(server, "SELECT bytes = (SELECT sum(length(content)) FROM snippets) FROM totals"), "1");
            await server.stop();
            for (const file of ["db", "db-wal"]) {
                let bytes = Buffer.alloc(0);
                try {
                    bytes = readFileSync(join(server.folder, file));
                } catch { /* the log is gone when the last connection is */ }
                assert.ok(!bytes.includes(secret), `${file} still holds what was removed`);
            }
            assert.equal(control(server, "remove", id).status, 1);
            assert.equal(control(server, "remove", "nonsense").status, 1);
            assert.equal(control(server, "remove").status, 2);
            server.remove();
        },
        async what_was_removed_is_not_said_to_be_gone_while_it_is_in_the_log() {
            const server = await own();
            const id = await save(server);
            const reader = spawn("sqlite3", [join(server.folder, "db")]);
            reader.stdin.write("BEGIN; SELECT count(*) FROM snippets;\n");
            await new Promise((resolve) => reader.stdout.once("data", resolve));
            const removed = control(server, "remove", id);
            assert.equal(removed.status, 1, removed.stdout);
            assert.match(removed.stderr, /still in the database's log/);
            assertProblem(await server.request("GET", `/p/${id}.go`), 404, "not_found");
            reader.stdin.end();
            await new Promise((resolve) => reader.once("close", resolve));
            assert.match(control(server, "remove", id).stderr, /there is no such program/);
            assert.equal(statSync(join(server.folder, "db-wal")).size, 0);
            await end(server);
        },
        async a_backup_is_a_database_with_the_same_links() {
            const server = await own();
            const text = fresh(), id = await save(server, text), copy = join(server.folder, "copy");
            const backup = control(server, "backup", copy);
            assert.equal(backup.status, 0, backup.stderr);
            assert.equal(control(server, "backup", copy).status, 1); // nothing is overwritten
            await server.stop();
            renameSync(copy, join(server.folder, "db"));
            for (const more of ["-wal", "-shm"]) writeFileSync(join(server.folder, `db${more}`), "");
            assert.equal(await server.start(), null, server.log);
            assert.equal((await server.request("GET", `/p/${id}.go`)).body, text);
            assert.equal(JSON.parse((await post(server, text)).body).id, id);
            await end(server);
        },
        async a_damaged_program_is_never_given_out() {
            const server = await own();
            const text = fresh(), id = await save(server, text), good = await save(server);
            await server.stop();
            sql(server, `UPDATE snippets SET content = (SELECT content FROM snippets WHERE id = '${good}') WHERE id = '${id}'`);
            assert.equal(await server.start(), null, server.log);
            for (const path of [`/api/v1/snippets/${id}`, `/p/${id}.go`, `/p/${id}`, `/embed/${id}`]) assertProblem(await server.request("GET", path), 500, "damaged");
            assert.equal((await server.request("GET", `/p/${good}.go`)).status, 200);
            assertProblem(await post(server, text), 503, "not_saved"); // there is another with its id
            assert.equal(await storeOf(server), "up");
            assert.match(server.log, new RegExp(`the saved program ${id} is damaged`));
            const checked = control(server, "check");
            assert.equal(checked.status, 1);
            assert.match(checked.stdout, new RegExp(`damaged: ${id}[\\s\\S]*1 saved programs are good, 1 damaged`));
            await end(server);
        },
        async a_damaged_report_is_made_again() {
            const server = await own("--memory-mib", "0");
            const text = fresh(), first = await server.analyzeRaw(text);
            await server.stop();
            sql(server, "UPDATE reports SET body = replace(body, 'go1.27', 'go0.00')");
            assert.equal(await server.start("--memory-mib", "0"), null, server.log);
            const again = await server.analyzeRaw(text);
            assert.equal(again.body, first.body);
            assert.match(again.headers["cache-status"], /fwd=miss/);
            await sleep(200);
            assert.match((await server.analyzeRaw(text)).headers["cache-status"], /hit/);
            await end(server);
        },
        async damaged_pages_are_noticed() {
            const server = await own();
            for (let i = 0; i < 60; i++) await save(server, fresh(Math.random().toString(36).repeat(60)));
            await server.stop();
            const file = join(server.folder, "db"), size = statSync(file).size, bytes = readFileSync(file), page = 4096;
            const pages = [];
            for (let at = page; at < size; at += page) if (bytes[at] === 13) pages.push(at); // leaves of tables
            const [a, b] = [pages.at(-1), pages.at(-2)];
            const kept = Buffer.from(bytes.subarray(a, a + page));
            bytes.copy(bytes, a, b, b + page);
            kept.copy(bytes, b);
            writeFileSync(file, bytes);
            assert.equal(await server.start(), null, server.log);
            for (let i = 0; i < 50 && (await storeOf(server)) !== "damaged"; i++) await sleep(100);
            assert.equal(await storeOf(server), "damaged", server.log);
            assert.match(server.log, /is damaged/);
            await server.stop();
            server.remove();
        },
        async a_deleted_database_saves_nothing() {
            const server = await own();
            await save(server);
            renameSync(join(server.folder, "db"), join(server.folder, "elsewhere"));
            assertProblem(await post(server, fresh()), 503, "not_saved");
            for (let i = 0; i < 80 && (await storeOf(server)) !== "gone"; i++) await sleep(100);
            assert.equal(await storeOf(server), "gone", server.log);
            assert.equal((await server.analyzeRaw(fresh())).status, 200);
            renameSync(join(server.folder, "elsewhere"), join(server.folder, "db"));
            await server.stop();
            server.remove();
        },
        async a_full_disk_is_told_and_overcome() {
            if (spawnSync("unshare", ["-rm", "true"]).status !== 0) return console.log("skipped: no file system of one's own can be made here");
            const server = new Daemon(programs, library, ["unshare", "-rm", "sh", "-c", 'mount -t tmpfs -o size=700k none "$1" && shift && exec "$@"', "sh"]);
            const small = join(server.folder, "small");
            mkdirSync(small);
            server.wrapper.push(small);
            assert.equal(await server.start("--database", join(small, "db")), null, server.log);
            let answer, count = 0;
            do answer = await post(server, random());
            while (answer.status === 201 && ++count < 60);
            assertProblem(answer, 503, "not_saved");
            assert.equal(await storeOf(server), "failing", server.log);
            assert.equal((await server.analyzeRaw(fresh())).status, 200);
            await server.stop();
            server.remove();
        },
    };
}
