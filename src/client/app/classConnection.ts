import type { Command, RoleId } from "../../engine/index.ts";
import { CLASS_REFUSALS } from "../../session/classRefusal.ts";
import { ClassDoor } from "../../session/classDoor.ts";
import { compileClassScenario } from "../../session/compileClassScenario.ts";
import type { Submitted } from "../../session/matchHost.ts";
import { connectClass, type RemoteClass } from "../../session/remoteClass.ts";
import { RemoteMatch } from "../../session/remoteMatch.ts";
import type { ClassDesk, Visit } from "../store/classDesk.ts";
import type { GameStore } from "../store/gameStore.ts";
import { browserShelf } from "./browserShelf.ts";
import { makeClassDesk } from "./classDesk.ts";
import { makeVisit } from "./classVisit.ts";
import { lateDesk } from "./lookBack.ts";
import { loadScenario } from "./scenarioTexts.ts";

/** Where this page comes from is where its classes are, under whatever path it lies. */
const base = (): string => location.origin + location.pathname.replace(/\/[^/]*$/, "");

/** Everything that the pages of a class ask for, by way of the server that this page comes from. */
export function connectedDesk(page: GameStore): ClassDesk {
  const shelf = browserShelf();
  const desk = lateDesk();
  const door = new ClassDoor({ base: base() });
  const enter = (ticket: string): Visit => {
    let line: RemoteClass | null = null;
    const connect = (): RemoteClass => {
      line = connectClass({ base: base(), ticket });
      return line;
    };
    addEventListener("online", () => line?.hurry());
    const visit: Visit = makeVisit(connect, {
      page,
      shelf,
      // A host may have brought one along that does not come with the game, or one in names that this page does not have.
      loadScenario: async (id, dress) => (await loadScenario(id, dress)) ?? door.scenario(id, dress?.skin ?? null),
      compile: compileClassScenario,
      desk,
      play: (seat, command) => (line === null ? Promise.resolve(NO_CLASS) : playFor(line, { seat, command, visit })),
    });
    return visit;
  };
  return makeClassDesk({ page, shelf, desk, entrance: door, enter });
}

const NO_CLASS: Submitted = { ok: false, refusal: { code: "wrongPhase", detail: {} } };

interface Played {
  readonly seat: string;
  readonly command: Command;
  readonly visit: Visit;
}

/** Gives a command for a seat. Where the game goes on by itself one only says that one is ready. What the class refuses is told by the page of the class. */
async function playFor(line: RemoteClass, { seat, command, visit }: Played): Promise<Submitted> {
  const [room = "", role = ""] = seat.split("/");
  const answer = command.type === "advance" ? await line.request({ type: "ready" }) : await new RemoteMatch(line, { room, role: role as RoleId }).submit(command);
  if (answer.ok) return { ok: true, events: [] };
  const { refusal } = answer;
  if (!(CLASS_REFUSALS as readonly string[]).includes(refusal.code)) return { ok: false, refusal: refusal as Extract<Submitted, { ok: false }>["refusal"] };
  visit.store.getState().refuse(refusal);
  return { ok: true, events: [] };
}
