// `npm run lock`, after any `npm install` of a package: completes package-lock.json.
//
// npm leaves a native build out of the lock file when it cannot see it (a registry that mirrors only some platforms), and then
// refuses with `npm ci` to install the result anywhere. The versions are known all the same: the package that wants the build
// names them exactly. What npm cannot tell here is the checksum; npm fills it in where it installs one.
import { readFileSync, writeFileSync } from "node:fs";
import { missingBuilds, type Lock } from "./build/missingBuilds.ts";

const FILE = "package-lock.json";
const lock = JSON.parse(readFileSync(FILE, "utf8")) as Lock;
const missing = missingBuilds(lock);
const packages = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
console.log(`${Object.keys(missing).length} platform builds added to ${FILE}.`);
