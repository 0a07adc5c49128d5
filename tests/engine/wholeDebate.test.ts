import { describe, expect, test } from "vitest";
import { robustness } from "../../src/debate/robustness.ts";
import { DEBATE_STEPS, PARTS, project } from "../../src/engine/index.ts";
import type { Debate, MatchEvent, Part } from "../../src/engine/index.ts";
import { blocsOf, claimNodes, debateParameters } from "../../src/engine/table.ts";
import { aMatch, nextCommand, play, playTo, playUntil, say } from "../helpers/match.ts";
import type { Game } from "../helpers/match.ts";
import { closing, cross, floor, opening } from "./rules/debateRows.ts";

const debate = ({ match }: Game): Debate => {
  const last = match.debates.at(-1);
  if (last === undefined) throw new Error("no debate");
  return last;
};
/** The steps of the first debate in which somebody acted, in their order. */
function stepsWithParts(parts: readonly Part[]): readonly string[] {
  let game = aMatch({ parts, humans: ["council", "company", "residents"] });
  const steps: string[] = [];
  for (let command = nextCommand(game); command !== null; command = nextCommand(game)) {
    const { place } = game.match;
    if ("round" in place && place.round > 1) break;
    if (place.phase === "debate" && steps.at(-1) !== place.step) steps.push(place.step);
    game = play(game, command);
  }
  return steps;
}

describe("the steps: MODEL §1.5", () => {
  test("those of a part wait for somebody only where the part is played", () => {
    expect(stepsWithParts(["preVote", "cross", "closing"])).toEqual(DEBATE_STEPS);
    expect(stepsWithParts([])).toEqual(["proCase", "conCase", "conRebuttal", "proRebuttal", "floor", "vote"]);
    expect(stepsWithParts(["cross"])).toEqual(["proCase", "conCase", "cross", "conRebuttal", "proRebuttal", "floor", "vote"]);
  });

  test("nobody knows how others would have voted before the verdict", () => {
    const game = play(opening(), say("council").votes("for"), say("company").votes("against"));
    expect(project(game.compiled, game.match, "council").debates.at(-1)?.preVotes).toEqual({ council: "for" });
    expect(project(game.compiled, game.match, null).debates.at(-1)?.preVotes).toEqual({});
    const later = playTo(game, "commit");
    expect(project(later.compiled, later.match, null).debates.at(-1)?.preVotes).toMatchObject({ council: "for", company: "against" });
  });
});

describe("cross-examination", () => {
  test("puts questions to sources on record, and a check among them", () => {
    const game = play(cross(), say("company").asks("C01", "who"), say("company").checks("C03"), say("residents").asks("C04", "evidence"));
    expect(debate(game).challenges).toEqual([{ by: "company", card: "C01", question: "who" }, { by: "company", card: "C03", question: "others" }, { by: "residents", card: "C04", question: "evidence" }]);
    expect(game.match.checked).toHaveProperty("C03");
    expect(game.match.seats["company"]?.focus).toBe(0);
    expect(project(game.compiled, game.match, "residents").moves.challenges).toEqual([{ card: "C04", questions: ["who"] }]);
  });

  test("checks that are not used are saved, three at most; where it is not played each debate brings one", () => {
    const idle = (parts: readonly Part[]): readonly number[] => {
      let game = aMatch({ parts });
      const seen: number[] = [];
      for (const round of [1, 2, 3]) {
        game = playUntil(game, (place, match) => match.debates.length === round && place.phase === "debate");
        seen.push(game.match.seats["council"]?.focus ?? NaN);
        while (game.match.place.phase === "debate") game = play(game, { type: "advance" });
      }
      return seen;
    };
    expect(idle(["cross"])).toEqual([1, 2, 3]);
    expect(idle([])).toEqual([1, 1, 1]);
  });
});

describe("points of information", () => {
  test("wait for the lead of the claim's side; the floor is over when all is answered", () => {
    const raised = play(floor(), say("council").raises("M1P1", "whoPays"));
    expect(debate(raised).points).toEqual([{ id: "M1.point1", by: "council", claim: "M1P1", question: "whoPays", state: "open" }]);
    expect(project(raised.compiled, raised.match, "residents").moves.points.answer).toEqual(["M1.point1"]);
    const done = play(raised, say("council").finishes());
    expect(done.match.place).toMatchObject({ step: "floor" });
    const taken = play(done, say("residents").takes("M1.point1"));
    expect(debate(taken).points[0]?.state).toBe("taken");
    expect(taken.match.place).toMatchObject({ step: "closing" });
  });

  test("are settled by the rules where a lead goes on without a word, or the host does", () => {
    for (const command of [say("residents").finishes(), { type: "advance" } as const]) {
      const game = play(floor(), say("council").raises("M1P1"), say("council").finishes(), command);
      expect(debate(game).points[0]?.state).toBe("taken");
      expect(game.match.place).toMatchObject({ step: "closing" });
    }
  });
});

test("closing words mark the clash, and another mark takes the place of the first", () => {
  const game = play(closing(), say("company").marks("M1N1"), say("company").marks("M1P1"), say("residents").marks("M1P1"));
  expect(debate(game).clash).toEqual({ pro: "M1P1", con: "M1P1" });
  expect(game.match.place).toMatchObject({ step: "closing" });
  expect(play(game, say("company").finishes(), say("residents").finishes()).match.place).toMatchObject({ step: "vote" });
});

test("a verdict says whether it hinged on how arguments are weighed: MODEL §1.3", () => {
  const { compiled, match } = playUntil(aMatch({ level: 2, seed: 5 }));
  for (const held of match.debates) {
    const motion = compiled.scenario.motions.find(({ id }) => id === held.motion);
    const checkedThen = match.checked;
    const again = robustness({ claims: claimNodes(compiled.scenario, held, checkedThen), blocs: blocsOf(compiled.scenario, held.priors), params: debateParameters(compiled.scenario) }, motion?.threshold ?? NaN);
    expect(held.verdict?.robustness.hybrid).toBe(held.verdict?.support);
    if (held === match.debates.at(-1)) expect(held.verdict?.robustness).toEqual(again);
  }
});

describe.each([0, 1, 2] as const)("stand-ins of level %i", (level) => {
  const told = (seed: number): readonly MatchEvent[] => playUntil(aMatch({ level, seed, parts: PARTS })).events;
  const events = [1, 2, 3, 4, 5, 6].flatMap(told);
  const count = (type: MatchEvent["type"]): number => events.filter((event) => event.type === type).length;

  test("question sources, raise and answer points and mark the clash", () => {
    for (const type of ["sourceChallenged", "pointRaised", "pointAnswered", "clashMarked"] as const) expect(count(type), type).toBeGreaterThan(0);
    expect(count("pointAnswered")).toBe(count("pointRaised"));
  });

  test("take one point a side and wave the others down", () => {
    for (let seed = 1; seed <= 6; seed++) {
      for (const held of playUntil(aMatch({ level, seed, parts: ["points"] })).match.debates) {
        for (const side of ["pro", "con"] as const) {
          const asked = held.points.filter(({ claim }) => held.claims.find((made) => made.claim === claim)?.side === side);
          expect(asked.filter(({ state }) => state === "taken").length).toBe(Math.min(1, asked.length));
        }
      }
    }
  });
});
