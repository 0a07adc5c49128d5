import type { Forecast, SeatView } from "../../../engine/index.ts";
import { fingerprint } from "../../../kernel/fingerprint.ts";
import type { Scenario } from "../../../scenario/schema/scenario.ts";
import type { OwnLearning } from "../../store/learningDesk.ts";
import type { RubricDesk } from "../rubric/rubricDesks.ts";
import { itemName } from "../survey/itemName.ts";
import { knowledgeItems } from "../survey/knowledgeItems.ts";

type Words = Readonly<Record<string, string>>;

/** A statement of xAPI 1.0.3, as far as it is used here. */
export interface Statement {
  readonly id: string;
  readonly actor: { readonly objectType: "Agent"; readonly account: { readonly homePage: string; readonly name: string } };
  readonly verb: { readonly id: string; readonly display: Words };
  readonly object: { readonly objectType: "Activity"; readonly id: string; readonly definition: { readonly type: string; readonly name: Words; readonly description?: Words } };
  readonly result?: { readonly success?: boolean; readonly completion?: boolean; readonly response?: string; readonly score?: { readonly scaled?: number; readonly raw?: number; readonly min?: number; readonly max?: number } };
  readonly context: { readonly registration: string; readonly language: string; readonly platform: string; readonly contextActivities: { readonly parent: readonly { readonly objectType: "Activity"; readonly id: string }[] }; readonly extensions?: Readonly<Record<string, string | number>> };
  readonly timestamp: string;
}

/** What statements are made from. Nobody is named: whoever acts is a seat of a game. */
export interface Recorded {
  readonly scenario: Scenario;
  readonly view: Pick<SeatView, "debates" | "rounds" | "forecasts" | "scores" | "world">;
  /** Tells the game from others: the id of its class and room, or its luck. */
  readonly game: string;
  /** The roles that people held. */
  readonly roles: readonly string[];
  /** The time as ISO 8601 has it. A view of a game does not keep when what was done, so this is when it was written down. */
  readonly at: string;
  /** The teacher's judgement, by role. */
  readonly desks?: readonly RubricDesk[];
  /** The surveys of one who plays alone; those of a class never leave it one by one. */
  readonly own?: Pick<OwnLearning, "pre" | "post">;
}

const ADL = "http://adlnet.gov/expapi";
/** Registered verbs and what they stand for here. */
const VERBS = {
  claimed: "shared",
  played: "shared",
  checked: "interacted",
  voted: "answered",
  chose: "preferred",
  foresaw: "answered",
  completed: "completed",
  judged: "scored",
  answered: "answered",
} as const;

type Deed = keyof typeof VERBS;

interface Done {
  readonly role: string;
  readonly deed: Deed;
  /** What was acted on, below the scenario: "claim:c1". */
  readonly what: string;
  readonly type: "activities/simulation" | "activities/assessment" | "activities/objective" | "activities/cmi.interaction" | "activities/media";
  readonly name: string;
  readonly result?: Statement["result"];
  readonly round?: number;
}

/**
 * What people did in a game, as xAPI 1.0.3 statements in the order of the game.
 *
 * Ids depend on what they tell alone, so the same game exported twice gives the same statements but for their time.
 */
export function xapiStatements(recorded: Recorded): readonly Statement[] {
  const done = [...debateDeeds(recorded), ...choiceDeeds(recorded), ...forecastDeeds(recorded), ...endDeeds(recorded), ...judgements(recorded), ...surveyDeeds(recorded)];
  return done.filter(({ role }) => recorded.roles.includes(role)).map((deed, index) => statementOf(recorded, deed, index));
}

function statementOf({ scenario, game, at }: Recorded, { role, deed, what, type, name, result, round }: Done, index: number): Statement {
  const home = `urn:countermove:${scenario.id}`;
  return {
    id: uuidOf([game, role, deed, what, index]),
    actor: { objectType: "Agent", account: { homePage: `urn:countermove:game:${encodeURIComponent(game)}`, name: role } },
    verb: { id: `${ADL}/verbs/${VERBS[deed]}`, display: { en: VERBS[deed] } },
    object: { objectType: "Activity", id: `${home}:${what}`, definition: { type: `${ADL}/${type}`, name: { [scenario.language]: name } } },
    ...(result !== undefined && { result }),
    context: {
      registration: uuidOf([game]),
      language: scenario.language,
      platform: "Countermove",
      contextActivities: { parent: [{ objectType: "Activity", id: home }] },
      ...(round !== undefined && { extensions: { "urn:countermove:extension:round": round } }),
    },
    timestamp: at,
  };
}

