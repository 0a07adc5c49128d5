import { describe, expect, test } from "vitest";
import { project } from "../../src/engine/index.ts";
import type { Match, RoleId } from "../../src/engine/index.ts";
import { aMatch, nextCommand, play } from "../helpers/match.ts";
import type { Game } from "../helpers/match.ts";

const SEED = 3141592653;

/** Every key, string and number in a value. */
function leaves(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(leaves);
  if (typeof value === "object" && value !== null) return Object.entries(value).flatMap(([name, inner]) => [name, ...leaves(inner)]);
  return [String(value)];
}

/** What a seat may not see: cards that only others hold, their agendas, their sealed policies, the seed. */
function secretsFrom({ compiled, match }: Game, you: RoleId | null): ReadonlySet<string> {
  const others = Object.values(match.seats).filter(({ role }) => role !== you);
  const own = you === null ? undefined : match.seats[you];
  const table = new Set(match.debates.flatMap(({ plays }) => plays.map(({ card }) => card)));
  const open = new Set([...(own?.hand ?? []), ...(own?.drawn ?? []), ...(own?.played ?? []), ...(own?.looked ?? []), ...table]);
  const secrets = new Set<string>([String(SEED)]);
  for (const { hand, agenda, choice } of others) {
    for (const card of hand) if (!open.has(card)) secrets.add(card);
    if (agenda !== null && match.place.phase !== "debrief") secrets.add(agenda);
    for (const policy of [...(choice?.adopt ?? []), ...(choice?.repeal ?? [])]) if (!isPublic(match, { compiled, policy, you })) secrets.add(policy);
  }
  return secrets;
}

/** A policy's name is public where it was adopted in an earlier round, or where the seat's own options list it. */
function isPublic(match: Match, { compiled, policy, you }: { compiled: Game["compiled"]; policy: string; you: RoleId | null }): boolean {
  const told = JSON.stringify(match.rounds).includes(`"${policy}"`);
  return told || compiled.roles[compiled.policies[compiled.index.policy[policy] ?? -1]?.role ?? -1]?.id === you;
}

describe.each([0, 2] as const)("with stand-ins of level %i", (level) => {
  test("a seat's view holds no secret of another seat, in any phase", () => {
    let game = aMatch({ level, seed: SEED });
    let seen = 0;
    for (let command = nextCommand(game); command !== null; command = nextCommand(game)) {
      game = play(game, command);
      for (const you of [null, ...Object.keys(game.match.seats)]) {
        const view = new Set(leaves(project(game.compiled, game.match, you)));
        const leaked = [...secretsFrom(game, you)].filter((secret) => view.has(secret));
        expect(leaked, `${you} in ${JSON.stringify(game.match.place)}`).toEqual([]);
        seen += secretsFrom(game, you).size;
      }
    }
    expect(seen).toBeGreaterThan(500);
  });
});

test("agendas are opened in the debrief, and only then", () => {
  let game = aMatch({ seed: SEED });
  for (let command = nextCommand(game); command !== null; command = nextCommand(game)) {
    expect(project(game.compiled, game.match, "council").agendas).toEqual({});
    game = play(game, command);
  }
  expect(Object.keys(project(game.compiled, game.match, null).agendas).sort()).toEqual(["company", "council", "residents"]);
});

test("a seat sees its own hand, agenda and sealed choice", () => {
  let game = aMatch({ seed: SEED });
  for (let command = nextCommand(game); command !== null; command = nextCommand(game)) {
    expect(project(game.compiled, game.match, "company").own).toEqual(game.match.seats["company"]);
    game = play(game, command);
  }
});
