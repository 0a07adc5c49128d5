import type { Note, Reason, RoundRecord, SeatView, StageId } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import { lookup } from "../../kernel/lookup.ts";
import { againstHouse } from "./againstHouse.ts";
import type { LedgerRow } from "./ledgerView.ts";
import { causeRows } from "./ledgerView.ts";
import type { MeterView, News } from "./meterView.ts";
import { newsOf } from "./meterView.ts";
import { risingUse } from "./risingUse.ts";
import type { RisingUse } from "./risingUse.ts";
import type { RoleMark } from "./roleMark.ts";
import { roleMark } from "./roleMark.ts";
import { hitMost } from "./seatArcs.ts";

type DropReason = Extract<Note, { type: "dropped" }>["reason"];

interface PolicyMark {
  readonly id: string;
  readonly title: string;
  readonly flag: string | null;
}

/** What a role did with one policy this round. */
export interface MoveView {
  readonly kind: "adopted" | "repealed" | "lifted" | "dropped";
  readonly role: RoleMark;
  readonly policy: PolicyMark;
  readonly headline: string;
  readonly price: number;
  /** Why it did not come about; null where it did. */
  readonly obstacle: DropReason | null;
  /** Share of the house behind it, 0..1, where it was adopted although the house had decided otherwise; else null. */
  readonly against: number | null;
}

/** A meter that a stage pushed, with the causes that weigh most. */
export interface PushedMeter {
  readonly id: string;
  readonly title: string;
  readonly good: MeterView["good"];
  /** Sum of the stage's causes, points. */
  readonly points: number;
  readonly news: News;
  readonly rows: readonly LedgerRow[];
}

export interface MovedMeter {
  readonly id: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly news: News;
}

interface SceneBase {
  readonly stage: StageId;
  /** Roles that stand out on the board. */
  readonly lit: readonly string[];
}
export interface ChoicesScene extends SceneBase {
  readonly kind: "choices";
  readonly moves: readonly MoveView[];
  readonly quiet: readonly RoleMark[];
  /** Why stand-ins chose as they did, by role. */
  readonly reasons: Readonly<Record<string, Reason>>;
}
export interface ImplementationScene extends SceneBase {
  readonly kind: "implementation";
  /** How far each policy is carried out, 0..1, before and now. */
  readonly policies: readonly { readonly policy: PolicyMark; readonly role: RoleMark; readonly from: number; readonly to: number }[];
  /** Standing policies whose effects have not begun, with the rounds that they still wait. */
  readonly waiting: readonly { readonly policy: PolicyMark; readonly role: RoleMark; readonly rounds: number }[];
}
export interface EnforcementScene extends SceneBase {
  readonly kind: "enforcement";
  /** Shares 0..1, now and before. */
  readonly figures: Readonly<Record<"restricted" | "compliance" | "detection" | "blocked", { readonly from: number; readonly to: number }>>;
}
export interface WorkaroundScene extends SceneBase {
  readonly kind: "workaround";
  readonly from: number;
  readonly to: number;
  readonly ceiling: number;
  readonly leak: number;
}
export interface EffectsScene extends SceneBase {
  readonly kind: "effects";
  readonly meters: readonly PushedMeter[];
}
export interface RetaliationScene extends SceneBase {
  readonly kind: "retaliation";
  readonly owner: RoleMark;
  readonly grievance: { readonly from: number; readonly to: number };
  readonly provocations: readonly { readonly policy: PolicyMark; readonly role: RoleMark; readonly points: number }[];
  readonly rung: { readonly from: number; readonly to: number; readonly title: string; readonly headline: string };
  /** Grievance at which the next rung is climbed; null on the highest. */
  readonly next: number | null;
  readonly meters: readonly PushedMeter[];
}
export interface EventsScene extends SceneBase {
  readonly kind: "events";
  readonly events: readonly { readonly id: string; readonly title: string; readonly headline: string }[];
  readonly meters: readonly PushedMeter[];
}
export interface SettleScene extends SceneBase {
  readonly kind: "settle";
  /** All meters, those that moved most first. */
  readonly meters: readonly MovedMeter[];
  readonly rising: RisingUse | null;
}
export interface ScoresScene extends SceneBase {
  readonly kind: "scores";
  /** What the world is worth to each role, 0..100; you first. */
  readonly roles: readonly { readonly role: RoleMark; readonly from: number; readonly to: number }[];
}
export interface EndingScene extends SceneBase {
  readonly kind: "ending";
  readonly title: string;
  readonly text: string;
}
export type Scene = ChoicesScene | ImplementationScene | EnforcementScene | WorkaroundScene | EffectsScene | RetaliationScene | EventsScene | SettleScene | ScoresScene | EndingScene;

