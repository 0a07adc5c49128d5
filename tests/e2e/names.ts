import type { Named, Role } from "./hands.ts";

const named = (role: Role, name: RegExp): Named => ({ role, name });
const button = (name: RegExp): Named => named("button", name);

/** Everything that the browser tests look for, in one place: words change, and then they change here. */
export const START = {
  newGame: button(/^new game$/i),
  goOn: button(/^go on with your game$/i),
  more: /^more: names/i,
  random: named("radio", /^random/i),
  seed: named("textbox", /^seed/i),
  openSave: button(/^open a saved game$/i),
  keepFile: button(/^keep it as a file$/i),
} as const;

export const MENU = {
  open: button(/^menu$/i),
  sheet: named("dialog", /^menu$/i),
  still: named("radio", /^still$/i),
  quick: named("checkbox", /without a pause$/i),
  exportSave: button(/^save to a file$/i),
  toStart: named("link", /^leave to the start$/i),
} as const;

export const SHEET = { any: named("dialog", /./), close: button(/^close$/i), back: { ...button(/^back$/i), within: named("dialog", /./) }, cardLink: { ...button(/^[A-Z]\d+: /), within: named("dialog", /./) }, card: named("dialog", /^card /i) } as const;
export const WHERE = { open: button(/where am i\?$/i), sheet: named("dialog", /^where am i\?$/i) } as const;
export const HINT = { gotIt: button(/^got it$/i), again: button(/^show the hints again$/i) } as const;
export const SKIP = { toDecision: button(/^skip to the decision$/i) } as const;

export const EVIDENCE = {
  lookUp: button(/^look it up card/i),
  putDown: button(/^put down card/i),
} as const;

const claims = named("group", /^choose a claim/i);
export const DEBATE = {
  claim: { ...named("radio", /./), within: claims },
  because: { ...named("radio", /./), within: named("group", /^and your reason/i) },
  makeClaim: button(/^make this claim$/i),
  support: button(/^put it under/i),
  attack: button(/^play it against/i),
  sources: named("combobox", /^which card/i),
  voteFor: button(/^for$/i),
  goOnVoteless: button(/^go on without a vote$/i),
  source: { ...named("radio", /./), within: named("group", /^which source\?$/i) },
  askWho: button(/^who is behind it\?$/i),
  askEvidence: button(/^what is its evidence\?$/i),
  takePoint: button(/^take it$/i),
  waveDown: button(/^wave it down$/i),
  pointClaim: named("combobox", /^to which claim/i),
  pointQuestion: named("combobox", /^your question/i),
  askPoint: button(/^ask it$/i),
  clash: { ...named("radio", /./), within: named("group", /^which claim decides\?$/i) },
  done: button(/^(done with this step|go on without )/i),
  skipAhead: button(/^skip ahead$/i),
} as const;

export const DECISION = {
  policy: named("checkbox", /./),
  undo: button(/^undo the last change$/i),
  undoAll: button(/^undo all$/i),
  sealAnyway: button(/^seal all the same$/i),
  why: button(/^why\? price, effects, sources/i),
} as const;

export const RULES = { full: named("radio", /^full$/i) } as const;

const dealForm = named("region", /^(your offer|other terms)$/i);
export const CAUCUS = {
  offer: button(/^offer a deal$/i),
  form: dealForm,
  kind: (name: string): Named => ({ role: "radio", name: new RegExp(`^${name}$`, "i"), within: dealForm }),
  with: { ...named("combobox", /^with whom/i), within: dealForm },
  amount: { ...named("combobox", /^capital$/i), within: dealForm },
  send: button(/^put it on the desk$/i),
  accept: button(/^accept /i),
  counter: button(/^change the terms /i),
  sendCounter: button(/^send these terms back$/i),
  drop: button(/^drop it$/i),
} as const;

const vetoes = named("region", /^stop somebody/i);
const forecasts = named("region", /^what do you expect/i);
export const FULL_DECISION = {
  veto: { ...named("combobox", /^which policy/i), within: vetoes },
  half: named("radio", /^half: /i),
  meter: { ...named("combobox", /^forecast \d/i), within: forecasts },
  way: { ...named("combobox", /^which way/i), within: forecasts },
  sure: { ...named("combobox", /^how sure/i), within: forecasts },
} as const;

export const RESOLUTION = {
  next: button(/^next$/i),
  back: button(/^back$/i),
  skip: button(/^skip to the results$/i),
  toReport: button(/^to the report$/i),
} as const;

export const REPORT = { why: button(/^why\? all causes/i) } as const;

export const DEBRIEF = {
  /** A step by its name over the page. */
  step: (name: string): Named => button(new RegExp(`^\\d+ ${name}$`, "i")),
  next: button(/^next: /i),
  back: button(/^back to “/i),
} as const;

/** What a screen is known by: the button by which a player leaves it; the debrief, which nobody leaves, by the ending that it tells. */
export const SCREENS = {
  briefing: button(/^begin /i),
  evidence: button(/^on to the debate$/i),
  turn: DEBATE.done,
  verdict: button(/^go on to the decision$/i),
  caucus: button(/^(no deal this round|leave it unanswered|done: on to the decision)$/i),
  decision: button(/^seal/i),
  resolution: button(/^(next|to the report)$/i),
  report: button(/^(on to \w+ \d|to the debrief)/i),
  // Endings of the shipped scenario, then those of drafts made from documents.
  debrief: named("main", /^(escalation|leaky wall|fortress|managed risk|drifting apart|open door|muddling through|rules on paper|settled|left alone)$/i),
} as const satisfies Record<string, Named>;

export type Screen = keyof typeof SCREENS;

export const playRole = (role: string): Named => button(new RegExp(`^play ${role}$`, "i"));
