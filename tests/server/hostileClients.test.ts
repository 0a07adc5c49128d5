import { request as httpRequest } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TeacherAdmission } from "../../src/protocol/joining.ts";
import { ClassDoor } from "../../src/session/classDoor.ts";
import { connectClass, type RemoteClass } from "../../src/session/remoteClass.ts";
import { ServerProcess } from "../helpers/classServerProcess.ts";
import { until } from "../helpers/scriptedStudent.ts";

const server = new ServerProcess();
let door: ClassDoor;
let teacher: TeacherAdmission;
let console: RemoteClass;
let honest: RemoteClass;
let honestTicket = "";

beforeAll(async () => {
  await server.start();
  door = new ClassDoor({ base: server.base });
  const hosted = await door.host({ scenario: "prc-models-tier1", settings: { standIns: 0 } });
  if (!hosted.ok) throw new Error(hosted.problem);
  teacher = hosted;
  console = connectClass({ base: server.base, ticket: teacher.ticket });
  const admission = await door.join({ code: teacher.code, name: "Honest" });
  if (!admission.ok) throw new Error(admission.problem);
  honestTicket = admission.ticket;
  honest = connectClass({ base: server.base, ticket: honestTicket });
  await until(honest, ({ news }) => news !== null);
});
afterAll(async () => {
  honest?.close();
  console?.close();
  await server.remove();
});

/** The honest student's line was never lost, and what it asks is answered. */
async function allIsWell(): Promise<void> {
  expect(honest.state.link).toBe("open");
  expect(await honest.request({ type: "lean", lean: "for" })).toEqual({ ok: true });
}

async function knock(path: string, body: string, headers: Readonly<Record<string, string>> = { "Content-Type": "application/json" }): Promise<{ readonly ok?: boolean; readonly problem?: string }> {
  const response = await fetch(`${server.base}${path}`, { method: "POST", headers, body });
  return (await response.json().catch(() => ({}))) as { ok?: boolean; problem?: string };
}

/** A connection of one's own making: raw frames. */
async function rawSocket(ticket: string): Promise<WebSocket> {
  const { reservation } = (await knock("/api/seat", JSON.stringify({ ticket }))) as { reservation: { processId: string; roomId: string; sessionId: string } };
  const socket = new WebSocket(`ws://127.0.0.1:${server.port}/${reservation.processId}/${reservation.roomId}?sessionId=${reservation.sessionId}`);
  socket.binaryType = "arraybuffer";
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  return socket;
}

const closed = (socket: WebSocket): Promise<void> => new Promise((resolve) => (socket.readyState === WebSocket.CLOSED ? resolve() : socket.addEventListener("close", () => resolve())));

async function guest(name: string): Promise<{ readonly ticket: string; readonly remote: RemoteClass; readonly id: string }> {
  const admission = await door.join({ code: teacher.code, name });
  if (!admission.ok) throw new Error(admission.problem);
  const remote = connectClass({ base: server.base, ticket: admission.ticket });
  await until(remote, ({ news }) => news !== null);
  return { ticket: admission.ticket, remote, id: admission.student };
}

/** What nobody may say before there is a debrief, or at all. */
const DEBRIEF: readonly unknown[] = [
  { type: "debrief", ask: { type: "vote", poll: "q1", option: 0 } },
  { type: "debrief", ask: { type: "vote", poll: "__proto__", option: 99 } },
  { type: "debrief", ask: { type: "mark", thing: "card:__proto__", mark: "key", on: true } },
  { type: "debrief", ask: { type: "line", text: "x".repeat(500) } },
  { type: "debrief", ask: { type: "lead", step: "why" } },
  { type: "leadDebrief", order: { type: "lead", step: "why" } },
];

