import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotli } from "../build/compressFolder.ts";

/** Something that has a limit, and how much it weighs as it travels: brotli, but for fonts, which are packed already. */
export interface Weight {
  readonly name: string;
  readonly bytes: number;
  readonly limit: number;
}

/** Limits in kilobytes of 1000 bytes. A limit is a promise to people with a slow line: raising one needs a reason in docs/adr. */
const KB = 1000;
const FIRST_SCREEN = 85 * KB;
const PHASER = 165 * KB;
const FONTS = 55 * KB;
const STUDIO = 185 * KB;
const DEBRIEF = 30 * KB;

const NEEDED = /<(?:script|link)[^>]*\s(?:src|href)="\.\/([^"]+\.(?:js|css))"/g;
/** The style sheet inside index.html names all fonts; the italic one is for the names of seas, on the board. */
const FONT = /url\(\.\/(assets\/(?!frauncesItalic)[^)]+\.woff2)\)/g;
/** The only chunk with Phaser in it: docs/adr/0006. */
const PHASER_CHUNK = /^liveLayer-.*\.js$/;
/** What every step of a debrief needs; what one step alone shows is fetched with it. */
const DEBRIEF_CHUNKS = /^debrief-[^/]*\.(?:js|css)$/;
/** Fewer files than these and the build has other names for them: correct the list below. */
const LEAST_STUDIO = 5;
/** What an author fetches to write a scenario: forms, JSON editor, schema, and the worker that checks. Other rooms of the studio are fetched when they are entered. */
const STUDIO_CHUNKS = /^(?:StudioPages|StudioRoutes|studio|WriteRoom|JsonEditor|scenario\.schema|checkWorker)-[^/]*\.(?:js|css)$/;

/**
 * Weighs what a browser has to fetch before the first screen can be used: index.html and all the scripts and styles that it names, which
 * are the entry and whatever the entry imports.
 *
 * @throws Error where the folder does not hold a build of the game.
 */
export function weigh(folder: string): readonly Weight[] {
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const needed = [...html.matchAll(NEEDED)].map(([, file]) => String(file));
  const fonts = [...html.matchAll(FONT)].map(([, file]) => String(file));
  const assets = readdirSync(join(folder, "assets"));
  const phaser = assets.filter((file) => PHASER_CHUNK.test(file));
  const studio = assets.filter((file) => STUDIO_CHUNKS.test(file));
  const debrief = assets.filter((file) => DEBRIEF_CHUNKS.test(file));
  if (needed.length === 0 || fonts.length === 0 || phaser.length !== 1 || studio.length < LEAST_STUDIO) throw new Error(`${folder} is not a build of the game whose parts can be weighed`);
  return [
    { name: "first screen (HTML, CSS, JS)", bytes: sum(["index.html", ...new Set(needed)], (file) => packed(folder, file)), limit: FIRST_SCREEN },
    { name: "Phaser, fetched later", bytes: sum(phaser, (file) => packed(folder, join("assets", file))), limit: PHASER },
    { name: "studio: forms, JSON, checks", bytes: sum(studio, (file) => packed(folder, join("assets", file))), limit: STUDIO },
    { name: "fonts of the first screen", bytes: sum(fonts, (file) => readFileSync(join(folder, file)).length), limit: FONTS },
    { name: "debrief, fetched later", bytes: sum(debrief, (file) => packed(folder, join("assets", file))), limit: DEBRIEF },
  ];
}

export function formatWeight({ name, bytes, limit }: Weight): string {
  return `${name}: ${(bytes / KB).toFixed(1)} KB of ${limit / KB} KB`;
}

const packed = (folder: string, file: string): number => brotli(readFileSync(join(folder, file))).length;

const sum = (files: readonly string[], weight: (file: string) => number): number => files.reduce((total, file) => total + weight(file), 0);
