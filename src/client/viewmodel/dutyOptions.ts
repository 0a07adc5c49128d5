import { lookup } from "../../kernel/lookup.ts";
import type { DealKind, SeatView, Term } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { DealForm, DutyForm } from "./dealFields.ts";

/** Something that can be chosen in a field; `group` is the short name of the role that it belongs to. */
export interface FormOption<T = string> {
  readonly value: T;
  readonly title: string;
  readonly group?: string;
}

/** What each field of a duty can be set to. Empty where the deed has no such field. */
export interface DutyOptions {
  readonly deeds: readonly FormOption<Term["do"]>[];
  readonly policies: readonly FormOption[];
  readonly tos: readonly FormOption[];
  readonly amounts: readonly FormOption<number>[];
  readonly cards: readonly FormOption[];
  readonly motions: readonly FormOption[];
  readonly rounds: readonly FormOption<number>[];
  /** Policies and motions that can still come about, by "adopted:", "repealed:", "passed:" or "fell:" and their id. */
  readonly premises: readonly FormOption[];
}

type Compiled = Pick<CompiledScenario, "scenario" | "index" | "rounds">;

/** Deeds that each kind of deal is made of, as the rules have them (engine/deals/judgeTerms.ts). */
const DEEDS: Readonly<Record<DealKind, readonly Term["do"][]>> = {
  promise: ["adopt", "repeal", "notAdopt", "vote"],
  pledge: ["adopt", "repeal", "notAdopt"],
  payment: ["pay", "adopt", "repeal", "notAdopt", "vote"],
  conditional: ["adopt", "repeal", "notAdopt"],
  treaty: ["adopt", "repeal", "notAdopt", "vote"],
  exchange: ["showCard", "showAgenda"],
};

/** Capital that a form lets anybody pay at most. */
const MOST_PAID = 6;

/** What the fields of a duty offer: only what the rules would take from this seat. */
export function dutyOptions(compiled: Compiled, view: SeatView, { form, duty }: { readonly form: DealForm; readonly duty: DutyForm }): DutyOptions {
  const { scenario } = compiled;
  const round = "round" in view.place ? view.place.round : 0;
  const { deed, who } = duty;
  const aboutPolicy = deed === "adopt" || deed === "repeal" || deed === "notAdopt";
  const [from, last] = spanOf(compiled, view, duty);
  return {
    deeds: DEEDS[form.kind].filter((one) => canDo(compiled, view, { duty, deed: one })).map((value) => ({ value, title: value })),
    policies: aboutPolicy ? policiesFor(compiled, view, duty) : [],
    tos: form.parties.filter((role) => role !== who).map((value) => ({ value, title: scenario.roles.find(({ id }) => id === value)?.short ?? value })),
    amounts: deed === "pay" ? amountsOf(compiled, view, who) : [],
    cards: deed === "showCard" ? cardsOf(compiled, view, who) : [],
    motions: deed === "vote" ? scenario.motions.slice(Math.max(0, round)).map(({ id, title }) => ({ value: id, title })) : [],
    rounds: Array.from({ length: Math.max(0, last - from + 1) }, (_, i) => ({ value: from + i, title: String(from + i) })),
    premises: aboutPolicy && form.kind !== "pledge" ? premisesOf(compiled, view, duty) : [],
  };
}

/** The first and the last round by which a duty can be due. A vote has its own; what waits for a debate cannot be done before it. */
function spanOf({ scenario, rounds }: Compiled, { place, world }: SeatView, { deed, motion, policy }: DutyForm): readonly [number, number] {
  const round = "round" in place ? place.round : 0;
  const debateOf = (id: string | undefined): number => scenario.motions.findIndex((one) => one.id === id) + 1;
  if (deed === "vote") return [Math.max(round, debateOf(motion)), Math.max(round, debateOf(motion))];
  if (deed === "showCard" || deed === "showAgenda") return [round, round];
  const needs = scenario.policies.find(({ id }) => id === policy)?.motion;
  const debate = deed === "adopt" && needs?.needed === true ? debateOf(needs.id) : 0;
  return [(world.motions[debate - 1] ?? null) === null ? Math.max(round, debate) : round, rounds];
}

/** Whether there is anything for somebody to do of that sort. Only people vote. */
function canDo(compiled: Compiled, view: SeatView, { duty, deed }: { readonly duty: DutyForm; readonly deed: Term["do"] }): boolean {
  if (deed === "vote") return view.seats[duty.who]?.player.kind === "human" && "round" in view.place && view.place.round < compiled.scenario.motions.length;
  if (deed === "adopt" || deed === "repeal" || deed === "notAdopt") return policiesFor(compiled, view, { ...duty, deed }).length > 0;
  return deed !== "showCard" || cardsOf(compiled, view, duty.who).length > 0;
}

function policiesFor({ scenario, index }: Compiled, { world }: SeatView, { who, deed }: DutyForm): readonly FormOption[] {
  return scenario.policies
    .filter(({ id, role }) => role === who && (world.level[lookup(index.policy, id) ?? -1] ?? 0) > 0 === (deed === "repeal"))
    .map(({ id, title }) => ({ value: id, title }));
}

/** Half a point after the other, up to what the payer has. */
function amountsOf({ index }: Compiled, { world }: SeatView, who: string): readonly FormOption<number>[] {
  const most = Math.min(MOST_PAID, world.capital[lookup(index.role, who) ?? -1] ?? 0);
  return Array.from({ length: Math.floor(2 * most) }, (_, i) => ({ value: (i + 1) / 2, title: String((i + 1) / 2) }));
}

/** Your own hand; of others whatever they might hold. */
function cardsOf({ scenario }: Compiled, { own, you, debates }: SeatView, who: string): readonly FormOption[] {
  const laid = new Set(debates.flatMap(({ plays }) => plays.map(({ card }) => card)));
  const hand = own?.hand ?? [];
  return scenario.cards.filter(({ id }) => (who === you ? hand.includes(id) : !hand.includes(id) && !laid.has(id))).map(({ id, text }) => ({ value: id, title: `${id}: ${text}` }));
}

function premisesOf({ scenario, index }: Compiled, { world }: SeatView, { policy: own }: DutyForm): readonly FormOption[] {
  const policies = scenario.policies.filter(({ id }) => id !== own);
  const shortOf = (role: string): string => scenario.roles.find(({ id }) => id === role)?.short ?? role;
  return [
    ...policies.map(({ id, title, role }) => ({ value: `${(world.level[lookup(index.policy, id) ?? -1] ?? 0) > 0 ? "repealed" : "adopted"}:${id}`, title, group: shortOf(role) })),
    ...scenario.motions.flatMap(({ id, title }, at) => ((world.motions[at] ?? null) === null ? [{ value: `passed:${id}`, title }, { value: `fell:${id}`, title }] : [])),
  ];
}
