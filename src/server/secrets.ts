import { createHmac, randomBytes, randomInt, randomUUID, timingSafeEqual } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, link, mkdir, open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { CODE_LETTERS } from "../protocol/joining.ts";

/** What a ticket says. `device` counts a student's devices: only the last one's ticket is good. */
export type Visitor =
  | { readonly kind: "student"; readonly classId: string; readonly student: string; readonly device: number }
  | { readonly kind: "teacher"; readonly classId: string }
  | { readonly kind: "projector"; readonly classId: string };

const KEY_BYTES = 32;
/** 128 bits of signature. */
const SIGNATURE_BYTES = 16;
const OWNER_ONLY = 0o600;

/** Signs tickets and makes codes that need not be stored, all from one key. */
export class Secrets {
  readonly #key: Buffer;

  constructor(key: Buffer) {
    this.#key = key;
  }

  /** A ticket: what it says, and the signature. */
  ticket(visitor: Visitor): string {
    const text = Buffer.from(JSON.stringify(visitor)).toString("base64url");
    return `${text}.${this.#mac("ticket", text).subarray(0, SIGNATURE_BYTES).toString("base64url")}`;
  }

  /** What a ticket says; null for one that was not signed here. */
  read(ticket: string): Visitor | null {
    const [text = "", signature = ""] = ticket.split(".");
    const own = this.#mac("ticket", text).subarray(0, SIGNATURE_BYTES);
    const given = Buffer.from(signature, "base64url");
    if (given.length !== own.length || !timingSafeEqual(given, own)) return null;
    return JSON.parse(Buffer.from(text, "base64url").toString()) as Visitor;
  }

  rejoinCode(classId: string, student: { readonly id: string; readonly device: number }): string {
    return this.#letters(6, "rejoin", classId, student.id, student.device);
  }

  /** A number that stands for a student in surveys. */
  surveyNumber(classId: string, student: string): string {
    return this.#letters(8, "survey", classId, student);
  }

  teacherKey(classId: string): string {
    return this.#letters(12, "teacher", classId);
  }

  #letters(length: number, ...what: readonly (string | number)[]): string {
    const bytes = this.#mac(...what);
    return Array.from({ length }, (_, i) => CODE_LETTERS[bytes.readUInt16LE(2 * i) % CODE_LETTERS.length]).join("");
  }

  #mac(...what: readonly (string | number)[]): Buffer {
    return createHmac("sha256", this.#key).update(JSON.stringify(what)).digest();
  }
}

/** A code that nobody can foresee. */
export function randomCode(length: number): string {
  return Array.from({ length }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join("");
}

/** Whether two secrets are the same, in a time that tells nothing. */
export function sameSecret(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHmac("sha256", "compare").update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

/** The key of this installation: made once, readable by its owner only. */
export async function openSecrets(folder: string): Promise<Secrets> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, "key");
  if (!existsSync(file)) await makeKey(folder, file);
  await chmod(file, OWNER_ONLY);
  const key = await readFile(file);
  if (key.length !== KEY_BYTES) throw new Error(`${file} is not a key of ${KEY_BYTES} bytes. Move it away: tickets of classes under way are worth nothing then.`);
  return new Secrets(key);
}

/** Makes the key appear whole and to stay: half a key, or one that a power cut takes back, would make every ticket worthless. */
async function makeKey(folder: string, file: string): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  const written = await open(draft, "wx", OWNER_ONLY);
  await written.writeFile(randomBytes(KEY_BYTES));
  await written.sync();
  await written.close();
  try {
    await link(draft, file);
  } catch (problem) {
    // Of several processes that start at once, one has been first.
    if ((problem as NodeJS.ErrnoException).code !== "EEXIST") throw problem;
  } finally {
    await rm(draft);
  }
  // Windows cannot open a folder; it keeps the names in it by itself.
  const names = await open(folder).catch(() => null);
  await names?.sync();
  await names?.close();
}
