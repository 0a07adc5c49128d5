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
  const host = set(environment["HOST"]);
  return {
    ok: true,
    options: {
      root: "dist",
      scenarios: "scenarios",
      data: set(environment["COUNTERMOVE_DATA"]) ?? ".countermove",
      databaseUrl: set(environment["DATABASE_URL"]),
      port,
      ...(host !== undefined && { host }),
      hostKey: set(environment["COUNTERMOVE_HOST_KEY"]) ?? randomCode(12).replaceAll(/(.{4})(?=.)/g, "$1-"),
      behindProxy: environment["COUNTERMOVE_BEHIND_PROXY"] === "1",
      keepDays,
    },
  };
}

const set = (text: string | undefined): string | undefined => (text === undefined || text === "" ? undefined : text);

function wholeNumber(text: string | undefined, usual: number, highest: number): number | null {
  if (set(text) === undefined) return usual;
  return /^\d+$/.test(text ?? "") && Number(text) <= highest ? Number(text) : null;
}
