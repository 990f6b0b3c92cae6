// What npm installs is what the lock files say, on any machine and with any npm: exact versions only, and nothing that Debian 12's
// npm 9.2 stumbles over ("latest", overrides).
//     locks.mjs FOLDER…     folders with a package.json and its package-lock.json
import { readFileSync } from "node:fs";

let failed = 0, passed = 0;
const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
for (const folder of process.argv.slice(2)) {
    const faults = [];
    const read = (name) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));
    const wanted = read("package.json"), lock = read("package-lock.json"), root = lock.packages[""];
    if (wanted.overrides || root.overrides) faults.push("overrides are not for every npm");
    for (const kind of ["dependencies", "devDependencies"])
        for (const [name, version] of Object.entries(wanted[kind] ?? {})) {
            if (!exact.test(version)) faults.push(`package.json: ${name} ${version} is no exact version`);
            if (root[kind]?.[name] !== version || lock.packages[`node_modules/${name}`]?.version !== version) faults.push(`the lock file has another ${name} than package.json`);
        }
    for (const [path, entry] of Object.entries(lock.packages)) {
        if (path && !exact.test(entry.version ?? "")) faults.push(`${path} ${entry.version} is no exact version`);
        if (entry.resolved) faults.push(`${path} names a host`);
        for (const kind of ["dependencies", "optionalDependencies", "peerDependencies"])
            for (const [name, range] of Object.entries(entry[kind] ?? {}))
                if (!/^[\d^~<>=*x|v\s.\-]|^npm:/.test(range)) faults.push(`${path} wants ${name} ${range}: a tag, which says another version tomorrow`);
    }
    for (const fault of faults) console.log(`${folder}: ${fault}`);
    faults.length ? failed++ : passed++;
}
console.log(`locks: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
