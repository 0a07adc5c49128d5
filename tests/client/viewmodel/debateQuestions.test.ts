import { describe, expect, test } from "vitest";
import { cardsWithPlaces } from "../../../src/client/viewmodel/cardChoices.ts";
import { MOST_QUESTIONS } from "../../../src/client/viewmodel/debateQuestions.ts";
import { debateTurn } from "../../../src/client/viewmodel/debateTurn.ts";
import { debateView } from "../../../src/client/viewmodel/debateView.ts";
import { verdictView } from "../../../src/client/viewmodel/verdictView.ts";
import { PARTS, POINT_QUESTIONS, project } from "../../../src/engine/index.ts";
import { mustTake } from "../../../src/engine/floorPoints.ts";
import { sideHelped } from "../../../src/engine/table.ts";
import { aMatch, play, playTo, playUntil, refusalOf, say, type Game } from "../../helpers/match.ts";
import { realScenario } from "../../helpers/scenarios.ts";

const compiled = realScenario();
const { scenario } = compiled;
const seen = (game: Game, role: string) => project(compiled, game.match, role);
const turnOf = (game: Game, role: string) => {
  const turn = debateTurn(scenario, seen(game, role));
  if (turn === null) throw new Error(`it is not the turn of ${role}`);
  return turn;
};
const at = (step: string, humans: readonly string[], seed = 5): Game => playTo(aMatch({ compiled, seed, level: 1, humans, parts: PARTS }), "debate", { step });

describe("cross-examination", () => {
  const game = at("cross", ["executive"]);

  test("offers what the rules allow, to the other side's sources first", () => {
    const { cross } = turnOf(game, "executive");
    const { moves } = seen(game, "executive");
    expect(cross?.questionsLeft).toBe(MOST_QUESTIONS);
    expect(cross?.checks).toBe(game.match.seats["executive"]?.focus);
    for (const { card, questions } of cross?.sources ?? []) {
      const allowed = moves.challenges.find((one) => one.card === card.id)?.questions ?? [];
      expect(questions).toEqual([...allowed, ...(moves.checks.includes(card.id) ? ["others"] : [])]);
    }
    expect(cross?.sources[0]?.questions).toContain("who");
  });

  test("reads out the tags that answer, on the card and in the panel, and ends after so many questions", () => {
    const [first, second] = turnOf(game, "executive").cross?.sources.filter(({ questions }) => questions.includes("who")).map(({ card }) => card.id) ?? [];
    const one = play(game, say("executive").asks(first ?? "", "who"));
    const source = turnOf(one, "executive").cross?.sources.find(({ card }) => card.id === first);
    expect(source?.asked[0]).toMatchObject({ question: "who", by: { id: "executive" } });
    expect(source?.asked[0]?.answer.map(({ part }) => part)).toEqual(["who", "stake"]);
    const claims = debateView(compiled, seen(one, "executive"))?.sides.con.claims ?? [];
    expect(claims.flatMap(({ supports }) => supports).find(({ card }) => card.id === first)?.asked).toHaveLength(1);
    const two = play(one, say("executive").asks(second ?? first ?? "", "evidence"));
    expect(turnOf(two, "executive").cross?.questionsLeft).toBe(0);
    expect(refusalOf(two, say("executive").asks(first ?? "", "evidence"))).not.toBe("accepted");
  });
});

