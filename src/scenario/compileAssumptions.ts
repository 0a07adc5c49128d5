import { lookup } from "../kernel/lookup.ts";
import { byId } from "./compileNames.ts";
import type { Assumption, Scenario } from "./schema/scenario.ts";

/** The parameters of a scenario with its assumptions in force. */
export interface Settings {
  readonly gain: number;
  readonly regime: Scenario["regime"];
  readonly workaround: Scenario["workaround"];
  readonly ladder: Scenario["ladder"];
  /** Weights of links that an assumption sets, by link. */
  readonly linkWeights: Readonly<Record<string, number>>;
  /** Factor on all effects and links that name the assumption, by assumption. */
  readonly factors: Readonly<Record<string, number>>;
  /** Standard of proof of the motions that name the assumption, by assumption. */
  readonly standards: Readonly<Record<string, number>>;
}

/** The three parts of a scenario whose numbers an assumption can set by name. */
const PARTS = ["regime", "workaround", "ladder"] as const;

/**
 * Puts the assumptions of a scenario in force: each at the value given for it, else at its own. Source: MODEL §2.4.
 *
 * Where two set the same number, the one whose id comes later stands.
 *
 * @throws RangeError for an assumption that the scenario does not have, a value outside its range, or a parameter that is no number.
 */
export function compileAssumptions(scenario: Scenario, values: Readonly<Record<string, number>>): Settings {
  for (const id of Object.keys(values)) {
    if (!scenario.assumptions.some((assumption) => assumption.id === id)) throw new RangeError(`no assumption has the id "${id}"`);
  }
  let gain = scenario.gain;
  const parts = { regime: { ...scenario.regime }, workaround: { ...scenario.workaround }, ladder: { ...scenario.ladder } };
  const linkWeights: Record<string, number> = {};
  const factors: Record<string, number> = {};
  const standards: Record<string, number> = {};
  for (const assumption of byId(scenario.assumptions)) {
    const value = valueOf(assumption, values);
    const { param } = assumption;
    if (param === "gain") gain = value;
    else if (param === "effects") factors[assumption.id] = value;
    else if (param === "proof") standards[assumption.id] = value;
    else if (param.startsWith("link:")) linkWeights[linkOf(scenario, param)] = value;
    else setNumber(parts, param, value);
  }
  return { gain, ...parts, linkWeights, factors, standards };
}

function valueOf(assumption: Assumption, values: Readonly<Record<string, number>>): number {
  const value = lookup(values, assumption.id);
  if (value === undefined) return assumption.value;
  const [least, most] = assumption.range;
  if (!(value >= least && value <= most)) throw new RangeError(`assumption "${assumption.id}" lies in ${least} to ${most}, not at ${value}`);
  return value;
}

function linkOf(scenario: Scenario, param: string): string {
  const id = param.slice("link:".length);
  if (!scenario.links.some((link) => link.id === id)) throw new RangeError(`no link has the id "${id}"`);
  return id;
}

function setNumber(parts: Record<(typeof PARTS)[number], object>, param: string, value: number): void {
  const [part, name = ""] = param.split(".");
  const target = PARTS.find((known) => known === part);
  const record = target === undefined ? {} : (parts[target] as Record<string, unknown>);
  if (!Object.hasOwn(record, name) || typeof record[name] !== "number") throw new RangeError(`"${param}" is no number that an assumption can set`);
  record[name] = value;
}
