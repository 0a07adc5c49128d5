import { lookup } from "../kernel/lookup.ts";
import type { CauseSource, CompiledModifier, Formula, Reading, Shape, Term } from "./compiled.ts";
import type { Settings } from "./compileAssumptions.ts";
import { compileReading, placeOf } from "./compileNames.ts";
import type { Names } from "./compileNames.ts";
import type { Expression, Modifier, Operator, ResponseFunction } from "./schema/expression.ts";
import { OPERANDS } from "./schema/operands.ts";
import type { Effect, Link } from "./schema/scenario.ts";

/** Points that one log-odd is worth at mid-scale: dM/dz = 25 at M = 50. Source: MODEL §2.3 (2). */
const POINTS_PER_LOG_ODD = 25;

const LEVEL: Shape = { k: "level", at: 0, scale: 1 };

/** Names and parameters by which terms are compiled. */
export interface TermContext {
  readonly names: Names;
  readonly settings: Settings;
}

/** The effects of a policy, a rung or a trigger as causal terms on `source`. */
export function compileEffects(effects: readonly Effect[], { source, cause }: { source: Reading; cause: Omit<CauseSource, "item"> }, context: TermContext): Term[] {
  return effects.map((effect, item) => ({
    to: placeOf(context.names, "meter", effect.to),
    weight: weightOf(effect.w, effect.assume, context.settings),
    of: effect.of,
    source,
    lag: 0,
    shape: effect.fn === undefined ? LEVEL : compileShape(effect.fn, source),
    mods: compileModifiers(effect.mods, context.names),
    formula: effect.expr === undefined ? null : compileFormula(effect.expr, context.names),
    cause: { ...cause, item },
  }));
}

/**
 * A standing link as a causal term.
 *
 * @throws RangeError if it acts with a lag on something of which no history is kept (all but meters and signals).
 */
export function compileLink(link: Link, context: TermContext): Term {
  const source = compileReading(link.from, context.names);
  if (link.lag > 0 && source.kind !== "meter" && source.kind !== "signal") throw new RangeError(`link "${link.id}": only meters and signals act with a lag`);
  return {
    to: placeOf(context.names, "meter", link.to),
    weight: weightOf(lookup(context.settings.linkWeights, link.id) ?? link.w, link.assume, context.settings),
    of: "level",
    source,
    lag: link.lag,
    shape: compileShape(link.fn, source),
    mods: compileModifiers(link.mods, context.names),
    formula: link.expr === undefined ? null : compileFormula(link.expr, context.names),
    cause: { kind: "link", id: link.id, item: 0 },
  };
}

function weightOf(w: number, assume: string | undefined, { gain, factors }: Settings): number {
  const factor = assume === undefined ? 1 : (lookup(factors, assume) ?? 1);
  return (gain * w * factor) / POINTS_PER_LOG_ODD;
}

function compileModifiers(mods: readonly Modifier[], names: Names): CompiledModifier[] {
  return mods.map(({ ref, fn }) => {
    const source = compileReading(ref, names);
    return { source, shape: compileShape(fn, source) };
  });
}

/** Brings a function from the units of its source to the 0..1 scale. */
function compileShape(fn: ResponseFunction, { unit }: Reading): Shape {
  switch (fn.k) {
    case "lin":
    case "hinge+":
    case "hinge-":
      return { k: fn.k, at: fn.at / unit, scale: 1 };
    case "power":
      return { k: fn.k, at: 0, scale: fn.exponent };
    case "saturate":
      return { k: fn.k, at: 0, scale: fn.rate };
    case "logistic":
    case "bell":
      return { k: fn.k, at: fn.at / unit, scale: fn.width / unit };
  }
}

function compileFormula(expression: Expression, names: Names): Formula {
  if (typeof expression === "number") return { op: "number", value: expression };
  if (expression[0] === "ref") return { op: "ref", reading: compileReading(expression[1] as string, names) };
  const [op, ...args] = expression as readonly [Operator, ...Expression[]];
  const [least, most] = OPERANDS[op];
  if (args.length < least || args.length > most) throw new RangeError(`"${op}" takes ${least === most ? least : `${least} or more`} values, not ${args.length}`);
  return { op, args: args.map((arg) => compileFormula(arg, names)) };
}
