// kill -9 of workers and of the processes that analyze, all the time while many ask: everyone is told something.
import assert from "node:assert/strict";

const SECONDS = 6;
const CLIENTS = 8;
const BACK_MS = 2000; // on any machine; ./dev bench measures it

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const kill = (pid) => {
    try {
        process.kill(pid, "SIGKILL");
    } catch {
        // it has ended meanwhile
    }
};

export function killTests(daemon, fresh) {
    // While kill_some() is called again and again; how many were answered with what.
    async function answersWhile(kill_some) {
        const counts = {};
        let over = false;
        const clients = Array.from({ length: CLIENTS }, async () => {
            while (!over) {
                const answer = await daemon.analyzeRaw(fresh(), { accept: "text/plain" });
                const what = answer.status === 200 ? "ok" : JSON.parse(answer.body).code;
                assert.ok(answer.status !== 200 || /moved to heap: x/.test(answer.body), answer.body);
                counts[what] = (counts[what] ?? 0) + 1;
                if (answer.status === 503)
                    await sleep(20); // Retry-After asks for a second
            }
        });
        let killed = 0;
        for (const end = Date.now() + SECONDS * 1000; Date.now() < end; killed++)
            await kill_some();
        over = true;
        await Promise.all(clients);
        return [counts, killed];
    }

    return {
        async requests_are_answered_while_processes_are_killed() {
            const [counts, killed] = await answersWhile(async () => {
                const all = daemon.below().slice(2); // the worker and its namespace's first process come first
                kill(all[Math.floor(Math.random() * all.length)]);
                await sleep(5);
            });
            console.log(`killed ${killed} analyses: ${JSON.stringify(counts)}`);
            assert.deepEqual(Object.keys(counts).filter((what) => !["ok", "analysis_crashed", "overloaded"].includes(what)), []);
            assert.ok(counts.ok > 0, JSON.stringify(counts)); // how many is the machine's affair
            assert.equal((await daemon.analyzeRaw(fresh())).status, 200);
        },
        async requests_are_answered_while_workers_are_killed() {
            const [counts, killed] = await answersWhile(async () => {
                kill(daemon.children()[0]);
                await sleep(100 + Math.random() * 100);
            });
            console.log(`killed ${killed} workers: ${JSON.stringify(counts)}`);
            assert.deepEqual(Object.keys(counts).filter((what) => !["ok", "analysis_crashed", "overloaded"].includes(what)), []);
            assert.ok(counts.ok > 0, JSON.stringify(counts));
            assert.equal((await daemon.analyzeRaw(fresh())).status, 200);
        },
        async a_killed_worker_is_back_at_once() {
            const times = [];
            for (let i = 0; i < 11; i++) {
                await daemon.analyzeRaw(fresh()); // it is up
                const start = performance.now();
                kill(daemon.children()[0]);
                const answer = await daemon.analyzeRaw(fresh());
                times.push(performance.now() - start);
                assert.equal(answer.status, 200, answer.body);
            }
            times.sort((a, b) => a - b);
            console.log(`a worker is back after ${times[5].toFixed(0)} ms, ${times[10].toFixed(0)} at most`);
            assert.ok(times[10] < BACK_MS, `${times.map(Math.round)}`);
        },
    };
}