describe("points of information", () => {
  const floor = at("floor", ["cloud", "executive"]);
  const [claim] = turnOf(floor, "cloud").ask.filter(({ side }) => side === "pro").sort((a, b) => b.points - a.points);

  test("take the place of a card, and wait for the lead with the answer that the table gives", () => {
    for (const question of POINT_QUESTIONS) {
      const game = play(floor, say("cloud").raises(claim?.id ?? "", question));
      const turn = turnOf(game, "executive");
      expect(turn.kind).toBe("answers");
      expect(turn.answer.at(-1)).toMatchObject({ question, claim: claim?.id, by: { id: "cloud" }, to: { id: "executive" }, state: "open", answer: { kind: question } });
      expect(turnOf(game, "cloud").targets).toEqual([]);
      expect(turnOf(game, "cloud").ask).toEqual([]);
    }
  });

  test("must be taken where the rules say so", () => {
    const game = play(floor, say("cloud").raises(claim?.id ?? ""));
    const debate = game.match.debates.at(-1);
    if (debate === undefined) throw new Error("no debate");
    for (const point of turnOf(game, "executive").answer) {
      const held = debate.points.find(({ id }) => id === point.id);
      expect(point.mustTake).toBe(held !== undefined && mustTake(debate, held));
    }
  });

  test("what would be without the claim is what the table says without it", () => {
    const game = play(floor, say("cloud").raises(claim?.id ?? "", "whatIfNot"));
    const answer = turnOf(game, "executive").answer.find(({ question }) => question === "whatIfNot")?.answer;
    expect(answer).toMatchObject({ kind: "whatIfNot", house: seen(game, "executive").house?.house });
    const points = claim?.points ?? NaN;
    expect(answer?.kind === "whatIfNot" && answer.without < answer.house).toBe(points > 0);
  });
});

test("each place of a card says which side the card helps there, and what the rules would make of it", () => {
  for (const [step, role] of [["floor", "cloud"], ["proRebuttal", "executive"]] as const) {
    const game = at(step, [role]);
    const cards = cardsWithPlaces(scenario, seen(game, role), turnOf(game, role).targets);
    expect(cards.map(({ card }) => card.id).sort()).toEqual([...(game.match.seats[role]?.hand ?? [])].sort());
    expect(cards.flatMap(({ places }) => places)).toHaveLength(seen(game, role).moves.plays.length);
    for (const { card, places } of cards) {
      for (const { target, helps, preview } of places) {
        const after = play(game, say(role).plays(card.id, target.on));
        const debate = after.match.debates.at(-1);
        const laid = debate?.plays.at(-1);
        expect(debate !== undefined && laid !== undefined && sideHelped(debate, laid)).toBe(helps);
        if (step === "proRebuttal") expect(helps).toBe("pro");
        const { house } = project(compiled, after.match, null);
        if (house !== null) expect(house.house).toBe(preview.to);
      }
    }
  }
});

describe("votes and closing words", () => {
  test("are told with the verdict: before, after, and what each lead named", () => {
    const before = play(at("preVote", ["executive", "cloud"]), say("executive").votes("for"), say("cloud").votes("against"));
    expect(turnOf(before, "executive")).toMatchObject({ kind: "preVote", vote: "for" });
    const closing = playTo(play(before, say("executive").finishes(), say("cloud").finishes()), "debate", { step: "closing" });
    const [named] = turnOf(closing, "executive").clashes;
    const marked = play(closing, say("executive").marks(named?.id ?? ""));
    expect(turnOf(marked, "executive").clash).toBe(named?.id);
    const vote = playTo(play(marked, say("executive").finishes()), "debate", { step: "vote" });
    const over = playTo(play(vote, say("executive").votes("against"), say("executive").finishes(), say("cloud").finishes()), "caucus");
    const view = seen(over, "executive");
    const [debate] = view.debates;
    const verdict = debate === undefined ? null : verdictView(compiled, view, debate);
    expect(verdict?.votes).toEqual({ yours: { before: "for", after: "against" }, before: { for: 1, against: 1, undecided: 0 }, after: { for: 0, against: 1, undecided: 0 } });
    expect(verdict?.clashes.find(({ by }) => by.id === "executive")).toMatchObject({ mark: named?.mark, movedMost: verdict?.claims[0]?.mark === named?.mark });
  });

  test("the verdict's other ways of weighing are the rules' own", () => {
    const view = project(compiled, playUntil(aMatch({ compiled, seed: 4, level: 1 })).match, null);
    for (const debate of view.debates) expect(verdictView(compiled, view, debate)?.otherWays).toMatchObject({ quadraticEnergy: debate.verdict?.robustness.quadraticEnergy, hinged: debate.verdict?.robustness.flips });
  });
});