/** Meters told in a scene about pushes, and causes told of each. */
const METERS_TOLD = 5;
const CAUSES_TOLD = 3;
/** Roles lit where an event hits. */
const ROLES_LIT = 2;
/** A provocation below this is not told. Points of grievance. */
const LEAST_PROVOCATION = 0.1;
/** A push below this is not news. Points. */
const LEAST_PUSH = 0.3;
/** A share that has changed by less is as it was. */
const LEAST_SHARE = 0.01;
/** Grievance that has changed by less is as it was. Points. */
const LEAST_GRIEVANCE = 0.5;

type Told = Pick<SeatView, "world" | "rounds" | "you">;

/** The last resolution as scenes, in the order of its stages; stages in which nothing happened have none. */
export function resolutionView(compiled: CompiledScenario, view: Told): readonly Scene[] {
  const record = view.rounds.at(-1);
  if (record === undefined) return [];
  const teller: Teller = { compiled, view, record };
  const scenes = [choices(teller), implementation(teller), enforcement(teller), workaround(teller), effects(teller), retaliation(teller), events(teller), settle(teller), scores(teller), ending(teller)];
  return scenes.filter((scene) => scene !== null);
}

interface Teller {
  readonly compiled: CompiledScenario;
  readonly view: Told;
  readonly record: RoundRecord;
}

function notesOf<T extends Note["type"]>({ notes }: RoundRecord, type: T): readonly Extract<Note, { type: T }>[] {
  return notes.flatMap(({ note }) => (note.type === type ? [note as Extract<Note, { type: T }>] : []));
}

function choices({ compiled, view: { world, you }, record }: Teller): ChoicesScene {
  const { scenario } = compiled;
  const done = [...notesOf(record, "adopted"), ...notesOf(record, "repealed"), ...notesOf(record, "dropped")].map((note): MoveView => {
    const policy = scenario.policies.find(({ id }) => id === note.policy);
    const headline = note.type === "adopted" ? (policy?.headline ?? "") : "";
    return { kind: note.type, role: roleMark(scenario, note.role, you), policy: policyMark(scenario, note.policy), headline, price: "price" in note ? note.price : 0, obstacle: note.type === "dropped" ? note.reason : null, against: note.type === "adopted" ? againstHouse(compiled, world, note.policy) : null };
  });
  const lifted = notesOf(record, "lifted").map(({ policy }): MoveView => {
    const role = scenario.policies.find(({ id }) => id === policy)?.role ?? "";
    return { kind: "lifted", role: roleMark(scenario, role, you), policy: policyMark(scenario, policy), headline: "", price: 0, obstacle: null, against: null };
  });
  const moves = [...done, ...lifted].sort((a, b) => Number(b.role.you) - Number(a.role.you));
  const busy = new Set(moves.map(({ role }) => role.id));
  const quiet = scenario.roles.filter(({ id }) => !busy.has(id)).map(({ id }) => roleMark(scenario, id, you));
  return { kind: "choices", stage: "freeze", lit: moves.filter(({ kind }) => kind !== "dropped").map(({ role }) => role.id), moves, quiet, reasons: record.reasons };
}

