import { afterAll, beforeAll, expect, test } from "vitest";
import type { Admission, TeacherAdmission } from "../../src/protocol/joining.ts";
import type { ConsoleNews } from "../../src/protocol/classNews.ts";
import { ClassDoor } from "../../src/session/classDoor.ts";
import { connectClass, type RemoteClass } from "../../src/session/remoteClass.ts";
import { ServerProcess } from "../helpers/classServerProcess.ts";
import { placeOf, ScriptedStudent, until } from "../helpers/scriptedStudent.ts";

const server = new ServerProcess();
let door: ClassDoor;
let teacher: TeacherAdmission;
let console: RemoteClass;
const students: ScriptedStudent[] = [];

beforeAll(async () => {
  await server.start();
  door = new ClassDoor({ base: server.base });
});
afterAll(async () => {
  for (const student of students) student.leave();
  console?.close();
  await server.remove();
});

async function join(name: string): Promise<Admission> {
  const admission = await door.join({ code: teacher.code, name });
  if (!admission.ok) throw new Error(`${name} is not let in: ${admission.problem}`);
  students.push(new ScriptedStudent(server.base, admission.ticket));
  return admission;
}

const consoleNews = (): ConsoleNews => console.state.news as ConsoleNews;

test("a class of six plays to the debrief through a refresh, a late-comer, a removal, a pause, a change of device and a killed server", async () => {
  const hosted = await door.host({ scenario: "prc-models-tier1", settings: { rounds: 2, standIns: 1, away: 60, debate: "usual", idle: null } });
  if (!hosted.ok) throw new Error(hosted.problem);
  teacher = hosted;
  console = connectClass({ base: server.base, ticket: teacher.ticket });
  const admissions = [];
  for (const name of ["Ada", "Ben", "Cleo", "Dan", "Eve", "Finn"]) admissions.push(await join(name));
  await until(console, ({ news }) => news?.kind === "console" && news.students.filter(({ here }) => here).length === 6, { what: "six students" });

  // Paused at once, so that nothing runs away while the rest is set up.
  expect(await console.request({ type: "start" })).toEqual({ ok: true });
  expect(await console.request({ type: "pause", room: null })).toEqual({ ok: true });
  await until(console, ({ news }) => news?.kind === "console" && news.rooms[0]?.paused === true);
  const before = consoleNews().rooms[0]?.clock.left ?? 0;
  expect(await console.request({ type: "extend", room: null, seconds: 30 })).toEqual({ ok: true });
  await until(console, ({ news }) => news?.kind === "console" && news.rooms[0]?.clock.left === before + 30_000, { what: "the time given" });

  const removed = students[1];
  expect(await console.request({ type: "remove", student: admissions[1]?.student ?? "" })).toEqual({ ok: true });
  const gone = await until(removed?.remote as RemoteClass, ({ link }) => link === "over");
  expect(gone.farewell).toBe("removed");
  removed?.refresh();
  expect((await until(removed?.remote as RemoteClass, ({ link }) => link === "over")).farewell).toBe("removed");

  const late = await join("Gus");
  expect((await until(students[6]?.remote as RemoteClass, ({ news }) => news?.kind === "student")).news).toMatchObject({ you: { arriving: true } });
  expect(await console.request({ type: "resume", room: null })).toEqual({ ok: true });

  await until(students[0]?.remote as RemoteClass, (state) => placeOf(state) !== "0 briefing", { what: "round 1", seconds: 60 });
  students[0]?.refresh();
  await until(students[6]?.remote as RemoteClass, ({ news }) => news?.kind === "student" && !news.you.arriving && news.you.roles.length === 1, { what: `the seat of ${late.name}`, seconds: 60 });

  const second = await door.rejoin({ code: teacher.code, rejoin: admissions[2]?.rejoin ?? "" });
  if (!second.ok) throw new Error(second.problem);
  expect((await until(students[2]?.remote as RemoteClass, ({ link }) => link === "over")).farewell).toBe("takenOver");
  students[2]?.leave();
  students[2] = new ScriptedStudent(server.base, second.ticket);

  await until(console, (state) => placeOf(state) >= "1 commit", { what: "a decision", seconds: 120 });
  await server.stop("SIGKILL");
  await server.start();
  await until(console, ({ link }) => link === "open", { what: "the console's return" });
  await until(console, (state) => placeOf(state) === "2 debrief", { what: "the debrief", seconds: 180 });
  for (const student of students.filter((one) => one !== removed)) await until(student.remote, (state) => placeOf(state) === "2 debrief");

  await until(console, ({ news }) => news?.kind === "console" && news.students.filter(({ here }) => here).length === 6, { what: "everybody's return" });
  // Two may reach for the same card; but nobody may be refused what a page offers.
  const wrong = students.flatMap(({ refusals }) => refusals).filter((code) => ["badRequest", "notYourSeat", "forSpokesperson", "unknownCommand", "unknownRole"].includes(code));
  expect(wrong).toEqual([]);
}, 400_000);
