import { PARTS, RULES_VERSION } from "../../engine/index.ts";
import { compileScenario } from "../../scenario/compileScenario.ts";
import type { Finding, Scenario } from "../../scenario/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { Certificate, CertificatePlan, Witness } from "./certificate.ts";
import { CERTIFICATE_FORMAT } from "./certificate.ts";
import { gatherTables } from "./debateTables.ts";
import type { DebateTables } from "./debateTables.ts";
import type { Evidence, Follow, Trajectory } from "./evidence.ts";
import type { GameRecord } from "./gameRecord.ts";
import type { Job, JobResult } from "./jobs.ts";
import { planWalks, sensitivityFigures } from "./studyAssumptions.ts";
import type { Walk } from "./studyAssumptions.ts";
import { debateMatters, judgeDebates, motionFigures } from "./studyDebates.ts";
import { coFiring, endingFigures, evennessOf, judgeEndings, whereSeen } from "./studyEndings.ts";
import { fullRulesFigures, judgeFullRules } from "./studyFullRules.ts";
import { judgeMeters, meterFigures } from "./studyMeters.ts";
import { dominances, judgePolicies, policyFigures, surePicks } from "./studyPolicies.ts";
import { imbalanceOf, judgeRoles, roleFigures } from "./studyRoles.ts";
import { judgeStructure, structureOf } from "./studyStructure.ts";
import { judgeTilt, tiltFigures } from "./studyTilt.ts";

/** What is certified: a scenario that has passed its checks, what the checks found all the same, and how much is played. */
export interface CertifyTask {
  readonly scenario: Scenario;
  readonly problems: readonly Pick<Finding, "severity">[];
  readonly plan: CertificatePlan;
}

/** Jobs of one kind and where their results go. */
interface Batch {
  readonly jobs: readonly Job[];
  readonly results: readonly JobResult[];
}

/** A conversation about work: yields jobs that do not depend on each other, and is given their results in the same order. */
export type Certification = Generator<readonly Job[], Certificate, readonly JobResult[]>;

/**
 * Certifies a scenario. It asks for work in three rounds (whole matches; all other games; what these call for) and judges what
 * comes back. The same task gives the same certificate, whoever does the jobs, in whatever order. Source: MODEL §5.
 */
export function* certification(task: CertifyTask): Certification {
  const { scenario, plan } = task;
  const compiled = compileScenario(scenario);
  const whole = { kind: "matches", level: 2, parts: [], first: 1 } as const;
  const [matches = EMPTY, randomMatches = EMPTY, fullMatches = EMPTY] = yield* ask([
    split({ ...whole, count: plan.matches }, 2),
    split({ ...whole, level: 0, count: plan.randomMatches }, 8),
    split({ ...whole, parts: PARTS, count: plan.fullMatches }, 2),
  ]);
  const full = { records: recordsOf(fullMatches), practices: fullMatches.results.flatMap(({ practices }) => practices) };
  const tables = { skilled: gatherTables(matches.results.flatMap((result) => result.tables)), random: gatherTables(randomMatches.results.flatMap((result) => result.tables)) };
  const evidence = yield* gather(task, compiled, { tables, matches: recordsOf(matches), full });
  const follow = yield* followUp(evidence, tables);
  return judge(task, evidence, follow);
}

const EMPTY: Batch = { jobs: [], results: [] };
const recordsOf = ({ results }: Batch): readonly GameRecord[] => results.flatMap(({ records }) => records);

/** Asks for all jobs of some groups at once and sorts the results by group. */
function* ask(groups: readonly (readonly Job[])[]): Generator<readonly Job[], readonly Batch[], readonly JobResult[]> {
  const results = yield groups.flat();
  let from = 0;
  return groups.map((jobs) => {
    const batch = { jobs, results: results.slice(from, from + jobs.length) };
    from += jobs.length;
    return batch;
  });
}

/** Cuts a job into pieces of so many games. The cut is part of the plan: it does not depend on who does the work. */
function split<T extends Job & { readonly first: number; readonly count: number }>(job: T, size: number): readonly T[] {
  return Array.from({ length: Math.ceil(job.count / size) }, (_, piece) => ({ ...job, first: job.first + piece * size, count: Math.min(size, job.count - piece * size) }));
}

interface Tables {
  readonly skilled: DebateTables;
  readonly random: DebateTables;
}

