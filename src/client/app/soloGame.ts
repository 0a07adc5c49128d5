import type { Command, Player, SeatView } from "../../engine/index.ts";
import { compileScenario } from "../../scenario/compileScenario.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import { shiftCommands } from "../../session/campaignStart.ts";
import type { Submitted } from "../../session/matchHost.ts";
import { type GameLog, makeSave } from "../../session/saveFile.ts";
import { EMPTY_DRAFT } from "../store/draftSlice.ts";
import type { CopyLinkResult, CopyResult, GameDoor, GameOrder, NextInCampaign, Outlook, UsualScores, WhatIf } from "../store/gameDoor.ts";
import type { GameState, GameStore } from "../store/gameStore.ts";
import { wayToDecision } from "../viewmodel/wayToDecision.ts";
import type { BranchResult, LabDoor } from "../store/labDoor.ts";
import { branchOf, kinOf } from "./branches.ts";
import type { TextShelf } from "./browserShelf.ts";
import { campaignWay } from "./campaignWay.ts";
import { copyText, download } from "./handOver.ts";
import { KIN_KEY, SAVE_KEY, SET_ASIDE_KEY } from "./keys.ts";
import { labOf } from "./lookBack.ts";
import type { ScenarioLibrary } from "./openSave.ts";
import { openSave, readShelf, roundOf } from "./openSave.ts";
import type { Pacing } from "./pacing.ts";
import { playOnAway } from "./playOnAway.ts";
import { packSave, replayAddress } from "./replayLink.ts";
import type { RulesDesk } from "./rulesDesk.ts";
import { openRulesDesk } from "./rulesDesk.ts";
import type { SoloTable } from "./soloTable.ts";
import { laySoloTable } from "./soloTable.ts";
import { thinkAway } from "./thinkAway.ts";
import { usualScores } from "./usualScores.ts";

/** What a solo game asks of the browser and of the build. */
export interface Surroundings extends ScenarioLibrary {
  readonly shelf: TextShelf;
  /** Waits before a stand-in acts. */
  pause(view: SeatView): Promise<void>;
  readonly pacing: Pick<Pacing, "skipAhead" | "slowDown">;
  /** Where long thoughts are thought; in a worker where it is left out. */
  readonly desk?: RulesDesk;
  /** Plays a branch of the game that is open, with that game beside it; where it is left out, the branch is played here. */
  playBranch?(branch: string, trunk: string): Promise<BranchResult>;
  /** What a bug report says beside the save. */
  readonly about: Readonly<Record<string, string>>;
}

/** What a command gets before a game is open. */
const NO_GAME: Submitted = { ok: false, refusal: { code: "wrongPhase", detail: {} } };

/** Runs one solo game at a time and keeps the store up to date with it. */
export class SoloGame implements GameDoor {
  readonly #store: GameStore;
  readonly #around: Surroundings;
  readonly #desk: RulesDesk;
  #table: SoloTable | null = null;

  constructor(store: GameStore, around: Surroundings) {
    this.#store = store;
    this.#around = around;
    this.#desk = around.desk ?? openRulesDesk();
  }

