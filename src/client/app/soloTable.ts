import type { Command, Match, MatchSetup, RoleId, SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { Submitted } from "../../session/matchHost.ts";
import { MatchHost } from "../../session/matchHost.ts";
import type { GameLog } from "../../session/saveFile.ts";
import { makeSave } from "../../session/saveFile.ts";
import type { StandIn } from "../../session/soloMatch.ts";
import { SoloMatch } from "../../session/soloMatch.ts";

/** What a table needs of the world around it. */
export interface TableDuties {
  /** After each command that was accepted: the whole save, as text. */
  keep(save: string): void;
  show(view: SeatView, command: Command | null): void;
  setBusy(busy: boolean): void;
  /** The stand-ins cannot go on; the match stands where it stood. */
  stop(save: string): void;
  /** Waits before a stand-in acts. */
  pause(view: SeatView): Promise<void>;
  /** Thinks for the stand-ins. */
  readonly think: StandIn;
}

/** One solo game at its table. */
export interface SoloTable {
  readonly compiled: CompiledScenario;
  readonly setup: MatchSetup;
  readonly view: SeatView;
  /** All of it, hidden things too: for what is worked out once the game is over. */
  readonly match: Match;
  /** What it was made from and every command since. */
  readonly game: GameLog;
  save(): string;
  submit(command: Command): Promise<Submitted>;
  /** Lets the stand-ins act that are waited for. */
  goOn(): void;
  /** Resolves when it is the person's turn, or nobody's. */
  standInsDone(): Promise<void>;
  /** The table is cleared: what stand-ins still do is neither kept nor shown. */
  leave(): void;
}

/**
 * Lays a table for one person, new or from the commands of a save.
 *
 * @throws Error when a command of the save cannot be played.
 */
export function laySoloTable(compiled: CompiledScenario, { setup, commands, branch }: GameLog, duties: TableDuties): SoloTable {
  const kept = [...commands];
  const game: GameLog = { setup, commands: kept, ...(branch !== undefined && { branch }) };
  let left = false;
  const save = (): string => JSON.stringify(makeSave(compiled, game));
  const append = (command: Command): Promise<void> => {
    kept.push(command);
    if (!left) duties.keep(save());
    return Promise.resolve();
  };
  const onTrouble = (): void => {
    if (!left) duties.stop(save());
  };
  const host = new MatchHost(compiled, setup, { log: { append }, commands });
  const match: SoloMatch = new SoloMatch(host, { you: personOf(setup), pause: () => (left ? never : duties.pause(match.view)), think: duties.think, onTrouble });
  match.listen((view, command) => {
    if (!left) duties.show(view, command);
  });
  const playOn = async (): Promise<void> => {
    try {
      await match.playStandIns();
    } catch {
      onTrouble();
    }
    if (!left) duties.setBusy(false);
  };
  const goOn = (): void => {
    duties.setBusy(true);
    void playOn();
  };
  return {
    compiled,
    setup,
    get view() {
      return match.view;
    },
    get match() {
      return host.match;
    },
    game,
    save,
    submit: async (command) => {
      duties.setBusy(true);
      const answer = await match.submit(command);
      goOn();
      return answer;
    },
    goOn,
    standInsDone: () => match.playStandIns(),
    leave: () => {
      left = true;
    },
  };
}

/** Where the stand-ins of a table that was left wait. */
const never = new Promise<void>(() => undefined);

/** The role that a person plays; null when stand-ins play all of them. */
export function personOf({ players }: MatchSetup): RoleId | null {
  return Object.keys(players).find((role) => players[role]?.kind === "human") ?? null;
}
