import { until, type Hands } from "./hands.ts";
import { DEBATE, DECISION, EVIDENCE, MENU, playRole, REPORT, RESOLUTION, RULES, type Screen, SCREENS, SHEET, START } from "./names.ts";

/** Which game is played. */
export interface GameToDrive {
  /** Short name of the role, as on its button. */
  readonly role: string;
  readonly seed: number;
  /** The short rules where nothing is said. */
  readonly rules?: "short" | "full";
  /** Stand-ins that move at random where nothing is said; thoughtful ones offer more deals. */
  readonly others?: "random" | "normal";
}

/** What a test does at every place where the game waits for the player; `place` tells apart the steps of a debate, and of a resolution. */
export type AtPlace = (screen: Screen, place: string) => Promise<void>;

/** From the start page to the briefing, against stand-ins that move at once. */
export async function startGame(hands: Hands, { role, seed, rules = "short", others = "random" }: GameToDrive): Promise<void> {
  await until("the start", async () => ((await hands.count(START.newGame)) > 0 ? true : null));
  await hands.unfold(START.more);
  if (others === "random") await hands.press(START.random);
  await hands.type(START.seed, String(seed));
  await hands.press(START.newGame);
  if (rules === "full") await hands.press(RULES.full);
  await hands.press(playRole(role));
  await screenNow(hands);
  await hands.press(MENU.open);
  await hands.press(MENU.quick);
  await hands.press(SHEET.close);
}

/** Plays on from wherever the game is to the debrief, and calls `at` before it acts. The first resolution is seen to its end, the others are skipped. */
export async function playToDebrief(hands: Hands, at: AtPlace = () => Promise.resolve()): Promise<void> {
  await playUntil(hands, "debrief", at);
}

/** The same, up to the first time that the screen is there. */
export async function playUntil(hands: Hands, last: Screen, at: AtPlace = () => Promise.resolve()): Promise<void> {
  let seenOnce = false;
  for (;;) {
    const screen = await screenNow(hands);
    await at(screen, await placeOn(hands, screen));
    if (screen === last || screen === "debrief") return;
    if (screen === "report" && !seenOnce) await openWhy(hands);
    seenOnce ||= screen === "report";
    const skip = screen === "resolution" && seenOnce && (await hands.count(RESOLUTION.skip)) > 0;
    await (skip ? hands.press(RESOLUTION.skip) : ACTS[screen](hands));
  }
}

/** The screen that waits for the player. */
export function screenNow(hands: Hands): Promise<Screen> {
  return until("a screen that waits for the player", async () => {
    for (const screen of Object.keys(SCREENS) as Screen[]) if ((await hands.count(SCREENS[screen])) > 0) return screen;
    return null;
  });
}

/** A name for the place: the screen, and where that has steps, the step. */
async function placeOn(hands: Hands, screen: Screen): Promise<string> {
  if (screen === "resolution") return (await hands.count(RESOLUTION.next)) === 0 ? "last scene" : (await hands.blocked(RESOLUTION.back)) ? "first scene" : "scene";
  if (screen !== "turn") return screen;
  for (const [step, heading] of Object.entries(STEP_HEADINGS)) if ((await hands.count({ role: "heading", name: heading })) > 0) return step;
  return "step";
}

const STEP_HEADINGS = {
  preVote: /^vote before the debate/i,
  case: /^make the case/i,
  cross: /^question their sources/i,
  answer: /^answer the other side/i,
  floor: /^speak from the floor/i,
  points: /^answer the floor/i,
  closing: /^your closing words/i,
  vote: /^cast your vote/i,
} as const;

/** What the player does on each screen before leaving it. */
export const ACTS: Readonly<Record<Exclude<Screen, "debrief">, (hands: Hands) => Promise<void>>> = {
  briefing: (hands) => hands.press(SCREENS.briefing),
  evidence: sortHand,
  turn: takeTurn,
  verdict: (hands) => hands.press(SCREENS.verdict),
  caucus: (hands) => hands.press(SCREENS.caucus),
  decision: async (hands) => {
    // What was chosen before stays.
    if ((await hands.count(DECISION.undoAll)) === 0) await choosePolicy(hands);
    await hands.press(SCREENS.decision);
    // Where a word would be broken, the first press only warns.
    if ((await hands.count(DECISION.sealAnyway)) > 0) await hands.press(DECISION.sealAnyway);
  },
  resolution: (hands) => hands.press(SCREENS.resolution),
  report: (hands) => hands.press(SCREENS.report),
};

/** Looks one card up, and puts down what is too much. */
async function sortHand(hands: Hands): Promise<void> {
  if ((await hands.count(EVIDENCE.lookUp)) > 0) await hands.press(EVIDENCE.lookUp);
  while ((await hands.blocked(SCREENS.evidence)) && (await hands.count(EVIDENCE.putDown)) > 0) await hands.press(EVIDENCE.putDown);
  await hands.press(SCREENS.evidence);
}

/** Says something in the present step of the debate, as far as it allows, and is done with it. */
async function takeTurn(hands: Hands): Promise<void> {
  if (await chooseClaim(hands)) {
    await hands.press(DEBATE.makeClaim);
    await until("the claim on the table", async () => ((await hands.count(DEBATE.because)) === 0 ? true : null));
  }
  for (const play of [DEBATE.support, DEBATE.attack]) if ((await hands.count(play)) > 0) await hands.press(play);
  for (const deed of [DEBATE.askWho, DEBATE.clash, DEBATE.voteFor]) if ((await hands.count(deed)) > 0) await hands.press(deed);
  await hands.press(DEBATE.done);
}

/** Chooses a claim and a reason, without making it yet. Whether there is one to choose. */
export async function chooseClaim(hands: Hands): Promise<boolean> {
  if ((await hands.count(DEBATE.claim)) === 0) return false;
  await hands.press(DEBATE.claim);
  await hands.press(DEBATE.because);
  return true;
}

/** Marks the first policy that can be paid; sealing nothing is allowed where none can. */
export async function choosePolicy(hands: Hands): Promise<void> {
  if ((await hands.count(DECISION.undoAll)) > 0) await hands.press(DECISION.undoAll);
  const offered = await hands.count(DECISION.policy);
  for (let which = 0; which < offered; which += 1) {
    await hands.press(DECISION.policy, which);
    if (!(await hands.blocked(SCREENS.decision))) return;
    await hands.press(DECISION.undoAll);
  }
}

/** Opens the ledger of the first meter and closes it again. */
async function openWhy(hands: Hands): Promise<void> {
  if ((await hands.count(REPORT.why)) === 0) return;
  await hands.press(REPORT.why);
  await until("the ledger", async () => ((await hands.count(SHEET.any)) > 0 ? true : null));
  await hands.press(SHEET.close);
}
