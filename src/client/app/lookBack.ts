import type { PlayedMatch } from "../../analysis/history.ts";
import type { Fork } from "../../analysis/playouts.ts";
import type { SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { GameDoor } from "../store/gameDoor.ts";
import type { LabDoor } from "../store/labDoor.ts";
import type { LabBench } from "./labAway.ts";
import type { RulesDesk } from "./rulesDesk.ts";
import { usualScores } from "./usualScores.ts";

/** A match that is over, as far as one looks back at it. */
export type OverMatch = PlayedMatch & Fork & Pick<SeatView, "parts">;

/** A match that is over as a seat saw it, with its luck: once it is over, nothing else of it is hidden. */
export const overMatch = (view: SeatView, seed: number): OverMatch => ({ ...view, setup: { seed } });

/** The desk of a page of a class: what it works things out with is fetched when somebody first asks. */
export function lateDesk(): RulesDesk {
  let opened: Promise<RulesDesk> | null = null;
  return {
    ask: async (compiled, kind, question) => {
      opened ??= import("./rulesDesk.ts").then(({ openRulesDesk }) => openRulesDesk());
      return (await opened).ask(compiled, kind, question);
    },
  };
}

/** What would have been, for one who shared a game: as in a game of one's own, once it is over. */
export function lookBack({ compiled, desk, played }: { readonly compiled: CompiledScenario; readonly desk: RulesDesk; readonly played: () => Promise<OverMatch> }): Pick<GameDoor, "whatIf" | "outlook" | "usualScores" | "lab"> {
  return {
    whatIf: async () => {
      const { rounds, debates, offers, overrides, setup } = await played();
      return desk.ask(compiled, "whatIf", { match: { rounds, debates, offers, overrides, setup } });
    },
    outlook: async function* (round) {
      const { playOnAway } = await import("./playOnAway.ts");
      yield* playOnAway(desk, compiled, { match: await played(), round });
    },
    usualScores: async () => {
      const { parts } = await played();
      return usualScores({ scenario: compiled.scenario.id, fingerprint: compiled.fingerprint, full: parts.length > 0 });
    },
    lab: { ...labOf(async () => ({ desk, compiled, match: await played() })), ...NO_BRANCHES },
  };
}

/** The log of a shared game is not on this page, so none branches off here. */
const NO_BRANCHES: Pick<LabDoor, "canBranch" | "branchOff" | "kin" | "changeToKin"> = {
  canBranch: false,
  branchOff: () => Promise.resolve("failed"),
  kin: () => Promise.resolve(null),
  changeToKin: () => Promise.resolve(false),
};

/** What can be tried on a game that is over, whoever keeps it; what that needs is fetched when somebody first tries. */
export function labOf(bench: () => Promise<LabBench>): Pick<LabDoor, "retell" | "choiceAt" | "spread"> {
  const fetched = async () => (await import("./labAway.ts")).LAB;
  return {
    retell: async (variant) => (await fetched()).retell(await bench(), variant),
    choiceAt: async (where) => (await fetched()).choiceAt(await bench(), where),
    spread: async function* (subject) {
      yield* (await fetched()).spread(await bench(), subject);
    },
  };
}
