import { DEAL_KINDS } from "../../../src/engine/deals/deal.ts";
import { POINT_QUESTIONS, project, seatsToAct } from "../../../src/engine/index.ts";
import type { Command, Match } from "../../../src/engine/index.ts";
import { QUESTIONS } from "../../../src/engine/model.ts";
import type { CompiledScenario } from "../../../src/scenario/compiled.ts";
import { chooseCommand } from "../../../src/standins/chooseCommand.ts";
import { choiceOfLegal } from "../../helpers/legalChoice.ts";
import type { Luck } from "./luck.ts";
import { spoilt } from "./spoilt.ts";

/** A match to be fuzzed. */
export interface Table {
  readonly compiled: CompiledScenario;
  readonly match: Match;
  readonly luck: Luck;
}

/** Shares of what is sent: what a stand-in would do, the same in part spoilt, any well-formed command, and the same in part spoilt. */
const [SENSIBLE, SENSIBLE_SPOILT, PLAUSIBLE] = [0.3, 0.15, 0.35] as const;

/** Anything at all: a legal command, one of the wrong seat, phase or thing, or one that is no command. */
export function anyCommand(table: Table): unknown {
  const u = table.luck.share();
  if (u < SENSIBLE) return sensible(table);
  if (u < SENSIBLE + SENSIBLE_SPOILT) return spoilt(sensible(table), table.luck);
  if (u < SENSIBLE + SENSIBLE_SPOILT + PLAUSIBLE) return plausible(table);
  return spoilt(plausible(table), table.luck);
}

/** What moves the game on: a command that is legal now. */
function sensible({ compiled, match, luck }: Table): Command {
  if (match.place.phase === "lobby") return { type: "begin" };
  const waiting = seatsToAct(match);
  if (waiting.length === 0 || (match.place.phase !== "commit" && luck.chance(0.03))) return { type: "advance" };
  if (match.place.phase === "commit") return choiceOfLegal({ compiled, match, commands: [], events: [] });
  return chooseCommand(compiled, project(compiled, match, luck.pick(waiting)), { level: 0, seed: match.setup.seed });
}

/** A well-formed command of any type, from anybody, about anything that the scenario has. */
function plausible(table: Table): Command {
  const { compiled, match, luck } = table;
  const { scenario } = compiled;
  const id = (items: readonly { readonly id: string }[]): string => luck.pick(items).id;
  const role = id(scenario.roles);
  const card = luck.chance(0.7) ? luck.pick(match.seats[role]?.hand.length ? (match.seats[role]?.hand ?? []) : [id(scenario.cards)]) : id(scenario.cards);
  const debate = match.debates.at(-1);
  const { claims } = luck.pick(scenario.motions);
  const claim = debate !== undefined && debate.claims.length > 0 && luck.chance(0.7) ? luck.pick(debate.claims).claim : id(claims);
  const play = debate !== undefined && debate.plays.length > 0 ? luck.pick(debate.plays).id : "none";
  const tabled = debate !== undefined && debate.plays.length > 0 ? luck.pick(debate.plays).card : card;
  const deal = `deal${1 + Math.floor(luck.share() * (match.offers.length + 1))}`;
  const warrants = scenario.motions.flatMap((motion) => motion.claims).find((other) => other.id === claim)?.warrants.map((warrant) => warrant.id) ?? ["none"];
  return luck.pick<() => Command>([
    () => ({ type: "begin" }),
    () => ({ type: "finishStep", role }),
    () => ({ type: "discardCards", role, cards: (match.seats[role]?.hand ?? []).slice(0, Math.floor(luck.share() * 3)) }),
    () => ({ type: "lookAtPassage", role, card }),
    () => ({ type: "makeClaim", role, claim, warrant: luck.pick(warrants) }),
    () => ({ type: "playCard", role, card, on: luck.chance(0.6) ? { claim } : { play } }),
    () => ({ type: "checkSource", role, card: tabled }),
    () => ({ type: "castVote", role, vote: luck.pick(["for", "against", "undecided"]) }),
    () => ({ type: "challengeSource", role, card: tabled, question: luck.pick(QUESTIONS) }),
    () => ({ type: "raisePoint", role, claim, question: luck.pick(POINT_QUESTIONS) }),
    () => ({ type: "answerPoint", role, point: debate !== undefined && debate.points.length > 0 ? luck.pick(debate.points).id : "none", answer: luck.pick(["take", "decline"]) }),
    () => ({ type: "markClash", role, claim }),
    () => ({ type: "unsealChoice", role }),
    () => ({ type: "sealChoice", role, choice: anyChoice(table), reason: null }),
    () => ({ type: "sealChoice", role, choice: anyChoice(table), reason: null }),
    () => ({ type: "offerDeal", role, deal: { kind: luck.pick(DEAL_KINDS), parties: scenario.roles.map((other) => other.id).filter((other) => other === role || luck.chance(0.4)), terms: anyTerms(table) } }),
    () => ({ type: "offerDeal", role, deal: { kind: luck.pick(DEAL_KINDS), parties: [role, id(scenario.roles)], terms: anyTerms(table), handshake: luck.chance(0.3), open: luck.chance(0.5), needed: 2 } }),
    () => ({ type: "counterDeal", role, deal, terms: anyTerms(table) }),
    () => ({ type: "acceptDeal", role, deal }),
    () => ({ type: "declineDeal", role, deal }),
    () => ({ type: "withdrawDeal", role, deal }),
    () => ({ type: "rateCard", card: tabled, rating: { up: Math.floor(luck.share() * 30), down: Math.floor(luck.share() * 30) } }),
    () => anyOverride(table),
  ])();
}

