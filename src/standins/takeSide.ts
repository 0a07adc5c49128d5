import type { Debate, Side } from "../engine/index.ts";
import { imagineStanding } from "./imagine.ts";
import type { Seated } from "./seated.ts";

/** Below this difference, points of utility, a role has no interest in a motion. */
const INDIFFERENT = 0.05;

/** The side of a motion that a role's interests favour: it imagines the policies that each side would adopt. Null when it does not care. */
export function sideByInterest(seated: Seated, debate: Debate): Side | null {
  const pro = policiesOf(seated, debate, "pro");
  const con = policiesOf(seated, debate, "con");
  if (pro.length + con.length === 0) return null;
  const gain = imagineStanding(seated, { stand: pro, fall: con }) - imagineStanding(seated, { stand: con, fall: pro });
  if (Math.abs(gain) < INDIFFERENT) return null;
  return gain > 0 ? "pro" : "con";
}

/** Policies that wait for the motion and that a side argues for, by index. */
function policiesOf({ compiled }: Seated, debate: Debate, side: Side): readonly number[] {
  return compiled.policies.flatMap(({ motion }, index) => (motion?.index === debate.index && motion.side === side ? [index] : []));
}
