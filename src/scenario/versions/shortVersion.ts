import type { Condition } from "../schema/expression.ts";
import type { Scenario } from "../schema/scenario.ts";
import { foldMotions } from "./foldMotions.ts";
import { withoutMentions } from "./withoutParts.ts";

const SUFFIX = "-short";

/** The id of a scenario's short version. */
export const shortId = (id: string): string => id + SUFFIX;

/** The id of the scenario of which this id names the short version; null for an id that names none. */
export const longId = (id: string): string | null => (id.endsWith(SUFFIX) && id.length > SUFFIX.length ? id.slice(0, -SUFFIX.length) : null);

/** Always so, as a condition. */
const ALWAYS: Condition = { ref: "round", gte: 1 };

/**
 * The short version of a scenario: its own rounds and motions, and of all else what can still matter in it. Null where the author has
 * planned none.
 *
 * A policy whose motion is not debated needs no motion. Conditions on such motions are answered as the rules would answer them, and
 * what can then never be, or is given to everybody, is left out. An ending or an aim asks what the author has planned for so short a
 * game, where something is planned. Cards that bear on nothing any more are not dealt.
 *
 * @param scenario - A scenario that has passed the scenario checks, in whatever language.
 */
export function shortVersion(scenario: Scenario): Scenario | null {
  const { short, ...whole } = scenario;
  if (short === undefined) return null;
  const motions = short.motions.flatMap((id) => scenario.motions.filter((motion) => motion.id === id));
  const out = new Set(scenario.motions.map(({ id }) => id).filter((id) => !short.motions.includes(id)));
  const shorter: Scenario = {
    ...whole,
    id: shortId(scenario.id),
    shortOf: scenario.id,
    rounds: short.rounds,
    motions,
    roles: scenario.roles.map((role) => ({ ...role, agendas: plannedAims(role.agendas, short.agendas ?? []).flatMap((agenda) => withCondition(agenda, out, short.rounds) ?? []) })),
    policies: scenario.policies.map((policy) => withoutGate(policy, out, short.rounds)),
    triggers: scenario.triggers.flatMap((trigger) => shorterTrigger(trigger, out, short.rounds) ?? []),
    endings: shorterEndings(plannedEndings(scenario.endings, short.endings ?? []), out, short.rounds),
  };
  return withoutIdleCards(withoutMentions(shorter, { motion: out }));
}

/** The same condition in a shorter game: nobody can be asked to act after its last round. */
function inTime(condition: Condition, rounds: number): Condition {
  if ("all" in condition) return { all: condition.all.map((part) => inTime(part, rounds)) };
  if ("any" in condition) return { any: condition.any.map((part) => inTime(part, rounds)) };
  if ("not" in condition) return { not: inTime(condition.not, rounds) };
  return "by" in condition && condition.by !== undefined ? { ...condition, by: Math.min(condition.by, rounds) } : condition;
}

/** Null where the condition has become plain. */
function withCondition<T extends { readonly when: Condition }>(part: T, out: ReadonlySet<string>, rounds: number): T | null {
  const when = foldMotions(part.when, out, "asWritten");
  return typeof when === "boolean" ? null : { ...part, when: inTime(when, rounds) };
}

type Policy = Scenario["policies"][number];

function withoutGate(policy: Policy, out: ReadonlySet<string>, rounds: number): Policy {
  const { motion, requires, ...rest } = policy;
  const asked = requires === undefined ? true : foldMotions(requires, out, "open");
  return {
    ...rest,
    ...(motion !== undefined && !out.has(motion.id) && { motion }),
    ...(typeof asked !== "boolean" && { requires: inTime(asked, rounds) }),
  };
}

type Trigger = Scenario["triggers"][number];

function shorterTrigger(trigger: Trigger, out: ReadonlySet<string>, rounds: number): Trigger | null {
  const when = foldMotions(trigger.when, out, "asWritten");
  if (when === false) return null;
  const add = trigger.p.add.flatMap((one) => {
    const holds = foldMotions(one.if, out, "asWritten");
    return holds === false ? [] : [{ ...one, if: holds === true ? ALWAYS : inTime(holds, rounds) }];
  });
  return { ...trigger, when: when === true ? ALWAYS : inTime(when, rounds), p: { ...trigger.p, add } };
}

type Endings = Scenario["endings"];

/** With the conditions that are planned for the short version. */
function plannedEndings(endings: Endings, planned: readonly Pick<Endings[number], "id" | "when">[]): Endings {
  return endings.map((ending) => ({ ...ending, ...planned.find(({ id }) => id === ending.id) }));
}

type Aims = Scenario["roles"][number]["agendas"];

/** As the short version says them anew. */
function plannedAims(aims: Aims, planned: NonNullable<NonNullable<Scenario["short"]>["agendas"]>): Aims {
  return aims.map((aim) => {
    const anew = planned.find(({ id }) => id === aim.id);
    return anew === undefined ? aim : { ...aim, title: anew.title, when: anew.when ?? aim.when };
  });
}

/** Up to the first that always holds. */
function shorterEndings(endings: Endings, out: ReadonlySet<string>, rounds: number): Endings {
  const left: Endings = [];
  for (const { when, ...ending } of endings) {
    const holds = when === undefined ? true : foldMotions(when, out, "asWritten");
    if (holds === true) return [...left, ending];
    if (holds !== false) left.push({ ...ending, when: inTime(holds, rounds) });
  }
  return left;
}

/** Without cards that bear on no claim any more, and that answer none that does. */
function withoutIdleCards(scenario: Scenario): Scenario {
  const bearing = new Set(scenario.motions.flatMap(({ claims }) => claims.flatMap(({ evidence }) => evidence.map(({ card }) => card))));
  const kept = scenario.cards.filter(({ id, undercuts }) => bearing.has(id) || undercuts.some(({ card }) => bearing.has(card)));
  const gone = new Set(scenario.cards.filter((card) => !kept.includes(card)).map(({ id }) => id));
  return withoutMentions({ ...scenario, cards: kept }, { card: gone });
}
