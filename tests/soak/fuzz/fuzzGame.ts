import { isDeepStrictEqual } from "node:util";
import { playMatch } from "../../../src/engine/index.ts";
import type { Command, Match, MatchSetup } from "../../../src/engine/index.ts";
import type { CompiledScenario } from "../../../src/scenario/compiled.ts";
import { MatchHost } from "../../../src/session/matchHost.ts";
import type { Submitted } from "../../../src/session/matchHost.ts";
import { deepFreeze } from "../../helpers/deepFreeze.ts";
import { Broken, checkMatch, checkRefusal, checkViews } from "./invariants.ts";

/** What takes commands: a match host, or (to test the fuzzer) a faulty one. */
export interface Door {
  readonly match: Match;
  submit(command: Command): Promise<Submitted>;
}

export type OpenDoor = (compiled: CompiledScenario, setup: MatchSetup) => Door;

/** The door of every real match; it keeps no log. */
export const openHost: OpenDoor = (compiled, setup) => new MatchHost(compiled, setup, { log: { append: () => Promise.resolve() } });

/** A game that is being fuzzed. */
export class FuzzGame {
  readonly compiled: CompiledScenario;
  readonly setup: MatchSetup;
  /** All that was sent, in order. */
  readonly sent: unknown[] = [];
  readonly accepted: Command[] = [];
  readonly #door: Door;

  constructor(compiled: CompiledScenario, setup: MatchSetup, openDoor: OpenDoor) {
    this.compiled = compiled;
    this.setup = setup;
    this.#door = openDoor(compiled, setup);
    deepFreeze(this.#door.match);
  }

  get match(): Match {
    return this.#door.match;
  }

  /**
   * Sends anything, and checks what comes of it.
   *
   * @returns "accepted", or the code of the refusal.
   * @throws Error when the rules throw, or a promise is broken. What the match holds is frozen, so a rule that writes in place throws.
   */
  async send(anything: unknown): Promise<string> {
    this.sent.push(anything);
    const before = this.match;
    const answer = await this.#door.submit(anything as Command);
    if (!answer.ok) {
      if (this.match !== before) throw new Broken("a refused command has changed the match");
      checkRefusal(this.compiled, answer.refusal);
      return answer.refusal.code;
    }
    this.accepted.push(anything as Command);
    deepFreeze(this.match);
    checkMatch(this.compiled, this.match);
    if (before.place.phase !== this.match.place.phase) checkViews(this.compiled, this.match);
    return "accepted";
  }

  /** Checks that what was accepted, written down and read again, gives the same match. */
  checkReplay(): void {
    const commands = JSON.parse(JSON.stringify(this.accepted, writable)) as readonly Command[];
    const again = playMatch(this.compiled, this.setup, { commands });
    if (!isDeepStrictEqual(again, this.match)) throw new Broken("the commands written down and played again give another match");
  }
}

/** Nobody can write these down; a command that was accepted does not need them. */
const writable = (_: string, value: unknown): unknown => (typeof value === "bigint" ? null : value);