describe("a hostile client", () => {
  test("asks for what is none of its business and is refused", async () => {
    const { remote } = await guest("Mallory");
    const asks: readonly unknown[] = [{ type: "start" }, { type: "remove", student: "s1" }, { type: "end" }, { type: "play", command: { type: "advance" } }, { type: "play", command: { type: "finishStep", role: "executive" } }, { type: "rate", card: "__proto__", rating: "up" }, { type: "nonsense" }, null, 7, [], { type: "askHelp", text: "x".repeat(500) }, { type: "wish", role: "constructor" }, ...DEBRIEF];
    for (const request of asks) expect((await remote.request(request as never)).ok).toBe(false);
    remote.close();
    // The wall may lead the debrief, and nothing else.
    const wall = connectClass({ base: server.base, ticket: teacher.projector });
    await until(wall, ({ news }) => news !== null);
    expect(await wall.request({ type: "end" })).toMatchObject({ ok: false, refusal: { code: "badRequest" } });
    expect(await wall.request({ type: "leadDebrief", order: { type: "removeLine", line: "l1" } })).toMatchObject({ ok: false, refusal: { code: "badRequest" } });
    expect(await wall.request({ type: "leadDebrief", order: { type: "lead", step: "why" } })).toMatchObject({ ok: false, refusal: { code: "notInDebrief" } });
    wall.close();
    await allIsWell();
  });

  test("sends broken, huge and endless frames, and only its own connection ends", async () => {
    const { ticket, remote } = await guest("Trudy");
    remote.close();
    const broken = await rawSocket(ticket);
    for (const bytes of [[], [255], [13], [13, 163, 97], [10, 1, 2, 3], [16, 0, 0, 0], [17, 255, 255]]) broken.send(new Uint8Array(bytes));
    broken.send("text");
    const huge = await rawSocket(ticket);
    huge.send(new Uint8Array(2_000_000));
    await closed(huge);
    const flood = await rawSocket(ticket);
    flood.send(new Uint8Array([10]));
    for (let i = 0; i < 500; i++) flood.send(new Uint8Array([13, 163, 97, 115, 107]));
    await closed(flood);
    broken.close();
    await allIsWell();
  });

  test("forges, bends and replays tickets in vain", async () => {
    const [text = "", signature = ""] = honestTicket.split(".");
    const forged = Buffer.from(JSON.stringify({ kind: "teacher", classId: teacher.classId })).toString("base64url");
    for (const ticket of [`${forged}.${signature}`, text, `${text}.`, `${text}.${signature.slice(1)}`, "", "..", `${text}.${signature}.x`.slice(0, 20)]) expect((await knock("/api/seat", JSON.stringify({ ticket }))).ok).toBe(false);
    const { ticket, remote, id } = await guest("Eve");
    expect(await console.request({ type: "remove", student: id })).toEqual({ ok: true });
    await until(remote, ({ link }) => link === "over");
    expect(await knock("/api/seat", JSON.stringify({ ticket }))).toMatchObject({ ok: false, problem: "removed" });
    await allIsWell();
  });

  test("cannot make, list or enter rooms behind our back", async () => {
    for (const path of [`/matchmake/joinById/${teacher.classId}`, "/matchmake/create/class", "/matchmake/joinOrCreate/class", "/__healthcheck"]) expect((await fetch(server.base + path, { method: "POST", body: "{}" })).status).toBe(404);
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/x/${teacher.classId}?sessionId=stolen`);
    await closed(socket);
    await allIsWell();
  });

  test("from another site's page gets nothing, neither by HTTP nor by socket", async () => {
    const other = { "Content-Type": "application/json", Origin: "http://evil.example" };
    expect(await knock("/api/join", JSON.stringify({ code: teacher.code, name: "Evil" }), other)).toMatchObject({ ok: false, problem: "badRequest" });
    expect(await knock("/api/host", JSON.stringify({ scenario: "prc-models-tier1" }), { "Content-Type": "text/plain" })).toMatchObject({ ok: false });
    const headers = { Origin: "http://evil.example", Connection: "Upgrade", Upgrade: "websocket", "Sec-WebSocket-Key": "x".repeat(22) + "==", "Sec-WebSocket-Version": "13" };
    const hungUp = new Promise((resolve) => {
      httpRequest({ host: "127.0.0.1", port: server.port, path: `/p/${teacher.classId}?sessionId=x`, headers }).on("error", resolve).on("upgrade", () => resolve("let in")).end();
    });
    expect(await hungUp).toBeInstanceOf(Error);
    await allIsWell();
  });

  test("puts script and rude words into names, and pushes in by the hundred: names are bent or refused, the class fills up and no more", async () => {
    const script = await door.join({ code: teacher.code, name: "<b onclick=x>Bo</b>" });
    // Text is text: it may stand in the data; no page reads it as anything else.
    expect(script).toMatchObject({ ok: true, name: "<b onclick=x>Bo</b>" });
    expect(await door.join({ code: teacher.code, name: "fuuuck" })).toMatchObject({ ok: false, problem: "nameRefused" });
    expect(await door.join({ code: teacher.code, name: "Honest" })).toMatchObject({ ok: false, problem: "nameTaken" });
    expect(await door.join({ code: teacher.code, name: "\u202Etxet\u200B\u0000" })).toMatchObject({ ok: true, name: "txet" });
    const crowd = await Promise.all(Array.from({ length: 120 }, (_, i) => door.join({ code: teacher.code, name: `Crowd ${i}` })));
    expect(crowd.filter((one) => !one.ok && one.problem === "full").length).toBeGreaterThan(0);
    await until(console, ({ news }) => news?.kind === "console" && news.students.filter(({ removed }) => !removed).length === 80, { what: "a full class" });
    expect(await console.request({ type: "lock", locked: true })).toEqual({ ok: true });
    expect(await door.join({ code: teacher.code, name: "Late" })).toMatchObject({ ok: false, problem: "locked" });
    await allIsWell();
  });

  test("guesses codes: after some tries it must wait, and is told how long", async () => {
    const answers = [];
    for (let i = 0; i < 45; i++) answers.push(await door.rejoin({ code: teacher.code, rejoin: "AAAAAA" }));
    expect(answers[0]).toMatchObject({ ok: false, problem: "wrongCode" });
    expect(answers.at(-1)).toMatchObject({ ok: false, problem: "tooMany", wait: expect.any(Number) as number });
    await allIsWell();
  });

  test("learns nothing from what the server writes down", () => {
    const written = server.log.join("\n");
    for (const secret of [teacher.code, teacher.key, teacher.ticket, "Honest", "Mallory", honestTicket]) expect(written).not.toContain(secret);
  });
});
