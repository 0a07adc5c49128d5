import { describe, expect, test } from "vitest";
import { decide, project, seatsToAct } from "../../src/engine/index.ts";
import type { Command, Level, RoleId } from "../../src/engine/index.ts";
import { canonicalJson } from "../../src/kernel/canonicalJson.ts";
import { chooseCommand } from "../../src/standins/chooseCommand.ts";
import { deepFreeze } from "../helpers/deepFreeze.ts";
import { aMatch, nextCommand, play, playTo, playUntil, standInCommand } from "../helpers/match.ts";
import type { Game } from "../helpers/match.ts";
import { realScenario, smallScenario } from "../helpers/scenarios.ts";
import { holding, smallScenarioWith, withCapital, withMotion, withStanding } from "../helpers/setTheScene.ts";

const LEVELS = [0, 1, 2, 3, 4] as const;
/** How much of the tests a level gets: those that think longer play fewer games. */
const GAMES = { 0: 12, 1: 12, 2: 8, 3: 3, 4: 2 } as const;

describe.each(LEVELS)("level %i", (level) => {
  test("asks for nothing that is refused, in whole games of both scenarios", () => {
    for (let seed = 0; seed < GAMES[level]; seed++) expect(playUntil(aMatch({ seed, level })).match.place.phase).toBe("debrief");
    expect(playUntil(aMatch({ seed: 1, level, compiled: realScenario() })).match.place.phase).toBe("debrief");
  }, 30_000);

  test("answers a frozen view the same way each time", () => {
    let game = aMatch({ seed: 4, level });
    for (let command = nextCommand(game); command !== null; command = nextCommand(game)) {
      const [role] = seatsToAct(game.match);
      if (role !== undefined) {
        const view = deepFreeze(project(game.compiled, game.match, role));
        const again = JSON.parse(canonicalJson(view)) as typeof view;
        expect(chooseCommand(game.compiled, again, { level, seed: 4 })).toEqual(command);
      }
      game = play(game, command);
    }
  });

  test("gives a reason with every choice, plain and known to the language files", () => {
    const keys = new Set<string>();
    for (let seed = 0; seed < GAMES[level]; seed++) {
      for (const command of playUntil(aMatch({ seed, level })).commands) {
        if (command.type !== "sealChoice") continue;
        if (command.reason === null) throw new Error("no reason");
        keys.add(command.reason.key);
        expect(Object.values(command.reason.values).every((value) => typeof value === "string" || Number.isFinite(value))).toBe(true);
      }
    }
    const thought = ["standIn.backed", "standIn.backedWithWorry", "standIn.keep", "standIn.repealed"];
    expect([["standIn.random"], ["standIn.lean"]][level] ?? thought).toEqual(expect.arrayContaining([...keys]));
  });
});

test("a stand-in whose turn it is not, or that has no seat, says so", () => {
  const { compiled, match } = playTo(aMatch(), "debate");
  expect(() => chooseCommand(compiled, project(compiled, match, "company"), { level: 2, seed: 1 })).toThrow(/turn/);
  expect(() => chooseCommand(compiled, project(compiled, match, null), { level: 2, seed: 1 })).toThrow(/no seat/);
});

test("its luck is its own: the seed of the match does not foretell events to it", () => {
  const choices = (seed: number): string => canonicalJson(standInCommand({ ...playTo(aMatch({ seed: 5 }), "commit"), match: { ...playTo(aMatch({ seed: 5 }), "commit").match, setup: { ...aMatch().match.setup, seed } } }, "council", 0));
  expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map(choices)).size).toBeGreaterThan(2);
});

describe("in a debate, level 2", () => {
  const rebuttal = (): Game => {
    const game = holding(holding(playTo(aMatch({ level: 1 }), "debate", { step: "proCase" }), "residents", "C01", "C02", "C07", "C08"), "company", "C04", "C05", "C10", "C09");
    return playUntil(game, (place) => "step" in place && place.step === "proRebuttal");
  };
  const speak = (game: Game, role: RoleId): Command => standInCommand(game, role, 2);

  test("opens with the claim and the cards that move the house most", () => {
    let game = holding(playTo(aMatch(), "debate", { step: "proCase" }), "residents", "C01", "C03", "C08");
    expect(speak(game, "residents")).toMatchObject({ type: "makeClaim", claim: "M1P1" });
    game = play(game, speak(game, "residents"));
    expect(speak(game, "residents")).toMatchObject({ type: "playCard", card: "C01", on: { claim: "M1P1" } });
  });

  test("rebuts the strongest point that its cards reach", () => {
    const game = rebuttal();
    const before = project(game.compiled, game.match, "residents").house?.house ?? 0;
    const command = standInCommand(game, "residents", 1);
    expect(command).toMatchObject({ type: "playCard", card: "C07" });
    const after = play(game, command);
    expect(project(after.compiled, after.match, "residents").house?.house).toBeGreaterThan(before + 0.01);
  });

  test("concedes when no play helps", () => {
    const game = holding(rebuttal(), "residents", "C08");
    expect(standInCommand(game, "residents", 1)).toEqual({ type: "finishStep", role: "residents" });
  });

  test("never lays a card that moves the house the wrong way for its side", () => {
    for (let seed = 0; seed < 6; seed++) {
      let game = aMatch({ seed, level: 2, compiled: smallScenario() });
      for (let command = nextCommand(game); command !== null; command = nextCommand(game)) {
        const after = play(game, command);
        const { place } = game.match;
        if (command.type === "playCard" && place.phase === "debate" && place.step !== "floor") {
          const sign = place.step.startsWith("pro") ? 1 : -1;
          const houseOf = (one: Game): number => project(one.compiled, one.match, null).house?.house ?? 0;
          expect(sign * (houseOf(after) - houseOf(game))).toBeGreaterThan(0);
        }
        game = after;
      }
    }
  });

  test("keeps the cards that serve it, now or in later rounds, when its hand is too full", () => {
    // C04 speaks for the company alone; C10 at least may serve from the floor, in the third debate.
    const game = holding(playTo(aMatch({ level: 2 }), "evidence"), "residents", "C01", "C02", "C03", "C04", "C05", "C07", "C10");
    expect(speak(game, "residents")).toEqual({ type: "discardCards", role: "residents", cards: ["C04"] });
  });
});

