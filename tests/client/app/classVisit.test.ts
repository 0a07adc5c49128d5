import { expect, test, vi } from "vitest";
import { makeVisit } from "../../../src/client/app/classVisit.ts";
import { JOBS } from "../../../src/client/app/rulesJobs.ts";
import { counterfactuals } from "../../../src/analysis/counterfactuals.ts";
import { seatsToAct } from "../../../src/engine/index.ts";
import { standInCommand } from "../../helpers/match.ts";
import { classShelf } from "../../../src/client/app/classShelf.ts";
import { lazyDoor } from "../../../src/client/app/lazyDoor.ts";
import type { ClassLine, LineState, StudentNews } from "../../../src/client/store/classPort.ts";
import { NO_LINE, seatName } from "../../../src/client/store/classStore.ts";
import { createGameStore } from "../../../src/client/store/gameStore.ts";
import { createMatch, decide, evolve, project, type Command, type Match } from "../../../src/engine/index.ts";
import { seatKey } from "../../../src/session/seatNews.ts";
import { smallScenario } from "../../helpers/scenarios.ts";

const compiled = smallScenario();
const { scenario } = compiled;

/** A connection on which a test says what comes. */
class ScriptedLine implements ClassLine {
  state: LineState = NO_LINE;
  readonly asked: unknown[] = [];
  closed = false;
  #listener: ((state: LineState) => void) | null = null;

