import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../src/kernel/canonicalJson.ts";
import { DEBATE_STEPS, STAGES, decide, evolve, project } from "../../src/engine/index.ts";
import type { Command, Match, MatchEvent, Place } from "../../src/engine/index.ts";
import { aMatch, nextCommand, play, playTo, playUntil, refusalOf, say } from "../helpers/match.ts";
import type { Game } from "../helpers/match.ts";
import { inWorld, smallScenarioWith } from "../helpers/setTheScene.ts";

const nameOf = (place: Place): string => [place.phase, "round" in place ? place.round : "", "step" in place ? place.step : "stage" in place ? place.stage : ""].filter((part) => part !== "").join(" ");
const placesOf = (events: readonly MatchEvent[]): readonly string[] => events.flatMap((event) => (event.type === "placeChanged" ? [nameOf(event.place)] : []));
const resolveOf = (round: number): readonly string[] => STAGES.map((stage) => `resolve ${round} ${stage}`);

describe("the order of business", () => {
  test("a whole game goes through every place once, in order", () => {
    const round = (n: number): readonly string[] => [`evidence ${n}`, ...DEBATE_STEPS.map((step) => `debate ${n} ${step}`), `caucus ${n}`, `commit ${n}`, ...resolveOf(n), `report ${n}`];
    expect(placesOf(playUntil(aMatch()).events)).toEqual(["briefing", ...round(1), ...round(2), ...round(3), "debrief 3"]);
  });

  test("an ending that ends the game does so after its round", () => {
    const game = playUntil(inWorld(playTo(aMatch(), "commit"), (world) => ({ signals: world.signals.map((x, index) => (index === 9 ? 3 : index === 10 ? 40 : x)) })));
    expect(game.match.world.ending).toBe("empty_sky");
    expect(nameOf(game.match.place)).toBe("debrief 1");
  });

  test("a person's vote is waited for, a stand-in's is not", () => {
    expect(playTo(aMatch({ humans: ["council"] }), "debate", { step: "vote" }).match.place.phase).toBe("debate");
    expect(placesOf(playUntil(aMatch()).events)).toContain("debate 1 vote");
  });
});

describe("a game of random moves", () => {
  const random = (seed: number): Game => playUntil(aMatch({ seed }));

  test("what is decided can be applied to frozen matches, and they stay plain JSON", () => {
    fc.assert(
      fc.property(fc.nat({ max: 4294967295 }), (seed) => {
        const { match } = random(seed);
        expect(JSON.parse(canonicalJson(match))).toEqual(JSON.parse(JSON.stringify(match)));
        expect(match.place.phase).toBe("debrief");
      }),
      { numRuns: 25 },
    );
  });

  test("the same seed and commands give the same match; another seed another", () => {
    expect(canonicalJson(random(11).match)).toBe(canonicalJson(random(11).match));
    expect(canonicalJson(random(12).match.world)).not.toBe(canonicalJson(random(11).match.world));
  });

  test("no card is in a hand and on the table, or in one hand twice; hands keep their limit", () => {
    for (let seed = 0; seed < 20; seed++) {
      playUntil(aMatch({ seed }), (place, match) => {
        for (const { hand } of Object.values(match.seats)) expect(new Set(hand).size).toBe(hand.length);
        if (place.phase === "commit") for (const { hand } of Object.values(match.seats)) expect(hand.length).toBeLessThanOrEqual(6);
        return false;
      });
    }
  });

  test("each claim and each card is on a table once, under the side and the limits that the rules give", () => {
    for (let seed = 0; seed < 20; seed++) {
      for (const { claims, plays } of random(seed).match.debates) {
        expect(new Set(claims.map(({ claim }) => claim)).size).toBe(claims.length);
        expect(new Set(plays.map(({ card, on }) => canonicalJson({ card, on }))).size).toBe(plays.length);
        for (const step of DEBATE_STEPS) expect(plays.filter((one) => one.step === step && one.step.endsWith("Rebuttal")).length).toBeLessThanOrEqual(2);
      }
    }
  });
});

