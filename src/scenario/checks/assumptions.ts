import { closest } from "../../kernel/closest.ts";
import { quoted } from "../finding.ts";
import type { Assumption, Scenario } from "../schema/scenario.ts";
import { unwrapped } from "../schemaWalk.ts";
import { Ladder, Regime, Workaround } from "../schema/dynamics.ts";
import type { Scope } from "./scope.ts";

/** The parts of the file whose figures an assumption may set. */
const TABLES = { regime: Regime, workaround: Workaround, ladder: Ladder } as const;

/** Every assumption sets something that exists, and stays in its range. */
export function checkAssumptions({ scenario, mentions, report }: Scope): void {
  const restedOn = new Set(mentions.filter(({ kind }) => kind === "assumption").map(({ id }) => id));
  for (const [i, assumption] of scenario.assumptions.entries()) {
    const at = ["assumptions", i] as const;
    const [least, most] = assumption.range;
    if (least >= most) report("S213", [...at, "range"], { message: `the range must run from the lower to the higher figure, found ${least} and ${most}` });
    else {
      if (assumption.value < least || assumption.value > most) report("S213", [...at, "value"], { message: `the value ${assumption.value} lies outside its range, ${least} to ${most}` });
      for (const [preset, value] of Object.entries(assumption.presets)) {
        if (value < least || value > most) report("S214", [...at, "presets", preset], { message: `${value} lies outside the range of this assumption, ${least} to ${most}` });
      }
    }

    const target = targetOf(scenario, assumption);
    if (assumption.param === "effects") {
      if (!restedOn.has(assumption.id)) report("S216", [...at, "param"], { message: `no effect and no link names the assumption ${quoted(assumption.id)}`, hint: `write "assume": ${quoted(assumption.id)} at the effects that rest on it` });
    } else if (assumption.param === "proof") {
      if (!scenario.motions.some(({ proof }) => proof?.assume === assumption.id)) report("S216", [...at, "param"], { message: `no motion names the assumption ${quoted(assumption.id)}`, hint: `write "assume": ${quoted(assumption.id)} in the "proof" of a motion` });
    } else if (target.kind === "nothing") {
      report("S215", [...at, "param"], { message: `${quoted(assumption.param)} is no figure of this file`, hint: target.meant === undefined ? undefined : `did you mean ${quoted(target.meant)}?` });
    }
    if (target.kind === "figure" && target.value !== assumption.value) {
      report("S217", [...at, "value"], { message: `the assumption says ${assumption.value}, but ${quoted(assumption.param)} says ${target.value}`, hint: "the assumption counts; make them equal" });
    }
  }
}

type Target = { readonly kind: "figure"; readonly value: number } | { readonly kind: "factor" } | { readonly kind: "unknownLink" } | { readonly kind: "nothing"; readonly meant: string | undefined };

function targetOf(scenario: Scenario, { param }: Assumption): Target {
  if (param === "effects" || param === "proof") return { kind: "factor" };
  if (param === "gain") return { kind: "figure", value: scenario.gain };
  if (param.startsWith("link:")) {
    const link = scenario.links.find(({ id }) => `link:${id}` === param);
    return link === undefined ? { kind: "unknownLink" } : { kind: "figure", value: link.w };
  }
  const [table, name] = param.split(".") as [keyof typeof TABLES, string];
  const names = figuresOf(table);
  const meant = closest(name, names);
  if (!names.includes(name)) return { kind: "nothing", meant: meant === undefined ? undefined : `${table}.${meant}` };
  return { kind: "figure", value: (scenario[table] as Readonly<Record<string, unknown>>)[name] as number };
}

function figuresOf(table: keyof typeof TABLES): readonly string[] {
  return Object.entries(TABLES[table].shape).flatMap(([name, schema]) => (unwrapped(schema)._zod.def.type === "number" ? [name] : []));
}
