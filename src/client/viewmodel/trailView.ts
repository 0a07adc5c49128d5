import type { Debate, Note, SeatView, Side } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { Scenario } from "../../scenario/schema/scenario.ts";
import { cardView, placesByDocument } from "./cardView.ts";
import type { LedgerRow } from "./ledgerView.ts";
import type { News } from "./meterView.ts";
import { newsOf } from "./meterView.ts";
import { referenceTitle } from "./referenceTitle.ts";
import type { RoleMark } from "./roleMark.ts";
import { roleMark } from "./roleMark.ts";
import { authoredClaim } from "./tableTree.ts";
import { type VerdictKind, verdictKind } from "./verdictKind.ts";
import { waterfallView } from "./waterfallView.ts";

/** A stop on the way from a number back to where it is written. */
export type TrailStop =
  | { readonly kind: "meter" | "policy" | "link" | "signal" | "trigger" | "motion" | "card"; readonly id: string }
  | { readonly kind: "rung" }
  | { readonly kind: "claim"; readonly motion: string; readonly id: string }
  | { readonly kind: "passage"; readonly card: string; /** Of the document; empty for a source from outside. */ readonly doc: string };

/** Something that a stop tells, in a form for words. */
export type TrailFact =
  | { readonly kind: "fromTo"; readonly from: number; readonly to: number; readonly news: News }
  | { readonly kind: "adopted"; readonly role: RoleMark; readonly round: number; readonly price: number }
  | { readonly kind: "repealed"; readonly role: RoleMark; readonly round: number }
  | { readonly kind: "neverAdopted" }
  | { readonly kind: "happened" | "climbed"; readonly round: number; readonly title: string }
  | { readonly kind: "verdict"; readonly round: number; readonly verdict: VerdictKind; readonly support: number }
  | { readonly kind: "made"; readonly role: RoleMark; readonly side: Side; readonly because: string }
  | { readonly kind: "assumes"; readonly title: string; readonly claim: string }
  | { readonly kind: "place"; readonly publisher: string; readonly date: string | null; readonly lines: readonly number[]; readonly interest: string }
  | { readonly kind: "outside"; readonly publisher: string; readonly date: string; readonly url: string | null };

/** A way on from a stop. */
export interface TrailLink {
  readonly stop: TrailStop;
  readonly title: string;
  /** What leads on: causes of a number, what a policy moved, the motion behind it, claims of a motion, cards for and against, the place of a card. */
  readonly as: "cause" | "moved" | "provoked" | "motion" | "claimPro" | "claimCon" | "card" | "cardFor" | "cardAgainst" | "passage";
  readonly flag: string | null;
  /** Points, where there are any. */
  readonly points: number | null;
  readonly news: News;
}

export interface TrailPage {
  readonly title: string;
  /** What the author says of it. */
  readonly texts: readonly string[];
  readonly facts: readonly TrailFact[];
  readonly links: readonly TrailLink[];
}

/** What is told is at least so many points. */
const LEAST_TOLD = 0.05;

/** What a stop tells, and where one can go from it; null where there is no such thing. */
export function trailPage(compiled: CompiledScenario, view: SeatView, stop: TrailStop): TrailPage | null {
  switch (stop.kind) {
    case "meter":
      return meterPage(compiled, view, stop.id);
    case "policy":
      return policyPage(compiled, view, stop.id);
    case "link":
      return linkPage(compiled, stop.id);
    case "signal":
      return signalPage(compiled, stop.id);
    case "rung":
      return rungPage(compiled, view);
    case "trigger":
      return triggerPage(compiled, view, stop.id);
    case "motion":
      return motionPage(compiled, view, stop.id);
    case "claim":
      return claimPage(compiled, view, stop);
    case "card":
      return cardPage(compiled, view, stop.id);
    case "passage":
      return passagePage(compiled, view, stop);
  }
}

