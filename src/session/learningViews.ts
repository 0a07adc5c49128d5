import type { LearningPiece, Spread, SteelmanDesk, SurveySummary, SurveyTally } from "../protocol/surveyNews.ts";
import { ITEM_OPTIONS, MOST_ITEMS, type SurveyAnswers } from "../protocol/surveyRequest.ts";
import type { ClassState, Student } from "./classState.ts";
import { surveyAsked } from "./decideLearning.ts";
import type { LearningState, SteelmanRound } from "./learningState.ts";

/** So many must have answered before anything of it is shown: of two, each would know the other's. */
const FEWEST = 3;
/** So many before quartiles are: those of three answers, or five, can be turned back into answers. */
const FEWEST_FOR_QUARTILES = 6;
const FIFTHS = 5;

/** What is asked around the game, for whoever looks: a student, the teacher's console, or the wall. */
export type Onlooker = { readonly kind: "student"; readonly student: Student; readonly number: string } | { readonly kind: "teacher" } | { readonly kind: "projector" };

/** What a page is shown of surveys, exit tickets, the steelman round and the rubric. Answers are shown only together, from three on. */
export function learningPiece(state: ClassState, onlooker: Onlooker): LearningPiece {
  const { learning, settings } = state;
  const own = onlooker.kind === "student" ? onlooker : null;
  const seat = own?.student.seat ?? null;
  const rooms = learning.steelmen ? state.rooms.filter(({ id }) => own === null || id === seat?.room) : [];
  const rounds = rooms.flatMap(({ id }) => (learning.rounds[id] === undefined ? [] : [{ room: id, round: learning.rounds[id] }]));
  return {
    surveys: learning.surveys,
    asks: own === null ? null : surveyAsked(state, own.student),
    answered: own === null ? [] : (["pre", "post"] as const).filter((when) => learning[when][own.number] !== undefined),
    under13: settings.under13,
    summary: summaryOf(learning),
    steelmen: rounds.map(({ room, round }) => ({ room, desks: desksOf(round, onlooker) })),
    starred: own === null ? {} : Object.fromEntries(rounds.flatMap(({ round }) => Object.entries(round.stars).flatMap(([role, by]) => (by[own.student.id] === undefined ? [] : [[role, by[own.student.id] ?? 0]])))),
    handedIn: own !== null && learning.tickets[own.student.id] !== undefined,
    tickets: onlooker.kind === "teacher" ? Object.entries(learning.tickets).map(([student, lines]) => ({ student, lines: [...lines] })) : [],
    grades: onlooker.kind === "teacher" ? Object.fromEntries(Object.entries(learning.grades).map(([key, points]) => [key, { ...points }])) : {},
  };
}

/** What a team wrote in its own words is never sent to the wall. */
function desksOf({ ring, cases, stars }: SteelmanRound, { kind }: Onlooker): SteelmanDesk[] {
  return Object.entries(ring).map(([by, of]) => {
    const given = Object.values(stars[by] ?? {});
    const made = cases[by];
    return { of, by, case: made === undefined ? null : { claims: made.claims.map((claim) => ({ ...claim })), sentence: kind === "projector" ? "" : made.sentence }, stars: given.length === 0 ? null : sum(given) / given.length, raters: given.length };
  });
}

/** Asked for every page of a class: worked out once. */
const summaries = new WeakMap<LearningState["pre"], { readonly post: LearningState["post"]; readonly summary: SurveySummary }>();

function summaryOf({ pre, post }: LearningState): SurveySummary {
  const known = summaries.get(pre);
  if (known?.post === post) return known.summary;
  const summary = summarize(pre, post);
  summaries.set(pre, { post, summary });
  return summary;
}

function summarize(pre: LearningState["pre"], post: LearningState["post"]): SurveySummary {
  const both = Object.entries(pre).flatMap(([number, { opinion }]) => (post[number] === undefined ? [] : [Math.sign(post[number].opinion - opinion)]));
  const count = (sign: number): number => both.filter((one) => one === sign).length;
  return {
    pre: Object.keys(pre).length,
    post: Object.keys(post).length,
    before: tallyOf(Object.values(pre)),
    after: tallyOf(Object.values(post)),
    moved: both.length < FEWEST ? null : { up: count(1), down: count(-1), same: count(0) },
  };
}

function tallyOf(all: readonly SurveyAnswers[]): SurveyTally | null {
  if (all.length < FEWEST) return null;
  const spread = (of: (one: SurveyAnswers) => number, top: number): Spread => spreadOf(all.map(of), top);
  const items = Math.min(MOST_ITEMS, Math.max(...all.map((one) => one.items.length)));
  return {
    opinion: spread(({ opinion }) => opinion, 100),
    confidence: spread(({ confidence }) => confidence, 100),
    pro: spread(({ pro }) => pro, 10),
    con: spread(({ con }) => con, 10),
    items: Array.from({ length: items }, (_, item) => Array.from({ length: ITEM_OPTIONS + 1 }, (__, option) => all.filter((one) => (one.items[item] ?? ITEM_OPTIONS) === option).length)),
  };
}

/** How many lie in each fifth of 0..top, and the quartiles of many. */
function spreadOf(values: readonly number[], top: number): Spread {
  const fifth = (value: number): number => Math.min(FIFTHS - 1, Math.floor((FIFTHS * value) / top));
  const fifths = Array.from({ length: FIFTHS }, (_, index) => values.filter((value) => fifth(value) === index).length);
  return { fifths, quartiles: values.length < FEWEST_FOR_QUARTILES ? null : quartilesOf(values) };
}

/** Between neighbours by straight lines. */
function quartilesOf(values: readonly number[]): NonNullable<Spread["quartiles"]> {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const below = Math.floor(place);
    const [from = 0, to = from] = [sorted[below], sorted[below + 1]];
    return from + (place - below) * (to - from);
  };
  return { low: at(0.25), middle: at(0.5), high: at(0.75) };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
