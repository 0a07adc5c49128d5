import type { Match, MotionOutcome } from "../../engine/index.ts";
import { isProven, proofOf } from "../../debate/burdenOfProof.ts";
import type { Proof } from "../../debate/burdenOfProof.ts";
import { carries } from "../../debate/resolveDebate.ts";
import { draw } from "../../kernel/random.ts";
import { logit, sigmoid } from "../../kernel/sigmoid.ts";
import { lookup } from "../../kernel/lookup.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";

/**
 * Tables that were laid in whole matches, by motion.
 *
 * A fast game draws one of them for each debate and weighs it by the blocs as they stand in that game.
 */
export type DebateTables = readonly (readonly LaidTable[])[];

export interface LaidTable {
  /** What it pushes each bloc, in log-odds. */
  readonly pushes: readonly number[];
  /** Strength, 0..1, of the best of the claims that the motion had to prove; 0 where it had to prove none. */
  readonly proven: number;
}

/** The tables of a match's debates, by motion; null where a motion was not debated. */
export function tablesOf({ scenario, motions }: CompiledScenario, { debates }: Match): readonly (LaidTable | null)[] {
  return motions.map(({ proof }, index) => {
    const verdict = debates.find((debate) => debate.index === index)?.verdict;
    if (verdict === null || verdict === undefined) return null;
    const pushes = scenario.blocs.map(({ id }) => {
      const terms = verdict.tally.blocs.find((bloc) => bloc.id === id)?.terms ?? [];
      return terms.reduce((sum, { term }) => sum + term, 0);
    });
    return { pushes, proven: proof === null ? 0 : proofOf(verdict.tally.claims, proof).strength };
  });
}

/** Tables of several matches, gathered by motion. */
export function gatherTables(matches: readonly (readonly (LaidTable | null)[])[]): DebateTables {
  return (matches[0] ?? []).map((_, motion) => matches.flatMap((tables) => (tables[motion] ? [tables[motion]] : [])));
}

const NOTHING_SAID: LaidTable = { pushes: [], proven: 0 };

/** Each bloc's lasting shift of support. Source: MODEL §8b.8. */
export type Shifts = Readonly<Record<string, number>>;

/** How a debate came out, and how it would have, had nothing been said. */
export interface HeldDebate {
  readonly outcome: MotionOutcome;
  readonly unswayed: MotionOutcome;
  readonly shifts: Shifts;
}

/** Nobody is ever wholly for or against, as in a match. */
const clamp = (support: number): number => Math.min(0.98, Math.max(0.02, support));

/**
 * Holds the debate of a motion with a table drawn by the seed.
 *
 * The house, its threshold, the burden of proof and the shifts that stay are those of the rules; only the table is drawn instead of argued.
 */
export function holdDebate(compiled: CompiledScenario, motion: number, { tables, shifts, seed }: { readonly tables: DebateTables; readonly shifts: Shifts; readonly seed: number }): HeldDebate | null {
  const { scenario } = compiled;
  const authored = scenario.motions[motion];
  if (authored === undefined) return null;
  const laid = tables[motion] ?? [];
  const { pushes, proven } = laid[Math.floor(draw(seed, "table", motion) * laid.length)] ?? NOTHING_SAID;
  let seats = 0;
  let before = 0;
  let after = 0;
  const next: Record<string, number> = { ...shifts };
  for (const [place, bloc] of scenario.blocs.entries()) {
    const shift = lookup(shifts, bloc.id) ?? 0;
    const prior = clamp((lookup(authored.priors, bloc.id) ?? 0.5) + authored.carry * shift);
    const support = sigmoid(logit(prior) + (pushes[place] ?? 0));
    seats += bloc.seats;
    before += bloc.seats * prior;
    after += bloc.seats * support;
    next[bloc.id] = shift + authored.carry * scenario.debate.persistence * (support - prior);
  }
  const burden = compiled.motions[motion]?.proof ?? null;
  const verdict = (votes: number, strength: number): MotionOutcome => {
    const proof: Proof | null = burden === null ? null : { strength, standard: burden.standard };
    return { support: votes / seats, passed: carries(votes / seats, authored.threshold) && isProven(proof) };
  };
  return { outcome: verdict(after, proven), unswayed: verdict(before, 0), shifts: next };
}
