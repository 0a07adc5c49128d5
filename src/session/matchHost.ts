import type { Command, Match, MatchEvent, MatchSetup, Refusal } from "../engine/index.ts";
import { createMatch, decide, evolve, playMatch } from "../engine/index.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";

/** Where accepted commands are kept; they and the setup are the save. Rejects when it could not keep them. */
export interface CommandLog {
  append(command: Command, position: number): Promise<void>;
}

export type Submitted = { readonly ok: true; readonly events: readonly MatchEvent[] } | { readonly ok: false; readonly refusal: Refusal };

/** Owns one match: the same class runs in a browser tab, in a server room and in the CLI. */
export class MatchHost {
  readonly compiled: CompiledScenario;
  readonly setup: MatchSetup;
  readonly #log: CommandLog;
  #match: Match;
  #position: number;
  #queue: Promise<unknown> = Promise.resolve();

  /**
   * Opens a match, new or from its log.
   *
   * @throws Error when a command of the log is refused.
   */
  constructor(compiled: CompiledScenario, setup: MatchSetup, { log, commands = [] }: { readonly log: CommandLog; readonly commands?: readonly Command[] }) {
    this.compiled = compiled;
    this.setup = setup;
    this.#log = log;
    this.#match = commands.length === 0 ? createMatch(compiled, setup) : playMatch(compiled, setup, { commands });
    this.#position = commands.length;
  }

  get match(): Match {
    return this.#match;
  }

  /** Decides, records, then changes; commands are handled strictly in order. Rejects only when the log fails: then nothing has changed. */
  submit(command: Command): Promise<Submitted> {
    const answer = this.#queue.then(() => this.#handle(command));
    this.#queue = answer.catch(() => undefined);
    return answer;
  }

  async #handle(command: Command): Promise<Submitted> {
    const decision = decide(this.compiled, this.#match, command);
    if (!decision.ok) return decision;
    await this.#log.append(command, this.#position);
    this.#position += 1;
    this.#match = decision.events.reduce(evolve, this.#match);
    return decision;
  }
}
