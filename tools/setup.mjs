// Makes a fresh clone ready. Runs before every command on whatever Node the machine has, so: plain JavaScript, built-ins only.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const OLDEST_NODE = 20;
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const WINDOWS = process.platform === "win32";

/** Ends with one line that says what to do. */
function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

function run(command, args) {
  return spawnSync(command, args, { cwd: ROOT, stdio: "inherit", shell: WINDOWS }).status ?? 1;
}

function pinnedNode() {
  return join(ROOT, "node_modules", ".bin", WINDOWS ? "node.cmd" : "node");
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(join(ROOT, lockFile), "utf8")).packages;
}

/** npm notes at the end of each installation what it has put into node_modules: that must be what the lock file asks for. */
function installed() {
  const note = join("node_modules", ".package-lock.json");
  if (!existsSync(join(ROOT, note)) || !existsSync(pinnedNode())) return false;
  const there = packagesOf(note);
  return Object.entries(packagesOf("package-lock.json")).every(
    ([place, { version, optional }]) => place === "" || optional || there[place]?.version === version,
  );
}

function install() {
  console.log("Installing the packages of package-lock.json (once; about a minute) …");
  if (run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]) !== 0) {
    stop("The packages could not be installed. Is the network there? Then try the same command again.");
  }
  // npm may be told not to run install scripts; the package `node` gets its binary from one.
  if (spawnSync(pinnedNode(), ["--version"], { shell: WINDOWS }).status !== 0) {
    run("npm", ["rebuild", "node", "--ignore-scripts=false", "--loglevel=error"]);
  }
  const version = spawnSync(pinnedNode(), ["--version"], { shell: WINDOWS, encoding: "utf8" });
  if (version.status !== 0) stop("The pinned Node did not install: try `npm rebuild node --ignore-scripts=false`.");
  console.log(`Installed. Everything else runs on Node ${version.stdout.trim()}.`);
}

if (Number(process.versions.node.split(".")[0]) < OLDEST_NODE) {
  stop(`Countermove needs Node ${OLDEST_NODE} or newer; this is ${process.versions.node}. Get one from https://nodejs.org`);
}
if (!installed()) install();
mkdirSync(join(ROOT, ".cache"), { recursive: true });
if (run(pinnedNode(), [join("tools", "words.ts")]) !== 0) stop("The words did not compile: see above.");
