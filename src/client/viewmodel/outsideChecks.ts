import { lookup } from "../../kernel/lookup.ts";
import type { SeatView } from "../../engine/index.ts";
import type { Card, Scenario } from "../../scenario/schema/scenario.ts";

/** What a look outside the articles finds about a card, whether or not anybody looked. */
export interface OutsideCheck extends Pick<Card, "id" | "text" | "speaker"> {
  readonly result: "checksOut" | "contradicted";
  readonly finding: string;
  readonly source: string;
  readonly date: string;
  /** Whether it was played in a debate, and whether somebody looked it up. */
  readonly used: boolean;
  readonly checked: boolean;
}

/** Every card about which more is known than the articles say: those that were played and never checked first, then other cards that were played. */
export function outsideChecks({ cards }: Pick<Scenario, "cards">, { debates, checked }: Pick<SeatView, "debates" | "checked">): readonly OutsideCheck[] {
  const played = new Set(debates.flatMap(({ plays }) => plays.map(({ card }) => card)));
  return cards
    .flatMap(({ id, text, speaker, check }): OutsideCheck[] => (check === undefined ? [] : [{ id, text, speaker, ...check, used: played.has(id), checked: lookup(checked, id) !== undefined }]))
    .sort((a, b) => weight(b) - weight(a));
}

const weight = ({ used, checked, result }: OutsideCheck): number => (used ? 4 : 0) + (checked ? 0 : 2) + (result === "contradicted" ? 1 : 0);
