import type { Note, OverrideTarget, SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { Scenario } from "../../scenario/schema/scenario.ts";
import { listed } from "./formats.ts";
import { referenceTitle } from "./referenceTitle.ts";
import type { RoleMark } from "./roleMark.ts";
import { roleMark } from "./roleMark.ts";
import { type VerdictKind, verdictKind } from "./verdictKind.ts";

/** Something that happened, as a newspaper would have it. */
export interface TimelineEntry {
  readonly key: string;
  readonly kind: VerdictKind | "adopted" | "repealed" | "lifted" | "climbed" | "eased" | "happened" | "vetoed" | "vetoFailed" | "dealStruck" | "dealKept" | "dealBroken" | "overridden";
  readonly role: RoleMark | null;
  /** Of the motion, policy or figure; the partners of a deal; empty elsewhere. */
  readonly title: string;
  /** As the author wrote it; empty where the author wrote none. */
  readonly headline: string;
  /** Share of the house for the motion, 0..1, the rung, or what a figure was set to; 0 elsewhere. */
  readonly figure: number;
  /** Share of the house behind a policy that was adopted against it, 0..1; null where the house was not against it. */
  readonly against: number | null;
}

export interface TimelineRound {
  readonly round: number;
  readonly entries: readonly TimelineEntry[];
}

/** What happened in each resolved round: the motion first, then what was decided, then the answers. */
export function timelineView({ scenario }: Pick<CompiledScenario, "scenario">, { rounds, debates, world, you }: Pick<SeatView, "rounds" | "debates" | "world" | "you">): readonly TimelineRound[] {
  return rounds.map(({ round, notes }) => {
    const debate = debates.find((held) => held.round === round);
    const motion = scenario.motions.find(({ id }) => id === debate?.motion);
    const kind = debate === undefined ? null : verdictKind(scenario, debate);
    const decided: TimelineEntry[] = kind === null || motion === undefined ? [] : [{ key: "motion", kind, role: null, title: motion.title, headline: motion.text, figure: debate?.verdict?.support ?? 0, against: null }];
    const soFar = debates.filter((held) => held.round <= round);
    const partners = (name: string): string => partnersOf(scenario, world.deals.find(({ id }) => id === name)?.signatories ?? []);
    const struck = dealsTold("dealStruck", world.deals.filter(({ since }) => since === round).map(({ id }) => partners(id)));
    const kept = dealsTold("dealKept", notes.flatMap(({ note }) => (note.type === "dealKept" ? [partners(note.deal)] : [])));
    const told = notes.flatMap(({ note }, index) => entryOf(scenario, { note, you, key: String(index), debates: soFar, partners }));
    return { round, entries: [...decided, ...struck, ...told, ...kept] };
  });
}

const PLAIN = { role: null, title: "", headline: "", figure: 0, against: null };

const partnersOf = (scenario: Scenario, roles: readonly string[]): string => roles.map((role) => roleMark(scenario, role, null).short).join(" – ");

/** Deals of a round in one line; none where there were none. */
const dealsTold = (kind: "dealStruck" | "dealKept", partners: readonly string[]): readonly TimelineEntry[] => (partners.length === 0 ? [] : [{ ...PLAIN, key: kind, kind, title: listed(partners) }]);

interface ToTell {
  readonly note: Note;
  readonly you: string | null;
  readonly key: string;
  /** Debates up to the round. */
  readonly debates: SeatView["debates"];
  partners(deal: string): string;
}

function entryOf(scenario: Scenario, told: ToTell): readonly TimelineEntry[] {
  const { note, you, key } = told;
  const plain = { ...PLAIN, key };
  switch (note.type) {
    case "adopted":
    case "repealed": {
      const policy = scenario.policies.find(({ id }) => id === note.policy);
      const headline = note.type === "adopted" ? (policy?.headline ?? "") : "";
      return [{ ...plain, kind: note.type, role: roleMark(scenario, note.role, you), title: policy?.title ?? note.policy, headline, against: note.type === "adopted" ? againstOf(scenario, { policy, debates: told.debates }) : null }];
    }
    case "veto": {
      if (note.outcome === "missed") return [];
      const title = scenario.policies.find(({ id }) => id === note.policy)?.title ?? note.policy;
      return [{ ...plain, kind: note.outcome === "struck" ? "vetoed" : "vetoFailed", role: roleMark(scenario, note.role, you), title }];
    }
    case "dealBroken":
      return note.by.map((role): TimelineEntry => ({ ...plain, key: `${key}.${role}`, kind: "dealBroken", role: roleMark(scenario, role, you), title: told.partners(note.deal) }));
    case "overridden":
      return [{ ...plain, kind: "overridden", title: targetTitle(scenario, note), headline: note.reason, figure: note.to }];
    case "lifted": {
      const policy = scenario.policies.find(({ id }) => id === note.policy);
      return [{ ...plain, kind: "lifted", role: policy === undefined ? null : roleMark(scenario, policy.role, you), title: policy?.title ?? note.policy }];
    }
    case "rungChanged": {
      const climbed = note.to > note.from;
      const rung = scenario.ladder.rungs[note.to - 1];
      return [{ ...plain, kind: climbed ? "climbed" : "eased", role: roleMark(scenario, scenario.ladder.owner, you), title: rung?.title ?? "", headline: climbed ? (rung?.headline ?? "") : "", figure: note.to }];
    }
    case "happened": {
      const trigger = scenario.triggers.find(({ id }) => id === note.trigger);
      return [{ ...plain, kind: "happened", title: trigger?.title ?? "", headline: trigger?.headline ?? note.trigger }];
    }
    default:
      return [];
  }
}

const PREFIXES: Readonly<Record<OverrideTarget["kind"], string>> = { meter: "m", capital: "r", signal: "x", policy: "p" };
const targetTitle = (scenario: Scenario, { kind, id }: Pick<OverrideTarget, "kind" | "id">): string => referenceTitle(scenario, `${PREFIXES[kind]}:${id}`);

/** Share of the house behind a policy where the house went the other way in a debate that is over; null where it did not. */
function againstOf(scenario: Scenario, { policy, debates }: { readonly policy: Scenario["policies"][number] | undefined; readonly debates: SeatView["debates"] }): number | null {
  const motion = policy?.motion;
  const debate = debates.find((held) => held.motion === motion?.id);
  const verdict = debate?.verdict ?? null;
  if (motion === undefined || motion === null || debate === undefined || verdict === null || verdict.passed === (motion.side === "pro")) return null;
  // The house was for what fell because it was not proven.
  if (verdictKind(scenario, debate) === "notProven") return null;
  return motion.side === "pro" ? verdict.support : 1 - verdict.support;
}
