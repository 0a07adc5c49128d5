import type { ShelfScenario } from "../store/gameDoor.ts";

const told = import.meta.glob<ShelfScenario & { readonly place: number }>("../../../scenarios/*/scenario.json", { query: "?shelf", import: "default", eager: true });

/** The scenarios that come with the game, as far as the first screen tells of them: tools/vite/scenarios.ts cuts that out of each. In the order of the campaign. */
export const OFFERS: readonly ShelfScenario[] = Object.values(told).sort((a, b) => a.place - b.place);
