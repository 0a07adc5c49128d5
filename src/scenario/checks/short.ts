import { quoted } from "../finding.ts";
import type { Condition } from "../schema/expression.ts";
import type { Scenario } from "../schema/scenario.ts";
import { foldMotions } from "../versions/foldMotions.ts";
import type { Scope } from "./scope.ts";

/** The short version is shorter, debates each of its motions once, and changes only conditions that there are, each once. */
export function checkShort({ scenario, report }: Scope): void {
  const { short, rounds, endings } = scenario;
  if (short === undefined) return;
  if (short.rounds >= rounds) report("S227", ["short", "rounds"], { message: `the short version has ${short.rounds} rounds, the scenario itself ${rounds}` });
  if (short.motions.length !== short.rounds) report("S227", ["short", "motions"], { message: `the short version has ${short.motions.length} motions for ${short.rounds} rounds` });
  for (const [i, motion] of short.motions.entries()) {
    if (short.motions.indexOf(motion) < i) report("S227", ["short", "motions", i], { message: `the motion ${quoted(motion)} stands twice in the short version` });
  }
  const changed = short.endings ?? [];
  for (const [i, { id }] of changed.entries()) {
    if (endings.every((ending) => ending.id !== id || ending.when === undefined)) report("S227", ["short", "endings", i, "id"], { message: `no ending with a condition has the id ${quoted(id)}` });
    if (changed.findIndex((other) => other.id === id) < i) report("S227", ["short", "endings", i, "id"], { message: `the ending ${quoted(id)} stands twice in the short version` });
  }
  checkAims(scenario, short, report);
}

/** The aims that the short version says anew are there, each once; and no other speaks of a round or a motion that it has not. */
function checkAims({ roles, motions }: Scenario, short: NonNullable<Scenario["short"]>, report: Scope["report"]): void {
  const anew = short.agendas ?? [];
  const known = new Set(roles.flatMap(({ agendas }) => agendas.map(({ id }) => id)));
  for (const [i, { id }] of anew.entries()) {
    if (!known.has(id)) report("S227", ["short", "agendas", i, "id"], { message: `no role has a secret aim with the id ${quoted(id)}` });
    if (anew.findIndex((other) => other.id === id) < i) report("S227", ["short", "agendas", i, "id"], { message: `the aim ${quoted(id)} stands twice in the short version` });
  }
  const out = new Set(motions.map(({ id }) => id).filter((id) => !short.motions.includes(id)));
  for (const [i, role] of roles.entries()) {
    for (const [j, { id, when }] of role.agendas.entries()) {
      // An aim of which nothing is left to ask is not dealt.
      if (anew.some((one) => one.id === id) || typeof foldMotions(when, out, "asWritten") === "boolean" || !asksBeyond(when, out, short.rounds)) continue;
      report("S228", ["roles", i, "agendas", j, "when"], { message: `the aim ${quoted(id)} asks for a round or a motion that the short version has not`, hint: "say in short.agendas what it asks there" });
    }
  }
}

/** Whether a condition asks for something by a later round than these, or about one of these motions. */
function asksBeyond(condition: Condition, motions: ReadonlySet<string>, rounds: number): boolean {
  if ("all" in condition) return condition.all.some((part) => asksBeyond(part, motions, rounds));
  if ("any" in condition) return condition.any.some((part) => asksBeyond(part, motions, rounds));
  if ("not" in condition) return asksBeyond(condition.not, motions, rounds);
  if ("motion" in condition) return motions.has(condition.motion);
  return "by" in condition && condition.by !== undefined && condition.by > rounds;
}
