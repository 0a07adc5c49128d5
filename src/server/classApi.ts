import type { IncomingMessage, ServerResponse } from "node:http";
import { networkInterfaces } from "node:os";
import type { Brought, ClassList, HostInfo } from "../protocol/joining.ts";
import { BringOrder, ClassAsks, HostAsks, HostOrder, JoinOrder, NamesAsks, RejoinOrder, SeatAsks, TeachOrder } from "../protocol/joining.ts";
import type { ClassDesk } from "./classDesk.ts";
import { shut } from "./classDesk.ts";
import type { ClassDoors, Reply } from "./classDoors.ts";
import type { ServerOptions } from "./serverOptions.ts";
import { decisionsCsv, recordJson } from "./exportClass.ts";
import { LIMITS } from "./limits.ts";
import type { Metrics } from "./metrics.ts";
import { addressOf, isOurOrigin, isThisMachine } from "./origin.ts";
import type { ScenarioShelf } from "./scenarioShelf.ts";
import { sameSecret } from "./secrets.ts";
import { Tries } from "./tries.ts";

export interface ApiTools {
  readonly desk: ClassDesk;
  readonly metrics: Metrics;
  readonly shelf: ScenarioShelf;
  readonly options: ServerOptions;
  /** The doors into one class. */
  readonly doors: ClassDoors;
}

/** Wrong codes and keys: a school behind one address may mistype some, a guesser gets one every three seconds. */
const WRONG_CODES = { burst: 30, everyMs: 3000 } as const;
/** All doors together: a school that comes in at once through one address. */
const KNOCKS = { burst: 1000, everyMs: 10 } as const;
const MANY_MS = 1000;

/** Answers everything below /api, and what watches the server. Gives false for what is not its own. */
export function classApi(tools: ApiTools): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  const { desk, metrics, options } = tools;
  const wrong = new Tries(WRONG_CODES);
  const knocks = new Tries(KNOCKS);
  const doors = doorsOf(tools);
  return async (request, response) => {
    const path = (request.url ?? "/").replace(/[?#].*$/s, "");
    if (path === "/healthz") return sendText(response, 200, "ok\n");
    if (path === "/metrics") return isThisMachine(request) ? sendText(response, 200, metrics.text()) : sendText(response, 404, "There is nothing here\n");
    if (!path.startsWith("/api/")) return false;
    const address = addressOf(request, options);
    if (path.startsWith("/api/export.")) return sendExport(desk, request, response);
    if (path.startsWith(SCENARIO_PATH)) return sendScenario(tools.shelf, request, response);
    const door = Object.hasOwn(doors, path) ? doors[path] : undefined;
    if (door === undefined) return sendText(response, 404, "There is nothing here\n");
    if (request.method !== "POST" || !isOurOrigin(request, options) || !isJson(request)) return send(response, shut("badRequest"));
    const wait = door.known ? 0 : Math.max(wrong.wait(address), knocks.wait(address));
    if (wait > 0) return send(response, shut("tooMany", Math.ceil(wait / MANY_MS)));
    if (!door.known) knocks.spend(address);
    const body = await readBody(request, door.most ?? LIMITS.body);
    const reply = body === undefined ? shut("badRequest") : await door.open(body, request);
    if (!reply.ok && GUESSES.has(reply.problem)) wrong.spend(address);
    return send(response, reply);
  };
}

const GUESSES: ReadonlySet<string> = new Set(["noSuchCode", "wrongCode", "notHost", "badRequest"]);

/** A schema of src/protocol. */
interface Reads<T> {
  safeParse(value: unknown): { readonly success: true; readonly data: T } | { readonly success: false };
}

/** Where a page fetches the scenario of its class, by its id. */
const SCENARIO_PATH = "/api/scenario/";

interface Door {
  /** Bytes of a request; those of every door where nothing is said. */
  readonly most?: number;
  /** Whether one has been let in before: everybody comes back at once when a server does. */
  readonly known: boolean;
  open(body: unknown, request: IncomingMessage): Promise<Reply>;
}

function doorsOf({ desk, doors, shelf, options }: ApiTools): Readonly<Record<string, Door>> {
  const door = <T>(schema: Reads<T>, open: (order: T, request: IncomingMessage) => Promise<Reply> | Reply): Door => ({
    known: false,
    open: async (body, request) => {
      const read = schema.safeParse(body);
      return read.success ? open(read.data, request) : shut("badRequest");
    },
  });
  const mayHost = (request: IncomingMessage, key: string | null): boolean => isThisMachine(request) || (key !== null && sameSecret(key, options.hostKey));
  const forHosts = <T extends { readonly hostKey: string | null }>(schema: Reads<T>, open: (order: T) => Promise<Reply>): Door =>
    door(schema, (order, request) => (mayHost(request, order.hostKey) ? open(order) : shut("notHost")));
  return {
    "/api/info": door(HostAsks, ({ hostKey }, request): HostInfo => ({ ok: true, mayHost: mayHost(request, hostKey), addresses: isThisMachine(request) ? addresses() : [], scenarios: [...shelf.ids] })),
    "/api/host": forHosts(HostOrder, (order) => desk.host(order)),
    "/api/bring": {
      ...forHosts(BringOrder, async ({ text }): Promise<Brought | Reply> => {
        const scenario = await shelf.bring(text);
        return scenario === null ? shut("notPlayable") : { ok: true, scenario };
      }),
      most: LIMITS.scenario,
    },
    "/api/classes": forHosts(HostAsks, async (): Promise<ClassList> => ({ ok: true, classes: [...(await desk.list())] })),
    "/api/open": forHosts(ClassAsks, ({ id }) => doors.knock({ door: "open", order: { id } })),
    "/api/forget": forHosts(ClassAsks, ({ id }) => doors.knock({ door: "forget", order: { id } })),
    "/api/names": door(NamesAsks, (order) => doors.knock({ door: "names", order })),
    "/api/join": door(JoinOrder, (order) => doors.knock({ door: "join", order })),
    "/api/rejoin": door(RejoinOrder, (order) => doors.knock({ door: "rejoin", order })),
    "/api/teach": door(TeachOrder, (order) => doors.knock({ door: "teach", order })),
    "/api/seat": { ...door(SeatAsks, (order) => doors.knock({ door: "seat", order })), known: true },
  };
}

/** The addresses of this machine in its networks, for other devices. */
function addresses(): string[] {
  return Object.values(networkInterfaces()).flatMap((list) => (list ?? []).flatMap(({ address, family, internal }) => (internal || family !== "IPv4" ? [] : [address])));
}

const isJson = (request: IncomingMessage): boolean => (request.headers["content-type"] ?? "").startsWith("application/json");

/** The body as JSON; undefined where it is none, or too long. */
async function readBody(request: IncomingMessage, most: number): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString()) as unknown;
  } catch {
    return undefined;
  }
}

