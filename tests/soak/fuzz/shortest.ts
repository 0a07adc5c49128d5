import type { MatchSetup } from "../../../src/engine/index.ts";
import type { CompiledScenario } from "../../../src/scenario/compiled.ts";
import { FuzzGame } from "./fuzzGame.ts";
import type { OpenDoor } from "./fuzzGame.ts";

/** How often a list is tried at most, while it is made shorter. */
const MOST_TRIES = 400;

interface Failure {
  readonly compiled: CompiledScenario;
  readonly setup: MatchSetup;
  readonly openDoor: OpenDoor;
  /** What the failure says. */
  readonly message: string;
}

/**
 * The shortest list that still ends in the same failure: halves, quarters, … down to single commands are left out, or the host moves on
 * in their place, as long as that works.
 */
export async function shortest(failure: Failure, { sent, accepted }: Pick<FuzzGame, "sent" | "accepted">): Promise<readonly unknown[]> {
  let list: readonly unknown[] = sent;
  let tries = 0;
  const fails = async (shorter: readonly unknown[]): Promise<boolean> => {
    tries += 1;
    return (await messageOf(failure, shorter)) === failure.message;
  };
  // What was refused has changed nothing, but for the last command perhaps.
  const early = accepted.at(-1) === sent.at(-1) ? accepted : [...accepted, sent.at(-1)];
  if (await fails(early)) list = early;
  for (let size = list.length >> 1; size >= 1 && tries < MOST_TRIES; ) {
    const before = list.length;
    for (let at = 0; at < list.length && tries < MOST_TRIES; ) {
      const [first, last] = [list.slice(0, at), list.slice(at + size)];
      if (await fails([...first, ...last])) list = [...first, ...last];
      else if (size > 1 && (await fails([...first, ADVANCE, ...last]))) list = [...first, ADVANCE, ...last];
      else at += size;
    }
    // What two commands did together may fall once others have gone: single ones are tried until none can be spared.
    if (size > 1 || list.length === before) size >>= 1;
  }
  return list;
}

const ADVANCE = { type: "advance" };

/** What a list of commands fails with; null where it does not. */
async function messageOf({ compiled, setup, openDoor }: Failure, commands: readonly unknown[]): Promise<string | null> {
  try {
    const game = new FuzzGame(compiled, setup, openDoor);
    for (const command of commands) await game.send(command);
    game.checkReplay();
    return null;
  } catch (error) {
    return messageFrom(error);
  }
}

/** Numbers differ from list to list; what has happened does not. */
export const messageFrom = (error: unknown): string => String(error).replaceAll(/-?\d+(\.\d+)?(e[+-]?\d+)?/g, "#");
