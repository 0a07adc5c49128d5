/** Where a command writes; tests give their own. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
}

/** Nothing to complain of. */
export const FINE = 0;
/** The input has findings that are errors. */
export const FINDINGS = 1;
/** The command was called in a wrong way. */
export const WRONG_USE = 2;

/** A word after `npm run cli --`. */
export interface CliCommand {
  /** How it is called, e.g. `validate FILE…`. */
  readonly usage: string;
  readonly about: string;
  /** @returns The exit code. */
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}

/** Thrown by a command that was called in a wrong way; the message tells what is wrong. */
export class WrongUse extends Error {}
