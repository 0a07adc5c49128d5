import { fingerprint } from "../kernel/fingerprint.ts";
import { decay } from "../kernel/power.ts";
import { logit } from "../kernel/sigmoid.ts";
import { compileAssumptions } from "./compileAssumptions.ts";
import type { Settings } from "./compileAssumptions.ts";
import { compileCondition } from "./compileCondition.ts";
import type { CompiledGroup, CompiledMeter, CompiledMotion, CompiledPolicy, CompiledRole, CompiledScenario, CompiledTrigger, Weighted } from "./compiled.ts";
import { byId, compileNames, compileReading, placeOf } from "./compileNames.ts";
import type { Names } from "./compileNames.ts";
import { compileEffects, compileLink } from "./compileTerms.ts";
import type { TermContext } from "./compileTerms.ts";
import { shownScenario } from "./draftMarks.ts";
import { rulesFingerprint } from "./fingerprints.ts";
import type { AlliedGroup, Meter, Motion, Policy, Role, Scenario, Trigger } from "./schema/scenario.ts";

/** What a trigger's effects read as their source: it has happened, wholly. */
const HAPPENED = { kind: "round", index: 0, unit: 1 } as const;

/** What a policy does to the regime that says nothing of it. Source: MODEL §8b.3. */
const NO_REGIME = { scope: 0, copyability: 0, severity: 0, substitutes: 0, drag: 0, spread: 0, cooperation: 0 };

/**
 * Makes a checked scenario ready for the rules.
 *
 * Roles, meters, policies, links and triggers are put in the order of their ids, so that the author's arrangement changes no bit
 * of any result. Conditions and formulas become trees over indexes, which the engine walks; nothing is turned into code.
 *
 * @param scenario - A scenario that has passed the scenario checks.
 * @param assumptions - Values of assumptions that are not at their own, by id; each within its range.
 * @throws RangeError for a name that nothing has, an assumption out of its range, a formula with too few or too many values, or a
 * link with a lag from anything but a meter or a signal.
 */
export function compileScenario(scenario: Scenario, assumptions: Readonly<Record<string, number>> = {}): CompiledScenario {
  const names = compileNames(scenario);
  const settings = compileAssumptions(scenario, assumptions);
  const context: TermContext = { names, settings };
  const { role, meter, policy, motion, signal } = names;
  return {
    scenario: shownScenario(scenario),
    fingerprint: fingerprintOf(scenario, assumptions),
    rounds: scenario.rounds,
    capital: scenario.capital,
    roles: byId(scenario.roles).map((one) => compileRole(one, scenario, names)),
    meters: byId(scenario.meters).map(compileMeter),
    policies: byId(scenario.policies).map((one) => compilePolicy(one, scenario, context)),
    links: byId(scenario.links).map((one) => compileLink(one, context)),
    motions: scenario.motions.map((one) => compileMotion(one, context)),
    groups: byId(scenario.alliedGroups ?? []).map((one) => compileGroup(one, scenario, names)),
    regime: compileRegime(settings, names),
    workaround: settings.workaround,
    ladder: compileLadder(context),
    triggers: byId(scenario.triggers).map((one) => compileTrigger(one, context)),
    endings: scenario.endings.map(({ id, when, terminal }) => ({ id, when: when === undefined ? null : compileCondition(when, names), terminal })),
    publicInterest: compileWeights(scenario.publicInterest, names),
    index: { role, meter, policy, motion, signal },
  };
}

/** The fingerprint of the rules themselves while every assumption is at its own value. */
function fingerprintOf(scenario: Scenario, values: Readonly<Record<string, number>>): string {
  const rules = rulesFingerprint(scenario);
  const changed = scenario.assumptions.filter(({ id, value }) => (values[id] ?? value) !== value);
  return changed.length === 0 ? rules : fingerprint({ rules, assumptions: Object.fromEntries(changed.map(({ id }) => [id, values[id]])) });
}

function compileRole(role: Role, scenario: Scenario, names: Names): CompiledRole {
  const weights = compileWeights(role.utility, names);
  const total = weights.reduce((sum, { weight }) => sum + Math.abs(weight), 0);
  return {
    id: role.id,
    policies: byId(scenario.policies.filter((policy) => policy.role === role.id)).map(({ id }) => placeOf(names, "policy", id)),
    utility: weights.map(({ reading, weight }) => ({ reading, weight: (100 * weight) / total })),
    vetoes: compileVetoes(role, scenario, names),
    agendas: role.agendas.map(({ id, when, points }) => ({ id, when: compileCondition(when, names), points })),
  };
}

/** A veto never reaches a policy of one's own. */
function compileVetoes({ id, vetoes }: Role, scenario: Scenario, names: Names): CompiledRole["vetoes"] {
  if (vetoes === undefined) return null;
  const { uses, cost, over } = vetoes;
  const reached = scenario.policies.filter((policy) => policy.role !== id && (over === undefined || over.roles.includes(policy.role) || over.policies.includes(policy.id)));
  return { uses, cost, policies: byId(reached).map((policy) => placeOf(names, "policy", policy.id)) };
}

