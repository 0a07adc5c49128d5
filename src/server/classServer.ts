import { createServer, type IncomingMessage, type Server as HttpServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { randomUUID } from "node:crypto";
import { matchMaker, Server } from "@colyseus/core";
import { WebSocketTransport } from "@colyseus/ws-transport";
import { classApi } from "./classApi.ts";
import { ClassDesk } from "./classDesk.ts";
import { ClassDoors, type Reply } from "./classDoors.ts";
import { ClassRoom } from "./classRoom.ts";
import { LIMITS } from "./limits.ts";
import { listenFrom } from "./listenFrom.ts";
import { logToConsole, Metrics } from "./metrics.ts";
import { Portions } from "./portions.ts";
import { openPresence } from "./openPresence.ts";
import { isOurOrigin } from "./origin.ts";
import { ScenarioShelf } from "./scenarioShelf.ts";
import { openSecrets } from "./secrets.ts";
import type { ServerOptions } from "./serverOptions.ts";
import { staticFiles } from "./staticFiles.ts";
import { GroupedWriter } from "./storage/groupedWriter.ts";
import { openStore } from "./storage/openStore.ts";
import { openThoughtDesk } from "./thoughtDesk.ts";

export interface ClassServer {
  readonly port: number;
  close(): Promise<void>;
}

const HOUR_MS = 3_600_000;
/** Well within the time that a lease runs. */
const RENEW_MS = 1000;
const KEEP_DAYS = 30;
const ROOM = "class";

/** Serves the game and its classes on one port. One at a time in a process: Colyseus keeps its rooms in the module. */
export async function startClassServer(options: ServerOptions): Promise<ClassServer> {
  const { data, databaseUrl, log = logToConsole, keepDays = KEEP_DAYS } = options;
  const metrics = new Metrics();
  const secrets = await openSecrets(data);
  const store = await openStore({ folder: data, databaseUrl, owner: options.shared && randomUUID() });
  const writer = new GroupedWriter(store, (lines) => {
    metrics.count("batches");
    metrics.count("lines", lines);
  });
  const shelf = await ScenarioShelf.read(options.scenarios, store);
  const thoughts = openThoughtDesk();
  const desk: ClassDesk = new ClassDesk({ store, writer, secrets, shelf, log, think: thoughts.think, keepDays, onOpen: openRoom, onClose: closeRoom });
  metrics.gauge("classes", () => desk.openClasses);
  metrics.gauge("connected", () => matchMaker.stats.local.ccu);

  const transport = new WebSocketTransport({ noServer: true, maxPayload: LIMITS.message });
  const colyseus = new Server({
    ...(await openPresence(options.shared)),
    // A class opens in the process that holds its lease.
    selectProcessIdToCreateRoom: () => Promise.resolve(matchMaker.processId),
    transport,
    greet: false,
    gracefullyShutdown: false,
    logger: silent,
  });
  const doors = new ClassDoors({
    desk,
    seat: (visitor) => matchMaker.joinById(visitor.classId, { visitor }),
    ask: (id, ask) => matchMaker.remoteRoomCall<ClassRoom>(id, "atTheDoor", [ask]) as Promise<Reply>,
  });
  colyseus.define(ROOM, ClassRoom, { tools: { desk, doors, metrics, portions: new Portions() } } as never);
  await matchMaker.accept();
  await desk.boot();

  const api = classApi({ desk, doors, metrics, shelf, options });
  const files = options.root === null ? null : staticFiles(options.root);
  const http = createServer((request, response) => {
    answer({ api, files, request, response }).catch(() => response.destroy());
  });
  http.headersTimeout = 10_000;
  http.requestTimeout = 20_000;
  transport.attachToServer(http, { filter: (request) => mayUpgrade(request, options) });
  await listenFrom(http, { port: options.port, host: options.host });
  const expiring = setInterval(() => void desk.expire().catch((problem: Error) => log("expiryFailed", { problem: problem.message })), HOUR_MS);
  const renewing = options.shared && setInterval(() => void desk.renew().catch((problem: Error) => log("renewalFailed", { problem: problem.message })), RENEW_MS);

  return {
    port: (http.address() as AddressInfo).port,
    close: async () => {
      clearInterval(expiring);
      clearInterval(renewing);
      await colyseus.gracefullyShutdown(false);
      await closed(http);
      await desk.close();
      await thoughts.close();
    },
  };
}

async function openRoom(classId: string): Promise<void> {
  await matchMaker.createRoom(ROOM, { classId });
}

async function closeRoom(classId: string, why: "deleted" | "restart"): Promise<void> {
  const room = matchMaker.getLocalRoomById(classId);
  if (room instanceof ClassRoom) await room.closeClass(why);
}

interface Exchange {
  readonly api: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  readonly files: ReturnType<typeof staticFiles> | null;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function answer({ api, files, request, response }: Exchange): Promise<void> {
  if (await api(request, response)) return;
  const code = /^\/j\/([A-Za-z0-9]{1,12})\/?$/.exec(request.url ?? "")?.[1];
  if (code !== undefined) {
    // The short link of a class; places in the app are named behind "#" (docs/adr/0007).
    response.writeHead(302, { Location: `/#/j/${code}`, "Cache-Control": "no-store" }).end();
    return;
  }
  if (files !== null) return files(request, response);
  response.writeHead(404).end();
}

/** A socket is for a page of our own and for a room; everything else is hung up on. */
function mayUpgrade(request: IncomingMessage, options: ServerOptions): boolean {
  const ours = isOurOrigin(request, options) && /^\/[\w-]+\/[\w-]+\?.*sessionId=/.test(request.url ?? "");
  if (!ours) request.socket.destroy();
  return ours;
}

const silent = { debug: () => undefined, error: () => undefined, info: () => undefined, trace: () => undefined, warn: () => undefined };

function closed(server: HttpServer): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