function* gather({ scenario, plan }: CertifyTask, compiled: CompiledScenario, { tables, ...whole }: { readonly tables: Tables } & Pick<Evidence, "matches" | "full">): Generator<readonly Job[], Evidence, readonly JobResult[]> {
  const chance = { tables: tables.random, first: 1 };
  const walks = planWalks(scenario, plan.trajectories);
  const [random = EMPTY, skilled = EMPTY, fates = EMPTY, influence = EMPTY, rivals = EMPTY, ...others] = yield* ask([
    split({ kind: "random", assumptions: {}, ...chance, count: plan.random }, 500),
    split({ kind: "skilled", tables: tables.skilled, first: 1, count: plan.skilled }, 5),
    split({ kind: "fate", lives: plan.lives, ...chance, count: plan.fates }, 50),
    split({ kind: "influence", ...chance, count: plan.influence }, 100),
    split({ kind: "rivals", ...chance, count: plan.rivals }, 30),
    ...compiled.roles.map((_, role) => split({ kind: "alone", role, denied: null, ...chance, count: plan.alone }, 50)),
    ...scenario.presets.map(({ id }) => split({ kind: "random", assumptions: presetOf(scenario, id), ...chance, count: plan.preset }, 500)),
    ...walks.flatMap(({ points }) => points.map((assumptions): readonly Job[] => [{ kind: "random", assumptions, ...chance, count: plan.pointGames }])),
  ]);
  const presets = others.slice(compiled.roles.length, compiled.roles.length + scenario.presets.length);
  return {
    compiled,
    plan,
    ...whole,
    random: recordsOf(random),
    skilled: recordsOf(skilled),
    swayed: skilled.results.reduce((sum, result) => sum + result.swayed, 0),
    alone: others.slice(0, compiled.roles.length).map(recordsOf),
    fates: fates.results.flatMap(({ utilities }) => utilities),
    influence: influence.results.flatMap(({ utilities }) => utilities),
    rivals: rivals.results.flatMap((result) => result.rivals),
    presets: presets.map((batch, place) => ({ id: scenario.presets[place]?.id ?? "", records: recordsOf(batch) })),
    trajectories: walked(walks, others.slice(compiled.roles.length + scenario.presets.length)),
  };
}

function presetOf({ assumptions }: Scenario, preset: string): Readonly<Record<string, number>> {
  return Object.fromEntries(assumptions.flatMap(({ id, presets }) => (presets[preset] === undefined ? [] : [[id, presets[preset]]])));
}

function walked(walks: readonly Walk[], batches: readonly Batch[]): readonly Trajectory[] {
  let from = 0;
  return walks.map(({ points, steps }) => ({ steps, points: points.map((values) => ({ values, records: recordsOf(batches[from++] ?? EMPTY) })) }));
}

function* followUp(evidence: Evidence, tables: Tables): Generator<readonly Job[], { readonly follow: Follow; readonly witnesses: readonly (Witness | null)[] }, readonly JobResult[]> {
  const { compiled, plan } = evidence;
  const sure = surePicks(evidence);
  const seen = whereSeen(evidence);
  const witnessed = seen.filter((one) => one !== null);
  const batches = yield* ask([
    witnessed.map(({ play, seed }): Job => ({ kind: "witness", play, seed, tables: play === "random" ? tables.random : tables.skilled })),
    ...sure.map((policy): readonly Job[] => {
      const { id = "", role = -1 } = compiled.policies[policy] ?? {};
      return split({ kind: "alone", role, denied: id, tables: tables.random, first: 1, count: plan.alone }, 50);
    }),
  ]);
  const games = (batches[0] ?? EMPTY).results;
  const witnesses = seen.map((one): Witness | null => (one === null ? null : { ...one, rounds: games[witnessed.indexOf(one)]?.witness ?? [] }));
  return { follow: { denied: new Map(sure.map((policy, place) => [policy, recordsOf(batches[place + 1] ?? EMPTY)])) }, witnesses };
}

const GRAVITY = { error: 0, warning: 1, note: 2 } as const;

function judge({ problems, plan }: CertifyTask, evidence: Evidence, { follow, witnesses }: { readonly follow: Follow; readonly witnesses: readonly (Witness | null)[] }): Certificate {
  const { compiled } = evidence;
  const structure = structureOf(problems);
  const endings = endingFigures(evidence, witnesses);
  const pairs = coFiring(evidence);
  const policies = policyFigures(evidence, follow);
  const dominance = dominances(evidence);
  const meters = meterFigures(evidence);
  const roles = roleFigures(evidence);
  const motions = motionFigures(evidence);
  const fullRules = fullRulesFigures(evidence);
  const tilt = tiltFigures(evidence);
  const findings = [
    ...judgeStructure(evidence, structure),
    ...judgeEndings(evidence, endings, pairs),
    ...judgePolicies(evidence, policies, dominance),
    ...judgeMeters(evidence, meters),
    ...judgeRoles(evidence, roles),
    ...judgeDebates(evidence, motions),
    ...judgeFullRules(evidence, fullRules),
    ...judgeTilt(evidence, tilt),
  ].sort((a, b) => GRAVITY[a.gravity] - GRAVITY[b.gravity]);
  return {
    format: CERTIFICATE_FORMAT,
    scenario: { id: compiled.scenario.id, title: compiled.scenario.title, fingerprint: compiled.fingerprint },
    rules: RULES_VERSION,
    plan,
    valid: findings.every(({ gravity }) => gravity !== "error"),
    passed: findings.every(({ gravity }) => gravity === "note"),
    findings,
    structure,
    endings,
    evenness: evennessOf(endings),
    coFiring: pairs,
    policies,
    dominance,
    meters,
    roles,
    imbalance: imbalanceOf(roles),
    motions,
    debateMatters: debateMatters(evidence),
    fullRules,
    tilt,
    sensitivity: sensitivityFigures(evidence),
  };
}
