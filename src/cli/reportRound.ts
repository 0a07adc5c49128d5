import { lookup } from "../kernel/lookup.ts";
import type { Cause, Match, Note, RoundRecord } from "../engine/index.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import { causeName, coins, decimal, percent, policyName, roleName, signed } from "./names.ts";
import { reasonSentence } from "./reasonSentence.ts";

/** Causes told of each meter. */
const TOP_CAUSES = 3;
/** Causes below this are not told, points. */
const LEAST_POINTS = 0.2;
/** Provocations below this are not told, points of grievance. */
const LEAST_PROVOCATION = 0.3;

const DROPPED: Readonly<Record<string, string>> = {
  unknown: "there is no such policy",
  notYours: "it is another role's",
  standing: "it stands already",
  notStanding: "it does not stand",
  needsMotion: "its motion was not debated",
  requirement: "its conditions were not met",
  capital: "the capital was short",
  slots: "no place was free",
  exclusive: "it contradicts another policy",
  level: "it cannot go that far",
  noVeto: "there was no veto to stop it with",
  vetoed: "it was vetoed",
  deal: "a deal forbids it",
};

/** What each role chose in a round, with prices and reasons. */
export function reportChoices(compiled: CompiledScenario, { choices, reasons, notes }: RoundRecord): readonly string[] {
  return Object.entries(choices).map(([role, { adopt, repeal }]) => {
    const price = (policy: string): string => {
      const note = notes.find((one) => one.note.type === "adopted" && one.note.policy === policy)?.note;
      return note?.type === "adopted" ? ` for ${coins(note.price)}` : "";
    };
    const deeds = [...repeal.map((policy) => `repeals "${policyName(compiled, policy)}"`), ...adopt.map((policy) => `adopts "${policyName(compiled, policy)}"${price(policy)}`)];
    const reason = lookup(reasons, role);
    return `  ${roleName(compiled, role)} ${deeds.length === 0 ? "adopts nothing" : deeds.join(", ")}.${reason === undefined ? "" : ` ${reasonSentence(compiled, reason)}`}`;
  });
}

/** What the stages did, in their order; what the choices and the meters tell anyway is left out. */
export function reportStages(compiled: CompiledScenario, { notes }: RoundRecord): readonly string[] {
  return notes.flatMap(({ stage, note }) => {
    const line = noteLine(compiled, note);
    return line === null ? [] : [`  ${stage}: ${line}`];
  });
}

function noteLine(compiled: CompiledScenario, note: Note): string | null {
  const { scenario } = compiled;
  switch (note.type) {
    case "dropped":
      return `${roleName(compiled, note.role)} cannot have "${policyName(compiled, note.policy)}": ${lookup(DROPPED, note.reason) ?? note.reason}`;
    case "adopted":
      return scenario.policies.find(({ id }) => id === note.policy)?.headline ?? note.policy;
    case "levelChanged":
      return `"${policyName(compiled, note.policy)}" goes from ${percent(note.from)} to ${percent(note.to)}`;
    case "veto":
      return `${roleName(compiled, note.role)} vetoes "${policyName(compiled, note.policy)}"${{ struck: "", overridden: ", against two thirds of the house: in vain", missed: ", which nobody adopts" }[note.outcome]}`;
    case "repealed":
      return `"${policyName(compiled, note.policy)}" ends`;
    case "lifted":
      return `the house lifts "${policyName(compiled, note.policy)}"`;
    case "enforced":
      return `${percent(note.restricted)} of use is restricted, ${percent(note.compliance)} of that obeyed, so ${percent(note.blocked)} blocked; detection ${percent(note.detection)}`;
    case "evaded":
      return Math.abs(note.to - note.from) < 0.0005 ? null : `workarounds go from ${percent(note.from)} to ${percent(note.to)} of demand (ceiling ${percent(note.ceiling)})`;
    case "grieved":
      return grievance(compiled, note);
    case "rungChanged":
      return note.to > note.from ? `rung ${note.to}: ${scenario.ladder.rungs[note.to - 1]?.headline ?? ""}` : `back to rung ${note.to}`;
    case "happened":
      return scenario.triggers.find(({ id }) => id === note.trigger)?.headline ?? note.trigger;
    case "endingSeen":
      return `it would end as "${scenario.endings.find(({ id }) => id === note.ending)?.title ?? note.ending}"`;
    case "allied": {
      const title = scenario.alliedGroups?.find(({ id }) => id === note.group)?.title ?? note.group;
      return Math.abs(note.to - note.from) < 0.005 ? null : `${title} follows ${percent(note.from)} → ${percent(note.to)}`;
    }
    case "overridden":
      return `the facilitator sets ${note.id} from ${decimal(note.from)} to ${decimal(note.to)}: ${note.reason}`;
    case "dealExecuted":
      return `as agreed, ${roleName(compiled, note.role)} ${note.do}s "${policyName(compiled, note.policy)}"`;
    case "dealPaid":
      return `${coins(note.amount)} from ${roleName(compiled, note.from)} ${note.refunded ? "go back" : `go to ${roleName(compiled, note.to)}`}`;
    case "dealBroken":
      return `${note.by.map((role) => roleName(compiled, role)).join(" and ")} broke ${note.deal}`;
    case "dealKept":
      return `${note.deal} was kept`;
    case "dealVoided":
      return `${note.deal} came to nothing`;
    case "implemented":
    case "paid":
    case "scored":
      return null;
  }
}

function grievance(compiled: CompiledScenario, { from, to, provocations }: Extract<Note, { type: "grieved" }>): string | null {
  if (provocations.length === 0) return null;
  const told = provocations.filter(({ points }) => Math.abs(points) >= LEAST_PROVOCATION).map(({ policy, points }) => `${policyName(compiled, policy)} ${signed(points)}`);
  return `grievance ${decimal(from)} → ${decimal(to)}${told.length === 0 ? "" : `: ${told.join(", ")}`}`;
}

/** The meters after a round, with the causes that moved them most. */
export function reportMeters(compiled: CompiledScenario, { world }: Match, { round, causes }: RoundRecord): readonly string[] {
  const { scenario, meters } = compiled;
  const width = Math.max(...scenario.meters.map(({ title }) => title.length));
  return scenario.meters.map(({ id, title }) => {
    const index = meters.findIndex((meter) => meter.id === id);
    const before = world.history[round - 1]?.[index] ?? 0;
    const after = world.history[round]?.[index] ?? 0;
    const top = topCauses(compiled, causes.filter(({ meter }) => meter === index));
    return `  ${title.padEnd(width)} ${decimal(before).padStart(5)} → ${decimal(after).padStart(5)} (${signed(after - before)})${top.length === 0 ? "" : `  ${top.join(", ")}`}`;
  });
}

function topCauses(compiled: CompiledScenario, causes: readonly Cause[]): readonly string[] {
  const sums = new Map<string, number>();
  for (const { source, points } of causes) {
    const name = causeName(compiled, source);
    sums.set(name, (sums.get(name) ?? 0) + points);
  }
  return [...sums]
    .filter(([, points]) => Math.abs(points) >= LEAST_POINTS)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, TOP_CAUSES)
    .map(([name, points]) => `${name} ${signed(points)}`);
}
