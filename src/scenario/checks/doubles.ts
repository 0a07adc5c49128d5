import { quoted } from "../finding.ts";
import type { JsonPath } from "../jsonPath.ts";
import type { Scope } from "./scope.ts";

/** No two parts of a kind have the same id. */
export function checkDoubles({ scenario, report }: Scope): void {
  const kinds = ["roles", "meters", "policies", "links", "triggers", "endings", "assumptions", "presets", "documents", "origins", "cards", "contradictions", "themes", "blocs", "motions", "reality"] as const;

  function unique(what: string, items: readonly (readonly [id: string, path: JsonPath])[]): void {
    const seen = new Set<string>();
    for (const [id, path] of items) {
      if (seen.has(id)) report("S114", [...path, "id"], { message: `the id ${quoted(id)} stands twice among the ${what}`, hint: "give one of them another id" });
      seen.add(id);
    }
  }

  for (const kind of kinds) unique(kind, scenario[kind].map(({ id }, i) => [id, [kind, i]]));
  unique("allied groups", (scenario.alliedGroups ?? []).map(({ id }, i) => [id, ["alliedGroups", i]]));
  unique("islands", (scenario.board?.islands ?? []).map(({ id }, i) => [id, ["board", "islands", i]]));
  // A seat's agenda and a claim on the table are known by their ids alone.
  unique("agendas", scenario.roles.flatMap((role, i) => role.agendas.map(({ id }, j) => [id, ["roles", i, "agendas", j]] as const)));
  unique("claims", scenario.motions.flatMap((motion, i) => motion.claims.map(({ id }, j) => [id, ["motions", i, "claims", j]] as const)));
  for (const [i, motion] of scenario.motions.entries()) {
    for (const [j, claim] of motion.claims.entries()) unique("warrants of this claim", claim.warrants.map(({ id }, k) => [id, ["motions", i, "claims", j, "warrants", k]]));
  }
}
