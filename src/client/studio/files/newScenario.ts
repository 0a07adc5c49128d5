import { writeJson, type Layout } from "../../../scenario/edit/writeJson.ts";
import { blankItem } from "../editor/templates.ts";

const LAYOUT: Layout = { step: "  ", newline: "\n" };
const SCHEMA = "../scenario.schema.json";
const TODO = "TODO";

/** What every scenario has; all lists are still empty. */
const EMPTY = {
  $schema: SCHEMA,
  format: 1,
  id: "my-scenario",
  language: "en",
  title: TODO,
  question: TODO,
  intro: [TODO],
  snapshot: "2025-01-01",
  disclaimer: TODO,
  rounds: 2,
  roundName: "Round",
  roles: [],
  meters: [],
  policies: [],
  links: [],
  regime: { capacity: "", demand: "", legitimacy: "", alliance: "" },
  ladder: { owner: "", rungs: [], effects: [] },
  triggers: [],
  endings: [],
  publicInterest: {},
  assumptions: [],
  presets: [],
  documents: [],
  origins: [],
  cards: [],
  themes: [],
  blocs: [],
  motions: [],
} as const;

/** The text of a scenario in which everything is still to be written. */
export const emptyScenario = (): string => `${writeJson(EMPTY, LAYOUT)}\n`;

/** The lists of the first parts, in an order in which each finds those that it names, and how many of each. */
const FIRST_PARTS = [
  ["meters", 5], ["roles", 2], ["themes", 2], ["blocs", 2], ["documents", 1], ["origins", 2], ["cards", 6], ["policies", 4], ["motions", 2], ["endings", 2],
] as const;

const METERS = [
  { id: "goal", title: "TODO: what everybody argues about" },
  { id: "capacity", title: "Enforcement" },
  { id: "use", title: "Use" },
  { id: "trust", title: "Trust in the rules" },
  { id: "allies", title: "Allies" },
] as const;

type Parts = Record<string, unknown[]>;

/** The text of a small scenario that can be played at once, with TODO for all words: two roles, five meters, four policies, six cards, two motions. */
export function firstScenario(): string {
  const scenario: Record<string, unknown> = { ...EMPTY, regime: { capacity: "capacity", demand: "use", legitimacy: "trust", alliance: "allies" }, publicInterest: { "m:goal": 1 } };
  const parts: Parts = {};
  for (const [list, count] of FIRST_PARTS) {
    parts[list] = [];
    scenario[list] = parts[list];
    for (let index = 0; index < count; index += 1) parts[list].push(list === "meters" ? { ...(blankItem({ scenario, path: [list, index] }) as object), ...METERS[index] } : blankItem({ scenario, path: [list, index] }));
  }
  const roles = ids(parts, "roles");
  scenario["links"] = METERS.slice(1).map(({ id }, index) => ({ id: `link${index + 1}`, from: "m:goal", to: id, w: 1, fn: { k: "lin", at: 50 }, why: TODO }));
  scenario["ladder"] = { owner: roles[1], rungs: [{ threshold: 20, title: TODO, headline: TODO }], effects: [{ to: "goal", w: -2, why: TODO }] };
  scenario["motions"] = (parts["motions"] ?? []).map((motion) => withEvidence(motion, ids(parts, "cards"), ids(parts, "themes")));
  scenario["cards"] = (parts["cards"] ?? []).map((card, index) => ({ ...(card as object), origin: ids(parts, "origins")[index % 2] }));
  scenario["endings"] = (parts["endings"] ?? []).map((ending, index, all) => (index < all.length - 1 ? ending : without(ending, "when")));
  return `${writeJson(scenario, LAYOUT)}\n`;
}

const ids = (parts: Parts, list: string): readonly string[] => (parts[list] ?? []).map((part) => (part as { readonly id: string }).id);

/** Three cards for each side; a debate without evidence is no debate. */
function withEvidence(motion: unknown, cards: readonly string[], themes: readonly string[]): unknown {
  const { claims, ...rest } = motion as { readonly claims: readonly object[] };
  return { ...rest, claims: claims.map((claim, side) => ({ ...claim, theme: themes[side], evidence: cards.slice(3 * side, 3 * side + 3).map((card) => ({ card })) })) };
}

function without(part: unknown, field: string): unknown {
  return Object.fromEntries(Object.entries(part as object).filter(([name]) => name !== field));
}
