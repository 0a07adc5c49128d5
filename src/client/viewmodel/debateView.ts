import { isProven, proofOf } from "../../debate/burdenOfProof.ts";
import type { DebateOutcome } from "../../debate/resolveDebate.ts";
import type { Debate, DebateStep, SeatView, Side } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { Scenario } from "../../scenario/schema/scenario.ts";
import type { ClaimView } from "./claimView.ts";
import { claimMarks, claimViews } from "./claimView.ts";
import type { RoleMark } from "./roleMark.ts";
import { roleMark } from "./roleMark.ts";
import { houseWith } from "./tableTree.ts";

/** The steps of a debate in their order; the rules' list, which a view-model may not load. A test holds the two together. */
export const STEPS: readonly DebateStep[] = ["preVote", "proCase", "conCase", "cross", "conRebuttal", "proRebuttal", "floor", "closing", "vote"];

/** Whether a step is gone through in a match: some are parts of the rules that can be left out. */
const isPlayed = (step: DebateStep, parts: SeatView["parts"]): boolean => (step === "preVote" || step === "cross" || step === "closing" ? parts.includes(step) : true);

/** A step of the debate in the trail. */
export interface StepView {
  readonly step: DebateStep;
  readonly state: "done" | "now" | "ahead";
  /** Who speaks; null for floor and vote. */
  readonly speaker: RoleMark | null;
}

/** What one claim does in one bloc, or in the house, in percentage points. */
export interface ClaimPoints {
  readonly claim: string;
  readonly mark: string;
  readonly side: Side;
  readonly points: number;
}

export interface BlocView {
  readonly id: string;
  readonly title: string;
  readonly seats: number;
  /** Shares for the motion, 0..1. */
  readonly prior: number;
  readonly support: number;
  /** Points that sum to 100·(support − prior), one for each claim in their order. */
  readonly reasons: readonly ClaimPoints[];
}

export interface HouseView {
  /** Shares of all seats for the motion, 0..1. */
  readonly before: number;
  readonly now: number;
  readonly threshold: number;
  readonly passes: boolean;
  readonly blocs: readonly BlocView[];
  readonly claims: readonly ClaimPoints[];
}

export interface SideView {
  readonly side: Side;
  readonly lead: RoleMark;
  readonly claims: readonly ClaimView[];
  /** Claims that the side may still make. */
  readonly room: number;
}

/** A debate as the table shows it. */
export interface DebateView {
  readonly round: number;
  readonly motion: { readonly id: string; readonly title: string; readonly text: string; readonly background: string };
  /** Where the debate stands; null once it is decided. */
  readonly step: DebateStep | null;
  readonly trail: readonly StepView[];
  readonly sides: Readonly<Record<Side, SideView>>;
  readonly house: HouseView;
  /** What has to be proven for the motion to pass, and how far it is by now, 0..1; null where nothing has to be. */
  readonly burden: { readonly standard: number; readonly strength: number; readonly claims: readonly string[] } | null;
  /** Whom everybody waits for; empty when it is your turn or all is over. */
  readonly waitsFor: readonly RoleMark[];
  readonly yourTurn: boolean;
  /** The side that you lead, if any. */
  readonly yourSide: Side | null;
}

/** The debate of the present round; null where there is none. */
export function debateView({ scenario, motions }: Pick<CompiledScenario, "scenario" | "motions">, view: SeatView): DebateView | null {
  const debate = view.debates.at(-1);
  const motion = scenario.motions.find(({ id }) => id === debate?.motion);
  if (debate === undefined || motion === undefined) return null;
  const step = debate.verdict === null && view.place.phase === "debate" ? view.place.step : null;
  const { id, title, text, background } = motion;
  const side = (name: Side): SideView => {
    const claims = claimViews(scenario, { debate, side: name, view, step });
    return { side: name, lead: roleMark(scenario, debate.leads[name], view.you), claims, room: scenario.debate.claims - claims.length };
  };
  const outcome = debate.verdict?.tally ?? view.house ?? houseWith(scenario, debate, view.checked);
  const asked = motions[debate.index]?.proof ?? null;
  const burden = asked === null ? null : { ...proofOf(outcome.claims, asked), claims: motion.claims.flatMap((claim) => (asked.claims.includes(claim.id) ? [claim.text] : [])) };
  const house = houseView(scenario, debate, outcome);
  const waiting = Object.values(view.seats).filter(({ toAct, role }) => toAct && role !== view.you);
  return {
    round: debate.round,
    motion: { id, title, text, background },
    step,
    trail: STEPS.filter((one) => isPlayed(one, view.parts)).map((one) => stepView(scenario, { debate, you: view.you, step }, one)),
    sides: { pro: side("pro"), con: side("con") },
    house: { ...house, passes: house.passes && isProven(burden) },
    burden,
    waitsFor: step === null || view.moves.toAct ? [] : waiting.map(({ role }) => roleMark(scenario, role, view.you)),
    yourTurn: step !== null && view.moves.toAct,
    yourSide: debate.leads.pro === view.you ? "pro" : debate.leads.con === view.you ? "con" : null,
  };
}

interface At {
  readonly debate: Debate;
  readonly you: string | null;
  readonly step: DebateStep | null;
}

function stepView(scenario: Scenario, { debate, you, step }: At, one: DebateStep): StepView {
  const side = sideOfStep(one);
  const now = step === null ? STEPS.length : STEPS.indexOf(step);
  const at = STEPS.indexOf(one);
  return { step: one, state: at < now ? "done" : at === now ? "now" : "ahead", speaker: side === null ? null : roleMark(scenario, debate.leads[side], you) };
}

/** The side that a step belongs to; null where more than one may act. */
export function sideOfStep(step: DebateStep): Side | null {
  if (step === "proCase" || step === "proRebuttal") return "pro";
  return step === "conCase" || step === "conRebuttal" ? "con" : null;
}

/** The house as an outcome has it. */
export function houseView(scenario: Scenario, debate: Pick<Debate, "motion" | "claims">, outcome: DebateOutcome): HouseView {
  const marks = claimMarks(debate.claims);
  const threshold = scenario.motions.find(({ id }) => id === debate.motion)?.threshold ?? 0.5;
  const told = (claim: string, points: number): ClaimPoints => ({ claim, mark: marks.get(claim) ?? claim, side: debate.claims.find((made) => made.claim === claim)?.side ?? "pro", points });
  return {
    before: outcome.houseBefore,
    now: outcome.house,
    threshold,
    passes: outcome.house >= threshold,
    blocs: outcome.blocs.map(({ id, prior, support, terms }) => {
      const bloc = scenario.blocs.find((one) => one.id === id);
      return { id, title: bloc?.title ?? id, seats: bloc?.seats ?? 0, prior, support, reasons: terms.map(({ claim, points }) => told(claim, points)) };
    }),
    claims: outcome.claims.map(({ id, housePoints }) => told(id, housePoints)),
  };
}
