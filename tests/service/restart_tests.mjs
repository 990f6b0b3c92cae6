// One daemon ends and the next one starts, on a socket that a supervisor keeps open: no client is refused or cut off.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import http from "node:http";
import { join } from "node:path";

const RESTARTS = 5;
const CLIENTS = 8;

export function restartTests({ Daemon, programs, library }, fresh) {
    return {
        async restarts_behind_a_socket_lose_no_request() {
            const place = new Daemon(programs, library); // only for its folder
            const supervisor = spawn(join(programs, "supervise"), [join(programs, "escapementd"), ...library, "--database", join(place.folder, "db"),
                "--static", join(place.folder, "static"), "--worker", join(programs, "escapement-worker-test")], { stdio: ["ignore", "pipe", "pipe"] });
            let told = "", log = "", ready = () => {};
            supervisor.stderr.on("data", (data) => (log += data));
            supervisor.stdout.on("data", (data) => {
                told += data;
                ready();
            });
            const readyTimes = (count) => new Promise((resolve, reject) => {
                const timer = setTimeout(() => reject(new Error(`${told}${log}`)), 20_000);
                ready = () => {
                    if (told.split("READY=1").length > count) {
                        clearTimeout(timer);
                        resolve();
                    }
                };
                ready();
            });
            await readyTimes(1);
            const port = Number(/port (\d+)/.exec(told)[1]);
            const agent = new http.Agent({ keepAlive: true });
            let answered = 0, longest = 0, over = false;
            const ask = () => new Promise((resolve, reject) => {
                const begin = performance.now();
                const request = http.request({ host: "127.0.0.1", port, method: "POST", path: "/api/v1/analyze", headers: { "content-type": "text/plain" }, agent }, (response) => {
                    response.resume();
                    response.on("end", () => {
                        longest = Math.max(longest, performance.now() - begin);
                        resolve(response.statusCode);
                    });
                });
                // A kept connection that was closed just then: a client opens another one (RFC 9112, 9.3.1).
                request.on("error", (error) => (request.reusedSocket ? resolve(ask()) : reject(error)));
                request.end(fresh());
            });
            const clients = Array.from({ length: CLIENTS }, async () => {
                for (; !over; answered++)
                    assert.equal(await ask(), 200);
            });
            try {
                for (let i = 0; i < RESTARTS; i++) {
                    const before = answered; // each of them answers
                    for (const until = Date.now() + 20_000; answered < before + CLIENTS && Date.now() < until;)
                        await new Promise((resolve) => setTimeout(resolve, 300));
                    assert.ok(answered > before, `after ${i} restarts nothing is answered`);
                    supervisor.kill("SIGHUP");
                    await readyTimes(i + 2);
                }
            } finally {
                over = true;
            }
            await Promise.all(clients);
            agent.destroy();
            assert.equal(told.split("STOPPING=1").length - 1, RESTARTS);
            supervisor.kill("SIGTERM");
            assert.equal(await new Promise((resolve) => supervisor.once("close", resolve)), 0, log);
            console.log(`${RESTARTS} restarts: ${answered} requests were answered, the slowest after ${longest.toFixed(0)} ms`);
            place.remove();
        },
    };
}