function implementation({ compiled, view: { world, you }, record }: Teller): ImplementationScene | null {
  const { scenario } = compiled;
  const ownerOf = (policy: string): RoleMark => roleMark(scenario, scenario.policies.find(({ id }) => id === policy)?.role ?? "", you);
  const policies = notesOf(record, "implemented")
    .filter(({ from, to }) => Math.abs(to - from) >= 0.005)
    .map(({ policy, from, to }) => ({ policy: policyMark(scenario, policy), role: ownerOf(policy), from, to }))
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  const waiting = compiled.policies.flatMap(({ id, lag }, at) => {
    const rounds = (world.since[at] ?? 0) + lag - record.round;
    return (world.level[at] ?? 0) > 0 && rounds > 0 ? [{ policy: policyMark(scenario, id), role: ownerOf(id), rounds }] : [];
  });
  if (policies.length + waiting.length === 0) return null;
  return { kind: "implementation", stage: "implementation", lit: policies.map(({ role }) => role.id), policies, waiting };
}

function enforcement({ compiled, view: { world }, record }: Teller): EnforcementScene | null {
  const note = notesOf(record, "enforced")[0];
  if (note === undefined) return null;
  const before = world.signalHistory[record.round - 1] ?? [];
  const { signal } = compiled.index;
  const pair = (name: "restricted" | "compliance" | "detection" | "blocked"): { from: number; to: number } => ({ from: before[signal[name]] ?? 0, to: note[name] });
  const figures = { restricted: pair("restricted"), compliance: pair("compliance"), detection: pair("detection"), blocked: pair("blocked") };
  if (Object.values(figures).every(({ from, to }) => Math.abs(to - from) < LEAST_SHARE)) return null;
  const lit = compiled.policies.flatMap(({ role, scope }, at) => (scope > 0 && (world.implemented[at] ?? 0) > 0 ? [compiled.roles[role]?.id ?? ""] : []));
  return { kind: "enforcement", stage: "enforcement", lit, figures };
}

function workaround({ compiled, view: { world }, record }: Teller): WorkaroundScene | null {
  const note = notesOf(record, "evaded")[0];
  if (note === undefined || Math.abs(note.to - note.from) < LEAST_SHARE) return null;
  const { from, to, ceiling } = note;
  return { kind: "workaround", stage: "workaround", lit: [], from, to, ceiling, leak: world.signals[compiled.index.signal.leak] ?? 0 };
}

function effects(teller: Teller): EffectsScene | null {
  const meters = pushedMeters(teller, "effects");
  return meters.length === 0 ? null : { kind: "effects", stage: "effects", lit: [], meters };
}

function retaliation(teller: Teller): RetaliationScene | null {
  const { compiled, view, record } = teller;
  const { scenario, ladder } = compiled;
  const grieved = notesOf(record, "grieved")[0];
  const rung = view.world.signals[compiled.index.signal.rung] ?? 0;
  const changed = notesOf(record, "rungChanged")[0];
  const meters = pushedMeters(teller, "retaliation");
  if (Math.abs((grieved?.to ?? 0) - (grieved?.from ?? 0)) < LEAST_GRIEVANCE && meters.length === 0 && changed === undefined) return null;
  const authored = scenario.ladder.rungs[(changed?.to ?? rung) - 1];
  const provocations = (grieved?.provocations ?? []).filter(({ points }) => Math.abs(points) >= LEAST_PROVOCATION).map(({ policy, points }) => {
    const role = scenario.policies.find(({ id }) => id === policy)?.role ?? "";
    return { policy: policyMark(scenario, policy), role: roleMark(scenario, role, view.you), points };
  });
  const now = grieved?.to ?? view.world.signals[compiled.index.signal.grievance] ?? 0;
  return {
    kind: "retaliation",
    stage: "retaliation",
    lit: [scenario.ladder.owner],
    owner: roleMark(scenario, scenario.ladder.owner, view.you),
    grievance: { from: grieved?.from ?? now, to: now },
    provocations: provocations.sort((a, b) => Math.abs(b.points) - Math.abs(a.points)),
    rung: { from: changed?.from ?? rung, to: changed?.to ?? rung, title: authored?.title ?? "", headline: authored?.headline ?? "" },
    next: ladder.thresholds[changed?.to ?? rung] ?? null,
    meters,
  };
}

