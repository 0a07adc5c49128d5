import type { MeasureClass } from "../model.ts";
import type { ConsequenceCategory } from "./consequenceWords.ts";

/**
 * What a draft takes from a measure's class and a consequence's category: only signs, and sizes that are all the same and small.
 *
 * Source: written for this project (DOCUMENTS §5.7: sign and meter by a table, size small, all unconfirmed). The signs say what people who speak of
 * such measures commonly expect; whether it is so is for the author to say.
 */

/** Meters of the template of drafts. */
export type DraftMeter = "safety" | "economy" | "innovation" | "rights" | "trust" | "capacity" | "use" | "partners" | "tension" | "cost";

export type DraftTheme = "safety" | "economy" | "rights" | "feasibility" | "trust";

type Signs = Readonly<Partial<Record<DraftMeter, 1 | -1>>>;

/** Of a class: what such a measure is for, the share of all use that it restricts, and how it touches enforcement. */
export interface ClassDefaults {
  readonly effects: Signs;
  readonly regime?: Readonly<Record<string, number>>;
  /** Grievance that it adds with those whom it hits. */
  readonly provocation: number;
}

export const CLASS_DEFAULTS: Readonly<Record<MeasureClass, ClassDefaults>> = {
  ban: { effects: { safety: 1, use: -1 }, regime: { scope: 0.5 }, provocation: 12 },
  restrict: { effects: { safety: 1, use: -1 }, regime: { scope: 0.4 }, provocation: 8 },
  "export-control": { effects: { safety: 1, economy: -1 }, regime: { scope: 0.6 }, provocation: 12 },
  divest: { effects: { safety: 1, economy: -1 }, regime: { scope: 0.4 }, provocation: 12 },
  require: { effects: { safety: 1, cost: 1 }, regime: { scope: 0.3 }, provocation: 4 },
  screen: { effects: { safety: 1, cost: 1 }, regime: { scope: 0.2 }, provocation: 4 },
  regulate: { effects: { safety: 1, cost: 1 }, regime: { scope: 0.3 }, provocation: 4 },
  license: { effects: { trust: 1, cost: 1 }, regime: { scope: 0.25 }, provocation: 4 },
  fund: { effects: { innovation: 1, cost: 1 }, regime: { substitutes: 0.2 }, provocation: 0 },
  sanction: { effects: { safety: 1, tension: 1 }, regime: { scope: 0.4 }, provocation: 14 },
  tariff: { effects: { use: -1, cost: 1 }, regime: { scope: 0.25 }, provocation: 8 },
  fine: { effects: { trust: 1, cost: 1 }, regime: { severity: 0.4 }, provocation: 5 },
  sue: { effects: { trust: 1, cost: 1 }, regime: { drag: 0.3 }, provocation: 6 },
  investigate: { effects: { trust: 1, tension: 1 }, provocation: 4 },
  alliance: { effects: { partners: 1, tension: 1 }, regime: { cooperation: 0.25 }, provocation: 5 },
  cooperate: { effects: { partners: 1, tension: -1 }, regime: { cooperation: 0.2 }, provocation: -4 },
  protect: { effects: { safety: 1, cost: 1 }, provocation: 1 },
  exempt: { effects: { economy: 1, safety: -1 }, regime: { drag: 0.2 }, provocation: -4 },
  repeal: { effects: { innovation: 1, safety: -1 }, regime: { drag: 0.3 }, provocation: -6 },
  "weaken-encryption": { effects: { safety: 1, rights: -1 }, regime: { scope: 0.3 }, provocation: 8 },
  disclose: { effects: { trust: 1, cost: 1 }, provocation: 2 },
};

/** Of a category: what it does to meters, and the claim that it makes in a debate about the measure. */
export interface CategoryDefaults {
  readonly effects: Signs;
  readonly side: "pro" | "con";
  readonly theme: DraftTheme;
  readonly claim: string;
  readonly because: string;
}

type Argued = readonly [claim: string, because: string];

const against = (theme: DraftTheme, effects: Signs, [claim, because]: Argued): CategoryDefaults => ({ effects, side: "con", theme, claim, because });
const forIt = (theme: DraftTheme, effects: Signs, [claim, because]: Argued): CategoryDefaults => ({ effects, side: "pro", theme, claim, because });

