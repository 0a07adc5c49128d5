import type { JsonPath } from "../jsonPath.ts";
import type { Condition, Expression } from "../schema/expression.ts";
import type { Effect, Scenario } from "../schema/scenario.ts";

export type MentionKind =
  | "role" | "meter" | "policy" | "card" | "document" | "origin" | "theme" | "bloc" | "motion" | "assumption" | "preset" | "signal" | "link" | "group";

/** A place where one part of the file names another. */
export interface Mention {
  readonly kind: MentionKind;
  readonly id: string;
  readonly path: JsonPath;
  /** Whether the name stands as the name of a field. */
  readonly on?: "name";
}

/** Every place in the file that names another part, in no particular order. */
export function mentions(scenario: Scenario): readonly Mention[] {
  return [...ofRoles(scenario), ...ofPolicies(scenario), ...ofDynamics(scenario), ...ofEvidence(scenario), ...ofMotions(scenario), ...ofBoard(scenario)];
}

const named = (kind: MentionKind, id: string, path: JsonPath): Mention => ({ kind, id, path });

const list = (kind: MentionKind, ids: readonly string[], path: JsonPath): Mention[] => ids.map((id, i) => named(kind, id, [...path, i]));

const keys = (kind: MentionKind, record: object, path: JsonPath): Mention[] => Object.keys(record).map((id) => ({ kind, id, path: [...path, id], on: "name" }));

const KIND_OF_PREFIX: Readonly<Record<string, MentionKind>> = { m: "meter", p: "policy", x: "signal", r: "role" };

/** What a reference like `m:security` names; nothing for `round`. */
export function ofReference(reference: string, path: JsonPath): Mention[] {
  const kind = KIND_OF_PREFIX[reference.slice(0, reference.indexOf(":"))];
  return kind === undefined ? [] : [named(kind, reference.slice(2), path)];
}

const weights = (record: object, path: JsonPath): Mention[] => Object.keys(record).flatMap((key) => ofReference(key, [...path, key]).map((mention): Mention => ({ ...mention, on: "name" })));

export function ofCondition(condition: Condition | undefined, path: JsonPath): Mention[] {
  if (condition === undefined) return [];
  if ("all" in condition) return condition.all.flatMap((part, i) => ofCondition(part, [...path, "all", i]));
  if ("any" in condition) return condition.any.flatMap((part, i) => ofCondition(part, [...path, "any", i]));
  if ("not" in condition) return ofCondition(condition.not, [...path, "not"]);
  if ("ref" in condition) return ofReference(condition.ref, [...path, "ref"]);
  if ("score" in condition) return [named("role", condition.score, [...path, "score"])];
  if ("deals" in condition) return condition.role === undefined ? [] : [named("role", condition.role, [...path, "role"])];
  if ("motion" in condition) return [named("motion", condition.motion, [...path, "motion"])];
  const policy = named("policy", condition.policy, [...path, "policy"]);
  return "before" in condition ? [policy, ...list("policy", condition.before, [...path, "before"])] : [policy];
}

function ofExpression(expression: Expression | undefined, path: JsonPath): Mention[] {
  if (expression === undefined || typeof expression === "number") return [];
  if (expression[0] === "ref") return ofReference(String(expression[1]), [...path, 1]);
  return expression.slice(1).flatMap((part, i) => ofExpression(part as Expression, [...path, i + 1]));
}

/** What effects and links have in common. */
type Push = Pick<Effect, "to" | "mods" | "expr" | "assume" | "cards">;

function ofPush(push: Push, path: JsonPath): Mention[] {
  return [
    named("meter", push.to, [...path, "to"]),
    ...push.mods.flatMap((mod, i) => ofReference(mod.ref, [...path, "mods", i, "ref"])),
    ...ofExpression(push.expr, [...path, "expr"]),
    ...(push.assume === undefined ? [] : [named("assumption", push.assume, [...path, "assume"])]),
    ...list("card", push.cards, [...path, "cards"]),
  ];
}

const ofPushes = (pushes: readonly Push[], path: JsonPath): Mention[] => pushes.flatMap((push, i) => ofPush(push, [...path, i]));

function ofRoles({ roles, publicInterest }: Scenario): Mention[] {
  const own = roles.flatMap((role, i): Mention[] => {
    const at = ["roles", i] as const;
    const { spite, loyalty, never, prefers = [] } = role.personality;
    return [
      ...weights(role.utility, [...at, "utility"]),
      ...role.agendas.flatMap((agenda, j) => ofCondition(agenda.when, [...at, "agendas", j, "when"])),
      ...list("role", role.vetoes?.over?.roles ?? [], [...at, "vetoes", "over", "roles"]),
      ...list("policy", role.vetoes?.over?.policies ?? [], [...at, "vetoes", "over", "policies"]),
      ...keys("policy", role.lean, [...at, "lean"]),
      ...keys("role", spite, [...at, "personality", "spite"]),
      ...keys("role", loyalty, [...at, "personality", "loyalty"]),
      ...list("policy", never, [...at, "personality", "never"]),
      ...list("policy", prefers, [...at, "personality", "prefers"]),
    ];
  });
  return [...own, ...weights(publicInterest, ["publicInterest"])];
}

