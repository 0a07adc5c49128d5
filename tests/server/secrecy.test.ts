import { describe, expect, test } from "vitest";
import type { Match, RoleId, Seat } from "../../src/engine/index.ts";
import { seatsToAct } from "../../src/engine/index.ts";
import type { StudentRequest } from "../../src/protocol/classRequest.ts";
import type { SeatCommand } from "../../src/protocol/seatCommand.ts";
import { NewsDesk } from "../../src/server/newsDesk.ts";
import type { Visitor } from "../../src/server/secrets.ts";
import type { ClassState, RoomState } from "../../src/session/classState.ts";
import { standInCommand } from "../helpers/match.ts";
import { firstFrames, Receiver, TEST_SECRETS } from "../helpers/receivers.ts";
import { TestClass } from "../helpers/aClass.ts";

const PARTS = ["vetoes", "forecasts", "deals", "preVote", "cross", "points", "closing"];

/** Who looks at a class of four: a seat of each team, a team mate, an observer, the teacher, the projector. */
function visitorsOf(group: TestClass): readonly Visitor[] {
  const students = Object.keys(group.host.state.students).map((student): Visitor => ({ kind: "student", classId: "c1", student, device: 1 }));
  return [...students, { kind: "teacher", classId: "c1" }, { kind: "projector", classId: "c1" }];
}

/** Plays on by the hands of the students, where it is their turn; tells whether anything was done. */
async function playOn(group: TestClass): Promise<boolean> {
  const { match } = group.room();
  if (match === null || match.place.phase === "debrief") return false;
  const [role] = seatsToAct(match);
  if (role === undefined) return (await group.teacher({ type: "skip", room: null })) === "ok";
  const command = { ...standInCommand({ compiled: group.compiled, match, commands: [], events: [] }, role, 0), reason: null };
  const order: StudentRequest = { type: "play", command: (command.type === "sealChoice" ? command : { ...command, reason: undefined }) as SeatCommand };
  // In a team only the spokesperson may; the others are refused.
  for (const { id, seat } of Object.values(group.host.state.students)) if (seat?.roles.includes(role) === true && (await group.student(id, order)) === "ok") return true;
  return false;
}

/** The same class with all that a role keeps to itself otherwise: hand, agenda, sealed choice, proposals, standing order; and another seed. */
function otherSecrets(group: TestClass, state: ClassState, role: RoleId): ClassState {
  const cards = group.compiled.scenario.cards.map(({ id }) => id);
  const change = (seat: Seat): Seat => ({
    ...seat,
    hand: seat.hand.map((_, index) => cards[cards.length - 1 - index] ?? ""),
    drawn: seat.drawn.map(() => cards[1] ?? ""),
    looked: [],
    looks: seat.looks + 1,
    agenda: "another",
    shown: [{ from: "x", card: "y" }],
    agendasShown: { x: "y" },
    choice: seat.choice === null ? null : { adopt: ["another"], repeal: ["one more"] },
    reason: seat.choice === null ? null : { key: "standIn.random", values: { policy: "another" } },
  });
  const rooms = state.rooms.map((room): RoomState => {
    const seat = room.match?.seats[role];
    if (room.match === null || seat === undefined) return room;
    const match: Match = { ...room.match, setup: { ...room.match.setup, seed: 1 }, seats: { ...room.match.seats, [role]: change(seat) } };
    const proposal = { id: "p", by: "s1", command: { type: "finishStep" as const, role }, backers: [] };
    return { ...room, match, proposals: { ...room.proposals, [role]: [proposal] }, orders: { ...room.orders, [role]: { meter: "tension", direction: "down", never: null } } };
  });
  return { ...state, rooms, setup: { ...state.setup, seed: 99 } };
}

describe("what is sent", () => {
  test("to whoever does not hold a role would be the same, byte for byte, if that role's secrets were others", async () => {
    const group = new TestClass({ parts: PARTS, clock: { briefing: null, evidence: null, caucus: null, commit: null, report: null }, debate: null, idle: null });
    await group.come(5);
    await group.teacher({ type: "start" });
    await group.teacher({ type: "move", student: "s5", seat: { room: "r1", roles: [] } });
    let compared = 0;
    let sealed = 0;
    for (let step = 0; step < 400 && group.place !== "3 debrief"; step++) {
      const { state, attendance, compiled } = group.host;
      for (const { id: role } of compiled.scenario.roles) {
        const changed = { state: otherSecrets(group, state, role), attendance, compiled };
        sealed += group.room().match?.seats[role]?.choice === null ? 0 : 1;
        for (const visitor of visitorsOf(group)) {
          if (visitor.kind === "student" && group.rolesOf(visitor.student).includes(role)) continue;
          expect(firstFrames(changed, visitor)).toEqual(firstFrames(group.host, visitor));
          compared += 1;
        }
      }
      if (!(await playOn(group))) throw new Error(`nobody can go on in ${group.place}`);
    }
    expect(group.place).toBe("3 debrief");
    expect(compared).toBeGreaterThan(500);
    expect(sealed).toBeGreaterThan(5);
  });

  test("would differ for the role itself: the comparison can fail", async () => {
    const group = new TestClass();
    await group.come(3);
    await group.teacher({ type: "start" });
    const [role = ""] = group.rolesOf("s1");
    const changed = { state: otherSecrets(group, group.host.state, role), attendance: group.host.attendance, compiled: group.compiled };
    const own: Visitor = { kind: "student", classId: "c1", student: "s1", device: 1 };
    expect(firstFrames(changed, own)).not.toEqual(firstFrames(group.host, own));
  });

  test("holds nobody else's codes, no key and no seed; the projector is told no names", async () => {
    const group = new TestClass();
    await group.come(4);
    const receivers = visitorsOf(group).map((visitor) => new Receiver(visitor));
    const desk = new NewsDesk(group.host, TEST_SECRETS, group.time.now);
    const hear = (): void => receivers.forEach((receiver) => void receiver.hear(desk));
    hear();
    await group.teacher({ type: "start" });
    for (let step = 0; step < 30 && (await playOn(group)); step++) hear();
    for (const { visitor, frames } of receivers) {
      const bytes = frames.join("\n");
      expect(bytes).not.toMatch(/"seed":[^n]/);
      expect(bytes.includes(TEST_SECRETS.teacherKey("c1"))).toBe(visitor.kind === "teacher");
      for (const { id, device, name } of Object.values(group.host.state.students)) {
        const own = visitor.kind === "teacher" || (visitor.kind === "student" && visitor.student === id);
        expect(bytes.includes(TEST_SECRETS.rejoinCode("c1", { id, device }))).toBe(own);
        if (visitor.kind === "projector") expect(bytes).not.toContain(name);
      }
    }
  });
});
