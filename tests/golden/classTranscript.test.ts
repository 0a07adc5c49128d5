import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { project, seatsToAct } from "../../src/engine/index.ts";
import type { StudentRequest } from "../../src/protocol/classRequest.ts";
import type { SeatCommand } from "../../src/protocol/seatCommand.ts";
import { type ClassNews, News } from "../../src/protocol/classNews.ts";
import { NewsDesk } from "../../src/server/newsDesk.ts";
import type { Visitor } from "../../src/server/secrets.ts";
import { NO_PIECES, putTogether, withPiece } from "../../src/session/newsPieces.ts";
import type { ReceivedView } from "../../src/session/seatNews.ts";
import { receiveSeatNews } from "../../src/session/seatNews.ts";
import { TestClass } from "../helpers/aClass.ts";
import { standInCommand } from "../helpers/match.ts";
import { Receiver, TEST_SECRETS } from "../helpers/receivers.ts";

// Three seats, one of them a team of two, an observer, the teacher, the projector, and a seat that comes back after every phase.
// `UPDATE_TRANSCRIPTS=1` writes the files anew; read the difference: what a receiver may not know must not be in it.

const student = (id: string): Visitor => ({ kind: "student", classId: "c1", student: id, device: 1 });
const RECEIVERS: Readonly<Record<string, Visitor>> = {
  seat1: student("s1"),
  seat2: student("s2"),
  seat3: student("s3"),
  mate: student("s4"),
  observer: student("s5"),
  reconnecting: student("s1"),
  teacher: { kind: "teacher", classId: "c1" },
  projector: { kind: "projector", classId: "c1" },
};

/** Large and known to everybody: told by length only. */
const PUBLIC_FIELDS = new Set(["world", "rounds"]);

/** A frame as it is kept: short where it holds nothing that anybody could hide. */
function kept(frame: string): unknown {
  const piece = JSON.parse(frame) as News;
  if (piece.type !== "seat") return piece;
  const { type, news } = piece;
  const { room, role, from, version, ...changes } = news;
  const short = (fields: object): object => Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, PUBLIC_FIELDS.has(field) ? `${JSON.stringify(value).length} characters` : (value as unknown)]));
  return { type, news: { room, role, from, version, ...Object.fromEntries(Object.entries(changes).map(([kind, fields]) => [kind, short(fields)])) } };
}

/** A round by the hands of the students; calls back after each thing that is done. */
async function playRound(group: TestClass, heard: () => void): Promise<void> {
  for (let step = 0; step < 100 && group.place !== "1 report"; step++) {
    const { match } = group.room();
    const [role] = match === null ? [] : seatsToAct(match);
    if (match === null || role === undefined) await group.teacher({ type: "skip", room: null });
    else {
      const command = { ...standInCommand({ compiled: group.compiled, match, commands: [], events: [] }, role, 1), reason: null };
      const order: StudentRequest = { type: "play", command: (command.type === "sealChoice" ? command : { ...command, reason: undefined }) as SeatCommand };
      if (command.type === "sealChoice" && role === group.rolesOf("s4")[0]) await group.student("s4", { type: "propose", command: order.command });
      await group.student(group.holder(role), order);
    }
    heard();
  }
}

/** A view's fields as texts. */
const sorted = (view: object | null | undefined): readonly string[] => Object.entries(view ?? {}).map(([field, value]) => `${field}: ${JSON.stringify(value)}`).sort();

/** The class news that a page shows which has heard what a receiver has heard. */
function shownBy(receiver: Receiver, desk?: NewsDesk): ClassNews | null {
  if (desk !== undefined) receiver.hear(desk);
  return putTogether(receiver.news.reduce(withPiece, NO_PIECES), 0);
}

test("every receiver hears what it heard before, and what it heard adds up to its view", async () => {
  const group = new TestClass({ clock: { briefing: null, evidence: null, caucus: null, commit: null, report: null }, debate: null, idle: null });
  const desk = new NewsDesk(group.host, TEST_SECRETS, group.time.now);
  const receivers = Object.entries(RECEIVERS).map(([name, visitor]) => ({ name, receiver: new Receiver(visitor) }));
  let place = "";
  const heard = (): void => {
    for (const { name, receiver } of receivers) {
      if (name === "reconnecting" && group.place !== place) receiver.reconnect();
      receiver.hear(desk);
    }
    place = group.place;
  };
  await group.come(5);
  heard();
  await group.teacher({ type: "start" });
  await group.teacher({ type: "move", student: "s5", seat: { room: "r1", roles: [] } });
  await group.teacher({ type: "message", to: "s2", text: "Only for the second." });
  heard();
  await playRound(group, heard);
  expect(group.place).toBe("1 report");

  const { match } = group.room();
  for (const { name, receiver } of receivers) {
    const role = receiver.visitor.kind === "student" ? (group.rolesOf(receiver.visitor.student)[0] ?? null) : null;
    const views = receiver.news.reduce<ReceivedView | null>((before, one) => {
      expect(News.safeParse(one).success).toBe(true);
      return one.type === "seat" && one.news.role === role ? receiveSeatNews(before, one.news) : before;
    }, null);
    // As text: the order of what is in it is the same, too.
    expect(sorted(views?.view), name).toEqual(sorted(match === null ? null : project(group.compiled, match, role)));
    expect(shownBy(receiver), name).toEqual(shownBy(new Receiver(receiver.visitor), desk));

    const file = `tests/golden/transcripts/${name}.json`;
    const text = `[\n${receiver.frames.map((frame) => JSON.stringify(kept(frame))).join(",\n")}\n]\n`;
    if (process.env["UPDATE_TRANSCRIPTS"] !== undefined) writeFileSync(file, text);
    expect(text, name).toBe(readFileSync(file, "utf8"));
  }
});
