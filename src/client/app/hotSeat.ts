import type { Command, MatchSetup, Player, RoleId } from "../../engine/index.ts";
import { project } from "../../engine/index.ts";
import type { Scenario } from "../../scenario/schema/scenario.ts";
import { compileScenario } from "../../scenario/compileScenario.ts";
import type { Submitted } from "../../session/matchHost.ts";
import { MatchHost } from "../../session/matchHost.ts";
import { makeSave } from "../../session/saveFile.ts";
import { SoloMatch } from "../../session/soloMatch.ts";
import type { TableOrder } from "../store/classDesk.ts";
import type { GameStore } from "../store/gameStore.ts";
import { seatOnTurn, type HotSeatStore } from "../store/hotSeatStore.ts";
import type { TextShelf } from "./browserShelf.ts";
import { TABLE_KEY } from "./keys.ts";
import { overMatch, type OverMatch } from "./lookBack.ts";
import { openSave, roundOf } from "./openSave.ts";
import type { LoadScenario } from "./scenarioTexts.ts";
import type { RulesDesk } from "./rulesDesk.ts";
import { makeSeatStore, showSeat, type SeatWorld } from "./seatStore.ts";

/** What a table on one screen needs of the world around it. */
export interface TableWorld {
  readonly page: GameStore;
  readonly shelf: TextShelf;
  readonly table: HotSeatStore;
  readonly desk: RulesDesk;
  readonly loadScenario: LoadScenario;
  newSeed(): number;
}

interface KeptTable {
  readonly covered: boolean;
  readonly save: string;
}

/** Lays a new table: one match, with the chosen roles in the hands of people who share this screen. */
export async function layTable(order: TableOrder, world: TableWorld): Promise<void> {
  const scenario = await world.loadScenario(order.scenario, { skin: order.skin });
  if (scenario === undefined) return;
  const players = scenario.roles.map(({ id }): [string, Player] => [id, order.people.includes(id) ? { kind: "human" } : { kind: "standIn", level: order.level }]);
  const setup: MatchSetup = { seed: world.newSeed(), players: Object.fromEntries(players), assumptions: {}, parts: order.parts };
  sitDown(scenario, { setup, commands: [], covered: order.covered }, world);
}

/** Goes on with the table that is kept; whether there is one that can be gone on with. */
export async function resumeTable(world: TableWorld): Promise<boolean> {
  if (world.table.getState().shared !== null) return true;
  const kept = readTable(world.shelf.read(TABLE_KEY));
  const opened = kept === null ? null : await openSave(kept.save, world);
  if (kept === null || opened === null || "problem" in opened) return false;
  try {
    sitDown(opened.compiled.scenario, { ...opened.save, covered: kept.covered }, world);
    return true;
  } catch {
    return false;
  }
}

export function clearTable({ table, shelf }: Pick<TableWorld, "table" | "shelf">): void {
  shelf.write(TABLE_KEY, "");
  table.setState({ shared: null, seats: {}, people: [], sitting: null });
}

function readTable(text: string | null): KeptTable | null {
  try {
    const found = JSON.parse(text === null || text === "" ? "null" : text) as Partial<KeptTable> | null;
    return typeof found?.save === "string" ? { save: found.save, covered: found.covered !== false } : null;
  } catch {
    return null;
  }
}

interface TableGame {
  readonly setup: MatchSetup;
  readonly commands: readonly Command[];
  readonly covered: boolean;
}

function sitDown(scenario: Scenario, { setup, commands, covered }: TableGame, world: TableWorld): void {
  const compiled = compileScenario(scenario, setup.assumptions);
  const kept = [...commands];
  const append = (command: Command): Promise<void> => {
    kept.push(command);
    world.shelf.write(TABLE_KEY, JSON.stringify({ covered, save: JSON.stringify(makeSave(compiled, { setup, commands: kept })) } satisfies KeptTable));
    return Promise.resolve();
  };
  const host = new MatchHost(compiled, setup, { log: { append }, commands });
  const match = new SoloMatch(host, { you: null });
  const people = scenario.roles.map(({ id }) => id).filter((role) => setup.players[role]?.kind === "human");
  const submit = (command: Command): Promise<Submitted> => match.submit(command);
  const played = (): Promise<OverMatch> => Promise.resolve(overMatch(match.view, setup.seed));
  const seatWorld = (name: string): SeatWorld => ({ page: world.page, shelf: world.shelf, name: `table.${setup.seed}.${name}`, compiled, desk: world.desk, submit, played });
  const shared = makeSeatStore(seatWorld(""), match.view);
  const seats = Object.fromEntries(people.map((role): [RoleId, GameStore] => [role, makeSeatStore(seatWorld(role), project(compiled, host.match, role))]));
  const show = (): void => {
    showSeat(shared, match.view);
    for (const role of people) {
      const seat = seats[role];
      if (seat === undefined) continue;
      showSeat(seat, project(compiled, host.match, role));
      // The verdict and the reactions are read together, on the shared page.
      const { draft, seeVerdict, seeResolution } = seat.getState();
      const round = roundOf(match.view.place);
      if (draft.verdictSeen < round) seeVerdict(round);
      if (draft.resolutionSeen < round) seeResolution(round);
    }
    leaveSeat(world.table);
  };
  world.table.setState({ shared, seats, people, covered, sitting: null });
  match.listen(show);
  show();
  void (match.view.place.phase === "lobby" ? match.submit({ type: "begin" }) : match.playStandIns());
}

/** Nobody sits before the screen longer than it is their turn. */
function leaveSeat(table: HotSeatStore): void {
  const { shared, people, sitting, covered } = table.getState();
  const view = shared?.getState().view;
  if (view == null) return;
  const turn = seatOnTurn(view, people);
  const next = turn === null || turn === "shared" ? null : turn;
  if (next !== sitting) table.setState({ sitting: covered ? null : next });
}
