// What a process that analyzes a program could learn of others, if the program took it over.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chownSync, closeSync, openSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";

const LARGEST_REGION = 1 << 30;

// Whether any page that a process can read has one of the markers. null: we may not look, or it has ended.
function holds(pid, markers) {
    let maps, memory;
    try {
        maps = readFileSync(`/proc/${pid}/maps`, "utf8");
        memory = openSync(`/proc/${pid}/mem`, "r");
    } catch {
        return null;
    }
    const found = new Set();
    let bytes = 0;
    for (const line of maps.trim().split("\n")) {
        const [, start, end, rights] = /^([0-9a-f]+)-([0-9a-f]+) (\S+)/.exec(line);
        const length = Number(BigInt(`0x${end}`) - BigInt(`0x${start}`));
        if (!rights.startsWith("r") || line.endsWith("[vvar]") || line.endsWith("[vsyscall]") || length > LARGEST_REGION)
            continue;
        const region = Buffer.alloc(length);
        try {
            bytes += readSync(memory, region, 0, length, BigInt(`0x${start}`));
        } catch {
            continue; // a page that is not there
        }
        for (const marker of markers)
            if (region.includes(marker))
                found.add(`${marker} in ${line}`);
    }
    closeSync(memory);
    return { found: [...found], bytes };
}

export function secrecyTests({ Daemon, programs, library, assertProblem }) {
    return {
        // The worker as it is shipped: neither the process that others are forked from nor one that waits for a program.
        async a_process_that_waits_has_nothing_of_other_programs() {
            if (process.env.ESCAPEMENT_SANITIZED) // its shadow memory is of terabytes
                return;
            const server = new Daemon(programs, library);
            assert.equal(await server.start("--worker", join(programs, "escapement-worker")), null, server.log);
            const markers = [];
            for (let i = 0; i < 60; i++) {
                const marker = `TOPSECRET${process.pid}x${i}`;
                markers.push(marker);
                const pad = i % 3 === 0 ? `\nvar pad${i} = "${marker.repeat(2000)}"` : "";
                const options = [{}, { accept: "text/plain" }, { accept: "text/html" }][i % 3];
                const answer = await server.analyzeRaw(`package p\n\nfunc ${marker}() *int { return new(int) }${pad}\n`, options);
                assert.equal(answer.status, 200);
                assert.ok(answer.body.includes(marker));
            }
            const errors = await server.analyzeRaw(`package p\n\nvar x int = "${markers[0]}"\n`);
            assert.equal(errors.status, 200);
            const looked = server.below().map((pid) => [pid, holds(pid, markers)]).filter(([, result]) => result);
            if (!looked.length)
                console.log("the memory of other processes can't be read here");
            for (const [pid, { found }] of looked)
                assert.deepEqual(found, [], `process ${pid}`);
            console.log(`looked through ${looked.length} processes, ${looked.reduce((sum, [, { bytes }]) => sum + bytes, 0) >> 20} MiB`);
            assert.equal(await server.stop(), 0);
            server.remove();
        },
        async the_worker_has_nothing_of_the_daemons_environment_and_rights() {
            process.env.ESCAPEMENT_TEST_SECRET = "a secret of the daemon";
            const server = new Daemon(programs, library);
            try {
                assert.equal(await server.start(), null, server.log);
            } finally {
                delete process.env.ESCAPEMENT_TEST_SECRET;
            }
            await server.analyzeRaw("package p\n");
            const all = server.below();
            assert.ok(all.length >= 2);
            const layers = JSON.parse((await server.request("GET", "/readyz")).body).workers[0].sandbox;
            for (const pid of all) {
                let environment, status;
                try {
                    environment = readFileSync(`/proc/${pid}/environ`, "utf8");
                    status = readFileSync(`/proc/${pid}/status`, "utf8");
                } catch {
                    continue; // not ours to see, or gone
                }
                assert.doesNotMatch(environment, /secret/);
                if (layers.find(({ name }) => name === "capabilities").active)
                    for (const set of ["CapInh", "CapPrm", "CapEff"])
                        assert.match(status, new RegExp(`^${set}:\\s*0+$`, "m"), `${pid} ${set}`);
                assert.match(status, /^NoNewPrivs:\s*1$/m);
                assert.match(status, /^Seccomp:\s*2$/m, `${pid}`);
            }
            assert.equal(await server.stop(), 0);
            server.remove();
        },
        // The machine has no process for another child: who asks is told to come again, and is served when there is one.
        async no_process_to_fork_is_no_mistake_of_ours() {
            if (process.getuid() !== 0 || process.env.ESCAPEMENT_SANITIZED)
                return; // limits of processes are a user's, and not of root
            const user = 61000 + (process.pid % 1000);
            const asUser = ["setpriv", `--reuid=${user}`, `--regid=${user}`, "--clear-groups"];
            const needed = [join(programs, "escapementd"), library[1], new URL("../../migrations/0001_reports.sql", import.meta.url).pathname];
            if (spawnSync(asUser[0], [...asUser.slice(1), "ls", ...needed]).status !== 0)
                return console.log("skipped: another user can't read this folder");
            const server = new Daemon(programs, library, asUser);
            chownSync(server.folder, user, user);
            assert.equal(await server.start(), null, server.log);
            const ask = (i) => server.analyzeRaw(`package p // ${i}\n`);
            assert.equal((await ask(0)).status, 200);
            const [outer, inner] = server.below();
            const limit = (processes) => {
                for (const pid of [outer, inner]) // where there are no namespaces, the first is the worker
                    assert.equal(spawnSync(asUser[0], [...asUser.slice(1), "prlimit", "--pid", String(pid), `--nproc=${processes}:`]).status, 0);
            };
            limit(1);
            const answers = [];
            for (let i = 1; answers.at(-1)?.status !== 503 && i < 100; i++) // until no process waits any more
                answers.push(await ask(i));
            const last = answers.pop();
            assertProblem(last, 503, "overloaded");
            assert.equal(last.headers["retry-after"], "1");
            assert.ok(answers.every(({ status }) => status === 200));
            assert.match(server.log, /no process can be started/);
            const isReady = async () => {
                const { status, body } = await server.request("GET", "/readyz");
                const { status: word, workers } = JSON.parse(body);
                return [status, word, workers[0].worker];
            };
            assert.deepEqual(await isReady(), [503, "not ready", "no process"]);
            const waiting = ask(1000);
            limit(500);
            assert.equal((await waiting).status, 200);
            assert.deepEqual(await isReady(), [200, "ready", "up"]);
            assert.equal(await server.metric("analyses_crashed_total"), 0);
            assert.equal(await server.stop(), 0);
            server.remove();
        },
    };
}
