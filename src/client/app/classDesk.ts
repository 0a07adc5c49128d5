import { compileScenario } from "../../scenario/compileScenario.ts";
import { findVersion } from "../../scenario/versions/findVersion.ts";
import type { ClassDesk, Visit } from "../store/classDesk.ts";
import type { ClassEntrance } from "../store/classPort.ts";
import type { GameStore } from "../store/gameStore.ts";
import { createHotSeatStore } from "../store/hotSeatStore.ts";
import type { TextShelf } from "./browserShelf.ts";
import { campaignWay } from "./campaignWay.ts";
import { loadCertificate } from "./certificates.ts";
import { classShelf } from "./classShelf.ts";
import { copyText } from "./handOver.ts";
import { clearTable, layTable, resumeTable, type TableWorld } from "./hotSeat.ts";
import { OFFERS } from "./offers.ts";
import type { RulesDesk } from "./rulesDesk.ts";
import { loadScenario } from "./scenarioTexts.ts";
import { studioDrafts } from "./studioDrafts.ts";

/** What a desk needs of the world around it. */
export interface DeskWorld {
  readonly page: GameStore;
  readonly shelf: TextShelf;
  /** Where it is worked out what would have been. */
  readonly desk: RulesDesk;
  readonly entrance: ClassEntrance;
  enter(ticket: string): Visit;
}

/** Everything that the screens of a class ask for. */
export function makeClassDesk({ page, shelf, desk, entrance, enter }: DeskWorld): ClassDesk {
  const table = createHotSeatStore();
  const drafts = studioDrafts();
  const kept = classShelf(shelf);
  // Kept for a page that is loaded anew; a browser that keeps nothing has it until then.
  let along = kept.along;
  const tableWorld: TableWorld & { readonly offers: typeof OFFERS } = { page, shelf, desk, table, loadScenario, offers: OFFERS, newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0 };
  return {
    entrance,
    shelf: kept,
    scenarios: OFFERS,
    drafts: drafts.list,
    draftText: drafts.text,
    loadScenario: async (id) => (await loadScenario(id)) ?? (await findVersion(id, drafts.load)) ?? undefined,
    certificateOf: async (id) => {
      const [facts, scenario] = await Promise.all([loadCertificate(id), loadScenario(id)]);
      if (facts === null || scenario === undefined) return null;
      const { fingerprint, ...rest } = facts;
      return { ...rest, current: compileScenario(scenario).fingerprint === fingerprint };
    },
    nextInCampaign: (scenario, worlds) => campaignWay(compileScenario(scenario), worlds, loadScenario),
    bringAlong: (next) => {
      along = next;
      kept.keepAlong(next);
    },
    broughtAlong: () => along,
    enter,
    layTable: (order) => layTable(order, tableWorld),
    resumeTable: () => resumeTable(tableWorld),
    clearTable: () => clearTable(tableWorld),
    table,
    copy: async (text) => (await copyText(text)) === "copied",
    print: () => window.print(),
  };
}
