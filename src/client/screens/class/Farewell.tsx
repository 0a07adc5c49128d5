import type { ClassNews, LineState } from "../../store/classPort.ts";
import { m } from "../../words/words.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { ClassPage, Problem } from "./ClassPage.tsx";
import { useDesk } from "./classContext.ts";
import { useDoor } from "./useDoor.ts";

type Reason = LineState["farewell"];

const TITLES: Readonly<Record<NonNullable<Reason>, () => string>> = {
  removed: m.class_farewell_removed,
  takenOver: m.class_farewell_takenOver,
  deleted: m.class_farewell_deleted,
  restart: m.class_farewell_restart,
  noSuchClass: m.class_farewell_noSuchClass,
};
const ABOUTS: Readonly<Record<NonNullable<Reason>, () => string>> = {
  removed: m.class_farewell_removedAbout,
  takenOver: m.class_farewell_takenOverAbout,
  deleted: m.class_farewell_deletedAbout,
  restart: m.class_farewell_restartAbout,
  noSuchClass: m.class_farewell_noSuchClassAbout,
};

/** The end of one's part in a class, and what can still be done. */
export function Farewell({ kind, reason, onTicket }: { readonly kind: ClassNews["kind"]; readonly reason: Reason; readonly onTicket: (ticket: string) => void }) {
  const title = TITLES[reason ?? "restart"]();
  return (
    <ClassPage title={title}>
      <h1>{title}</h1>
      <p className="lede">{ABOUTS[reason ?? "restart"]()}</p>
      {kind === "student" && reason === "takenOver" && <TakeBack onTicket={onTicket} />}
      {(reason ?? "restart") === "restart" && <ActionButton onPress={() => location.reload()}>{m.class_farewell_again()}</ActionButton>}
      <a className="action plain" href="#/">
        {m.menu_toStart()}
      </a>
    </ClassPage>
  );
}

/** Brings the seat back to this device. */
function TakeBack({ onTicket }: { readonly onTicket: (ticket: string) => void }) {
  const { entrance, shelf } = useDesk();
  const { busy, problem, knock } = useDoor();
  const { seat } = shelf;
  if (seat === null) return null;
  const takeBack = async (): Promise<void> => {
    const admitted = await knock(() => entrance.rejoin({ code: seat.code, rejoin: seat.rejoin }));
    if (admitted === null) return;
    shelf.keepSeat({ ...seat, ticket: admitted.ticket, rejoin: admitted.rejoin });
    onTicket(admitted.ticket);
  };
  return (
    <>
      <ActionButton onPress={() => void takeBack()} blocked={busy ? m.parts_waiting() : null}>
        {m.class_farewell_takeBack()}
      </ActionButton>
      <Problem text={problem} />
    </>
  );
}
