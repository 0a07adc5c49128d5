import type { Plugin } from "vite";

/** Where a game begins: what these import is needed before its board can be seen. */
const OF_A_GAME = /[\\/]src[\\/]client[\\/](?:app[\\/]soloGame\.ts|screens[\\/]GameScreen\.tsx|board[\\/]mountBoard\.ts)$/;
const OURS = /[\\/](?:src|xstate)[\\/]/;
const OF_A_CLASS = /[\\/]screens[\\/]class[\\/]|[\\/]generated[\\/](?:class|console|projector)\w*\.ts$|[\\/]src[\\/]protocol[\\/]|[\\/]session[\\/](?:class|remote)/;
const OF_THE_DEBRIEF = /[\\/]screens[\\/]debrief[\\/]|[\\/]generated[\\/](?:debrief|steps|likely|lab)\w*\.ts$|[\\/]client[\\/]viewmodel[\\/](?:debrief|timeline|waterfall|goals|forecasts|evidenceUsed|publicInterest|endingReasons|figureCauses|judgeCondition|whatIf|trail|keyMoments|jointStatement|outsideChecks)\w*\.ts$/;
const OF_THE_STUDIO = /[\\/]client[\\/]studio[\\/](?:(?:store|editor|problems|files)[\\/]|[^\\/]+\.tsx?$)|[\\/]src[\\/]scenario[\\/](?:edit[\\/]|(?:jsonPath|jsonValue|locate|readJson|formatFinding|finding|findingCodes|mentions|referencePlaces)\.ts)|[\\/]generated[\\/]studio\w*\.ts$|[\\/]node_modules[\\/]jsonc-parser[\\/]/;
const OF_ITS_ROOMS = /[\\/]client[\\/]studio[\\/]|[\\/]src[\\/]documents[\\/]|[\\/]generated[\\/](?:review|workshop)\w*\.ts$/;
const WORDS = /[\\/]words[\\/]generated[\\/]/;
const OF_THE_FORMAT = /[\\/]src[\\/]scenario[\\/]/;

/**
 * Few parcels instead of thirty: what the first screen needs, what several parts of a game share from its first moment on, what only a class
 * needs, what the steps of a debrief share, what the rooms of the studio share, what reads a scenario's file, what later screens of a game share, and each part's own. Over a
 * slow line every file costs its own way there and back, and every byte before the board a moment of waiting.
 */
export function parcels() {
  const atOnce = new Set<string>();
  const plugin: Plugin = {
    name: "countermove:parcels",
    apply: "build",
    buildEnd() {
      const reach = (id: string): void => {
        if (atOnce.has(id)) return;
        atOnce.add(id);
        this.getModuleInfo(id)?.importedIds.forEach(reach);
      };
      for (const id of this.getModuleIds()) if (OF_A_GAME.test(id)) reach(id);
    },
  };
  const codeSplitting = {
    includeDependenciesRecursively: false,
    groups: [
      { name: "first", tags: ["$initial" as const], priority: 4 },
      { name: "game", test: (id: string) => OURS.test(id) && atOnce.has(id), minShareCount: 2, priority: 3 },
      // Words need nothing but themselves: kept apart they are there before whatever lists them, however the parcels wait for each other.
      { name: "words", test: WORDS, minShareCount: 2, priority: 2.5 },
      { name: "class", test: OF_A_CLASS, minShareCount: 2, priority: 2 },
      { name: "debrief", test: OF_THE_DEBRIEF, minShareCount: 2, priority: 2 },
      { name: "studio", test: OF_THE_STUDIO, minShareCount: 2, priority: 2 },
      { name: "format", test: OF_THE_FORMAT, minShareCount: 2, priority: 1.6 },
      { name: "rooms", test: OF_ITS_ROOMS, minShareCount: 2, priority: 1.5 },
      { name: "later", test: OURS, minShareCount: 2, priority: 1 },
    ],
  };
  return { plugin, codeSplitting };
}
