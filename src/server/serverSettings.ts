import { randomCode } from "./secrets.ts";
import type { ServerOptions } from "./serverOptions.ts";

/** Variables of the environment that a server is run with. */
type Environment = Readonly<Record<string, string | undefined>>;

const USUAL_PORT = 4173;
const HIGHEST_PORT = 65_535;

export type ReadSettings = { readonly ok: true; readonly options: ServerOptions } | { readonly ok: false; readonly problem: string };

/** Reads how the server is to be run; says what is wrong in words for whoever set it. See docs/hosting.md. */
export function serverSettings(environment: Environment): ReadSettings {
  const port = wholeNumber(environment["PORT"], USUAL_PORT, HIGHEST_PORT);
  if (port === null) return { ok: false, problem: `PORT is "${environment["PORT"]}": a port is a number up to ${HIGHEST_PORT}.` };
  const keepDays = wholeNumber(environment["COUNTERMOVE_KEEP_DAYS"], 30, 3650);
  if (keepDays === null) return { ok: false, problem: `COUNTERMOVE_KEEP_DAYS is "${environment["COUNTERMOVE_KEEP_DAYS"]}": give a number of days up to 3650.` };
  const shared = sharing(environment);
  if (typeof shared === "string") return { ok: false, problem: shared };
  const host = set(environment["HOST"]);
  return {
    ok: true,
    options: {
      root: "dist",
      scenarios: set(environment["COUNTERMOVE_SCENARIOS"]) ?? "scenarios",
      data: set(environment["COUNTERMOVE_DATA"]) ?? ".countermove",
      databaseUrl: set(environment["DATABASE_URL"]),
      shared,
      port,
      ...(host !== undefined && { host }),
      hostKey: set(environment["COUNTERMOVE_HOST_KEY"]) ?? randomCode(12).replaceAll(/(.{4})(?=.)/g, "$1-"),
      behindProxy: environment["COUNTERMOVE_BEHIND_PROXY"] === "1",
      keepDays,
    },
  };
}

/** How one of several processes is run; undefined for a single one, or what is wrong in words. */
function sharing(environment: Environment): ServerOptions["shared"] | string {
  const redisUrl = set(environment["REDIS_URL"]);
  if (redisUrl === undefined) return undefined;
  const publicAddress = set(environment["COUNTERMOVE_PUBLIC_ADDRESS"]);
  if (publicAddress === undefined) return "With REDIS_URL, COUNTERMOVE_PUBLIC_ADDRESS must say where pages reach this process, for example class.school.example/p1.";
  const missing = ["DATABASE_URL", "COUNTERMOVE_HOST_KEY"].find((name) => set(environment[name]) === undefined);
  return missing === undefined ? { redisUrl, publicAddress } : `With REDIS_URL, ${missing} must be set, the same for every process.`;
}

const set = (text: string | undefined): string | undefined => (text === undefined || text === "" ? undefined : text);

function wholeNumber(text: string | undefined, usual: number, highest: number): number | null {
  if (set(text) === undefined) return usual;
  return /^\d+$/.test(text ?? "") && Number(text) <= highest ? Number(text) : null;
}
