import type { Actor, Dossier, DraftCard, DraftConsequence, DraftMeasure, Issue, Review } from "../../../documents/model.ts";

/** The lists of a review, in the order in which they are best gone through. */
export const TABS = ["roles", "measures", "evidence", "consequences", "issues"] as const;
export type Tab = (typeof TABS)[number];

/** Why something cannot be left to the rules. */
export type Need = "accuses" | "unnamed" | "unsure" | "status" | "person" | "kind";

const WEIGHT: Readonly<Record<Need, number>> = { accuses: 8, unnamed: 4, unsure: 4, status: 2, kind: 2, person: 0 };

/** Below this the rules are not sure of source or status. */
const SURE = 0.6;

/** Below this another status is nearly as likely as the one that was given. On five articles it marks a quarter of the deck. */
const CLEAR = 0.9;

/** So many of a list are proposed for the draft; the others wait in a drawer. Source: DOCUMENTS §5.8. */
const PROPOSED: Readonly<Record<Tab, number>> = { roles: 8, measures: 8, evidence: 24, consequences: 12, issues: Number.POSITIVE_INFINITY };

export interface Row {
  readonly id: string;
  readonly review: Review;
  readonly needs: readonly Need[];
}

export interface Rows {
  /** Proposed for the draft, or taken up by the author; what needs the author most comes first. */
  readonly main: readonly Row[];
  /** The rest, in the order of the rules. */
  readonly more: readonly Row[];
}

/** What the dossier of a review holds: as the rules gave it, and as the author has made it. */
export interface Reviewed {
  readonly base: Dossier;
  readonly now: Dossier;
}

/**
 * One list of a review. The order is that of the rules' own doubts, so that nothing moves while the author goes down the list; what the
 * author adds or splits off stands where it came from.
 */
export function rowsOf(tab: Tab, { base, now }: Reviewed): Rows {
  switch (tab) {
    case "roles":
      return arranged({ tab, base: base.actors.filter(isPlayable), now: now.actors.filter(isPlayable), needs: actorNeeds });
    case "measures":
      return arranged({ tab, base: base.measures, now: now.measures, needs: () => [] });
    case "evidence":
      return arranged({ tab, base: base.cards, now: now.cards, needs: cardNeeds });
    case "consequences":
      return arranged({ tab, base: base.consequences, now: now.consequences, needs: () => [] });
    case "issues":
      return { main: now.issues.map((issue) => ({ id: issue.id, review: issueReview(issue, now), needs: [] })), more: [] };
  }
}

/** How many of each list still wait for the author. */
export function todoCounts(reviewed: Reviewed): Readonly<Record<Tab, number>> {
  const count = (tab: Tab): number => rowsOf(tab, reviewed).main.filter(({ review }) => review === "todo").length;
  return { roles: count("roles"), measures: count("measures"), evidence: count("evidence"), consequences: count("consequences"), issues: count("issues") };
}

/** Whether an actor has a row: those who only report have none, unless the author takes them up. */
export const isPlayable = ({ playable, review }: Actor): boolean => playable || (review !== undefined && review !== "todo");

type Member = Actor | DraftMeasure | DraftConsequence | DraftCard;

interface Arrangement<T extends Member> {
  readonly tab: Tab;
  readonly base: readonly T[];
  readonly now: readonly T[];
  readonly needs: (member: T) => readonly Need[];
}

function arranged<T extends Member>({ tab, base, now, needs }: Arrangement<T>): Rows {
  const rank = new Map(base.map((member, index) => [member.id, { index, weight: weightOf(needs(member)) }]));
  let last = { index: -1, weight: 0 };
  const placed = now.map((member) => {
    const own = rank.get(member.id);
    const at = own ?? last;
    last = at;
    const isMain = own === undefined || own.index < PROPOSED[tab] || member.review === "ok" || member.review === "edited";
    return { row: { id: member.id, review: member.review ?? "todo", needs: needs(member) }, weight: at.weight, isMain };
  });
  const main = placed.filter(({ isMain }) => isMain).sort((a, b) => b.weight - a.weight);
  return { main: main.map(({ row }) => row), more: placed.filter(({ isMain }) => !isMain).map(({ row }) => row) };
}

const weightOf = (needs: readonly Need[]): number => needs.reduce((sum, need) => sum + WEIGHT[need], 0);

function actorNeeds({ kind }: Actor): readonly Need[] {
  return kind === "unknown" ? ["kind"] : kind === "person" ? ["person"] : [];
}

export function cardNeeds({ accuses, source, confidence, status }: DraftCard): readonly Need[] {
  return [
    ...(accuses.length > 0 ? (["accuses"] as const) : []),
    ...(source === "unnamed" ? (["unnamed"] as const) : []),
    ...(confidence < SURE ? (["unsure"] as const) : []),
    ...(confidence >= CLEAR || status === "asserted" || status === "reported" ? [] : (["status"] as const)),
  ];
}

/** An accusation is settled by the author's word on its cards; everything else by the author's word on the issue itself. */
function issueReview(issue: Issue, now: Dossier): Review {
  if (issue.review !== undefined && issue.review !== "todo") return issue.review;
  if (issue.kind !== "accusation") return "todo";
  const cards = now.cards.filter(({ id }) => issue.refs.includes(id));
  return cards.length > 0 && cards.every(({ review }) => review !== "todo") ? "ok" : "todo";
}