/** The stop to which a cause of a waterfall or ledger leads; null for what leads no further. */
export function stopOfCause(key: string): TrailStop | null {
  const [kind = "", id = ""] = key.split(":");
  if (kind === "rung") return { kind };
  return kind === "policy" || kind === "link" || kind === "trigger" ? { kind, id } : null;
}

/** The stop to which a node of a web of causes leads, by its reference; null for what leads no further. */
export function stopOfNode(reference: string): TrailStop | null {
  const id = reference.slice(2);
  switch (reference.slice(0, 2)) {
    case "m:":
      return { kind: "meter", id };
    case "p:":
      return { kind: "policy", id };
    case "q:":
      return { kind: "motion", id };
    case "t:":
      return { kind: "trigger", id };
    default:
      if (reference === "x:rung" || reference === "x:grievance") return { kind: "rung" };
      return REGIME.includes(reference) ? { kind: "signal", id } : null;
  }
}

function meterPage(compiled: CompiledScenario, view: SeatView, meter: string): TrailPage | null {
  const waterfall = waterfallView(compiled, view, meter);
  if (waterfall === null) return null;
  const { title, about, start, end, news, steps } = waterfall;
  const links = steps.flatMap(({ key, cause, points, news: good }): TrailLink[] => {
    const stop = stopOfCause(key);
    return stop === null || cause === null ? [] : [{ stop, title: cause.title, as: "cause", flag: cause.role?.flag ?? null, points, news: good }];
  });
  return { title, texts: [about], facts: [{ kind: "fromTo", from: start, to: end, news }], links };
}

type NoteOf<T extends Note["type"]> = Extract<Note, { type: T }>;

/** Notes of one kind with their rounds. */
function notesOf<T extends Note["type"]>({ rounds }: Pick<SeatView, "rounds">, type: T): readonly { readonly round: number; readonly note: NoteOf<T> }[] {
  return rounds.flatMap(({ round, notes }) => notes.flatMap(({ note }) => (note.type === type ? [{ round, note: note as NoteOf<T> }] : [])));
}

function policyPage(compiled: CompiledScenario, view: SeatView, name: string): TrailPage | null {
  const { scenario } = compiled;
  const policy = scenario.policies.find(({ id }) => id === name);
  if (policy === undefined) return null;
  const of = <T extends { readonly note: { readonly policy: string } }>({ note }: T): boolean => note.policy === name;
  const adopted = notesOf(view, "adopted").filter(of).map(({ round, note }): TrailFact => ({ kind: "adopted", role: roleMark(scenario, note.role, view.you), round, price: note.price }));
  const repealed = notesOf(view, "repealed").filter(of).map(({ round, note }): TrailFact => ({ kind: "repealed", role: roleMark(scenario, note.role, view.you), round }));
  const motion = scenario.motions.find(({ id }) => id === policy.motion?.id);
  const debated = view.debates.some((debate) => debate.motion === motion?.id);
  const moved = movedBy(compiled, view, ({ kind, id }) => kind === "policy" && id === name);
  return {
    title: policy.title,
    texts: [policy.summary, policy.why],
    facts: adopted.length === 0 ? [{ kind: "neverAdopted" }] : [...adopted, ...repealed],
    links: [...(motion !== undefined && debated ? [plainLink({ kind: "motion", id: motion.id }, motion.title, "motion")] : []), ...moved, ...cardLinks(scenario, [...policy.cards, ...policy.effects.flatMap(({ cards }) => cards)])],
  };
}

const plainLink = (stop: TrailStop, title: string, as: TrailLink["as"]): TrailLink => ({ stop, title, as, flag: null, points: null, news: "none" });

