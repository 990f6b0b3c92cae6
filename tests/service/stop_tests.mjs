// SIGTERM at bad moments: whoever was asking is answered, and nothing is used after it is gone.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import net from "node:net";
import { join } from "node:path";

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export function stopTests({ Daemon, programs, library }, fresh) {
    const own = async (...options) => {
        const server = new Daemon(programs, library);
        assert.equal(await server.start(...options), null, server.log);
        return server;
    };
    return {
        async a_pause_while_stopping_cuts_nobody_off() {
            const server = await own("--timeout-ms", "2000");
            const running = server.analyzeRaw(`//escapement:test slower\n${fresh()}`);
            await sleep(100);
            const stopped = server.stop();
            await sleep(30);
            process.kill(server.process.pid, "SIGSTOP");
            await sleep(200);
            process.kill(server.process.pid, "SIGCONT");
            assert.equal((await running).status, 200);
            assert.equal(await stopped, 0, server.log);
            server.remove();
        },
        // Another process (a backup, say) has the database's lock for longer than we wait.
        async saves_that_wait_for_a_lock_are_told_when_it_stops() {
            const server = await own();
            const locker = spawn("python3", ["-c", "import sqlite3, sys, time\nd = sqlite3.connect(sys.argv[1], isolation_level=None)\nd.execute('BEGIN IMMEDIATE')\nprint('locked', flush=True)\ntime.sleep(60)",
                join(server.folder, "db")], { stdio: ["ignore", "pipe", "inherit"] });
            try {
                await new Promise((resolve) => locker.stdout.once("data", resolve));
                const begin = Date.now();
                const save = (i) => server.request("POST", "/api/v1/snippets", { headers: { "content-type": "text/plain" }, body: `package p // ${i}\n` });
                const saves = [];
                for (let i = 0; i < 4; i++) {
                    saves.push(save(i));
                    await sleep(50); // so that they wait in several batches
                }
                assert.equal(await server.stop(), 0, server.log);
                assert.deepEqual((await Promise.all(saves)).map(({ status }) => status), [503, 503, 503, 503]);
                assert.ok(Date.now() - begin < 40_000); // the lock is held for 60 s
            } finally {
                locker.kill("SIGKILL");
            }
            server.remove();
        },
        // Connections that were open before ask on until the end.
        async requests_amid_the_stop_use_nothing_that_is_gone() {
            const server = await own();
            const sockets = await Promise.all(Array.from({ length: 200 }, () => new Promise((resolve) => {
                const socket = net.connect(server.port, "127.0.0.1", () => resolve(socket));
                socket.on("error", () => {});
                socket.resume();
            })));
            const body = () => `//escapement:test slow\n${fresh()}`;
            const stopped = server.stop();
            let next = 0;
            const timer = setInterval(() => {
                const text = body();
                sockets[next++ % sockets.length].write(`POST /api/v1/analyze HTTP/1.1\r\nHost: x\r\nContent-Length: ${text.length}\r\n\r\n${text}`);
            }, 6);
            assert.equal(await stopped, 0, server.log);
            clearInterval(timer);
            for (const socket of sockets) socket.destroy();
            server.remove();
        },
    };
}
