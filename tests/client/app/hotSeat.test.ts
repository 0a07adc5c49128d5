import { expect, test, vi } from "vitest";
import { clearTable, layTable, resumeTable, type TableWorld } from "../../../src/client/app/hotSeat.ts";
import { JOBS } from "../../../src/client/app/rulesJobs.ts";
import { lazyDoor } from "../../../src/client/app/lazyDoor.ts";
import { shelfScenario } from "../../../src/client/app/shelfScenario.ts";
import { createGameStore } from "../../../src/client/store/gameStore.ts";
import { createHotSeatStore, seatOnTurn, showsSecrets } from "../../../src/client/store/hotSeatStore.ts";
import { smallScenario } from "../../helpers/scenarios.ts";

const { scenario } = smallScenario();
const PEOPLE = ["council", "company"];

function aWorld(texts = new Map<string, string>()): TableWorld & { readonly offers: readonly ReturnType<typeof shelfScenario>[] } {
  return {
    page: createGameStore(lazyDoor(() => Promise.reject(new Error("no game of one's own here")))),
    shelf: { read: (key) => texts.get(key) ?? null, write: (key, text) => texts.set(key, text) !== undefined },
    table: createHotSeatStore(),
    desk: { ask: (compiled, kind, question) => Promise.resolve(JOBS[kind](compiled, question)) },
    loadScenario: (id) => Promise.resolve(id === scenario.id ? scenario : undefined),
    newSeed: () => 5,
    offers: [shelfScenario(scenario)],
  };
}

const ORDER = { scenario: scenario.id, people: PEOPLE, level: 1, parts: [], skin: null, covered: true } as const;

const turnOf = ({ table }: TableWorld) => {
  const { shared, people } = table.getState();
  const view = shared?.getState().view;
  return view == null ? undefined : seatOnTurn(view, people);
};

test("what all may read is shared; then seats take their turns, and each sees its own hand only", async () => {
  const world = aWorld();
  await layTable(ORDER, world);
  await vi.waitFor(() => expect(turnOf(world)).toBe("shared"));
  const { shared, seats } = world.table.getState();
  expect(shared?.getState().view?.own).toBeNull();
  await shared?.getState().submit({ type: "advance" });
  await vi.waitFor(() => expect(turnOf(world)).toBe("council"));
  expect(world.table.getState().sitting).toBeNull();
  world.table.getState().sit("council");
  const hands = PEOPLE.map((role) => seats[role]?.getState().view?.own?.hand);
  expect(hands[0]).not.toEqual(hands[1]);
  const council = seats["council"];
  await council?.getState().submit({ type: "discardCards", role: "council", cards: (council.getState().view?.own?.hand ?? []).slice(0, council.getState().view?.moves.discards ?? 0) });
  await council?.getState().submit({ type: "finishStep", role: "council" });
  await vi.waitFor(() => expect(turnOf(world)).toBe("company"));
  // The screen is covered again before the next seat sits down.
  expect(world.table.getState().sitting).toBeNull();
});

test("a seat has something to hide while it looks at its cards, chooses or votes blind; not when it votes before all", async () => {
  const world = aWorld();
  await layTable({ ...ORDER, parts: ["preVote", "closing"] }, world);
  await vi.waitFor(() => expect(turnOf(world)).toBe("shared"));
  await world.table.getState().shared?.getState().submit({ type: "advance" });
  const seen: Record<string, boolean> = {};
  for (let step = 0; step < 40; step++) {
    await vi.waitFor(() => expect(turnOf(world)).not.toBeNull());
    const role = turnOf(world);
    const seat = role === undefined || role === null ? undefined : world.table.getState().seats[role];
    const view = seat?.getState().view;
    if (role === undefined || role === null || seat === undefined || view == null) break;
    const { place } = view;
    seen["step" in place ? place.step : place.phase] = showsSecrets(view);
    if (place.phase === "commit") break;
    if (view.moves.discards > 0) await seat.getState().submit({ type: "discardCards", role, cards: (view.own?.hand ?? []).slice(0, view.moves.discards) });
    await seat.getState().submit({ type: "finishStep", role });
  }
  expect(seen).toMatchObject({ evidence: true, preVote: true, conCase: true, floor: true, vote: false, closing: false, commit: true });
});

test("by show of hands no cover comes between the seats", async () => {
  const world = aWorld();
  await layTable({ ...ORDER, covered: false }, world);
  await vi.waitFor(() => expect(turnOf(world)).toBe("shared"));
  await world.table.getState().shared?.getState().submit({ type: "advance" });
  await vi.waitFor(() => expect(world.table.getState().sitting).toBe("council"));
});

test("a table is gone on with after the page was loaded anew, until it is cleared", async () => {
  const texts = new Map<string, string>();
  const world = aWorld(texts);
  await layTable(ORDER, world);
  await vi.waitFor(() => expect(turnOf(world)).toBe("shared"));
  await world.table.getState().shared?.getState().submit({ type: "advance" });
  const later = aWorld(texts);
  expect(await resumeTable(later)).toBe(true);
  expect(turnOf(later)).toBe("council");
  expect(later.table.getState().covered).toBe(true);
  clearTable(later);
  expect(await resumeTable(aWorld(texts))).toBe(false);
});

test("what is no table is not taken for one", async () => {
  for (const text of ["nonsense", "{}", `{"save": "{}"}`]) expect(await resumeTable(aWorld(new Map([["countermove.table", text]])))).toBe(false);
});