/** Weights by reference, in the order of the references; those of 0 count for nothing and are left out. */
function compileWeights(weights: Readonly<Record<string, number>>, names: Names): Weighted[] {
  return Object.keys(weights)
    .sort()
    .map((reference) => ({ reading: compileReading(reference, names), weight: weights[reference] ?? 0 }))
    .filter(({ weight }) => weight !== 0);
}

function compileMeter({ id, start, settles, half }: Meter): CompiledMeter {
  return { id, start, startLatent: logit(start / 100), restLatent: logit(settles / 100), pull: 1 - decay(half) };
}

function compilePolicy(policy: Policy, scenario: Scenario, context: TermContext): CompiledPolicy {
  const { names } = context;
  const index = placeOf(names, "policy", policy.id);
  const excluded = scenario.policies.filter(({ id, exclusive }) => policy.exclusive.includes(id) || exclusive.includes(policy.id));
  return {
    id: policy.id,
    role: placeOf(names, "role", policy.role),
    cost: policy.cost,
    level: Math.max(0, ...policy.levels),
    levels: policy.levels.filter((level) => level > 0),
    lag: policy.lag,
    ramp: 1 - decay(policy.half),
    motion: policy.motion === undefined ? null : { index: placeOf(names, "motion", policy.motion.id), side: policy.motion.side, needed: policy.motion.needed },
    rebates: scenario.motions.flatMap(({ whenFallen }, motion) => whenFallen.cheaper.filter((one) => one.policy === policy.id).map(({ by }) => ({ motion, by }))),
    requires: policy.requires === undefined ? null : compileCondition(policy.requires, names),
    exclusive: byId(excluded.filter(({ id }) => id !== policy.id)).map(({ id }) => placeOf(names, "policy", id)),
    provocation: policy.provocation,
    ...NO_REGIME,
    ...shares(policy.regime),
    terms: compileEffects(policy.effects, { source: { kind: "policy", index, unit: 1 }, cause: { kind: "policy", id: policy.id } }, context),
  };
}

/** What a policy does to the regime, without the names of the groups that it is for. */
function shares(regime: Policy["regime"]): Partial<typeof NO_REGIME> {
  const { groups: _groups, ...rest } = regime ?? {};
  return rest;
}

function compileGroup({ title: _title, role, cost, exposure, retaliation, ...rest }: AlliedGroup, { policies }: Scenario, names: Names): CompiledGroup {
  const meant = policies.filter(({ regime }) => (regime?.cooperation ?? 0) > 0 && (regime?.groups === undefined || regime.groups.includes(rest.id)));
  return {
    ...rest,
    role: role ?? null,
    cost: cost === undefined ? null : compileReading(cost, names),
    retaliation: retaliation * exposure,
    policies: byId(meant).map(({ id }) => placeOf(names, "policy", id)),
  };
}

function compileMotion({ id, carry, threshold, proof, whenPassed }: Motion, { names, settings }: TermContext): CompiledMotion {
  const policy = (name: string): number => placeOf(names, "policy", name);
  return {
    id,
    carry,
    threshold,
    proof: proof === undefined ? null : { claims: proof.claims, standard: settings.standards[proof.assume ?? ""] ?? proof.standard },
    waivesUpkeep: whenPassed.waivesUpkeep.map(policy),
    lifts: whenPassed.lifts.map(policy),
  };
}

function compileRegime({ regime }: Settings, names: Names): CompiledScenario["regime"] {
  const { capacity, demand, legitimacy, alliance, ...numbers } = regime;
  const meter = (id: string): number => placeOf(names, "meter", id);
  return { ...numbers, meter: { capacity: meter(capacity), demand: meter(demand), legitimacy: meter(legitimacy), alliance: meter(alliance) } };
}

function compileLadder(context: TermContext): CompiledScenario["ladder"] {
  const { owner, memory, patience, hysteresis, soothing, rungs, effects } = context.settings.ladder;
  return {
    owner: placeOf(context.names, "role", owner),
    retention: decay(memory),
    thresholds: rungs.map(({ threshold }) => threshold * patience),
    hysteresis,
    soothing,
    terms: compileEffects(effects, { source: compileReading("x:rung", context.names), cause: { kind: "rung", id: owner } }, context),
  };
}

function compileTrigger(trigger: Trigger, context: TermContext): CompiledTrigger {
  return {
    id: trigger.id,
    when: compileCondition(trigger.when, context.names),
    base: trigger.p.base,
    add: trigger.p.add.map((one) => ({ when: compileCondition(one.if, context.names), v: one.v })),
    cooldown: trigger.cooldown,
    max: trigger.max,
    terms: compileEffects(trigger.effects, { source: HAPPENED, cause: { kind: "trigger", id: trigger.id } }, context),
  };
}
