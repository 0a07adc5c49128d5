import type { Command } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { Scenario } from "../../scenario/schema/scenario.ts";
import type { Submitted } from "../../session/matchHost.ts";
import type { Visit } from "../store/classDesk.ts";
import type { Answer, ClassLine, ClassNews, LineState } from "../store/classPort.ts";
import { createClassStore, type ClassStore } from "../store/classStore.ts";
import type { GameStore } from "../store/gameStore.ts";
import type { TextShelf } from "./browserShelf.ts";
import { overMatch, type OverMatch } from "./lookBack.ts";
import type { RulesDesk } from "./rulesDesk.ts";
import type { LoadScenario } from "./scenarioTexts.ts";
import { makeSeatStore, showSeat } from "./seatStore.ts";

/** What a visit to a class needs of the world around it. */
export interface VisitWorld {
  readonly page: GameStore;
  readonly shelf: TextShelf;
  readonly loadScenario: LoadScenario;
  compile(scenario: Scenario, news: ClassNews["scenario"]): CompiledScenario;
  /** Where it is worked out what would have been. */
  readonly desk: RulesDesk;
  /** Gives a command in the name of a seat. */
  play(seat: string, command: Command): Promise<Submitted>;
}

/** Keeps a store up to date with a connection: news as they come, and for each view a store as in a game of one's own. */
export function makeVisit(connect: () => ClassLine, world: VisitWorld): Visit {
  let line: ClassLine | null = null;
  const store = createClassStore((request) => line?.request(request) ?? Promise.resolve(NOT_CONNECTED));
  let compiled: CompiledScenario | null = null;
  let asked = false;
  const show = (state: LineState): void => {
    store.setState(state);
    if (compiled !== null) store.setState({ seats: seatsOf(store, { state, compiled, world }) });
    if (asked || state.news === null) return;
    asked = true;
    void open(state.news.scenario);
  };
  const open = async (wanted: ClassNews["scenario"]): Promise<void> => {
    const scenario = await world.loadScenario(wanted.id, { skin: wanted.skin ?? null });
    const made = scenario === undefined ? null : world.compile(scenario, wanted);
    if (made === null || made.fingerprint !== wanted.fingerprint) {
      store.setState({ fault: "otherScenario" });
      return;
    }
    compiled = made;
    store.setState({ scenario: made.scenario });
    if (line !== null) show(line.state);
  };
  return {
    store,
    open: () => {
      const opened = connect();
      line = opened;
      const stop = opened.listen(show);
      return () => {
        stop();
        opened.close();
        line = null;
      };
    },
  };
}

const NOT_CONNECTED: Answer = { ok: false, refusal: { code: "serverTrouble", detail: {} } };

interface Seen {
  readonly state: LineState;
  readonly compiled: CompiledScenario;
  readonly world: VisitWorld;
}

/** The match of a seat, as soon as it is over and its luck is told. */
function whenOver(store: ClassStore, name: string): Promise<OverMatch> {
  const over = ({ news, views }: ReturnType<ClassStore["getState"]>): OverMatch | null => {
    const rooms = news?.kind === "student" ? [news.room ?? []].flat() : (news?.rooms ?? []);
    const seed = rooms.find(({ id }) => name.startsWith(`${id}/`))?.seed ?? null;
    const view = views[name];
    return seed === null || view === undefined ? null : overMatch(view, seed);
  };
  return new Promise((resolve) => {
    const stop = store.subscribe(look);
    look(store.getState());

    function look(state: ReturnType<ClassStore["getState"]>): void {
      const found = over(state);
      if (found === null) return;
      stop();
      resolve(found);
    }
  });
}

/** The stores of all views; the object is the same one as long as no view has come or gone. */
function seatsOf(store: ClassStore, { state, compiled, world }: Seen): ReturnType<ClassStore["getState"]>["seats"] {
  const { seats } = store.getState();
  const names = Object.keys(state.views);
  const next = Object.fromEntries(
    Object.entries(state.views).map(([name, view]) => {
      const known = seats[name];
      if (known === undefined) {
        const id = `${state.news?.classId ?? ""}.${state.news?.kind === "student" ? state.news.you.id : (state.news?.kind ?? "")}.${name}`;
        const file = `${state.news?.code ?? compiled.scenario.id}-${name.slice(0, name.indexOf("/"))}`;
        return [name, makeSeatStore({ ...world, name: id, file, compiled, submit: (command) => world.play(name, command), played: () => whenOver(store, name) }, view)];
      }
      showSeat(known, view);
      return [name, known];
    }),
  );
  return names.length === Object.keys(seats).length && names.every((name) => seats[name] === next[name]) ? seats : next;
}
