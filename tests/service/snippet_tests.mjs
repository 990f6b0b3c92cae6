// Saved programs: the API, their addresses, embeds and oEmbed.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const hello = 'package main\n\nimport "fmt"\n\nfunc main() {\n\tx := 1\n\tfmt.Println(&x)\n}\n';
const hostile = '<script>alert(1)</script>"\'& ]]> \u202e';
let serial = 0;
const fresh = () => `${hello}// saved ${process.pid} ${serial++}\n`;

export function snippetTests({ daemon, assertProblem, Daemon, programs, library }) {
    const post = (value, to = daemon) =>
        to.request("POST", "/api/v1/snippets", { headers: { "content-type": "application/json" }, body: JSON.stringify(value) });
    const save = async (text, more = {}) => {
        const answer = await post({ files: [{ name: "main.go", text }], ...more });
        assert.equal(answer.status, 201, answer.body);
        return JSON.parse(answer.body);
    };
    const get = (path, headers = {}) => daemon.request("GET", path, { headers });

    return {
        async a_saved_program_comes_back() {
            const files = [{ name: "main.go", text: "package main\n\nfunc main() { f() }\n// é \u0000 \"\n" }, { name: "f.go", text: "package main\n\nfunc f() {}" }];
            const saved = await post({ name: "Two files", files, options: { detail: 2, no_inlining: true } });
            assert.equal(saved.status, 201, saved.body);
            const { id, url, created_at, release } = JSON.parse(saved.body);
            assert.match(id, /^[1-9A-HJ-NP-Za-km-z]{14}$/);
            assert.equal(url, `/p/${id}`);
            assert.equal(saved.headers.location, url);
            assert.ok(Math.abs(Date.parse(created_at) - Date.now()) < 10_000);
            assert.equal(release, "go1.27");
            const back = await get(`/api/v1/snippets/${id}`);
            assert.equal(back.status, 200);
            assert.match(back.headers["cache-control"], /^public, max-age=300$/);
            assert.deepEqual(JSON.parse(back.body), { id, url, created_at, name: "Two files", release, options: { detail: 2, no_inlining: true }, files });
            const again = await get(`/api/v1/snippets/${id}`, { "if-none-match": back.headers.etag });
            assert.equal(again.status, 304);
            assert.equal(again.body, "");
        },
        async the_same_content_has_the_same_id() {
            const text = fresh();
            const first = await save(text);
            const flat = await post({ files: [{ text, name: "main.go" }], release: "go1.27", detail: 1 });
            const raw = await daemon.request("POST", "/api/v1/snippets", { headers: { "content-type": "text/plain" }, body: text });
            assert.deepEqual([flat.status, JSON.parse(flat.body).id], [200, first.id]);
            assert.deepEqual([raw.status, JSON.parse(raw.body).id], [200, first.id]);
            assert.equal(JSON.parse(raw.body).created_at, first.created_at);
            assert.notEqual((await save(text, { name: "named" })).id, first.id);
            assert.notEqual((await save(text, { options: { detail: 2 } })).id, first.id);
        },
        async many_savers_at_once_are_all_told() {
            const answers = await Promise.all(Array.from({ length: 100 }, () => save(fresh())));
            assert.equal(new Set(answers.map(({ id }) => id)).size, 100);
        },
        async what_cannot_be_saved_is_refused() {
            assertProblem(await post({ files: [] }), 400, "invalid_request");
            assertProblem(await post({ files: [{ name: "main.go", text: "" }], name: "x".repeat(121) }), 400, "invalid_request");
            assertProblem(await post({ files: [{ name: "main.go", text: "" }], name: "a\nb" }), 400, "invalid_request");
            assertProblem(await post({ files: [{ name: "main.go", text: "" }], release: "go1.9" }), 422, "unsupported_release");
            assertProblem(await post({ files: [{ name: "main.go", text: "" }], options: { options: {} } }), 400, "invalid_request");
            const latin1 = await daemon.request("POST", "/api/v1/snippets", { headers: { "content-type": "text/plain" }, body: Buffer.from([0x70, 0xe9, 0x0a]) });
            assertProblem(latin1, 400, "invalid_request");
            assertProblem(await get("/api/v1/snippets/11111111111111"), 404, "not_found");
            assertProblem(await get("/api/v1/snippets/x"), 404, "not_found");
            assertProblem(await get("/api/v1/snippets/"), 404, "not_found");
            assertProblem(await daemon.request("DELETE", "/api/v1/snippets/11111111111111"), 405, "method_not_allowed");
        },
        async its_page_tells_other_programs_what_it_is() {
            const { id } = await save(fresh(), { name: hostile });
            const answer = await get(`/p/${id}`);
            assert.equal(answer.status, 200);
            assert.match(answer.headers["content-type"], /^text\/html/);
            assert.match(answer.headers["content-security-policy"], /frame-ancestors 'none'/);
            assert.ok(answer.body.includes(`<link rel="canonical" href="${daemon.url}/p/${id}">`), answer.body);
            assert.ok(answer.body.includes(`type="application/json+oembed" href="${daemon.url}/oembed?format=json&amp;url=${encodeURIComponent(`${daemon.url}/p/${id}`)}"`));
            assert.ok(answer.body.includes('<meta property="og:title" content="&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp; ]]&gt; \u202e">'));
            assert.ok(!answer.body.includes("<script>alert"));
            assertProblem(await get("/p/11111111111111"), 404, "not_found");
        },
        async its_other_forms_are_there() {
            const text = fresh();
            const { id } = await save(text);
            const forms = { go: ["text/plain; charset=utf-8", text], txt: ["text/plain; charset=utf-8", /moved to heap: x/], json: ["application/json", /"status":"ok"/],
                sarif: ["application/sarif+json", /"version":\s*"2\.1\.0"/], svg: ["image/svg+xml", /^<svg/], md: ["text/markdown; charset=utf-8", /moved to heap|heap/], html: ["text/html; charset=utf-8", /<section class="escapement/] };
            for (const [form, [type, content]] of Object.entries(forms)) {
                const answer = await get(`/p/${id}.${form}`);
                assert.equal(answer.status, 200, `${form}: ${answer.body}`);
                assert.equal(answer.headers["content-type"], type);
                assert.equal(answer.headers["access-control-allow-origin"], "*");
                if (content instanceof RegExp) assert.match(answer.body, content);
                else assert.equal(answer.body, content);
                assert.equal((await get(`/p/${id}.${form}`, { "if-none-match": answer.headers.etag })).status, 304, form);
            }
            assertProblem(await get(`/p/${id}.exe`), 404, "not_found");
            assertProblem(await get(`/p/${id}.svg?theme=pink`), 400, "invalid_request");
            const dark = await get(`/p/${id}.svg?theme=dark`);
            assert.notEqual(dark.body, (await get(`/p/${id}.svg`)).body);
            const archive = await post({ files: [{ name: "a.go", text: "package a" }, { name: "b.go", text: "package a\n" }] });
            assert.equal((await get(`/p/${JSON.parse(archive.body).id}.go`)).body, "-- a.go --\npackage a\n-- b.go --\npackage a\n");
        },
        async embeds_need_no_script_and_may_be_framed() {
            const { id } = await save(fresh(), { name: hostile });
            const answer = await get(`/embed/${id}?theme=dark&lines=5-8&summary=false&show=escapes`);
            assert.equal(answer.status, 200, answer.body);
            assert.match(answer.headers["content-security-policy"], /default-src 'none'.*frame-ancestors \*$/);
            assert.equal(answer.headers["access-control-allow-origin"], "*");
            assert.match(answer.body, /<section class="escapement/);
            assert.ok(answer.body.includes(`<a href="/p/${id}"`));
            assert.deepEqual(answer.body.match(/<script[^>]*>/g), ['<script src="/embed-frame.js" defer>']);
            assert.doesNotMatch(answer.body, /escapement-note/);
            assertProblem(await get(`/embed/${id}?lines=x`), 400, "invalid_request");
            assertProblem(await get("/embed/11111111111111"), 404, "not_found");
        },
        async a_summary_counts_what_is_shown() {
            const { id } = await save(fresh().replace("&x", '"constant", &x'));
            const summary = async (query) => /<p class="escapement-summary">(.*?)<\/p>/.exec((await get(`/embed/${id}${query}`)).body)[1];
            assert.match(await summary(""), /^1 value escapes to the heap \(8 bytes\), 1 more allocating nothing, 1 does not escape, 1 inlined call$/);
            assert.equal(await summary("?lines=1-5"), "Nothing escapes");
            assert.equal(await summary("?lines=7-8&show=escapes"), "What escapes allocates nothing");
            const broken = await save(fresh().replace("&x", "y"));
            assert.match((await get(`/embed/${broken.id}`)).body, /<p class="escapement-summary">The Go code has errors, so it was not analyzed</);
        },
        async a_child_puts_nothing_of_its_own_in_a_page() {
            const { id } = await save(`//escapement:test markup\n${fresh()}`);
            for (const path of [`/embed/${id}`, `/p/${id}.html`]) {
                const answer = await get(path);
                assertProblem(answer, 500, "internal_error");
                assert.doesNotMatch(answer.body, /<meta|<img/);
            }
        },
        async its_page_holds_it_for_readers_without_scripts() {
            const places = "<title>test</title><!-- escapement:head --><meta name='general'><!-- escapement:end --><pre><!-- escapement:code -->another program<!-- escapement:end --></pre><!-- escapement:noscript -->words<!-- escapement:end -->.";
            const own = new Daemon(programs, library);
            writeFileSync(join(own.folder, "static", "index.html"), places);
            assert.equal(await own.start(), null, own.log);
            const { id } = JSON.parse((await post({ name: hostile, files: [{ name: "a.go", text: "package a // </pre>" }, { name: "b.go", text: "package a\n" }] }, own)).body);
            const { body } = await own.request("GET", `/p/${id}`);
            assert.match(body, /<title>&lt;script&gt;.* · Escapement<\/title>/);
            assert.match(body, /<meta name="description" content="&lt;script&gt;/);
            assert.doesNotMatch(body, /general|another program|words|escapement:/);
            assert.ok(body.includes("<pre>-- a.go --\npackage a // &lt;/pre&gt;\n-- b.go --\npackage a\n</pre>"), body);
            assert.ok(body.includes(`<a href="/embed/${id}">`));
            const nothing = await own.request("GET", "/p/11111111111111", { headers: { accept: "text/html" } });
            assert.equal(nothing.status, 404);
            assert.match(nothing.body, /<title>Not found/);
            assert.doesNotMatch(nothing.body, /another program/);
            await own.stop();
            own.remove();
        },
        async oembed_answers_as_its_standard_says() {
            const { id } = await save(fresh(), { name: hostile });
            const page = encodeURIComponent(`${daemon.url}/p/${id}`);
            const json = JSON.parse((await get(`/oembed?url=${page}&maxwidth=400&maxheight=200`)).body);
            assert.deepEqual([json.version, json.type, json.title, json.width, json.height], ["1.0", "rich", hostile, 400, 200]);
            assert.ok(json.html.startsWith(`<iframe src="${daemon.url}/embed/${id}" width="400" height="200"`), json.html);
            assert.ok(!json.html.includes("<script"));
            const xml = await get(`/oembed?format=xml&url=${page}`);
            assert.match(xml.headers["content-type"], /^text\/xml/);
            assert.match(xml.body, /<type>rich<\/type>/);
            assert.match(xml.body, /<title>&lt;script&gt;/);
            assertProblem(await get(`/oembed?format=yaml&url=${page}`), 501, "unsupported_format");
            for (const wrong of ["maxwidth=wide", "maxheight=", "maxwidth=-1", "maxwidth=0", "maxheight=9999999999"])
                assertProblem(await get(`/oembed?url=${page}&${wrong}`), 400, "invalid_request");
            assert.equal(JSON.parse((await get(`/oembed?url=${page}&maxwidth=80`)).body).width, 80);
            assertProblem(await get("/oembed"), 400, "invalid_request");
            assertProblem(await get(`/oembed?url=${encodeURIComponent("https://example.com/p/11111111111111")}`), 404, "not_found");
            assertProblem(await get(`/oembed?url=${encodeURIComponent(`${daemon.url}/p/11111111111111`)}`), 404, "not_found");
        },
        async other_origins_may_use_the_api() {
            const preflight = await daemon.request("OPTIONS", "/api/v1/analyze", { headers: { origin: "https://example.com", "access-control-request-method": "POST" } });
            assert.equal(preflight.status, 204);
            assert.equal(preflight.headers["access-control-allow-origin"], "*");
            assert.match(preflight.headers["access-control-allow-methods"], /POST/);
            assert.match(preflight.headers["access-control-allow-headers"], /Content-Type/);
            const answer = await daemon.analyzeRaw(hello, { origin: "https://example.com" });
            assert.equal(answer.headers["access-control-allow-origin"], "*");
            assert.equal((await daemon.analyzeRaw("", { origin: "https://example.com" })).headers["access-control-allow-origin"], "*");
            assert.equal((await get("/metrics")).headers["access-control-allow-origin"], undefined);
        },
        async saved_programs_survive_kill_9() {
            const rounds = 50;
            const killed = new Daemon(programs, library);
            const acknowledged = [];
            let isUp = true, count = 0;
            for (let round = 0; round < rounds; round++) {
                assert.equal(await killed.start(), null, killed.log);
                isUp = true;
                const savers = Array.from({ length: 8 }, async () => {
                    while (isUp) {
                        const text = `package main // ${count++}\n`;
                        const answer = await post({ files: [{ name: "main.go", text }] }, killed).catch(() => null);
                        if (answer?.status === 201) acknowledged.push([JSON.parse(answer.body).id, text]);
                    }
                });
                await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 150));
                await killed.stop("SIGKILL");
                isUp = false;
                await Promise.all(savers);
            }
            assert.equal(await killed.start(), null, killed.log);
            assert.ok(acknowledged.length >= 10, `${acknowledged.length} saved`);
            console.log(`kill -9: ${rounds} times, ${acknowledged.length} programs were acknowledged`);
            for (const [id, text] of acknowledged) {
                const answer = await killed.request("GET", `/p/${id}.go`);
                assert.equal(answer.body, text, `${id} is lost`);
            }
            await killed.stop();
            assert.equal(execFileSync("sqlite3", [join(killed.folder, "db"), "PRAGMA integrity_check"]).toString(), "ok\n");
            killed.remove();
        },
    };
}