/** A scenario with all its defaults, in the skin that is asked for, for the pages of a class: it holds nothing that one seat may not know. */
async function sendScenario(shelf: ScenarioShelf, request: IncomingMessage, response: ServerResponse): Promise<true> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  const scenario = await shelf.find(pathname.slice(SCENARIO_PATH.length), searchParams.get("skin"));
  return scenario === null ? sendText(response, 404, "There is nothing here\n") : sendText(response, 200, { text: JSON.stringify(scenario), type: "application/json" });
}

/** The record of a class, for whoever holds its teacher's ticket. */
async function sendExport(desk: ClassDesk, request: IncomingMessage, response: ServerResponse): Promise<true> {
  const url = new URL(request.url ?? "/", "http://localhost");
  const visitor = desk.secrets.read(url.searchParams.get("ticket") ?? "");
  const kept = visitor?.kind === "teacher" ? await desk.kept(visitor.classId) : null;
  if (kept === null) return sendText(response, 404, "There is nothing here\n");
  const csv = url.pathname.endsWith(".csv");
  response.setHeader("Content-Disposition", `attachment; filename="countermove-${kept.setup.code}-${csv ? "decisions.csv" : "log.json"}"`);
  return sendText(response, 200, csv ? { text: decisionsCsv(kept), type: "text/csv" } : { text: recordJson(kept), type: "application/json" });
}

const send = (response: ServerResponse, reply: Reply): true => sendText(response, 200, { text: JSON.stringify(reply), type: "application/json" });

function sendText(response: ServerResponse, status: number, body: string | { readonly text: string; readonly type: string }): true {
  const { text, type } = typeof body === "string" ? { text: body, type: "text/plain" } : body;
  response.writeHead(status, { "Content-Type": `${type}; charset=utf-8`, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" }).end(text);
  return true;
}
