import type { Command, Level, Match, RoleId, SeatView } from "../engine/index.ts";
import { project, seatsToAct } from "../engine/index.ts";
import { chooseCommand } from "../standins/chooseCommand.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import type { MatchHost, Submitted } from "./matchHost.ts";

/** What a solo match tells: the new view after each command, a stand-in's or the player's own. */
export type Listener = (view: SeatView, command: Command | null) => void;

/** Decides for a stand-in, here or elsewhere. The same view gets the same command, and it is one that is legal for that view. */
export type StandIn = (compiled: CompiledScenario, view: SeatView, how: { readonly level: Level; readonly seed: number }) => Command | Promise<Command>;

/** How a solo match is played. */
export interface SoloOptions {
  readonly you: RoleId | null;
  /** Waits before a stand-in acts, so that a person can follow; at once where it is left out. */
  readonly pause?: (match: Match) => Promise<void>;
  /** Who thinks for the stand-ins; they themselves, at once, where it is left out. */
  readonly think?: StandIn;
  /** Told when stand-ins cannot go on: the log has failed, or they have. The match stands where it stood. */
  readonly onTrouble?: (error: unknown) => void;
}

/** One person and stand-ins, in one place: plays the stand-ins until it is the person's turn. */
export class SoloMatch {
  readonly host: MatchHost;
  readonly #you: RoleId | null;
  readonly #pause: (match: Match) => Promise<void>;
  readonly #think: StandIn;
  readonly #onTrouble: (error: unknown) => void;
  readonly #listeners = new Set<Listener>();
  #running: Promise<void> | null = null;

  constructor(host: MatchHost, { you, pause = () => Promise.resolve(), think = chooseCommand, onTrouble = () => undefined }: SoloOptions) {
    this.host = host;
    this.#you = you;
    this.#pause = pause;
    this.#think = think;
    this.#onTrouble = onTrouble;
  }

  get view(): SeatView {
    return project(this.host.compiled, this.host.match, this.#you);
  }

  /** Calls back after every change; returns the way to stop. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Submits the person's command, then lets the stand-ins answer. The reply comes before their answers; what goes wrong while they
   * play is told to `onTrouble`. Rejects when the log fails over the person's own command.
   */
  async submit(command: Command): Promise<Submitted> {
    const answer = await this.host.submit(command);
    if (!answer.ok) return answer;
    this.#tell(command);
    // If they are at it already, whoever set them to it learns how it goes.
    if (this.#running === null) this.playStandIns().catch(this.#onTrouble);
    return answer;
  }

  /** Lets the stand-ins act while any is waited for; resolves when it is somebody else's turn. Rejects when the log fails. */
  playStandIns(): Promise<void> {
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #run(): Promise<void> {
    for (let role = this.#nextStandIn(); role !== null; role = this.#nextStandIn()) {
      await this.#pause(this.host.match);
      const command = await this.#commandOf(role);
      if (command === null) continue;
      const answer = await this.host.submit(command);
      if (!answer.ok) throw new Error(`stand-in ${role} was refused ${command.type}: ${answer.refusal.code}`);
      this.#tell(command);
    }
  }

  #nextStandIn(): RoleId | null {
    const { match } = this.host;
    return seatsToAct(match).find((role) => match.seats[role]?.player.kind === "standIn") ?? null;
  }

  /** The stand-in's command; null when it is not its turn after the pause, or when somebody else has acted while it thought. */
  async #commandOf(role: RoleId): Promise<Command | null> {
    const { compiled, match, setup } = this.host;
    const player = match.seats[role]?.player;
    if (player?.kind !== "standIn" || !seatsToAct(match).includes(role)) return null;
    const command = await this.#think(compiled, project(compiled, match, role), { level: player.level, seed: setup.seed });
    return this.host.match === match ? command : null;
  }

  #tell(command: Command): void {
    const { view } = this;
    for (const listener of this.#listeners) listener(view, command);
  }
}