/** Numbers are changed by a facilitator now and then; to anything, possible or not. */
function anyOverride({ compiled: { scenario }, luck }: Table): Command {
  const kind = luck.pick(["meter", "capital", "signal", "policy"] as const);
  const ids = { meter: scenario.meters, capital: scenario.roles, policy: scenario.policies, signal: ["workaround", "rung", "grievance", "detection"].map((name) => ({ id: name })) };
  const to = luck.pick([0, 0.5, 1, 2, 3.5, 17, 50, 99, 100, -1, 1e9]);
  return { type: "override", target: { kind, id: luck.pick<{ readonly id: string }>(ids[kind]).id }, to, reason: luck.pick(["For a test.", "", " "]) };
}

function anyChoice({ compiled: { scenario }, luck }: Table): Extract<Command, { type: "sealChoice" }>["choice"] {
  const some = (most: number): string[] => Array.from({ length: Math.floor(luck.share() * (most + 1)) }, () => luck.pick(scenario.policies).id);
  const adopt = some(3);
  return {
    adopt,
    repeal: some(1),
    ...(luck.chance(0.3) && adopt[0] !== undefined && { levels: { [adopt[0]]: luck.pick([0.5, 1, 0.25]) } }),
    ...(luck.chance(0.3) && { veto: luck.pick(scenario.policies).id }),
    ...(luck.chance(0.3) && { forecast: [{ meter: luck.pick(scenario.meters).id, direction: luck.pick(["up", "down"] as const), confidence: luck.pick([0.5, 0.8, 1, 0.2]) }] }),
  };
}

type Term = Extract<Command, { type: "counterDeal" }>["terms"][number];

function anyTerms({ compiled, match, luck }: Table): readonly Term[] {
  const { scenario } = compiled;
  const role = (): string => luck.pick(scenario.roles).id;
  const own = (who: string): string => luck.pick(scenario.policies.filter((policy) => policy.role === who || luck.chance(0.1))).id;
  return Array.from({ length: luck.pick([1, 1, 2, 2, 3, 7]) }, (): Term => {
    const who = role();
    const by = match.world.round + luck.pick([1, 1, 1, 2, 3, 0]);
    const base = { who, by, ...(luck.chance(0.3) && { if: luck.chance(0.5) ? { policy: own(role()), is: luck.pick(["adopted", "repealed"] as const) } : { motion: luck.pick(scenario.motions).id, passed: luck.chance(0.5) } }) };
    return luck.pick<() => Term>([
      () => ({ ...base, do: luck.pick(["adopt", "repeal", "notAdopt"] as const), policy: own(who) }),
      () => ({ ...base, do: "pay", to: role(), amount: luck.pick([0.5, 1, 2, 8, 100]) }),
      () => ({ ...base, do: "showCard", to: role(), card: luck.pick(match.seats[who]?.hand.length ? (match.seats[who]?.hand ?? []) : [luck.pick(scenario.cards).id]) }),
      () => ({ ...base, do: "showAgenda", to: role() }),
      () => ({ ...base, do: "vote", motion: luck.pick(scenario.motions).id, vote: luck.pick(["for", "against"] as const) }),
    ])();
  });
}
