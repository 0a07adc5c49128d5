import type { SeatView } from "../../engine/index.ts";
import type { Scenario } from "../../scenario/schema/scenario.ts";
import type { RoleMark } from "./roleMark.ts";
import { roleMark } from "./roleMark.ts";

/** A sentence that a class may put into its joint statement. */
export interface StatementPart {
  readonly id: string;
  readonly kind: "keep" | "drop" | "adopt" | "open" | "assume";
  /** Of the policy, the question on which sources disagree, or the assumption. */
  readonly title: string;
}

/** Sentences in a statement. */
export const MOST_PARTS = 3;
/** Policies of the game that are offered, those that moved most first; and policies that nobody adopted. */
const MOST_TRIED = 12;
const MOST_UNTRIED = 8;

/**
 * What a joint statement can be made of: policies of this game to keep or not to do again, some that nobody tried, questions on which the
 * sources disagree, and contested assumptions. Source: MODEL §6.2 (8).
 */
export function statementParts({ policies, contradictions, assumptions }: Pick<Scenario, "policies" | "contradictions" | "assumptions">, { rounds }: Pick<SeatView, "rounds">): readonly StatementPart[] {
  const adopted = new Set(rounds.flatMap(({ notes }) => notes.flatMap(({ note }) => (note.type === "adopted" ? [note.policy] : []))));
  const moved = (policy: string): number => rounds.reduce((sum, { causes }) => sum + causes.reduce((all, { source, points }) => (source.kind === "policy" && source.id === policy ? all + Math.abs(points) : all), 0), 0);
  const tried = policies
    .filter(({ id }) => adopted.has(id))
    .map((policy) => ({ ...policy, moved: moved(policy.id) }))
    .sort((a, b) => b.moved - a.moved)
    .slice(0, MOST_TRIED);
  const untried = policies.filter(({ id, motion }) => !adopted.has(id) && motion !== undefined).slice(0, MOST_UNTRIED);
  return [
    ...tried.map(({ id, title }): StatementPart => ({ id: `keep.${id}`, kind: "keep", title })),
    ...tried.map(({ id, title }): StatementPart => ({ id: `drop.${id}`, kind: "drop", title })),
    ...untried.map(({ id, title }): StatementPart => ({ id: `adopt.${id}`, kind: "adopt", title })),
    ...contradictions.map(({ id, question }): StatementPart => ({ id: `open.${id}`, kind: "open", title: question })),
    ...assumptions.map(({ id, title }): StatementPart => ({ id: `assume.${id}`, kind: "assume", title })),
  ];
}

/** The parts that were picked, in the order in which they were. What is no part any more is left out. */
export function pickedParts(parts: readonly StatementPart[], picked: readonly string[]): readonly StatementPart[] {
  return picked.flatMap((id) => parts.find((part) => part.id === id) ?? []).slice(0, MOST_PARTS);
}

/** Takes a part in, or out again. Of the two sentences about one policy the later stands; beyond the most nothing is taken in. */
export function togglePart(picked: readonly string[], id: string): readonly string[] {
  if (picked.includes(id)) return picked.filter((other) => other !== id);
  const rest = picked.filter((other) => subjectOf(other) !== subjectOf(id));
  return rest.length >= MOST_PARTS ? picked : [...rest, id];
}

const subjectOf = (id: string): string => id.replace(/^(keep|drop)\./, "");

export type Endorsement = "yes" | "no";

export interface Endorsing {
  readonly role: RoleMark;
  /** Null while it has not said. */
  readonly says: Endorsement | null;
}

/** Who has put a name under the statement; `all` once every role has. */
export function endorsing(scenario: Pick<Scenario, "roles">, { says, you }: { readonly says: Readonly<Record<string, Endorsement>>; readonly you: string | null }): { readonly roles: readonly Endorsing[]; readonly yes: number; readonly all: boolean } {
  const roles = scenario.roles.map(({ id }): Endorsing => ({ role: roleMark(scenario, id, you), says: Object.hasOwn(says, id) ? (says[id] ?? null) : null }));
  const yes = roles.filter((one) => one.says === "yes").length;
  return { roles, yes, all: yes === roles.length };
}
