import type { Actor, Dossier } from "../model.ts";
import { familyOf, type Family } from "./familyPolicies.ts";
import { shortened, type DraftNames } from "./draftNames.ts";
import { FROM_TEMPLATE, type Json } from "./template.ts";

/** A role of the draft, with what its policies and motions are made from. */
export interface DraftRole {
  readonly id: string;
  readonly title: string;
  readonly family: Family;
  /** Id of the actor of the dossier, or undefined for one of the template. */
  readonly actor: string | undefined;
  /** 1 for those who want the main measures, -1 for those who do not, 0 for nobody knows. */
  readonly stance: 1 | 0 | -1;
  readonly kind: Actor["kind"];
}

/** Fewest and most roles of a draft; an author can have more. Source: DOCUMENTS §5.7. */
const FEWEST = 4;
const MOST = 6;

/** Roles that any dispute has, for drafts whose documents name too few. */
const STOCK: readonly { readonly title: string; readonly kind: Actor["kind"]; readonly stance: 1 | 0 | -1 }[] = [
  { title: "Government", kind: "government", stance: 1 },
  { title: "Those who are hit", kind: "company", stance: -1 },
  { title: "Citizens", kind: "ngo", stance: 0 },
  { title: "Experts", kind: "group", stance: 0 },
];

/** Who plays: those of whom the documents say most and who speak, act, or are acted upon; media and dropped actors do not. */
export function chooseRoles(dossier: Dossier, names: DraftNames): readonly DraftRole[] {
  const { actors, measures } = dossier;
  const parties = new Set(measures.flatMap(({ agent, target }) => [agent, target]));
  const fit = actors.filter(({ id, playable, kind, says, review }) => playable && kind !== "media" && review !== "dropped" && (says > 0 || parties.has(id) || review === "ok" || review === "edited"));
  const weight = (actor: Actor): number => (actor.review === "ok" || actor.review === "edited" ? 1e6 : 0) + actor.score + 2 * actor.says + (parties.has(actor.id) ? 3 : 0) - (actor.kind === "unknown" ? 1e3 : actor.kind === "person" ? 6 : 0);
  const chosen = [...fit].sort((a, b) => weight(b) - weight(a)).slice(0, MOST).map((actor): DraftRole => ({
    id: names.of(`role ${actor.id}`, actor.name),
    title: shortened(actor.name, 60),
    family: familyOf(actor.kind),
    actor: actor.id,
    stance: stanceOf(actor, dossier),
    kind: actor.kind,
  }));
  const missing = STOCK.filter(({ kind, stance }) => !chosen.some((role) => role.family === familyOf(kind) && (stance === 0 || role.stance === stance)));
  const added = missing.slice(0, Math.max(0, FEWEST - chosen.length)).map(({ title, kind, stance }): DraftRole => ({ id: names.of(`stock ${title}`, title), title, family: familyOf(kind), actor: undefined, stance, kind }));
  const rest = STOCK.filter(({ title }) => ![...chosen, ...added].some((role) => role.title === title)).slice(0, Math.max(0, FEWEST - chosen.length - added.length));
  return bothSides([...chosen, ...added, ...rest.map(({ title, kind, stance }): DraftRole => ({ id: names.of(`stock ${title}`, title), title, family: familyOf(kind), actor: undefined, stance, kind }))]);
}

/** Whether an actor urges measures or speaks against them, by its cards. */
function stanceOf({ id }: Actor, { cards, measures }: Dossier): 1 | 0 | -1 {
  let sum = 0;
  for (const card of cards) {
    if (card.source !== id || card.about.measures.length === 0) continue;
    const verb = card.why.join(" ");
    sum += /\((?:oppose|reject|criticize|criticise|condemn|warn|deny|dispute|doubt|fear|mock|object)\)/.test(verb) ? -1 : /\((?:urge|propose|call|recommend|suggest|support|demand|back|advocate|press|push|want|welcome)\)/.test(verb) ? 1 : 0;
  }
  if (sum === 0) sum = measures.filter(({ agent }) => agent === id).length - 2 * measures.filter(({ target }) => target === id).length;
  return sum > 0 ? 1 : sum < 0 ? -1 : 0;
}

/** Somebody has to speak for the measures, and somebody against them: else those who may. */
function bothSides(roles: readonly DraftRole[]): readonly DraftRole[] {
  const has = (stance: 1 | -1): boolean => roles.some((role) => role.stance === stance);
  const forced = new Map<string, 1 | -1>();
  const turn = (stance: 1 | -1, families: readonly Family[]): void => {
    if (has(stance)) return;
    const free = roles.filter(({ id, stance: now }) => now === 0 && !forced.has(id));
    const one = families.flatMap((family) => free.filter((role) => role.family === family))[0] ?? roles.find(({ id }) => !forced.has(id) && roles.filter(({ stance: now }) => now === -stance).length > 1);
    if (one !== undefined) forced.set(one.id, stance);
  };
  turn(1, ["authority", "civil", "business"]);
  turn(-1, ["business", "civil", "authority"]);
  return roles.map((role) => ({ ...role, stance: forced.get(role.id) ?? role.stance }));
}

const WANTS: Readonly<Record<Family, { readonly goals: readonly string[]; readonly utility: Readonly<Record<string, number>> }>> = {
  authority: { goals: ["Rules that work, and that people accept", "No open quarrel"], utility: { "m:safety": 0.35, "m:trust": 0.25, "m:economy": 0.2, "m:tension": -0.1, "m:cost": -0.1 } },
  business: { goals: ["Do well, and stay free to try new things", "Rules that cost little"], utility: { "m:economy": 0.35, "m:innovation": 0.3, "m:cost": -0.2, "m:trust": 0.1 } },
  civil: { goals: ["People's rights, and rules that are fair", "No harm to those who have no say"], utility: { "m:rights": 0.35, "m:trust": 0.25, "m:safety": 0.25, "m:innovation": 0.1 } },
};

/** The roles as the scenario has them. What nobody has said is marked. */
export function roleParts(roles: readonly DraftRole[], { actors }: Dossier): readonly Json[] {
  const flags = new Set<string>();
  return roles.map((role) => {
    const actor = actors.find(({ id }) => id === role.actor);
    const confirmed = actor?.review === "ok" || actor?.review === "edited";
    const { goals, utility } = WANTS[role.family];
    return {
      id: role.id,
      title: role.title,
      short: shortened(role.title, 24),
      flag: flagFor(role.title, flags),
      brief: actor === undefined ? "A part that every such dispute has; the documents name nobody for it." : `Speaks ${actor.says} times in the documents. What it stands for is still to be written.`,
      goals: [...goals, ...(role.stance === 0 ? [] : [role.stance > 0 ? "That the measures come" : "That the measures do not come"])],
      utility: { ...utility, ...(role.stance === 0 ? {} : { "x:restricted": 0.15 * role.stance }) },
      unconfirmed: {
        ...(!confirmed && { title: actor === undefined ? FROM_TEMPLATE : role.kind === "person" ? "a person of the documents; better give the office, or a type" : "named in the documents; better give a type than a name" }),
        brief: "still to be written",
        goals: role.stance === 0 ? "its family only" : "its family, and what it urges or opposes",
        utility: "its family, and what it urges or opposes",
      },
    };
  });
}

function flagFor(title: string, taken: Set<string>): string {
  const letters = [...title.toUpperCase().replace(/[^A-Z]/g, ""), ..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const letter = letters.find((one) => !taken.has(one)) ?? "X";
  taken.add(letter);
  return letter;
}
