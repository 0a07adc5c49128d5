import { useState } from "react";
import { seatName } from "../../store/classStore.ts";
import { m } from "../../words/words.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Icon } from "../parts/Icon.tsx";
import { useClass, useDesk, useNews } from "./classContext.ts";

/** The end of a class, the way back to its lobby, and what is kept of it. */
export function ConsoleEnd() {
  const { phase } = useNews("console");
  const ask = useClass((state) => state.ask);
  const [sure, setSure] = useState<"toLobby" | "end" | null>(null);
  const press = (what: "toLobby" | "end"): void => {
    if (sure !== what) return setSure(what);
    setSure(null);
    void ask({ type: what });
  };
  return (
    <section className="console-part stack">
      <h2>{m.console_end_title()}</h2>
      {phase === "playing" && (
        <ActionButton look="plain slim" onPress={() => press("toLobby")}>
          {sure === "toLobby" ? m.console_end_reallyToLobby() : m.console_end_toLobby()}
        </ActionButton>
      )}
      {phase === "ended" ? (
        <ActionButton look="slim" onPress={() => void ask({ type: "reopen" })}>
          {m.console_end_reopen()}
        </ActionButton>
      ) : (
        <ActionButton look="plain slim" onPress={() => press("end")}>
          {sure === "end" ? m.console_end_reallyEnd() : m.console_end_end()}
        </ActionButton>
      )}
      <p className="small quiet">{m.console_end_about()}</p>
      <Exports />
      <a className="action plain slim" href="#/host">
        {m.console_toHost()}
      </a>
    </section>
  );
}

function Exports() {
  const { entrance, shelf, print } = useDesk();
  const ticket = shelf.led?.ticket ?? "";
  return (
    <div className="stack rule">
      <h3>{m.console_export_title()}</h3>
      <p className="small quiet">{m.console_export_about()}</p>
      <div className="row wrap">
        <a className="action plain slim" href={entrance.exportUrl(ticket, "csv")} download>
          <Icon name="download" size={16} /> {m.console_export_csv()}
        </a>
        <a className="action plain slim" href={entrance.exportUrl(ticket, "json")} download>
          <Icon name="download" size={16} /> {m.console_export_json()}
        </a>
        <ActionButton look="plain slim" onPress={print}>
          {m.console_export_print()}
        </ActionButton>
        <RoomFiles />
      </div>
    </div>
  );
}

/** For each room that is through a file that opens its debrief anywhere. */
function RoomFiles() {
  const { rooms } = useNews("console");
  const seats = useClass((state) => state.seats);
  return rooms.map(({ id, place }, index) => {
    const seat = seats[seatName(id, null)];
    if (seat === undefined || place.phase !== "debrief") return null;
    return (
      <ActionButton key={id} look="plain slim" onPress={() => seat.getState().door.downloadSave()}>
        <Icon name="download" size={16} /> {m.console_export_room({ number: index + 1 })}
      </ActionButton>
    );
  });
}
