import type { Bloc, ClaimNode, EvidenceNode } from "../../src/debate/debateTree.ts";
import { CARD_TABLE } from "./cardTable.ts";

/** Plays written as "E02:1 E01:.5", card and relevance; base scores and origins from MODEL §7.4. */
export function plays(text: string): readonly EvidenceNode[] {
  return text.split(" ").filter(Boolean).map((play) => {
    const [id, relevance] = play.split(":");
    const card = CARD_TABLE.find((row) => row.id === id);
    if (card === undefined) throw new Error(`no card ${id}`);
    return { id: card.id, origin: card.origin, relevance: Number(relevance), base: card.tau, attackers: [] };
  });
}

interface Plays {
  readonly supports: string;
  readonly attacks?: string;
}

function claim(id: string, theme: string, { supports, attacks = "" }: Plays): ClaimNode {
  return { id, sign: id.startsWith("P") ? 1 : -1, theme, supports: plays(supports), attacks: plays(attacks) };
}

/** Motion 2 on its opening, after the rebuttals, and with the flood. Source: MODEL §8b.7. */
export const OPENING: readonly ClaimNode[] = [
  claim("P1", "security", { supports: "E02:1 E01:.5 E19:.5" }),
  claim("P2", "law", { supports: "E14:.75 E24:.5" }),
  claim("N1", "feasibility", { supports: "E22:1 E12:1" }),
  claim("N2", "law", { supports: "E09:1 E18:.5" }),
];
export const REBUTTED: readonly ClaimNode[] = OPENING.map((made) => {
  if (made.id === "P1") return { ...made, attacks: plays("E06:.5") };
  if (made.id === "N1") return { ...made, attacks: plays("E05:.75") };
  return made;
});
export const FLOODED: readonly ClaimNode[] = REBUTTED.map((made) => (made.id === "N2" ? { ...made, supports: [...made.supports, ...plays("E16:.5 E28:.5 E37:.25")] } : made));

const THEMES = ["security", "feasibility", "law", "economy", "openness", "alliance"];
const bloc = (id: string, seats: number, { prior, omega }: { prior: number; omega: readonly number[] }): Bloc => ({
  id,
  seats,
  prior,
  weights: Object.fromEntries(THEMES.map((theme, i) => [theme, omega[i] as number])),
});

/** Source: MODEL §7.5, §8b.6. */
export const BLOCS: readonly Bloc[] = [
  bloc("security", 20, { prior: 0.62, omega: [1.4, 0.8, 0.6, 0.4, 0.2, 0.7] }),
  bloc("business", 25, { prior: 0.4, omega: [0.7, 1.0, 0.6, 1.4, 0.6, 0.4] }),
  bloc("developers", 15, { prior: 0.25, omega: [0.5, 1.0, 0.8, 0.5, 1.5, 0.2] }),
  bloc("allies", 20, { prior: 0.45, omega: [0.8, 0.7, 0.9, 0.8, 0.5, 1.2] }),
  bloc("public", 20, { prior: 0.52, omega: [1.0, 0.6, 0.7, 0.9, 0.5, 0.4] }),
];