/** Meters that causes of a kind moved over the whole game, the most first. */
function movedBy({ scenario, index }: CompiledScenario, { rounds }: SeatView, is: (source: { readonly kind: LedgerRow["kind"]; readonly id: string }) => boolean): readonly TrailLink[] {
  const causes = rounds.flatMap((record) => record.causes).filter(({ source }) => is(source));
  return scenario.meters
    .map(({ id, title, good }) => {
      const points = causes.reduce((sum, cause) => (cause.meter === index.meter[id] ? sum + cause.points : sum), 0);
      return { stop: { kind: "meter" as const, id }, title, as: "moved" as const, flag: null, points, news: newsOf(points, good) };
    })
    .filter(({ points }) => Math.abs(points) >= LEAST_TOLD)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

function cardLinks(scenario: Scenario, cards: readonly string[], as: TrailLink["as"] = "card"): readonly TrailLink[] {
  return [...new Set(cards)].flatMap((name) => {
    const card = scenario.cards.find(({ id }) => id === name);
    return card === undefined ? [] : [plainLink({ kind: "card", id: name }, `${name}: ${card.speaker}`, as)];
  });
}

function assumed({ assumptions }: Scenario, name: string | undefined): readonly TrailFact[] {
  const assumption = assumptions.find(({ id }) => id === name);
  return assumption === undefined ? [] : [{ kind: "assumes", title: assumption.title, claim: assumption.claim }];
}

function linkPage({ scenario }: CompiledScenario, name: string): TrailPage | null {
  const link = scenario.links.find(({ id }) => id === name);
  if (link === undefined) return null;
  const from = stopOfNode(link.from);
  // What brought a signal about is told at once.
  const source = from === null || from.kind === "signal" ? restricting(scenario, link.from) : [plainLink(from, referenceTitle(scenario, link.from), "cause")];
  return { title: referenceTitle(scenario, link.from), texts: [link.why], facts: assumed(scenario, link.assume), links: [...source, ...cardLinks(scenario, link.cards)] };
}

function signalPage({ scenario }: CompiledScenario, signal: string): TrailPage | null {
  const reference = `x:${signal}`;
  return REGIME.includes(reference) ? { title: referenceTitle(scenario, reference), texts: [], facts: [], links: restricting(scenario, reference) } : null;
}

/** Signals of the regime: what is restricted, and what comes of it. */
const REGIME: readonly string[] = ["x:restricted", "x:blocked", "x:workaround", "x:leak"];

/** Policies that bring a signal of the regime about. */
function restricting({ policies, roles }: Scenario, reference: string): readonly TrailLink[] {
  if (!REGIME.includes(reference)) return [];
  return policies
    .filter(({ regime }) => (regime?.scope ?? 0) > 0)
    .map(({ id, title, role }) => ({ ...plainLink({ kind: "policy", id }, title, "cause"), flag: roles.find((one) => one.id === role)?.flag ?? null }));
}

function rungPage(compiled: CompiledScenario, view: SeatView): TrailPage {
  const { scenario } = compiled;
  const climbed = notesOf(view, "rungChanged").filter(({ note }) => note.to > note.from);
  const sums = new Map<string, number>();
  for (const { note } of notesOf(view, "grieved")) for (const { policy, points } of note.provocations) sums.set(policy, (sums.get(policy) ?? 0) + points);
  const provoked = [...sums].map(([id, points]): TrailLink => {
    const policy = scenario.policies.find((one) => one.id === id);
    return { stop: { kind: "policy", id }, title: policy?.title ?? id, as: "provoked", flag: scenario.roles.find((role) => role.id === policy?.role)?.flag ?? null, points, news: points > 0 ? "bad" : "good" };
  });
  return {
    title: referenceTitle(scenario, "x:rung"),
    texts: [],
    facts: climbed.map(({ round, note }) => ({ kind: "climbed", round, title: scenario.ladder.rungs[note.to - 1]?.headline ?? "" })),
    links: [...provoked.sort((a, b) => Math.abs(b.points ?? 0) - Math.abs(a.points ?? 0)), ...movedBy(compiled, view, ({ kind }) => kind === "rung"), ...cardLinks(scenario, scenario.ladder.effects.flatMap(({ cards }) => cards))],
  };
}

function triggerPage(compiled: CompiledScenario, view: SeatView, name: string): TrailPage | null {
  const trigger = compiled.scenario.triggers.find(({ id }) => id === name);
  if (trigger === undefined) return null;
  const happened = notesOf(view, "happened").filter(({ note }) => note.trigger === name);
  return {
    title: trigger.title,
    texts: [trigger.headline],
    facts: happened.map(({ round }) => ({ kind: "happened", round, title: trigger.title })),
    links: [...movedBy(compiled, view, ({ kind, id }) => kind === "trigger" && id === name), ...cardLinks(compiled.scenario, [...trigger.cards, ...trigger.effects.flatMap(({ cards }) => cards)])],
  };
}

const debateOn = ({ debates }: SeatView, motion: string): Debate | undefined => debates.find((debate) => debate.motion === motion);

function motionPage({ scenario }: CompiledScenario, view: SeatView, name: string): TrailPage | null {
  const motion = scenario.motions.find(({ id }) => id === name);
  const debate = debateOn(view, name);
  if (motion === undefined || debate === undefined) return null;
  const verdict = verdictKind(scenario, debate);
  return {
    title: motion.title,
    texts: [motion.text],
    facts: verdict === null ? [] : [{ kind: "verdict", round: debate.round, verdict, support: debate.verdict?.support ?? 0 }],
    links: debate.claims.map(({ claim, side }) => plainLink({ kind: "claim", motion: name, id: claim }, authoredClaim(scenario, name, claim)?.text ?? claim, side === "pro" ? "claimPro" : "claimCon")),
  };
}

function claimPage({ scenario }: CompiledScenario, view: SeatView, { motion, id }: Extract<TrailStop, { kind: "claim" }>): TrailPage | null {
  const debate = debateOn(view, motion);
  const made = debate?.claims.find(({ claim }) => claim === id);
  const authored = authoredClaim(scenario, motion, id);
  if (debate === undefined || made === undefined || authored === undefined) return null;
  const played = (as: "support" | "attack"): readonly string[] => debate.plays.filter(({ on, as: how }) => how === as && "claim" in on && on.claim === id).map(({ card }) => card);
  return {
    title: authored.text,
    texts: [],
    facts: [{ kind: "made", role: roleMark(scenario, made.by, view.you), side: made.side, because: authored.warrants.find((warrant) => warrant.id === made.warrant)?.text ?? "" }],
    links: [...cardLinks(scenario, played("support"), "cardFor"), ...cardLinks(scenario, played("attack"), "cardAgainst")],
  };
}

function cardPage({ scenario }: CompiledScenario, view: SeatView, name: string): TrailPage | null {
  const card = cardView(scenario, name, view.checked);
  if (card === null) return null;
  const places = placesByDocument(card.passages).map(({ doc, title }) => plainLink({ kind: "passage", card: name, doc }, title, "passage"));
  const outside = card.outside === null ? [] : [plainLink({ kind: "passage", card: name, doc: "" }, card.outside.title, "passage")];
  return { title: name, texts: [], facts: [], links: [...places, ...outside] };
}

function passagePage({ scenario }: CompiledScenario, view: SeatView, { card: name, doc }: Extract<TrailStop, { kind: "passage" }>): TrailPage | null {
  const card = cardView(scenario, name, view.checked);
  if (card?.outside != null && doc === "") {
    const { title, publisher, date, url } = card.outside;
    return { title, texts: [card.text], facts: [{ kind: "outside", publisher, date, url }], links: [] };
  }
  const place = placesByDocument(card?.passages ?? []).find((one) => one.doc === doc);
  if (card === null || place === undefined) return null;
  const { title, publisher, date, lines, interest } = place;
  return { title, texts: [card.text], facts: [{ kind: "place", publisher, date, lines, interest }], links: [] };
}

