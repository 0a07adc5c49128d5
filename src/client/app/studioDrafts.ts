import type { Scenario } from "../../scenario/schema/scenario.ts";
import type { ShelfScenario } from "../store/gameDoor.ts";
import { shelfScenario } from "./shelfScenario.ts";

/** What the ids begin with under which the drafts of the studio are offered. */
const DRAFT = "draft:";

/** The drafts of this browser's studio, for those who host. */
export interface StudioDrafts {
  /** Those that have no errors. */
  list(): Promise<readonly ShelfScenario[]>;
  /** The text of one of them as its author has it now; undefined where there is none of that id. */
  text(id: string): Promise<string | undefined>;
  load(id: string): Promise<Scenario | undefined>;
}

/** Reads the shelf of the studio. What a student's phone never needs, the reader of scenario files, is fetched when it is asked for. */
export function studioDrafts(): StudioDrafts {
  const shelf = async () => (await import("../studio/store/draftShelf.ts")).browserDraftShelf();
  const text = async (id: string): Promise<string | undefined> => (id.startsWith(DRAFT) ? (await (await shelf()).read(id.slice(DRAFT.length)))?.text : undefined);
  const load = async (id: string): Promise<Scenario | undefined> => {
    const found = await text(id);
    if (found === undefined) return undefined;
    const { parseScenario } = await import("../../scenario/parseScenario.ts");
    const parsed = parseScenario(found);
    return parsed.ok ? parsed.scenario : undefined;
  };
  return {
    text,
    load,
    // A browser that stores nothing has no drafts.
    list: async () => {
      const shelved = await shelf().then((drafts) => drafts.list()).catch(() => []);
      const found = await Promise.all(shelved.map(async ({ id }) => ({ id: `${DRAFT}${id}`, scenario: await load(`${DRAFT}${id}`) })));
      return found.flatMap(({ id, scenario }) => (scenario === undefined ? [] : [shelfScenario(scenario, id)]));
    },
  };
}