function debateDeeds({ scenario, view }: Recorded): readonly Done[] {
  const cards = new Map(scenario.cards.map((card) => [card.id, card.text]));
  return view.debates.flatMap((debate): readonly Done[] => {
    const { round } = debate;
    const motion = scenario.motions.find(({ id }) => id === debate.motion);
    const claims = debate.claims.map(({ by, claim }): Done => ({ role: by, deed: "claimed", what: `claim:${claim}`, type: "activities/objective", name: motion?.claims.find(({ id }) => id === claim)?.text ?? claim, round }));
    const plays = debate.plays.map(({ by, card, as }): Done => ({ role: by, deed: "played", what: `card:${card}`, type: "activities/media", name: cards.get(card) ?? card, result: { response: as }, round }));
    const checks = debate.challenges.map(({ by, card, question }): Done => ({ role: by, deed: "checked", what: `card:${card}`, type: "activities/media", name: cards.get(card) ?? card, result: { response: question }, round }));
    const votes = Object.entries(debate.votes).map(([role, vote]): Done => ({ role, deed: "voted", what: `motion:${debate.motion}`, type: "activities/cmi.interaction", name: motion?.title ?? debate.motion, result: { response: vote }, round }));
    return [...claims, ...plays, ...checks, ...votes];
  });
}

function choiceDeeds({ scenario, view }: Recorded): readonly Done[] {
  return view.rounds.flatMap(({ round, choices }) =>
    Object.entries(choices).flatMap(([role, { adopt, repeal }]) =>
      [...adopt.map((id) => ({ id, response: "adopted" })), ...repeal.map((id) => ({ id, response: "repealed" }))].map(({ id, response }): Done => ({ role, deed: "chose", what: `policy:${id}`, type: "activities/objective", name: scenario.policies.find((policy) => policy.id === id)?.title ?? id, result: { response }, round })),
    ),
  );
}

function forecastDeeds({ scenario, view }: Recorded): readonly Done[] {
  const title = (meter: Forecast["meter"]): string => scenario.meters.find(({ id }) => id === meter)?.title ?? meter;
  return view.forecasts.map(({ role, round, meter, direction, hit, brier }): Done => ({ role, deed: "foresaw", what: `meter:${meter}`, type: "activities/cmi.interaction", name: title(meter), result: { success: hit, response: direction, score: { scaled: rounded(1 - brier) } }, round }));
}

function endDeeds({ scenario, view: { scores, world } }: Recorded): readonly Done[] {
  const ending = scenario.endings.find(({ id }) => id === world.ending)?.title ?? scenario.title;
  return (scores ?? []).map(({ role, total }): Done => ({ role, deed: "completed", what: "game", type: "activities/simulation", name: scenario.title, result: { completion: true, response: ending, score: { raw: rounded(total), min: 0 } } }));
}

function judgements({ desks = [] }: Recorded): readonly Done[] {
  return desks.flatMap(({ role, grades }) => Object.entries(grades).map(([row, points]): Done => ({ role, deed: "judged", what: `rubric:${row}`, type: "activities/assessment", name: row, result: { score: { raw: points, min: 0, max: 3, scaled: rounded(points / 3) } } })));
}

function surveyDeeds({ scenario, own, roles: [role = ""] }: Recorded): readonly Done[] {
  const items = knowledgeItems(scenario);
  return (["pre", "post"] as const).flatMap((when): readonly Done[] => {
    const answers = own?.[when] ?? null;
    if (answers === null) return [];
    const scales = (["opinion", "confidence", "pro", "con"] as const).map((of): Done => ({ role, deed: "answered", what: `survey:${when}:${of}`, type: "activities/cmi.interaction", name: of, result: { response: String(answers[of]) } }));
    const known = items.map((item, index): Done => {
      const { options, right } = item;
      const chosen = answers.items[index] ?? null;
      const name = itemName(item);
      return { role, deed: "answered", what: `survey:${when}:${name}`, type: "activities/cmi.interaction", name, result: { success: chosen === right, response: chosen === null ? "unknown" : (options[chosen]?.id ?? "unknown") } };
    });
    return [...scales, ...known];
  });
}

const rounded = (value: number): number => Number(value.toFixed(4));

/** A UUID (RFC 4122) made from what it names: variant 1, and version 5, which stands for names. */
function uuidOf(parts: readonly (string | number)[]): string {
  const hex = fingerprint(parts) + fingerprint([...parts, "uuid"]);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