describe("what comes from outside", () => {
  test("no command makes the rules throw, or the match anything but plain JSON", () => {
    const word = fc.oneof(fc.constantFrom("council", "company", "C01", "M1P1", "limit", "inspectors", "__proto__", "constructor", "for"), fc.jsonValue(), fc.constant(undefined));
    const type = fc.constantFrom("begin", "advance", "discardCards", "lookAtPassage", "makeClaim", "playCard", "checkSource", "castVote", "finishStep", "sealChoice", "unsealChoice", "constructor");
    const on = fc.oneof(word, fc.record({ claim: word }), fc.record({ play: word }));
    const choice = fc.oneof(word, fc.record({ adopt: fc.oneof(fc.array(word), word), repeal: fc.oneof(fc.array(word), word) }));
    const junk = fc.record({ type, role: word, card: word, cards: fc.oneof(fc.array(word), word), claim: word, warrant: word, on, vote: word, choice, reason: fc.oneof(word, fc.record({ key: word, values: word })) }, { requiredKeys: ["type"] });
    const games = [aMatch(), playTo(aMatch(), "evidence"), playTo(aMatch(), "debate"), playTo(aMatch({ humans: ["council"] }), "debate", { step: "vote" }), playTo(aMatch(), "commit")];
    fc.assert(
      fc.property(fc.constantFrom(...games), junk, ({ compiled, match }, command) => {
        const decision = decide(compiled, match, command as unknown as Command);
        if (decision.ok) canonicalJson(decision.events.reduce(evolve, match));
        else expect(typeof decision.refusal.code).toBe("string");
      }),
      { numRuns: 3000 },
    );
  });

  test("a reason that is none is left out", () => {
    const game = playTo(aMatch(), "commit");
    const sealed = play(game, { ...say("council").seals(), reason: { key: 7, values: [] } } as unknown as Command);
    expect(sealed.match.seats["council"]?.reason).toBeNull();
  });
});

describe("half of every swing stays", () => {
  const shiftsAfter = (carry: number): Match["debates"] => {
    const compiled = smallScenarioWith(({ motions }) => ({ motions: motions.map((motion) => (motion.id === "M2" ? { ...motion, carry } : motion)) }));
    return playTo(aMatch({ compiled, level: 2, seed: 5 }), "debate", { round: 2 }).match.debates;
  };

  test("and speaks for the next motion, not at all, or against it, as its author says", () => {
    const [first, second] = shiftsAfter(1);
    const families = first?.verdict?.tally.blocs.find(({ id }) => id === "families");
    if (families === undefined) throw new Error("no verdict");
    const swing = 0.5 * (families.support - families.prior);
    expect(swing).not.toBe(0);
    expect(second?.priors["families"]).toBeCloseTo(0.55 + swing, 12);
    expect(shiftsAfter(0)[1]?.priors["families"]).toBeCloseTo(0.55, 12);
    expect(shiftsAfter(-1)[1]?.priors["families"]).toBeCloseTo(0.55 - swing, 12);
  });
});

describe("the choice of the round", () => {
  test("may be taken back until the last seal resolves the round", () => {
    const sealed = play(playTo(aMatch(), "commit"), say("council").seals("inspectors"));
    const open = play(sealed, say("council").unseals());
    expect(open.match.seats["council"]?.choice).toBeNull();
    const done = play(open, say("council").seals(), say("company").seals(), say("residents").seals());
    expect(done.match.place).toEqual({ phase: "report", round: 1 });
    expect(refusalOf(done, say("council").unseals())).toBe("wrongPhase");
  });

  test("moves on wherever the host is asked, and says who is waited for", () => {
    const game = playTo(aMatch(), "commit");
    const waiting = project(game.compiled, game.match, null).seats;
    expect(Object.values(waiting).every(({ toAct }) => toAct)).toBe(true);
    expect(nextCommand(game)?.type).toBe("sealChoice");
  });
});
