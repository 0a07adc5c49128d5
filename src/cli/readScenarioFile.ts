import { readFile, stat } from "node:fs/promises";
import { FINDING_CODES, LONGEST_TEXT, type Finding, type FindingCode } from "../scenario/index.ts";

/** UTF-8 needs at most three bytes for what counts as one character in JavaScript. */
const MOST_BYTES = 3 * LONGEST_TEXT;

export type ReadFile = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly finding: Finding };

/** Reads a text file for a person who may have named a wrong one: whatever is wrong with it becomes a finding. */
export async function readScenarioFile(file: string): Promise<ReadFile> {
  try {
    const stats = await stat(file);
    if (stats.isDirectory()) return unreadable("S018", "this is a directory", "name the scenario.json in it");
    if (!stats.isFile()) return unreadable("S018", "this is not an ordinary file");
    if (stats.size > MOST_BYTES) return unreadable("S007", `the file is too large: ${Math.round(stats.size / 1e6)} MB`, "a scenario has less than 1 MB; is this the right file?");
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await readFile(file)) };
  } catch (error) {
    if (error instanceof TypeError && "code" in error && error.code === "ERR_ENCODING_INVALID_ENCODED_DATA") {
      return unreadable("S018", "the file is not UTF-8 text", "save it with the encoding UTF-8");
    }
    return unreadable("S018", REASONS[codeOf(error)] ?? `the file cannot be read (${codeOf(error)})`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EACCES: "the file may not be read",
  EPERM: "the file may not be read",
  ERR_INVALID_ARG_VALUE: "this is no name of a file",
};

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "unknown reason");

function unreadable(code: FindingCode, message: string, hint?: string): ReadFile {
  return { ok: false, finding: { code, severity: FINDING_CODES[code], path: [], offset: 0, length: 0, message, ...(hint === undefined ? {} : { hint }) } };
}
