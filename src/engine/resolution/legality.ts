import { lookup } from "../../kernel/lookup.ts";
import type { CompiledPolicy, CompiledRole } from "../../scenario/compiled.ts";
import { awaitsDebate, levelPrice } from "../price.ts";
import type { Choice, DropReason, Note, Resolution, World } from "../world.ts";
import { levelWished } from "../levelWished.ts";
import { holds } from "./conditions.ts";
import { keepOnly } from "./keepOnly.ts";
import { roundOf, withNotes } from "./stage.ts";
import type { StageContext } from "./stage.ts";

/** One role's choice while it is gone through. */
interface Purse {
  readonly role: number;
  readonly choice: Choice;
  readonly round: number;
  readonly before: World;
  readonly context: StageContext;
  readonly dropped: Note[] | null;
  capital: number;
  slots: number;
}

/**
 * Drops what a role may not choose or cannot pay, in its own order of priority: first repeals, which are free, then adoptions while
 * capital and slots last. Nothing is paid here: what a later stage drops costs nothing. Source: MODEL §3.3 (2).
 */
export function legality(resolution: Resolution, context: StageContext): Resolution {
  const dropped: Note[] | null = resolution.notes === null ? null : [];
  let choices: Choice[] | null = null;
  for (let role = 0; role < resolution.choices.length; role++) {
    const choice = resolution.choices[role] as Choice;
    if (choice.adopt.length === 0 && choice.repeal.length === 0 && choice.veto === undefined) continue;
    const legal = legalPart(openPurse({ role, choice: withLegalVeto(choice, { role, resolution, context, dropped }) }, { resolution, context, dropped }));
    if (legal === choice) continue;
    choices ??= resolution.choices.slice();
    choices[role] = legal;
  }
  return choices === null ? resolution : { ...resolution, choices, notes: withNotes(resolution, "legality", dropped ?? []) };
}

function openPurse({ role, choice }: Pick<Purse, "role" | "choice">, { resolution, context, dropped }: { resolution: Resolution; context: StageContext; dropped: Note[] | null }): Purse {
  const { before } = resolution;
  const { policies } = context.scenario.roles[role] as CompiledRole;
  let slots = context.scenario.capital.slots;
  for (const policy of policies) if ((before.level[policy] as number) > 0) slots--;
  const vetoCost = choice.veto === undefined ? 0 : (context.scenario.roles[role]?.vetoes?.cost ?? 0);
  return { role, choice, round: roundOf(resolution), before, context, dropped, capital: (before.capital[role] as number) - vetoCost, slots };
}

/** A veto is paid first. One that the role does not have, or cannot pay, is taken out. */
function withLegalVeto(choice: Choice, { role, resolution: { before }, context: { scenario }, dropped }: { role: number; resolution: Resolution; context: StageContext; dropped: Note[] | null }): Choice {
  if (choice.veto === undefined) return choice;
  const { veto, ...rest } = choice;
  const { id, vetoes } = scenario.roles[role] as CompiledRole;
  const policy = lookup(scenario.index.policy, veto) ?? -1;
  if (vetoes?.policies.includes(policy) === true && (before.vetoes[role] as number) > 0 && vetoes.cost <= (before.capital[role] as number)) return choice;
  dropped?.push({ type: "dropped", role: id, policy: veto, reason: "noVeto", price: vetoes?.cost ?? 0 });
  return rest;
}

function legalPart(purse: Purse): Choice {
  const { choice } = purse;
  const repeal = keepOnly(choice.repeal, (id) => isLegal(id, repealBar(id, purse), purse));
  const adopt = keepOnly(choice.adopt, (id) => isLegal(id, adoptBar(id, purse), purse));
  return repeal === choice.repeal && adopt === choice.adopt ? choice : { ...choice, adopt, repeal };
}

function isLegal(policy: string, reason: DropReason | null, { role, choice, before, context, dropped }: Purse): boolean {
  if (reason === null || dropped === null) return reason === null;
  const { scenario } = context;
  const index = scenario.index.policy[policy] as number;
  const price = reason === "slots" || reason === "capital" ? levelPrice(scenario, before, { policy: index, level: levelWished(scenario, choice, index) }) : 0;
  dropped.push({ type: "dropped", role: (scenario.roles[role] as CompiledRole).id, policy, reason, price });
  return false;
}

/** What bars a repeal; one that nothing bars frees its slot. */
function repealBar(id: string, purse: Purse): DropReason | null {
  const { scenario } = purse.context;
  const policy = scenario.index.policy[id] as number;
  if ((scenario.policies[policy] as CompiledPolicy).role !== purse.role) return "notYours";
  if (purse.before.level[policy] === 0) return "notStanding";
  purse.slots++;
  return null;
}

/** What bars an adoption; one that nothing bars takes its slot and its price. */
function adoptBar(id: string, purse: Purse): DropReason | null {
  const { before, context, round, choice } = purse;
  const { scenario } = context;
  const policy = scenario.index.policy[id] as number;
  const compiled = scenario.policies[policy] as CompiledPolicy;
  if (compiled.role !== purse.role) return "notYours";
  const now = before.level[policy] as number;
  const level = levelWished(scenario, choice, policy);
  if (now > 0 && (choice.repeal.includes(id) || level === now || choice.levels?.[id] === undefined)) return "standing";
  if (!compiled.levels.includes(level)) return "level";
  if (now > 0) return payFor(levelPrice(scenario, before, { policy, level }), purse);
  if (compiled.requires !== null && !holds(compiled.requires, before, round)) return "requirement";
  // The next stage drops it; here it must not take the place of another choice.
  if (awaitsDebate(scenario, before, policy)) return null;
  if (purse.slots < 1) return "slots";
  const dear = payFor(levelPrice(scenario, before, { policy, level }), purse);
  if (dear === null) purse.slots--;
  return dear;
}

function payFor(price: number, purse: Purse): DropReason | null {
  if (price > purse.capital) return "capital";
  purse.capital -= price;
  return null;
}
