import type { Settings } from "../../src/client/store/settingsSlice.ts";
import type { DealForm } from "../../src/client/viewmodel/dealFields.ts";
import { DEBRIEF_STEPS } from "../../src/client/viewmodel/debriefSteps.ts";
import { PARTS } from "../../src/engine/index.ts";
import { type StagedPlace, storageAt, strikingGame } from "./stagedGame.ts";

/** A screen worth a picture, or a test of its own. */
export interface ScreenScene {
  readonly name: string;
  /** Where the page opens, after the address. */
  readonly path: "" | "#/roles" | "#/play" | `#/kit/${string}`;
  /** Where the kept game stands; none for a first visit. */
  readonly place?: StagedPlace;
  /** The scenario that was chosen on the start page, but not begun yet. */
  readonly chosen?: string;
  /** Shown once in docs/screens, by day on a laptop: another state of a screen that is shown in every size. */
  readonly once?: true;
}

/** A game in which all there is to see can be seen: the other side answers, and it ends in one of the telling ways. */
const STRIKE = strikingGame("executive");
const GAME = { role: STRIKE.role, seed: STRIKE.seed };
/** A round in which the other side strikes: told, and read. */
export const STRUCK = { ...STRIKE, phase: "report", draft: { verdictSeen: STRIKE.round } } as const;
const REPORTED = { ...STRUCK, draft: { verdictSeen: STRIKE.round, resolutionSeen: STRIKE.round } };

/** The same by the whole rule book. */
const FULL_GAME = { ...GAME, parts: PARTS } as const;

/** A game that is over, with all that a debrief can tell. */
const ENDED = { ...FULL_GAME, phase: "debrief", draft: { verdictSeen: 6, resolutionSeen: 6 } } as const;

/** An offer that is being written. */
const DEAL: DealForm = {
  counters: null,
  kind: "conditional",
  parties: ["executive", "cloud"],
  needed: 2,
  open: false,
  handshake: false,
  duties: [
    { who: "cloud", deed: "adopt", policy: "isolated_hosting", to: "executive", amount: 1, card: "", motion: "", vote: "for", by: 3, premise: "" },
    { who: "executive", deed: "adopt", policy: "enforce_fund", to: "cloud", amount: 1, card: "", motion: "", vote: "for", by: 3, premise: "adopted:isolated_hosting" },
  ],
};

/** Every screen of a game, in the order in which a player meets them. */
export const SCENES: readonly ScreenScene[] = [
  { name: "start", path: "" },
  { name: "startSaved", once: true, path: "", place: { ...GAME, phase: "evidence", round: 2 } },
  { name: "roles", path: "#/roles", chosen: "prc-models-tier1" },
  { name: "briefing", path: "#/play", place: { ...GAME, phase: "briefing" } },
  { name: "evidence", path: "#/play", place: { ...GAME, phase: "evidence", round: 2 } },
  { name: "debateCase", path: "#/play", place: { ...GAME, phase: "debate", round: 1, step: "proCase" } },
  { name: "debateRebuttal", once: true, path: "#/play", place: { ...GAME, phase: "debate", round: 1, step: "proRebuttal" } },
  { name: "debatePreVote", once: true, path: "#/play", place: { ...FULL_GAME, phase: "debate", round: 1, step: "preVote" } },
  { name: "debateCross", once: true, path: "#/play", place: { ...FULL_GAME, phase: "debate", round: 1, step: "cross" } },
  { name: "debateClosing", once: true, path: "#/play", place: { ...FULL_GAME, phase: "debate", round: 1, step: "closing" } },
  { name: "debateFloor", once: true, path: "#/play", place: { ...GAME, phase: "debate", round: 2, step: "floor" } },
  { name: "debateVote", once: true, path: "#/play", place: { ...GAME, phase: "debate", round: 1, step: "vote" } },
  { name: "verdict", path: "#/play", place: { ...GAME, phase: "commit", round: 1 } },
  { name: "debateFloorFull", once: true, path: "#/play", place: { ...FULL_GAME, role: "cloud", phase: "debate", round: 1, step: "floor" } },
  { name: "verdictFull", once: true, path: "#/play", place: { ...FULL_GAME, phase: "caucus", round: 1 } },
  { name: "caucus", path: "#/play", place: { ...FULL_GAME, phase: "caucus", round: 2, draft: { verdictSeen: 2 } } },
  { name: "dealForm", path: "#/play", place: { ...FULL_GAME, phase: "caucus", round: 2, draft: { verdictSeen: 2, composer: { deal: JSON.stringify(DEAL) } } } },
  { name: "decisionFull", once: true, path: "#/play", place: { ...FULL_GAME, phase: "commit", round: 2, draft: { verdictSeen: 2, forecast: [{ meter: "security", direction: "up", confidence: 0.7 }] } } },
  { name: "decision", path: "#/play", place: { ...GAME, phase: "commit", round: 2, draft: { verdictSeen: 2, adopt: ["enforce_fund"] } } },
  { name: "choices", once: true, path: "#/play", place: { ...GAME, phase: "report", round: 2, scene: "choices", draft: { verdictSeen: 2 } } },
  { name: "resolution", path: "#/play", place: { ...STRUCK, scene: "retaliation" } },
  { name: "report", path: "#/play", place: REPORTED },
  { name: "why", once: true, path: "#/play", place: { ...REPORTED, panel: { kind: "why", meter: "security", round: null } } },
  { name: "where", path: "#/play", place: { ...GAME, phase: "debate", round: 2, step: "floor", panel: { kind: "where" } } },
  { name: "card", path: "#/play", place: { ...GAME, phase: "evidence", round: 1, panel: { kind: "card", card: "E02" } } },
  { name: "policy", path: "#/play", place: { ...GAME, phase: "commit", round: 2, draft: { verdictSeen: 2 }, panel: { kind: "policy", policy: "enforce_fund" } } },
  { name: "role", path: "#/play", place: { ...REPORTED, panel: { kind: "role", role: "cloud" } } },
  { name: "menu", once: true, path: "#/play", place: { ...GAME, phase: "briefing", panel: { kind: "menu" } } },
  { name: "debrief", path: "#/play", place: { ...GAME, phase: "debrief", draft: { verdictSeen: 6, resolutionSeen: 6 } } },
  ...DEBRIEF_STEPS.slice(1).map((step): ScreenScene => ({ name: `debrief${step.charAt(0).toUpperCase()}${step.slice(1)}`, once: true, path: "#/play", place: { ...ENDED, draft: { ...ENDED.draft, composer: { debriefStep: step } } } })),
  { name: "kit", once: true, path: "#/kit/prc-models-tier1" },
  { name: "debriefFull", once: true, path: "#/play", place: ENDED },
];

/** What the browser's storage holds where a scene begins. */
export function storageOf({ place, chosen }: ScreenScene, settings: Partial<Settings> = {}): Record<string, string> {
  if (place !== undefined) return storageAt(place, settings);
  return { "countermove.draft": JSON.stringify({ wishes: { scenario: chosen ?? null, level: 2, seed: "" } }), "countermove.settings": JSON.stringify(settings) };
}
