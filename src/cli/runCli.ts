import { closest } from "../kernel/closest.ts";
import { lookup } from "../kernel/lookup.ts";
import { annotate } from "./annotate.ts";
import { certify } from "./certify.ts";
import { FINE, FINDINGS, WRONG_USE, WrongUse, type CliCommand, type Terminal } from "./command.ts";
import { draft } from "./draft.ts";
import { play } from "./play.ts";
import { replay } from "./replay.ts";
import { serve } from "./serve.ts";
import { validate } from "./validate.ts";

const COMMANDS: Readonly<Record<string, CliCommand>> = { validate, certify, play, replay, serve, annotate, draft };

/** Runs one command line, without `node` and the script's name. Never throws. Returns the exit code. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === "--help" || name === "-h" || name === "help") {
    terminal.out(usage());
    return FINE;
  }
  const command = name === undefined ? undefined : lookup(COMMANDS, name);
  if (name === undefined || command === undefined) {
    terminal.err(name === undefined ? usage() : `There is no command ${JSON.stringify(name)}.${suggestion(name)}\n${usage()}`);
    return WRONG_USE;
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    terminal.out(`${command.about}\nUsage: npm run cli -- ${command.usage}`);
    return FINE;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (error instanceof WrongUse || isParseArgsError(error)) {
      // Node goes on with advice for programmers.
      terminal.err(`${error.message.replace(/\. To specify .*$/s, ".")}\nUsage: npm run cli -- ${command.usage}`);
      return WRONG_USE;
    }
    terminal.err(`Countermove itself failed: ${error instanceof Error ? error.message : String(error)}. Please report it, with the command and its files.`);
    return FINDINGS;
  }
}

function usage(): string {
  const commands = Object.values(COMMANDS).map((command) => `  ${command.usage}\n      ${command.about}`);
  return `Usage: npm run cli -- COMMAND …\n\n${commands.join("\n")}\n\nExit codes: 0 fine, 1 errors found, 2 wrong use.`;
}

function suggestion(name: string): string {
  const meant = closest(name, Object.keys(COMMANDS));
  return meant === undefined ? "" : ` Did you mean "${meant}"?`;
}

/** What parseArgs of node:util throws for an unknown option and the like. */
function isParseArgsError(error: unknown): error is Error {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}
