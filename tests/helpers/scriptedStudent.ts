import type { Level } from "../../src/engine/index.ts";
import type { StudentNews } from "../../src/protocol/classNews.ts";
import type { CompiledScenario } from "../../src/scenario/compiled.ts";
import { compileClassScenario } from "../../src/session/compileClassScenario.ts";
import { connectClass, type RemoteClass, type RemoteState } from "../../src/session/remoteClass.ts";
import { RemoteMatch } from "../../src/session/remoteMatch.ts";
import { seatKey } from "../../src/session/seatNews.ts";
import { chooseCommand } from "../../src/standins/chooseCommand.ts";
import { realScenario } from "./scenarios.ts";

/** Waits until something holds of what a page knows. */
export function until(remote: RemoteClass, holds: (state: RemoteState) => boolean, { what = "it", seconds = 30 }: { readonly what?: string; readonly seconds?: number } = {}): Promise<RemoteState> {
  return new Promise((resolve, reject) => {
    let stop: () => void = () => undefined;
    const timer = setTimeout(() => {
      stop();
      const { link, news, farewell } = remote.state;
      reject(new Error(`waited ${seconds} s for ${what}; link ${link}, farewell ${farewell}, rooms ${JSON.stringify(news?.kind === "student" ? news.room : news?.rooms).slice(0, 1500)}`));
    }, seconds * 1000);
    queueMicrotask(() => {
      stop = remote.listen((state) => {
        if (!holds(state)) return;
        clearTimeout(timer);
        queueMicrotask(() => stop());
        resolve(state);
      });
    });
  });
}

/** Where a student's room stands, e.g. "2 commit". */
export function placeOf({ news }: RemoteState): string {
  const place = news?.kind === "student" ? news.room?.place : news?.rooms[0]?.place;
  return place === undefined ? "nowhere" : `${place.round ?? 0} ${place.phase}`;
}

const READY = { type: "ready" } as const;
/** A script that is refused so often has lost its way. */
const MOST_REFUSALS = 50;

/** An order that the server has said is done, as JSON, and when that was known (ms since 1970). */
export interface Acknowledged {
  readonly order: string;
  readonly at: number;
}

/** A student who does what a stand-in would, as long as nobody tells it to be silent. */
export class ScriptedStudent {
  readonly ticket: string;
  readonly base: string;
  readonly refusals: string[] = [];
  readonly accepted: Acknowledged[] = [];
  readonly places: string[] = [];
  silent = false;
  remote: RemoteClass;
  #busy = false;
  #again = false;
  #stop: () => void = () => undefined;

  constructor(base: string, ticket: string) {
    this.base = base;
    this.ticket = ticket;
    this.remote = connectClass({ base, ticket });
    this.#watch();
  }

  /** As a page does that is loaded again. */
  refresh(): void {
    this.leave();
    this.remote = connectClass({ base: this.base, ticket: this.ticket });
    this.#watch();
  }

  leave(): void {
    this.#stop();
    this.remote.close();
  }

  get news(): StudentNews | null {
    const { news } = this.remote.state;
    return news?.kind === "student" ? news : null;
  }

  #watch(): void {
    const { remote } = this;
    this.#stop = remote.listen((state) => {
      const place = placeOf(state);
      if (this.places.at(-1) !== place) this.places.push(place);
      void this.#act(remote);
    });
  }

  async #act(remote: RemoteClass): Promise<void> {
    this.#again = true;
    if (this.#busy) return;
    this.#busy = true;
    try {
      while (this.#again && remote === this.remote && !this.silent && this.refusals.length < MOST_REFUSALS) {
        this.#again = false;
        if (await this.#once(remote)) this.#again = true;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    } finally {
      this.#busy = false;
    }
  }

  /** Does one thing; whether there was one. */
  async #once(remote: RemoteClass): Promise<boolean> {
    const { news } = this;
    if (news?.room == null || news.phase !== "playing" || news.room.paused || remote.state.link !== "open") return false;
    const { phase } = news.room.place;
    if ((phase === "briefing" || phase === "report") && !news.you.ready && news.you.roles.length > 0 && !news.you.arriving) return this.#note(await remote.request(READY), READY);
    for (const team of news.room.teams) {
      const view = remote.state.views[seatKey(news.room.id, team.role)];
      if (view === undefined || !view.moves.toAct || view.place.phase !== phase) continue;
      const command = chooseCommand(compiledFor(news), view, { level: 1 as Level, seed: 5 });
      if (!team.may.includes(command.type)) continue;
      const match = new RemoteMatch(remote, { room: news.room.id, role: team.role });
      const answer = await match.submit(command);
      return this.#note(answer, command.type === "sealChoice" ? { ...command, reason: null } : command);
    }
    return false;
  }

  #note(answer: { readonly ok: boolean; readonly refusal?: { readonly code: string } }, order: object): boolean {
    if (answer.ok) this.accepted.push({ order: JSON.stringify(order), at: Date.now() });
    else this.refusals.push(answer.refusal?.code ?? "");
    return true;
  }
}

const compiled = new Map<number, CompiledScenario>();

function compiledFor({ scenario }: StudentNews): CompiledScenario {
  const known = compiled.get(scenario.rounds);
  if (known !== undefined) return known;
  const made = compileClassScenario(realScenario().scenario, scenario);
  if (made.fingerprint !== scenario.fingerprint) throw new Error("the page compiles another scenario than the server");
  compiled.set(scenario.rounds, made);
  return made;
}
