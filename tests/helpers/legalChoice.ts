import { judgeChoice, seatsToAct } from "../../src/engine/index.ts";
import type { Choice, Command } from "../../src/engine/index.ts";
import { roleOptions } from "../../src/engine/options.ts";
import { draw } from "../../src/kernel/random.ts";
import type { Game } from "./match.ts";

/**
 * A random legal choice of the first seat that has not sealed: up to three adoptions and repeals, in any order.
 *
 * Unlike a stand-in's it knows no preference, so that every policy is adopted and repealed early and late.
 */
export function choiceOfLegal({ compiled, match }: Game): Command {
  const [role] = seatsToAct(match);
  if (role === undefined) throw new Error("nobody has to choose");
  const options = roleOptions(compiled, match.world, role);
  const capital = match.world.capital[compiled.index.role[role] ?? -1] ?? 0;
  const u = (what: string, k: number): number => draw(match.setup.seed, "test choice", match.world.round, role, what, k);
  let choice: Choice = { adopt: [], repeal: [] };
  for (let k = 0; k < 4; k++) {
    const option = options[Math.floor(u("which", k) * options.length)];
    if (option === undefined || u("stop", k) < 0.2) break;
    const { policy, standing, levels } = option;
    const step = levels[Math.floor(u("level", k) * levels.length)];
    const apart = step !== undefined && (standing ? u("change", k) < 0.4 : step.level < 1);
    const levelled: Choice = { ...choice, adopt: [...choice.adopt, policy], levels: { ...choice.levels, [policy]: step?.level ?? 1 } };
    const more: Choice = apart ? levelled : standing ? { ...choice, repeal: [...choice.repeal, policy] } : { ...choice, adopt: [...choice.adopt, policy] };
    if (judgeChoice(compiled, { options, capital, choice: more }) === null) choice = more;
  }
  return { type: "sealChoice", role, choice, reason: null };
}
