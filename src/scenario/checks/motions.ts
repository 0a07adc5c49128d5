import { quoted } from "../finding.ts";
import type { Scope } from "./scope.ts";

/** Every motion has leads, claims on both sides, and a prior of each bloc. */
export function checkMotions({ scenario, report }: Scope): void {
  const { motions, blocs, themes, rounds } = scenario;
  if (motions.length < rounds) report("S218", ["motions"], { message: `there are ${motions.length} motions for ${rounds} rounds: some rounds have no debate`, on: "name" });
  if (motions.length > rounds) report("S219", ["motions"], { message: `there are ${motions.length} motions for ${rounds} rounds: the last are never debated`, on: "name" });

  for (const [i, motion] of motions.entries()) {
    const missing = blocs.filter(({ id }) => !Object.hasOwn(motion.priors, id)).map(({ id }) => quoted(id));
    if (missing.length > 0) report("S301", ["motions", i, "priors"], { message: `priors are missing for ${missing.join(", ")}` });
    for (const [j, role] of motion.con.entries()) {
      if (motion.pro.includes(role)) report("S311", ["motions", i, "con", j], { message: `${quoted(role)} would lead for and against the same motion` });
    }
    for (const side of ["pro", "con"] as const) {
      if (!motion.claims.some((claim) => claim.side === side)) report("S312", ["motions", i, "claims"], { message: `no claim stands on the ${side} side`, on: "name" });
    }
    for (const [j, claim] of motion.claims.entries()) {
      const seen = new Set<string>();
      for (const [k, { card }] of claim.evidence.entries()) {
        if (seen.has(card)) report("S313", ["motions", i, "claims", j, "evidence", k, "card"], { message: `the card ${quoted(card)} stands twice under the claim ${quoted(claim.id)}` });
        seen.add(card);
      }
    }
  }

  for (const [i, bloc] of blocs.entries()) {
    const missing = themes.filter(({ id }) => !Object.hasOwn(bloc.weights, id)).map(({ id }) => quoted(id));
    if (missing.length > 0) report("S310", ["blocs", i, "weights"], { message: `the bloc ${quoted(bloc.id)} has no weight for ${missing.join(", ")}, which counts as 0` });
  }
}