  listen(listener: (state: LineState) => void): () => void {
    this.#listener = listener;
    listener(this.state);
    return () => (this.#listener = null);
  }
  request(request: unknown): ReturnType<ClassLine["request"]> {
    this.asked.push(request);
    return Promise.resolve(this.asked.length > 1 ? { ok: false, refusal: { code: "paused", detail: {} } } : { ok: true });
  }
  close(): void {
    this.closed = true;
  }
  say(change: Partial<LineState>): void {
    this.state = { ...this.state, ...change };
    this.#listener?.(this.state);
  }
}

const news = (fingerprint = compiled.fingerprint): StudentNews => ({ kind: "student", classId: "c1", phase: "playing", you: { id: "s1" }, scenario: { id: scenario.id, fingerprint, rounds: scenario.rounds, assumptions: {} } }) as unknown as StudentNews;

const players = Object.fromEntries(scenario.roles.map(({ id }) => [id, { kind: "human" as const }]));
const begun = (): Match => play(createMatch(compiled, { seed: 3, players, assumptions: {} }), { type: "begin" });

function play(match: Match, command: Command): Match {
  const decision = decide(compiled, match, command);
  if (!decision.ok) throw new Error(decision.refusal.code);
  return decision.events.reduce(evolve, match);
}

function aVisit(texts = new Map<string, string>()) {
  const line = new ScriptedLine();
  const page = createGameStore(lazyDoor(() => Promise.reject(new Error("no game of one's own here"))));
  const submitted: unknown[] = [];
  const shelf = { read: (key: string) => texts.get(key) ?? null, write: (key: string, text: string) => texts.set(key, text) !== undefined };
  const visit = makeVisit(() => line, {
    page,
    shelf,
    loadScenario: () => Promise.resolve(scenario),
    compile: () => compiled,
    desk: { ask: (scenario, kind, question) => Promise.resolve(JOBS[kind](scenario, question)) },
    play: (seat, command) => {
      submitted.push([seat, command]);
      return Promise.resolve({ ok: true, events: [] });
    },
  });
  return { line, visit, page, submitted, leave: visit.open() };
}

const SEAT = seatName("r1", "council");

test("screens name seats as the session does", () => {
  expect([seatName("r2", "lab"), seatName("r1", null)]).toEqual([seatKey("r2", "lab"), seatKey("r1", null)]);
});

test("each view has a store of its own, which follows it and sends commands for its seat", async () => {
  const { line, visit, submitted } = aVisit();
  const match = begun();
  line.say({ link: "open", news: news(), views: { [SEAT]: project(compiled, match, "council") } });
  await vi.waitFor(() => expect(visit.store.getState().seats[SEAT]).toBeDefined());
  const seat = visit.store.getState().seats[SEAT];
  expect(seat?.getState().view?.place.phase).toBe("briefing");
  const { seats } = visit.store.getState();
  line.say({ views: { [SEAT]: project(compiled, play(match, { type: "advance" }), "council") } });
  expect(seat?.getState().view?.place.phase).toBe("evidence");
  expect(visit.store.getState().seats).toBe(seats);
  await seat?.getState().submit({ type: "finishStep", role: "council" });
  expect(submitted).toEqual([[SEAT, { type: "finishStep", role: "council" }]]);
});

test("once the game is over a seat is told what would have been, as its server would tell it; before that nobody is", async () => {
  const { line, visit } = aVisit();
  let match = begun();
  line.say({ link: "open", news: newsOf(match), views: { [SEAT]: project(compiled, match, "council") } });
  await vi.waitFor(() => expect(visit.store.getState().seats[SEAT]).toBeDefined());
  let told: unknown = null;
  const { door } = visit.store.getState().seats[SEAT]?.getState() ?? {};
  void door?.whatIf().then((found) => (told = found));
  for (let step = 0; step < 500 && match.place.phase !== "debrief"; step++) {
    const [role] = seatsToAct(match);
    match = play(match, role === undefined ? { type: "advance" } : standInCommand({ compiled, match, commands: [], events: [] }, role, 0));
    line.say({ views: { [SEAT]: project(compiled, match, "council") } });
  }
  await Promise.resolve();
  expect([match.place.phase, told]).toEqual(["debrief", null]);
  line.say({ news: newsOf(match) });
  await vi.waitFor(() => expect(told).toEqual(counterfactuals(compiled, match)));
  const outlook = await door?.outlook(1)[Symbol.asyncIterator]().next();
  expect(outlook?.value).toMatchObject({ games: 250 });
});

/** What the class tells of its room, as far as it matters here. */
const newsOf = (match: Match): StudentNews => ({ ...news(), room: { id: "r1", place: match.place, seed: match.place.phase === "debrief" ? match.setup.seed : null } }) as unknown as StudentNews;

test("a draft is there again after the page was loaded anew, and gone when the class begins anew", async () => {
  const texts = new Map<string, string>();
  const match = play(begun(), { type: "advance" });
  const policy = scenario.policies.find(({ role }) => role === "council")?.id ?? "";
  const first = aVisit(texts);
  first.line.say({ news: news(), views: { [SEAT]: project(compiled, match, "council") } });
  await vi.waitFor(() => expect(first.visit.store.getState().seats[SEAT]).toBeDefined());
  first.visit.store.getState().seats[SEAT]?.getState().togglePolicy("adopt", policy);
  first.visit.store.getState().seats[SEAT]?.getState().seeVerdict(1);
  first.leave();
  const again = aVisit(texts);
  again.line.say({ news: news(), views: { [SEAT]: project(compiled, match, "council") } });
  await vi.waitFor(() => expect(again.visit.store.getState().seats[SEAT]?.getState().draft.adopt).toEqual([policy]));
  again.line.say({ views: { [SEAT]: project(compiled, begun(), "council") } });
  expect(again.visit.store.getState().seats[SEAT]?.getState().draft).toMatchObject({ adopt: [], verdictSeen: 0 });
});

test("settings of the page count at every seat, and a seat can change them", async () => {
  const { line, visit, page } = aVisit();
  line.say({ news: news(), views: { [SEAT]: project(compiled, begun(), "council") } });
  await vi.waitFor(() => expect(visit.store.getState().seats[SEAT]).toBeDefined());
  const seat = visit.store.getState().seats[SEAT];
  page.getState().changeSettings({ sound: "off" });
  expect(seat?.getState().settings.sound).toBe("off");
  seat?.getState().changeSettings({ theme: "night" });
  expect(page.getState().settings).toMatchObject({ theme: "night", sound: "off" });
});

test("a scenario in another form is not shown as if it were the class's", async () => {
  const { line, visit } = aVisit();
  line.say({ news: news("another"), views: { [SEAT]: project(compiled, begun(), "council") } });
  await vi.waitFor(() => expect(visit.store.getState().fault).toBe("otherScenario"));
  expect(visit.store.getState().seats).toEqual({});
});

test("what the class refuses is told until something is granted or it is put away; leaving closes the line", async () => {
  const { line, visit, leave } = aVisit();
  expect(await visit.store.getState().ask({ type: "ready" })).toBe(true);
  expect(await visit.store.getState().ask({ type: "ready" })).toBe(false);
  expect(visit.store.getState().refusal).toEqual({ code: "paused", detail: {} });
  visit.store.getState().refuse(null);
  expect(visit.store.getState().refusal).toBeNull();
  leave();
  expect(line.closed).toBe(true);
});

test("a browser keeps its seat and the class that it leads, and takes nothing else for one", () => {
  const texts = new Map<string, string>();
  const browser = { read: (key: string) => texts.get(key) ?? null, write: (key: string, text: string) => texts.set(key, text) !== undefined };
  const shelf = classShelf(browser);
  expect([shelf.seat, shelf.led, shelf.hostKey]).toEqual([null, null, null]);
  const seat = { code: "ABCDEF", ticket: "t", name: "Ada", rejoin: "GHJKMN" };
  shelf.keepSeat(seat);
  shelf.keepHostKey("KEY");
  expect([shelf.seat, shelf.hostKey]).toEqual([seat, "KEY"]);
  const next = { scenario: "next", title: "Next", question: "And now?", shifts: [{ meter: "trade", from: 46, to: 60, reason: "You kept it open." }], titles: { trade: "Trade" } };
  shelf.keepAlong(next);
  expect(classShelf(browser).along).toEqual(next);
  shelf.keepAlong(null);
  expect(shelf.along).toBeNull();
  for (const key of texts.keys()) texts.set(key, `{"code": 4}`);
  expect(shelf.along).toBeNull();
  expect(shelf.seat).toBeNull();
});
