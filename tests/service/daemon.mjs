// Starts escapementd for tests: on a free port, with a database and page of its own in a scratch folder.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const page = "<!doctype html><title>test</title><!-- escapement:head -->";

const statOf = (pid) => {
    try {
        return /\) (\S) (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8"));
    } catch {
        return null; // it has ended meanwhile
    }
};

export class Daemon {
    static all = []; // that were not removed, so that a failed test leaves no process behind

    constructor(programs, library, wrapper = []) {
        this.wrapper = wrapper; // a command that runs the daemon
        this.programs = programs;
        this.library = library;
        this.folder = mkdtempSync(join(tmpdir(), "escapement-test-"));
        this.log = "";
        Daemon.all.push(this);
        mkdirSync(join(this.folder, "static"));
        writeFileSync(join(this.folder, "static", "index.html"), page);
        writeFileSync(join(this.folder, "static", "app.js"), "export {};\n");
        writeFileSync(join(this.folder, "secret.txt"), "secret");
    }

    // Resolves when it listens, with exit code null, or when it ended, with its exit code.
    async start(...more) {
        const options = ["--port", "0", "--database", join(this.folder, "db"), "--static", join(this.folder, "static")];
        const [program, ...before] = [...this.wrapper, join(this.programs, "escapementd")];
        this.process = spawn(program, [...before, ...options, "--worker", join(this.programs, "escapement-worker-test"), ...this.library, ...more],
            { stdio: ["ignore", "ignore", "pipe"] });
        this.ended = new Promise((resolve) => this.process.once("close", (code, signal) => resolve(code ?? signal)));
        const listening = new Promise((resolve) => {
            const start = this.log.length;
            this.process.stderr.on("data", (data) => {
                this.log += data;
                const match = /listening on http:\/\/127\.0\.0\.1:(\d+)\//.exec(this.log.slice(start));
                if (match) {
                    this.port = Number(match[1]);
                    resolve(null);
                }
            });
        });
        return Promise.race([listening, this.ended]);
    }

    async stop(signal = "SIGTERM") {
        this.process.kill(signal);
        return this.ended;
    }

    // Process ids of the workers.
    children() {
        const parent = (pid) => {
            try {
                return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8"))[1]);
            } catch {
                return 0; // it has ended meanwhile
            }
        };
        return readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => parent(pid) === this.process.pid);
    }

    // All processes that it started, also by others in between, in the order of their age.
    below() {
        const parents = new Map(readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map((name) => [Number(name), statOf(name)])
            .filter(([, stat]) => stat && stat[1] !== "Z").map(([pid, stat]) => [pid, Number(stat[2])]));
        const isBelow = (pid) => parents.get(pid) === this.process.pid || (parents.has(pid) && isBelow(parents.get(pid)));
        return [...parents.keys()].filter(isBelow).sort((a, b) => a - b);
    }

    static removeAll() {
        for (const daemon of [...Daemon.all]) {
            daemon.process?.kill("SIGKILL");
            daemon.remove();
        }
    }

    remove() {
        Daemon.all.splice(Daemon.all.indexOf(this), 1);
        rmSync(this.folder, { recursive: true, force: true });
    }

    get url() {
        return `http://127.0.0.1:${this.port}`;
    }

    // One request whose path is sent as it stands, from an address of this machine; { status, headers, body }.
    request(method, path, { headers = {}, body, localAddress } = {}) {
        return new Promise((resolve, reject) => {
            const request = http.request({ host: "127.0.0.1", port: this.port, method, path, headers, agent: false, localAddress }, (response) => {
                const chunks = [];
                response.on("data", (chunk) => chunks.push(chunk));
                response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() }));
            });
            request.on("error", reject);
            request.end(body);
        });
    }

    analyzeRaw(source, headers = {}, query = "") {
        return this.request("POST", `/api/v1/analyze${query}`, { headers: { "content-type": "text/plain", ...headers }, body: source });
    }

    analyzeJson(value, headers = {}) {
        const body = typeof value === "string" || Buffer.isBuffer(value) ? value : JSON.stringify(value);
        return this.request("POST", "/api/v1/analyze", { headers: { "content-type": "application/json", ...headers }, body });
    }

    // Bytes as they are, on a connection of their own; what comes back until it is closed.
    bytes(text, wait_ms = 2000) {
        return new Promise((resolve) => {
            let got = "";
            const socket = net.connect(this.port, "127.0.0.1", () => socket.write(text));
            const finish = () => {
                socket.destroy();
                resolve(got);
            };
            socket.on("data", (data) => (got += data));
            socket.on("close", finish);
            socket.on("error", finish);
            setTimeout(finish, wait_ms);
        });
    }

    async metric(name) {
        const { body } = await this.request("GET", "/metrics");
        return Number(new RegExp(`^escapement_${name} (\\d+)$`, "m").exec(body)[1]);
    }
}