function events(teller: Teller): EventsScene | null {
  const { compiled, record } = teller;
  const happened = notesOf(record, "happened").map(({ trigger }) => {
    const authored = compiled.scenario.triggers.find(({ id }) => id === trigger);
    return { id: trigger, title: authored?.title ?? trigger, headline: authored?.headline ?? "" };
  });
  const lit = hitMost(compiled, record.causes.filter(({ source }) => source.kind === "trigger"), ROLES_LIT);
  return happened.length === 0 ? null : { kind: "events", stage: "events", lit, events: happened, meters: pushedMeters(teller, "events") };
}

function settle({ compiled, view: { world }, record }: Teller): SettleScene {
  const meters = compiled.scenario.meters.map(({ id, title, good }): MovedMeter => {
    const at = lookup(compiled.index.meter, id) ?? 0;
    const from = world.history[record.round - 1]?.[at] ?? 0;
    const to = world.history[record.round]?.[at] ?? from;
    return { id, title, from, to, news: newsOf(to - from, good) };
  });
  const sorted = meters.sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  return { kind: "settle", stage: "settle", lit: [], meters: sorted, rising: risingUse(compiled, world, record.round) };
}

function scores({ compiled, view: { world, you }, record }: Teller): ScoresScene {
  const roles = compiled.scenario.roles.map(({ id }) => {
    const at = lookup(compiled.index.role, id) ?? 0;
    return { role: roleMark(compiled.scenario, id, you), from: world.utilityHistory[record.round - 1]?.[at] ?? 0, to: world.utilityHistory[record.round]?.[at] ?? 0 };
  });
  const sorted = roles.sort((a, b) => Number(b.role.you) - Number(a.role.you) || b.to - b.from - (a.to - a.from));
  const byGain = [...roles].sort((a, b) => b.to - b.from - (a.to - a.from));
  const lit = [byGain[0], byGain.at(-1)].flatMap((one) => (one === undefined ? [] : [one.role.id]));
  return { kind: "scores", stage: "scores", lit, roles: sorted };
}

function ending({ compiled: { scenario }, view: { you }, record }: Teller): EndingScene | null {
  const seen = notesOf(record, "endingSeen")[0];
  const authored = scenario.endings.find(({ id }) => id === seen?.ending);
  return authored === undefined ? null : { kind: "ending", stage: "ending", lit: you === null ? [] : [you], title: authored.title, text: authored.text };
}

/** The meters that a stage pushed most, with the causes that weigh most. */
function pushedMeters({ compiled, record }: Teller, stage: StageId): readonly PushedMeter[] {
  return compiled.scenario.meters
    .map(({ id, title, good }): PushedMeter => {
      const at = lookup(compiled.index.meter, id);
      const rows = causeRows(compiled.scenario, record.causes.filter((cause) => cause.stage === stage && cause.meter === at));
      const points = rows.reduce((sum, row) => sum + row.points, 0);
      const told = rows.filter((row) => Math.abs(row.points) >= LEAST_PUSH);
      return { id, title, good, points, news: newsOf(points, good), rows: (told.length > 0 ? told : rows).slice(0, CAUSES_TOLD) };
    })
    .filter(({ points, rows }) => Math.abs(points) >= LEAST_PUSH || rows.some((row) => Math.abs(row.points) >= 1))
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, METERS_TOLD);
}

function policyMark({ policies }: CompiledScenario["scenario"], name: string): PolicyMark {
  const policy = policies.find(({ id }) => id === name);
  return { id: name, title: policy?.title ?? name, flag: policy?.flag ?? null };
}
