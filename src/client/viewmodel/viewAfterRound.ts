import { lookup } from "../../kernel/lookup.ts";
import type { Note, SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";

type World = SeatView["world"];
type Policies = Pick<World, "level" | "since" | "first" | "implemented">;

/**
 * The view as it was when a round had been resolved; 0 for the start. It is told from what the view of today remembers, so that a seat of
 * a class, which holds no log, can look back as well.
 */
export function viewAfterRound({ index }: Pick<CompiledScenario, "index">, view: SeatView, round: number): SeatView {
  const { world } = view;
  const rounds = view.rounds.filter((record) => record.round <= round);
  const notes = rounds.flatMap((record) => record.notes.map(({ note }) => ({ note, round: record.round })));
  const policies = notes.reduce((now, { note, round: when }) => carriedOut(now, note, { index: index.policy, round: when }), nothingYet(world));
  const debated = new Set(view.debates.filter((debate) => debate.round <= round).map((debate) => debate.index));
  return {
    ...view,
    place: { phase: "report", round },
    rounds,
    debates: view.debates.filter((debate) => debate.round <= round),
    scores: null,
    world: {
      ...world,
      ...policies,
      round,
      meters: world.history[round] ?? world.meters,
      history: world.history.slice(0, round + 1),
      signals: world.signalHistory[round] ?? world.signals,
      signalHistory: world.signalHistory.slice(0, round + 1),
      utilityHistory: world.utilityHistory.slice(0, round + 1),
      motions: world.motions.map((outcome, at) => (debated.has(at) ? outcome : null)),
      deals: dealsThen(world, notes.map(({ note }) => note), round),
      ending: notes.flatMap(({ note }) => (note.type === "endingSeen" ? [note.ending] : [])).at(-1) ?? null,
    },
  };
}

const nothingYet = ({ level }: World): Policies => {
  const none = level.map(() => 0);
  return { level: none, since: none, first: none, implemented: none };
};

interface When {
  readonly index: Readonly<Record<string, number>>;
  readonly round: number;
}

/** What a note of a round did to the policies. */
function carriedOut(now: Policies, note: Note, { index, round }: When): Policies {
  switch (note.type) {
    case "adopted": {
      const at = lookup(index, note.policy) ?? -1;
      return { ...now, level: set(now.level, at, note.level ?? 1), since: set(now.since, at, round), first: set(now.first, at, now.first[at] || round) };
    }
    case "levelChanged":
      return { ...now, level: set(now.level, lookup(index, note.policy) ?? -1, note.to) };
    case "repealed":
    case "lifted": {
      const at = lookup(index, note.policy) ?? -1;
      return { ...now, level: set(now.level, at, 0), since: set(now.since, at, 0) };
    }
    case "implemented":
      return { ...now, implemented: set(now.implemented, lookup(index, note.policy) ?? -1, note.to) };
    case "overridden":
      return note.kind === "policy" ? { ...now, implemented: set(now.implemented, lookup(index, note.id) ?? -1, note.to) } : now;
    default:
      return now;
  }
}

const set = (list: readonly number[], at: number, value: number): readonly number[] => list.map((old, place) => (place === at ? value : old));

/** Deals that had been struck, as they stood: what came of them later is not known yet. */
function dealsThen({ deals }: World, notes: readonly Note[], round: number): World["deals"] {
  const over = new Set(notes.flatMap((note) => (note.type === "dealKept" || note.type === "dealVoided" || note.type === "dealBroken" ? [note.deal] : [])));
  return deals.filter(({ since }) => since <= round).map((deal) => (over.has(deal.id) ? deal : { ...deal, state: "active" as const }));
}