describe("in the commit phase", () => {
  const seal = (game: Game, role: RoleId, level: Level) => {
    const command = standInCommand(game, role, level);
    if (command.type !== "sealChoice") throw new Error(command.type);
    return command;
  };

  test("level 1 leans as its author says, and does without what it has no leaning to", () => {
    const compiled = smallScenarioWith(({ roles }) => ({ roles: roles.map((role) => (role.id === "council" ? { ...role, lean: { night_rule: 0, licence: 0, regional_standard: 0, centre_ban: 0, inspectors: 10 } } : role)) }));
    const adopted = Array.from({ length: 30 }, (_, seed) => seal(playTo(aMatch({ compiled, seed, level: 1 }), "commit"), "council", 1).choice.adopt);
    expect(adopted.every((policies) => policies.every((policy) => policy === "inspectors"))).toBe(true);
    expect(adopted.filter((policies) => policies.length === 1).length).toBeGreaterThan(25);
  });

  test.each([1, 2] as const)("level %i never adopts what its nature forbids", (level) => {
    const compiled = smallScenarioWith(({ roles }) => ({ roles: roles.map((role) => (role.id === "residents" ? { ...role, personality: { ...role.personality, never: ["noise_rules", "noise_count"] } } : role)) }));
    for (let seed = 0; seed < 15; seed++) {
      const game = playUntil(aMatch({ compiled, seed, level }));
      for (const record of game.match.rounds) expect(record.choices["residents"]?.adopt).not.toEqual(expect.arrayContaining(["noise_rules"]));
    }
  });

  test("level 2 backs what helps its goals, and says in how many futures, which meter, and what it left", () => {
    const { choice, reason } = seal(withCapital(playTo(aMatch({ level: 2, seed: 5 }), "commit"), 2), "residents", 2);
    expect(choice.adopt.length).toBeGreaterThan(0);
    const { better, futures, points, policy, meter } = reason?.values ?? {};
    expect(Number(better)).toBeGreaterThanOrEqual(Number(futures) / 2);
    expect(Number(points)).toBeGreaterThan(0);
    expect(choice.adopt).toContain(policy);
    expect(meter).toMatch(/^[mx]:/);
  });

  test.each([2, 3, 4] as const)("level %i tells in how many of its futures the meter moved, and how much the role wants it", (level) => {
    const { compiled } = playTo(aMatch(), "commit");
    let told = 0;
    for (let seed = 0; seed < 6; seed++) {
      for (const { id, utility } of compiled.scenario.roles) {
        const values = seal(withCapital(playTo(aMatch({ level: 1, seed }), "commit"), 3), id, level).reason?.values ?? {};
        if (!values["meter"]) continue;
        told++;
        const goals = Object.values(utility).reduce((sum, weight) => sum + Math.abs(weight), 0);
        expect(values["weight"]).toBe(Math.round((100 * Math.abs(utility[String(values["meter"])] ?? 0)) / goals));
        expect(Number(values["seen"])).toBeGreaterThan(0);
        expect(Number(values["seen"])).toBeLessThanOrEqual(Number(values["futures"]));
      }
    }
    expect(told).toBeGreaterThan(5);
  }, 30_000);

  test("level 3 looks at more futures than level 2, and strays less", () => {
    const game = withCapital(playTo(aMatch({ level: 2, seed: 5 }), "commit"), 2);
    expect(seal(game, "residents", 2).reason?.values["futures"]).toBe(8);
    expect(seal(game, "residents", 3).reason?.values["futures"]).toBe(24);
    const picks = (level: Level): number => new Set(Array.from({ length: 12 }, (_, seed) => canonicalJson(seal({ ...game, match: { ...game.match, setup: { ...game.match.setup, seed } } }, "company", level).choice.adopt))).size;
    expect(picks(3)).toBeLessThanOrEqual(picks(2));
  });

  test("the analyst says on whom it counts, by the ids of another role and one of its policies", () => {
    const told = Array.from({ length: 6 }, (_, seed) => seal(withCapital(playTo(aMatch({ level: 1, seed }), "commit"), 3), "residents", 4).reason?.values ?? {}).filter(({ expects }) => expects !== "");
    expect(told.length).toBeGreaterThan(0);
    const { policies } = playTo(aMatch(), "commit").compiled.scenario;
    for (const { expects, expected } of told) expect(policies).toContainEqual(expect.objectContaining({ id: expected, role: expects }));
  });

  test.each([1, 2, 3, 4] as const)("level %i adopts on principle what its gain does not ask for, and says so", (level) => {
    const hurtful = [{ to: "demand", w: -60, of: "level" as const, mods: [], why: "Everybody is afraid.", cards: [] }];
    const compiled = smallScenarioWith(({ roles, policies }) => ({
      roles: roles.map((role) => (role.id === "company" ? { ...role, personality: { ...role.personality, prefers: ["open_data"] } } : role)),
      policies: policies.map((policy) => (policy.id === "open_data" ? { ...policy, effects: hurtful } : policy)),
    }));
    const { choice, reason } = seal(withCapital(playTo(aMatch({ compiled, level: 2, seed: 5 }), "commit"), 6), "company", level);
    expect(choice.adopt).toContain("open_data");
    if (level > 1) expect(reason?.key).toBe("standIn.principled");
  });

  test("a horizon of one round asks for less thought of the future than one of three", () => {
    const gains = ([1, 3] as const).map((horizon) => {
      const compiled = smallScenarioWith(({ roles }) => ({ roles: roles.map((role) => ({ ...role, personality: { ...role.personality, horizon } })) }));
      return seal(withCapital(playTo(aMatch({ compiled, level: 2, seed: 5 }), "commit"), 2), "residents", 3).reason?.values["points"];
    });
    expect(gains[0]).not.toBe(gains[1]);
  });

  test("level 2 stands still where it can do nothing, and says what was in the way", () => {
    const { choice, reason } = seal(withCapital(playTo(aMatch({ level: 2, seed: 5 }), "commit"), 0), "council", 2);
    expect(choice).toEqual({ adopt: [], repeal: [] });
    expect(reason).toMatchObject({ key: "standIn.keep", values: { rejected: "inspectors", obstacle: "capital" } });
  });

  test("level 2 gives up a policy that only hurts it", () => {
    const compiled = smallScenarioWith(({ policies }) => ({ policies: policies.map((policy) => (policy.id === "open_data" ? { ...policy, effects: [{ to: "demand", w: -60, of: "level", mods: [], why: "Everybody is afraid.", cards: [] }] } : policy)) }));
    const game = withCapital(withStanding(playTo(aMatch({ compiled, level: 2, seed: 5 }), "commit"), "open_data"), 0);
    const { choice, reason } = seal(game, "company", 2);
    expect(choice).toEqual({ adopt: [], repeal: ["open_data"] });
    expect(reason).toMatchObject({ key: "standIn.repealed", values: { repealed: "open_data", meter: "m:demand" } });
  });

  test("the house sways those who heed evidence", () => {
    const heeding = (evidence: number) => smallScenarioWith(({ roles }) => ({ roles: roles.map((role) => ({ ...role, personality: { ...role.personality, evidence } })) }));
    const backed = (evidence: number, passed: boolean): number => {
      let count = 0;
      for (let seed = 0; seed < 25; seed++) {
        const game = withMotion(withCapital(playTo(aMatch({ compiled: heeding(evidence), level: 1, seed }), "commit"), 3), "M1", passed);
        if (seal(game, "council", 2).choice.adopt.includes("night_rule")) count++;
      }
      return count;
    };
    expect(backed(2, true)).toBeGreaterThanOrEqual(backed(0, true));
    expect(backed(2, false)).toBeLessThanOrEqual(backed(0, false));
  }, 30_000);
});

test("level 2 serves its own utility better than level 0, one seat against random players", () => {
  const compiled = smallScenario();
  const roles = Object.keys(compiled.index.role);
  let gain = 0;
  for (let seed = 0; seed < 24; seed++) {
    for (const role of roles) {
      const worth = (level: 0 | 2): number => {
        let game = aMatch({ compiled, seed });
        for (let command = next(game, role, level); command !== null; command = next(game, role, level)) game = play(game, command);
        return game.match.world.utility[compiled.index.role[role] ?? -1] ?? 0;
      };
      gain += worth(2) - worth(0);
    }
  }
  expect(gain / (24 * roles.length)).toBeGreaterThan(0.5);

  function next(game: Game, role: RoleId, level: 0 | 2): Command | null {
    const [seat] = seatsToAct(game.match);
    return nextCommand(game, seat === role ? level : 0);
  }
}, 30_000);

test("all that it asks for is decided by the same rules as a person's command", () => {
  const game = playTo(aMatch({ level: 2 }), "commit");
  const command = standInCommand(game, "council", 2);
  expect(decide(game.compiled, game.match, command).ok).toBe(true);
});
