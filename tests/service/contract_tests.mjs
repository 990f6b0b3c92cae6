// The contract (openapi.json), checked against the running service, request by request; and the formats that have a
// standard of their own, read by parsers that aren't ours, with hostile programs among them.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { Validator } from "@seriousme/openapi-schema-validator";
import MarkdownIt from "markdown-it";
import { parse, parseFragment } from "parse5";
import { SaxesParser } from "saxes";

const here = fileURLToPath(new URL(".", import.meta.url));
const hello = 'package main\n\nimport "fmt"\n\nfunc main() {\n\tx := 1\n\tfmt.Println(&x)\n}\n';
const wrong = 'package main\n\nimport "fmtt"\n\nfunc main() {\n\tx := 1\n}\n';
const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'`& ]]> --> \u202e\u001b[31m';
const hostile = `package main\n\n// ${evil} </section></svg></pre>\`\`\`\nfunc ℓscriptℓ() *string {\n\ts := "${evil.replaceAll('"', '\\"').replaceAll("\u001b", "\\x1b")}"\n\treturn &s\n}\n\nfunc main() { _ = ℓscriptℓ(); _ = map[string]int{"]]>": 1} }\n`;

export function contractTests({ daemon }) {
    let contract, ajv;
    const load = async () => {
        if (contract) return;
        contract = JSON.parse((await daemon.request("GET", "/api/v1/openapi.json")).body);
        ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));
        ajv.addSchema({ $id: "contract", components: closed(contract.components) });
    };
    const resolve = (value) => (value?.$ref ? value.$ref.slice(2).split("/").reduce((at, key) => at[key], contract) : value);

    // Clients must ignore members that they don't know, so the contract's responses are open. The service's have none that it doesn't describe.
    const closed = (schema) => {
        if (Array.isArray(schema)) return schema.map(closed);
        if (!schema || typeof schema !== "object") return schema;
        const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
        return schema.type === "object" && schema.properties ? { ...copy, additionalProperties: false } : copy;
    };

    // The answer's status, media type and body are what the contract says of that operation.
    async function check(method, path, request = {}, template = path.split("?")[0]) {
        await load();
        const answer = await daemon.request(method, path, request);
        const operation = contract.paths[template]?.[method.toLowerCase()];
        assert.ok(operation, `${method} ${template} is not in the contract`);
        const described = resolve(operation.responses[answer.status]);
        assert.ok(described, `${method} ${path}: ${answer.status} is not in the contract: ${answer.body.slice(0, 300)}`);
        if (!described.content) return answer;
        const type = answer.headers["content-type"].split(";")[0];
        assert.ok(described.content[type], `${method} ${path}: ${type} is not in the contract`);
        if (type.endsWith("json")) {
            const schema = JSON.parse(JSON.stringify(closed(described.content[type].schema)).replaceAll('"#/', '"contract#/'));
            const validate = ajv.compile(schema);
            assert.ok(validate(JSON.parse(answer.body)), `${method} ${path}: ${JSON.stringify(validate.errors?.slice(0, 5))}`);
        }
        return answer;
    }

    const json = (value) => ({ headers: { "content-type": "application/json" }, body: JSON.stringify(value) });
    const raw = (text, accept = "*/*") => ({ headers: { "content-type": "text/plain", accept }, body: text });
    const saveHostile = async () => JSON.parse((await check("POST", "/api/v1/snippets", json({ name: evil.replaceAll("\u001b", ""), files: [{ name: "main.go", text: hostile }] }))).body).id;

    // Elements and attributes of parsed HTML, all of them ours.
    function* nodes(node) {
        yield node;
        for (const child of node.childNodes ?? []) yield* nodes(child);
    }
    function assertInert(html, document = false) {
        for (const node of nodes(document ? parse(html) : parseFragment(html))) {
            assert.ok(!["img", "iframe", "object", "style"].includes(node.tagName) || !document, `<${node.tagName}>`);
            assert.ok(node.tagName !== "script" || node.attrs.some(({ name, value }) => name === "src" && value === "/embed-frame.js"), html.slice(0, 2000));
            for (const { name, value } of node.attrs ?? []) {
                assert.ok(!name.startsWith("on"), `${node.tagName} ${name}`);
                assert.ok(!/^\s*javascript:/i.test(value), value);
            }
        }
    }

    return {
        async the_contract_is_openapi_3_1() {
            await load();
            const result = await new Validator().validate(contract);
            assert.ok(result.valid, JSON.stringify(result.errors?.slice(0, 5)));
            assert.equal(contract.openapi, "3.1.0");
        },
        async the_contract_describes_all_that_it_names() {
            await load();
            const operations = Object.values(contract.paths).flatMap((path) => Object.values(path));
            const names = operations.map(({ operationId }) => operationId.toLowerCase());
            assert.equal(new Set(names).size, names.length);
            for (const name of names) assert.match(name, /^(analyze|save|get|list)[a-z]+$/); // none that a client has already, as "form" or "load"
            for (const { operationId, tags, summary, description } of operations)
                assert.ok(summary && description && tags.every((tag) => contract.tags.some(({ name }) => name === tag)), operationId);
            const look = (value, path) => {
                if (!value || typeof value !== "object") return;
                for (const [name, property] of Object.entries(value.properties ?? {})) if (property.type) assert.ok(property.description || property.enum || property.const, `${path}.${name}`);
                assert.ok(value.additionalProperties === undefined || /^(File|Options|Analyze)\b/.test(path), `${path} is closed`);
                for (const [key, inner] of Object.entries(value)) look(inner, `${path}.${key}`);
            };
            for (const [name, schema] of Object.entries(contract.components.schemas)) look(schema, name);
        },
        async examples_of_the_contract_are_what_is_answered() {
            await load();
            const { requestBody, responses } = contract.paths["/api/v1/analyze"].post;
            const expected = responses[200].content["application/json"].example;
            const report = JSON.parse((await check("POST", "/api/v1/analyze", json(requestBody.content["application/json"].example))).body);
            const versions = { analyzer: "", go_version: "" };
            assert.deepEqual({ ...report, ...versions }, { ...expected, ...versions });
            assert.equal((await check("POST", "/api/v1/analyze", raw(requestBody.content["text/plain"].example, "text/plain"))).body, responses[200].content["text/plain"].example);
            // The members that came last, so that they are seen here.
            for (const name of ["allocates", "library", "copy_of"]) assert.ok(name in expected.allocations[0], name);
            for (const name of ["free", "library", "may_allocate"]) assert.ok(name in expected.summary, name);
            const problems = [...readFileSync(join(here, "../../service/problems.def"), "utf8").matchAll(/^PROBLEM\((\w+), (\d+), "(.*?)", /gm)].map(([, code, status, title]) => [code, Number(status), title]);
            for (const { content } of Object.values(contract.components.responses)) {
                const example = content?.["application/problem+json"].example;
                if (example) assert.deepEqual([[example.code, example.status, example.title]], problems.filter(([code]) => code === example.code));
            }
            // Each code is explained with the responses that have it.
            const described = Object.values(contract.components.responses).map(({ description }) => description).join();
            for (const [code] of problems) assert.ok(described.includes(`\`${code}\``), code);
            const { id, ...saved } = contract.paths["/api/v1/snippets/{id}"].get.responses[200].content["application/json"].example;
            await check("POST", "/api/v1/analyze", json({ id, ...saved }));
        },
        async every_route_is_in_the_contract_and_no_other() {
            await load();
            const routes = [...readFileSync(join(here, "../../service/routes.def"), "utf8").matchAll(/^ROUTE\((\w+), "([^"]+)"/gm)].map(([, method, path]) => {
                const names = path.startsWith("/p/{}.") ? ["id", "format"] : ["id"];
                return `${method.toLowerCase()} ${path.replaceAll("{}", () => `{${names.shift()}}`)}`;
            });
            const described = Object.entries(contract.paths).flatMap(([path, operations]) => Object.keys(operations).map((method) => `${method} ${path}`));
            assert.deepEqual(described.sort(), routes.sort());
        },
        async problems_of_the_contract_are_those_of_the_service() {
            await load();
            const codes = [...readFileSync(join(here, "../../service/problems.def"), "utf8").matchAll(/^PROBLEM\((\w+), (\d+)/gm)];
            assert.ok(codes.length > 10);
            for (const [, , status] of codes)
                assert.ok(Object.values(contract.paths).some((path) => Object.values(path).some((operation) => operation.responses[status])) || status === "405", status);
        },
        async analyses_are_as_described() {
            for (const text of [hello, wrong, hostile, "", "package main\nfunc main() {", `package main\n${"type T struct { a bool; b int64 }\n".replace("T", "A")}`]) {
                await check("POST", "/api/v1/analyze", raw(text, "application/json"));
                await check("POST", "/api/v1/analyze?graph=true&detail=2&show=escapes", raw(text, "application/json"));
            }
            for (const type of ["text/plain", "application/sarif+json", "text/html", "image/svg+xml", "text/markdown"])
                assert.equal((await check("POST", "/api/v1/analyze", raw(hello, type))).headers["content-type"].split(";")[0], type);
            await check("POST", "/api/v1/analyze", json({ files: [{ name: "main.go", text: hello }], options: { detail: 2 }, graph: true, show: ["leaks"], theme: "dark", lines: "1-2", summary: false }));
            await check("POST", "/api/v1/analyze", json({ files: [{ name: "main.go", text: hello }], detial: 2 }));
            await check("POST", "/api/v1/analyze", json({ files: [{ name: "main.go", text: hello }], release: "go1.5" }));
            await check("POST", "/api/v1/analyze", { headers: { "content-type": "multipart/form-data" }, body: "x" });
            await check("POST", "/api/v1/analyze", raw("x".repeat((1 << 20) + 1)));
        },
        async golden_programs_are_as_described() {
            const golden = join(here, "../golden");
            const programs = readdirSync(golden, { recursive: true }).filter((name) => name.endsWith(".go")).sort().filter((_, i) => i % 4 === 0);
            assert.ok(programs.length > 10);
            for (const name of programs) await check("POST", "/api/v1/analyze?graph=true", raw(readFileSync(join(golden, name), "utf8"), "application/json"));
        },
        async saved_programs_are_as_described() {
            const id = await saveHostile();
            await check("GET", `/api/v1/snippets/${id}`, {}, "/api/v1/snippets/{id}");
            await check("GET", "/api/v1/snippets/11111111111111", {}, "/api/v1/snippets/{id}");
            await check("GET", `/p/${id}`, {}, "/p/{id}");
            await check("GET", "/p/11111111111111", {}, "/p/{id}");
            for (const form of ["go", "txt", "json", "sarif", "html", "svg", "md", "exe"]) await check("GET", `/p/${id}.${form}`, {}, "/p/{id}.{format}");
            await check("GET", `/p/${id}.svg?lines=0`, {}, "/p/{id}.{format}");
            await check("GET", `/embed/${id}?theme=light`, {}, "/embed/{id}");
            await check("GET", `/embed/${id}?show=nothing`, {}, "/embed/{id}");
            const page = encodeURIComponent(`${daemon.url}/p/${id}`);
            for (const query of [`url=${page}`, `url=${page}&format=xml`, `url=${page}&format=x`, "", "url=https%3A%2F%2Fexample.com%2F"]) await check("GET", `/oembed?${query}`);
        },
        async everything_else_is_as_described() {
            for (const path of ["/api/v1/releases", "/api/v1/openapi.json", "/healthz", "/readyz", "/metrics"]) await check("GET", path);
        },
        async sarif_is_valid() {
            const schema = JSON.parse(readFileSync(join(here, "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"));
            const validate = addFormats(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })).compile(schema);
            const golden = join(here, "../golden");
            const programs = readdirSync(golden, { recursive: true }).filter((name) => name.endsWith(".go")).map((name) => readFileSync(join(golden, name), "utf8"));
            for (const text of [hello, wrong, hostile, ...programs]) {
                const answer = await daemon.analyzeRaw(text, { accept: "application/sarif+json" });
                assert.equal(answer.status, 200);
                assert.ok(validate(JSON.parse(answer.body)), JSON.stringify(validate.errors?.slice(0, 3)));
            }
        },
        async hostile_programs_are_inert_in_html() {
            const id = await saveHostile();
            assertInert((await daemon.request("GET", `/p/${id}.html`)).body);
            assertInert((await daemon.request("GET", `/embed/${id}`)).body, true);
            assertInert(new MarkdownIt({ html: true }).render((await daemon.request("GET", `/p/${id}.md`)).body));
            const oembed = JSON.parse((await daemon.request("GET", `/oembed?url=${encodeURIComponent(`${daemon.url}/p/${id}`)}`)).body);
            const frame = parseFragment(oembed.html).childNodes;
            assert.deepEqual([frame.length, frame[0].tagName, frame[0].childNodes.length], [1, "iframe", 0]);
            assertInert(oembed.html);
        },
        async hostile_programs_are_inert_in_xml() {
            const id = await saveHostile();
            const allowed = new Set(["svg", "style", "title", "desc", "g", "rect", "text", "tspan", "path", "circle", "line", "polygon", "a", "oembed", "version", "type", "provider_name", "provider_url", "cache_age", "width", "height", "html", "defs", "clipPath"]);
            for (const path of [`/p/${id}.svg`, `/oembed?format=xml&url=${encodeURIComponent(`${daemon.url}/p/${id}`)}`]) {
                const parser = new SaxesParser({ xmlns: false });
                parser.on("error", (error) => assert.fail(`${path}: ${error.message}`));
                parser.on("opentag", ({ name, attributes }) => {
                    assert.ok(allowed.has(name), `${path}: <${name}>`);
                    for (const attribute of Object.keys(attributes)) assert.ok(!attribute.startsWith("on"), attribute);
                });
                parser.write((await daemon.request("GET", path)).body).close();
            }
        },
        async hostile_programs_are_inert_in_terminals() {
            const id = await saveHostile();
            for (const form of ["txt", "md", "svg", "html", "sarif", "json"])
                assert.doesNotMatch((await daemon.request("GET", `/p/${id}.${form}`)).body, /[\u0000-\u0008\u000b-\u001f\u007f]/, form);
        },
    };
}
