import type { Command, RoleId, SeatView } from "../engine/index.ts";
import type { SeatCommand } from "../protocol/seatCommand.ts";
import type { Submitted } from "./matchHost.ts";
import type { RemoteClass, RemoteState } from "./remoteClass.ts";
import { seatKey } from "./seatNews.ts";
import type { Listener } from "./soloMatch.ts";

/** Which match a page looks at, and through whose eyes; `role: null` for those without a role. */
export interface RemoteSeat {
  readonly room: string;
  readonly role: RoleId | null;
}

/**
 * A match of a class as one seat sees it: looks like a {@link SoloMatch}, so that screens need not know where it is played.
 *
 * What a student may not do for the team alone becomes a proposal; the answer is the same.
 */
export class RemoteMatch {
  readonly #remote: RemoteClass;
  readonly #seat: RemoteSeat;

  constructor(remote: RemoteClass, seat: RemoteSeat) {
    this.#remote = remote;
    this.#seat = seat;
  }

  /** Null until the first view has come. */
  get view(): SeatView | null {
    return this.#viewIn(this.#remote.state);
  }

  /** Calls back after every change of the view; returns the way to stop. Whose command it was is not told. */
  listen(listener: Listener): () => void {
    let last = this.view;
    return this.#remote.listen((state) => {
      const view = this.#viewIn(state);
      if (view === null || view === last) return;
      last = view;
      listener(view, null);
    });
  }

  /** Gives the command for the seat, or proposes it to the team. The events of it are the server's: none are listed. */
  async submit(command: Command): Promise<Submitted> {
    const { news } = this.#remote.state;
    const team = news?.kind === "student" ? news.room?.teams.find(({ role }) => role === this.#seat.role) : undefined;
    const type = team === undefined || team.may.includes(command.type) ? "play" : "propose";
    const answer = await this.#remote.request({ type, command: stripped(command) });
    return answer.ok ? { ok: true, events: [] } : { ok: false, refusal: answer.refusal as Extract<Submitted, { ok: false }>["refusal"] };
  }

  #viewIn({ views }: RemoteState): SeatView | null {
    return views[seatKey(this.#seat.room, this.#seat.role)] ?? null;
  }
}

/** People give no reasons: those of the draft stay at home. */
function stripped(command: Command): SeatCommand {
  return (command.type === "sealChoice" ? { ...command, reason: null } : command) as SeatCommand;
}