export const CATEGORY_DEFAULTS: Readonly<Record<ConsequenceCategory, CategoryDefaults>> = {
  retaliation: against("economy", { tension: 1 }, ["Others would answer in kind.", "because those who are hit rarely keep still"]),
  "diplomatic-tension": against("trust", { tension: 1 }, ["It would sour relations.", "because it tells others that they are not trusted"]),
  "geopolitical-tension": against("trust", { tension: 1 }, ["It would deepen an old quarrel.", "because both sides would see it as a move against them"]),
  decoupling: against("economy", { economy: -1, partners: -1 }, ["It would split what belongs together.", "because two separate systems cost more than one"]),
  "arms-race": against("safety", { tension: 1, cost: 1 }, ["It would start a race that nobody wins.", "because each step calls for the next"]),
  "trade-barrier": against("economy", { economy: -1 }, ["It would put up a barrier to trade.", "because those who cannot sell cannot buy"]),
  "market-entry-barrier": against("economy", { innovation: -1 }, ["It would keep newcomers out.", "because only the big can bear what it asks"]),
  nationalism: against("trust", { partners: -1 }, ["It would turn everybody inward.", "because distrust spreads"]),
  "enforcement-difficulty": against("feasibility", { capacity: -1, trust: -1 }, ["It could hardly be enforced.", "because nobody can check it"]),
  "open-source-workaround": against("feasibility", { trust: -1 }, ["People would find ways round it.", "because it is easy to get elsewhere"]),
  ineffective: against("feasibility", { trust: -1 }, ["It would not do what it is for.", "because it misses the cause"]),
  backfire: against("feasibility", { safety: -1 }, ["It would make things worse.", "because people answer to it"]),
  "innovation-chill": against("economy", { innovation: -1 }, ["It would hold back new ideas.", "because people avoid what may be forbidden"]),
  "innovation-pressure": forIt("economy", { innovation: 1 }, ["It would press others to do better.", "because need makes inventive"]),
  "competition-harm": against("economy", { economy: -1 }, ["It would help some against their rivals.", "because it hits the weaker first"]),
  "cooperation-loss": against("trust", { partners: -1 }, ["It would end work that needs everybody.", "because nobody shares with those who shut the door"]),
  precedent: against("rights", { rights: -1 }, ["It would set a precedent.", "because what is allowed once is soon allowed again"]),
  "industry-harm": against("economy", { economy: -1 }, ["It would hurt those who live from it.", "because they have no other trade"]),
  "economic-cost": against("economy", { economy: -1, cost: 1 }, ["It would cost more than it brings.", "because somebody has to pay"]),
  "cost-increase": against("economy", { cost: 1 }, ["It would make life dearer.", "because costs are passed on"]),
  "compliance-burden": against("feasibility", { cost: 1 }, ["It would bury people in paperwork.", "because every rule has its forms"]),
  "privacy-risk": forIt("rights", { rights: 1 }, ["Privacy needs protection.", "because what is known cannot be taken back"]),
  "security-risk": forIt("safety", { safety: 1 }, ["The danger is real.", "because those who mean harm will use it"]),
  "ip-theft": forIt("economy", { innovation: 1 }, ["What people have made must not be taken.", "because nobody makes what others take"]),
  "foreign-influence": forIt("safety", { safety: 1 }, ["Outsiders must not pull the strings.", "because who controls it can use it"]),
  "legal-action": against("feasibility", { cost: 1 }, ["It would end in court.", "because those concerned will not accept it"]),
  "regulation-tightening": forIt("trust", { trust: 1 }, ["Clear rules have to come.", "because without them everybody does as they please"]),
  "export-controls": forIt("safety", { safety: 1 }, ["What is dangerous should stay at home.", "because it cannot be called back"]),
  scrutiny: forIt("trust", { trust: 1 }, ["It would bring a closer look.", "because sunlight helps"]),
  "security-investment": forIt("safety", { safety: 1, cost: 1 }, ["It would make people invest in safety.", "because what is asked for gets done"]),
  "security-measures": forIt("safety", { safety: 1 }, ["It would make people protect themselves.", "because what is asked for gets done"]),
  "trust-loss": against("trust", { trust: -1 }, ["People would lose trust.", "because they were not asked"]),
  "openness-harm": against("rights", { innovation: -1 }, ["It would harm what is open to all.", "because it treats the open like the secret"]),
  "self-reliance": forIt("economy", { innovation: 1 }, ["It would make us stand on our own feet.", "because what we need we would make ourselves"]),
  "rights-harm": against("rights", { rights: -1 }, ["It would hurt people's rights.", "because it hits those who did nothing wrong"]),
  "encryption-weakened": against("safety", { safety: -1, rights: -1 }, ["It would make everybody less safe.", "because a door for one is a door for all"]),
  "market-exit": against("economy", { economy: -1 }, ["Those who are hit would leave.", "because they can go elsewhere"]),
};
