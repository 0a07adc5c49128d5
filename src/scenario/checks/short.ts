import { quoted } from "../finding.ts";
import type { Scope } from "./scope.ts";

/** The short version is shorter, debates each of its motions once, and changes only conditions that there are, each once. */
export function checkShort({ scenario: { short, rounds, endings }, report }: Scope): void {
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
}