function ofPolicies({ policies }: Scenario): Mention[] {
  return policies.flatMap((policy, i): Mention[] => {
    const at = ["policies", i] as const;
    return [
      named("role", policy.role, [...at, "role"]),
      ...(policy.motion === undefined ? [] : [named("motion", policy.motion.id, [...at, "motion", "id"])]),
      ...ofCondition(policy.requires, [...at, "requires"]),
      ...list("policy", policy.exclusive, [...at, "exclusive"]),
      ...list("group", policy.regime?.groups ?? [], [...at, "regime", "groups"]),
      ...ofPushes(policy.effects, [...at, "effects"]),
      ...list("card", policy.cards, [...at, "cards"]),
    ];
  });
}

function ofDynamics({ links, regime, alliedGroups = [], ladder, triggers, endings, assumptions }: Scenario): Mention[] {
  return [
    ...alliedGroups.flatMap(({ role, cost }, i) => [...(role === undefined ? [] : [named("role", role, ["alliedGroups", i, "role"])]), ...(cost === undefined ? [] : ofReference(cost, ["alliedGroups", i, "cost"]))]),
    ...links.flatMap((link, i) => [...ofReference(link.from, ["links", i, "from"]), ...ofPush(link, ["links", i])]),
    ...(["capacity", "demand", "legitimacy", "alliance"] as const).map((name) => named("meter", regime[name], ["regime", name])),
    named("role", ladder.owner, ["ladder", "owner"]),
    ...ladder.rungs.flatMap((rung, i) => list("card", rung.cards, ["ladder", "rungs", i, "cards"])),
    ...ofPushes(ladder.effects, ["ladder", "effects"]),
    ...triggers.flatMap((trigger, i) => [
      ...ofCondition(trigger.when, ["triggers", i, "when"]),
      ...trigger.p.add.flatMap((add, j) => ofCondition(add.if, ["triggers", i, "p", "add", j, "if"])),
      ...ofPushes(trigger.effects, ["triggers", i, "effects"]),
      ...list("card", trigger.cards, ["triggers", i, "cards"]),
    ]),
    ...endings.flatMap((ending, i) => ofCondition(ending.when, ["endings", i, "when"])),
    ...assumptions.flatMap((assumption, i) => [
      ...keys("preset", assumption.presets, ["assumptions", i, "presets"]),
      ...(assumption.param.startsWith("link:") ? [named("link", assumption.param.slice("link:".length), ["assumptions", i, "param"])] : []),
    ]),
  ];
}

function ofEvidence({ cards, contradictions, blocs }: Scenario): Mention[] {
  return [
    ...cards.flatMap((card, i) => [
      named("origin", card.origin, ["cards", i, "origin"]),
      ...card.passages.map((passage, j) => named("document", passage.doc, ["cards", i, "passages", j, "doc"])),
      ...card.undercuts.map((undercut, j) => named("card", undercut.card, ["cards", i, "undercuts", j, "card"])),
    ]),
    ...contradictions.flatMap((contradiction, i) =>
      contradiction.positions.flatMap((position, j) => [
        ...position.passages.map((passage, k) => named("document", passage.doc, ["contradictions", i, "positions", j, "passages", k, "doc"])),
        ...list("card", position.cards, ["contradictions", i, "positions", j, "cards"]),
      ]),
    ),
    ...blocs.flatMap((bloc, i) => keys("theme", bloc.weights, ["blocs", i, "weights"])),
  ];
}

function ofMotions({ motions }: Scenario): Mention[] {
  return motions.flatMap((motion, i): Mention[] => {
    const at = ["motions", i] as const;
    const { whenPassed, whenFallen } = motion;
    return [
      ...list("role", motion.pro, [...at, "pro"]),
      ...list("role", motion.con, [...at, "con"]),
      ...keys("bloc", motion.priors, [...at, "priors"]),
      ...motion.claims.flatMap((claim, j) => [
        named("theme", claim.theme, [...at, "claims", j, "theme"]),
        ...claim.warrants.flatMap((warrant, k) => (warrant.theme === undefined ? [] : [named("theme", warrant.theme, [...at, "claims", j, "warrants", k, "theme"])])),
        ...claim.evidence.map((item, k) => named("card", item.card, [...at, "claims", j, "evidence", k, "card"])),
      ]),
      ...list("policy", whenPassed.waivesUpkeep, [...at, "whenPassed", "waivesUpkeep"]),
      ...list("policy", whenPassed.lifts, [...at, "whenPassed", "lifts"]),
      ...whenFallen.cheaper.map((item, k) => named("policy", item.policy, [...at, "whenFallen", "cheaper", k, "policy"])),
    ];
  });
}

function ofBoard({ board }: Scenario): Mention[] {
  if (board === undefined) return [];
  return [
    ...board.islands.flatMap((island, i) => island.ports.map((port, j) => named("role", port.role, ["board", "islands", i, "ports", j, "role"]))),
    ...board.lanes.flatMap((lane, i) => [named("role", lane.from, ["board", "lanes", i, "from"]), named("role", lane.to, ["board", "lanes", i, "to"])]),
  ];
}
