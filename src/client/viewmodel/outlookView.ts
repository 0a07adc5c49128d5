import { lookup } from "../../kernel/lookup.ts";
import type { SeatView } from "../../engine/index.ts";
import type { Scenario } from "../../scenario/schema/scenario.ts";
import type { Outlook } from "../store/gameDoor.ts";

/** How often each ending came when the game was played on, in the author's order. */
export interface OutlookView {
  /** Games played so far, and of how many. */
  readonly games: number;
  readonly of: number;
  readonly endings: readonly { readonly id: string; readonly title: string; readonly share: number; readonly reached: boolean }[];
  /** Share of the ending that this game came to, 0..1, and its title. */
  readonly reached: { readonly title: string; readonly share: number };
}

/** An outlook in a form for screens. */
export function outlookView({ endings }: Pick<Scenario, "endings">, { world }: Pick<SeatView, "world">, outlook: Outlook): OutlookView {
  const shown = endings.map(({ id, title }) => ({ id, title, share: (lookup(outlook.endings, id) ?? 0) / Math.max(1, outlook.games), reached: id === world.ending }));
  const own = shown.find(({ reached }) => reached);
  return { games: outlook.games, of: outlook.of, endings: shown, reached: { title: own?.title ?? "", share: own?.share ?? 0 } };
}
