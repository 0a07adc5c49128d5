import { commandsBefore } from "../../analysis/branch.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { GameLog, SaveFile } from "../../session/saveFile.ts";
import { gameFingerprint, readSave } from "../../session/saveFile.ts";
import type { LabKin } from "../store/labDoor.ts";

/** A new game from the start of a round of another, its commands before that kept as they are; null where that round was never played. */
export function branchOf(compiled: CompiledScenario, game: GameLog, round: number): GameLog | null {
  const commands = commandsBefore(compiled, game, round);
  return commands === null ? null : { setup: game.setup, commands, branch: { of: gameFingerprint(game), round } };
}

/** What a save that is kept beside a game is to it; null where they have nothing to do with each other. */
export function kinOf(game: GameLog, beside: string | null): LabKin | null {
  const read = beside === null ? null : readSave(beside);
  if (read?.ok !== true) return null;
  const { save } = read;
  if (game.branch?.of === gameFingerprint(save)) return { kind: "trunk", round: game.branch.round };
  return branches(save, game) ? { kind: "branch", round: save.branch.round } : null;
}

const branches = (save: SaveFile, game: GameLog): save is SaveFile & Required<Pick<SaveFile, "branch">> => save.branch?.of === gameFingerprint(game);