  async openShelf(): Promise<void> {
    const contents = await readShelf(this.#around, this.#around.shelf.read(SAVE_KEY));
    this.#state.showShelf(contents);
    const first = contents.shelf[0];
    if (this.#state.scenario === null && first !== undefined) await this.openScenario(first.id);
  }

  async openScenario(name: string, skin: string | null = null): Promise<void> {
    const scenario = await this.#around.loadScenario(name, { skin });
    if (scenario !== undefined) this.#state.showShelf({ scenario, compiled: compileScenario(scenario) });
  }

  async newGame({ scenario: name, skin = null, role, seed, level, parts, assumptions, shifts = [] }: GameOrder): Promise<void> {
    const scenario = await this.#around.loadScenario(name, { skin });
    if (scenario === undefined) return;
    this.#setTroubleAside();
    const players = scenario.roles.map(({ id }): [string, Player] => [id, id === role ? { kind: "human" } : { kind: "standIn", level }]);
    this.#state.restoreDraft(EMPTY_DRAFT);
    this.#sitDown(compileScenario(scenario, assumptions), { setup: { seed, players: Object.fromEntries(players), assumptions, ...(parts.length > 0 && { parts }) }, commands: [] });
    for (const command of [{ type: "begin" } as const, ...shiftCommands(shifts)]) await this.submit(command);
  }

  async resume(): Promise<boolean> {
    const text = this.#around.shelf.read(SAVE_KEY);
    if (this.#table === null && text !== null) await this.#goOnWith(text);
    return this.#table !== null;
  }

  async importSave(text: string): Promise<boolean> {
    const { draft } = this.#state;
    this.#state.restoreDraft(EMPTY_DRAFT);
    const opened = await this.#goOnWith(text);
    if (!opened) this.#state.restoreDraft(draft);
    return opened;
  }

  async submit(command: Command): Promise<Submitted> {
    this.#around.pacing.slowDown();
    return this.#table?.submit(command) ?? NO_GAME;
  }

  async nextInCampaign(): Promise<NextInCampaign | null> {
    return this.#table === null ? null : campaignWay(this.#table.compiled, [this.#table.match.world], this.#around.loadScenario);
  }

  downloadSave(): void {
    if (this.#table !== null) download(`countermove-${this.#table.compiled.scenario.id}.json`, this.#table.save());
  }

  downloadTrouble(): void {
    const { trouble } = this.#state;
    if (trouble !== null) download("countermove-unreadable.txt", trouble.text);
  }

  async copyBugReport(): Promise<CopyResult> {
    const save = this.#table?.save() ?? this.#around.shelf.read(SAVE_KEY);
    return copyText(JSON.stringify({ ...this.#around.about, save }));
  }

  async copyReplayLink(): Promise<CopyLinkResult> {
    const packed = this.#table === null ? null : await packSave(this.#table.save());
    return packed === null ? "tooLong" : copyText(replayAddress(location.href, packed));
  }

  skipAhead(): void {
    this.#around.pacing.skipAhead();
  }

  async skipToDecision(): Promise<void> {
    const table = this.#table;
    if (table === null) return;
    const { pacing } = this.#around;
    pacing.skipAhead();
    await table.standInsDone();
    for (let command = wayToDecision(table.compiled.scenario, table.view); command !== null; command = wayToDecision(table.compiled.scenario, table.view)) {
      const answer = await table.submit(command);
      if (!answer.ok) return;
      await table.standInsDone();
    }
    this.#state.seeVerdict(roundOf(table.view.place));
    pacing.slowDown();
  }

  async whatIf(): Promise<readonly WhatIf[]> {
    const table = this.#table;
    return table === null ? [] : this.#desk.ask(table.compiled, "whatIf", { match: table.match });
  }

  async *outlook(round: number): AsyncGenerator<Outlook> {
    const table = this.#table;
    if (table !== null) yield* playOnAway(this.#desk, table.compiled, { match: table.match, round });
  }

  async usualScores(): Promise<UsualScores | null> {
    if (this.#table === null) return null;
    const { compiled, setup } = this.#table;
    return usualScores({ scenario: compiled.scenario.id, fingerprint: compiled.fingerprint, full: (setup.parts ?? []).length > 0 });
  }

  readonly lab: LabDoor = {
    ...labOf(async () => {
      const table = this.#table;
      if (table === null) throw new Error("no game is open");
      return { desk: this.#desk, compiled: table.compiled, match: table.match };
    }),
    canBranch: true,
    branchOff: (round) => this.#branchOff(round),
    kin: () => Promise.resolve(this.#table === null ? null : kinOf(this.#table.game, this.#around.shelf.read(KIN_KEY))),
    changeToKin: async () => {
      const kin = this.#around.shelf.read(KIN_KEY);
      const now = this.#table?.save() ?? null;
      // First of all the present game is put where it will lie: its own place is about to be taken.
      if (kin === null || now === null || !this.#around.shelf.write(KIN_KEY, now)) return false;
      if (await this.importSave(kin)) return true;
      this.#around.shelf.write(KIN_KEY, kin);
      return false;
    },
  };

  /** What was read before the round stays read. */
  async #branchOff(round: number): Promise<BranchResult> {
    const table = this.#table;
    const branch = table === null ? null : branchOf(table.compiled, table.game, round);
    if (table === null || branch === null) return "failed";
    const { shelf, playBranch } = this.#around;
    if (playBranch !== undefined) return playBranch(JSON.stringify(makeSave(table.compiled, branch)), table.save());
    if (!shelf.write(KIN_KEY, table.save())) return "failed";
    this.#state.restoreDraft({ ...EMPTY_DRAFT, round, verdictSeen: round - 1, resolutionSeen: round - 1 });
    this.#sitDown(table.compiled, branch);
    this.#keep(this.#table?.save() ?? "");
    return "done";
  }

  get #state(): GameState {
    return this.#store.getState();
  }

  /** Goes on with a save, or says what is wrong with it. */
  async #goOnWith(text: string): Promise<boolean> {
    const opened = await openSave(text, this.#around);
    if ("problem" in opened) {
      this.#state.showShelf({ trouble: opened });
      return false;
    }
    try {
      this.#sitDown(opened.compiled, opened.save);
    } catch {
      this.#state.showShelf({ trouble: { problem: "cannotBePlayed", text } });
      return false;
    }
    this.#keep(text);
    return true;
  }

  #sitDown(compiled: CompiledScenario, game: GameLog): void {
    const table = laySoloTable(compiled, game, {
      keep: (save) => this.#keep(save),
      show: (view, command) => this.#show(view, command),
      setBusy: this.#state.setBusy,
      stop: (text) => this.#state.showShelf({ trouble: { problem: "cannotBePlayed", text } }),
      pause: this.#around.pause,
      think: thinkAway(this.#desk),
    });
    this.#table?.leave();
    this.#table = table;
    this.#turnPage(table.view);
    this.#state.showMatch({ compiled: table.compiled, setup: table.setup, view: table.view });
    table.goOn();
  }

  #show(view: SeatView, command: Command | null): void {
    this.#turnPage(view);
    this.#state.showView(view, command);
  }

  /** Drafts belong to their round. */
  #turnPage({ place }: SeatView): void {
    if (roundOf(place) !== this.#state.draft.round) this.#state.startRound(roundOf(place));
  }

  #keep(save: string): void {
    const kept = this.#around.shelf.write(SAVE_KEY, save);
    if (kept === this.#state.storageFull) this.#state.setStorageFull(!kept);
  }

  /** A save that cannot be read is not thrown away when a new game takes its place. */
  #setTroubleAside(): void {
    const { trouble } = this.#state;
    if (trouble !== null) this.#around.shelf.write(SET_ASIDE_KEY, trouble.text);
  }
}
