import { lookup } from "../../kernel/lookup.ts";
import type { SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { WhatIf } from "../store/gameDoor.ts";
import type { News } from "./meterView.ts";
import { newsOf } from "./meterView.ts";
import type { RoleMark } from "./roleMark.ts";
import { roleMark } from "./roleMark.ts";

/** One thing otherwise, and what that would have changed. */
export interface WhatIfView {
  readonly key: string;
  readonly change: WhatIf["change"];
  readonly kind: "adopted" | "repealed" | "notAdopted" | "notRepealed" | "turnedToPass" | "turnedToFall";
  readonly round: number;
  /** Whose choice it was; null for the house. */
  readonly role: RoleMark | null;
  /** Of the policy or the motion. */
  readonly title: string;
  /** Meters that would have ended elsewhere, the largest first. Points: otherwise minus as it was. */
  readonly meters: readonly { readonly id: string; readonly title: string; readonly points: number; readonly news: News }[];
  /** The ending that would have been told, and the one that was. */
  readonly ending: string;
  readonly endingWas: string;
  readonly endingChanged: boolean;
  /** Other policies that could not have been chosen as they were. */
  readonly dropped: readonly string[];
}

/** Meters told of each. */
const METERS_TOLD = 4;
/** A difference below this is not told. Points. */
const LEAST_TOLD = 0.3;

/** The largest counterfactuals in a form for screens; those that change nothing worth telling are left out. */
export function whatIfViews({ scenario }: Pick<CompiledScenario, "scenario">, { world, you }: Pick<SeatView, "world" | "you">, { found, count }: { readonly found: readonly WhatIf[]; readonly count: number }): readonly WhatIfView[] {
  const endingTitle = (name: string | null): string => scenario.endings.find(({ id }) => id === name)?.title ?? "";
  return found
    .map(({ change, meters, ending, endingChanged, dropped }): WhatIfView => ({
      ...changeOf(scenario, change, you),
      change,
      meters: scenario.meters
        .map(({ id, title, good }) => {
          const points = lookup(meters, id) ?? 0;
          return { id, title, points, news: newsOf(points, good) };
        })
        .filter(({ points }) => Math.abs(points) >= LEAST_TOLD)
        .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
        .slice(0, METERS_TOLD),
      ending: endingTitle(ending),
      endingWas: endingTitle(world.ending),
      endingChanged,
      dropped: [...new Set(dropped.map(({ policy }) => policy))].filter((policy) => !("policy" in change) || policy !== change.policy).map((policy) => policyTitle(scenario, policy)),
    }))
    .filter(({ meters, endingChanged }) => meters.length > 0 || endingChanged)
    .slice(0, count);
}

/** Names what a change is about. */
export function changeOf(scenario: CompiledScenario["scenario"], change: WhatIf["change"], you: string | null): Pick<WhatIfView, "key" | "kind" | "round" | "role" | "title"> {
  const { round } = change;
  if (change.type === "otherVerdict") {
    const title = scenario.motions.find(({ id }) => id === change.motion)?.title ?? change.motion;
    return { key: `${round}.${change.motion}`, kind: change.passed ? "turnedToPass" : "turnedToFall", round, role: null, title };
  }
  return { key: `${round}.${change.role}.${change.policy}`, kind: change.type, round, role: roleMark(scenario, change.role, you), title: policyTitle(scenario, change.policy) };
}

const policyTitle = ({ policies }: CompiledScenario["scenario"], policy: string): string => policies.find(({ id }) => id === policy)?.title ?? policy;
