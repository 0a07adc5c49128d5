import { useMemo } from "react";
import type { ConsoleNews } from "../../store/classPort.ts";
import { seatName } from "../../store/classStore.ts";
import { figure } from "../../viewmodel/figures.ts";
import { dayText } from "../../viewmodel/formats.ts";
import { meterViews } from "../../viewmodel/meterView.ts";
import { m } from "../../words/words.ts";
import { GameContext, useMatch } from "../gameContext.ts";
import { useClass, useNews } from "./classContext.ts";
import { HistoryLines } from "./HistoryLines.tsx";
import { placeText } from "./placeText.ts";
import "../parts/deskTable.css";

/** What a class did, on paper: each room's decisions and what became of the meters. Nobody is named. */
export function PrintedReport() {
  const { title, rooms, students, now } = useNews("console");
  const scenario = useClass((state) => state.scenario);
  if (scenario === null) return null;
  return (
    <article className="printed" aria-hidden="true">
      <h1>{title === "" ? scenario.title : title}</h1>
      <p>
        {scenario.question} {m.console_roster_title({ count: students.filter(({ removed }) => !removed).length })}, {dayText(now, "long")}.
      </p>
      {rooms.map((room, index) => (
        <section key={room.id}>
          <h2>
            {rooms.length > 1 && `${m.console_rooms_number({ number: index + 1 })}: `}
            {placeText(room.place, scenario)}
          </h2>
          <HistoryLines room={room} />
          {room.deputies.length > 0 && <p>{m.console_report_deputies({ count: room.deputies.length })}</p>}
          <RoomFigures room={room} />
        </section>
      ))}
      <p>{scenario.disclaimer}</p>
    </article>
  );
}

function RoomFigures({ room }: { readonly room: ConsoleNews["rooms"][number] }) {
  const seat = useClass((state) => state.seats[seatName(room.id, null)]);
  if (seat === undefined) return null;
  return (
    <GameContext value={seat}>
      <Figures />
    </GameContext>
  );
}

function Figures() {
  const { compiled, scenario, view } = useMatch();
  const meters = useMemo(() => meterViews(compiled, view), [compiled, view]);
  const ending = view.place.phase === "debrief" ? scenario.endings.find(({ id }) => id === view.world.ending) : undefined;
  return (
    <>
      {ending !== undefined && (
        <p>
          <b>{ending.title}.</b> {ending.text}
        </p>
      )}
      <table className="desk-table">
        <thead>
          <tr>
            <th scope="col">{m.parts_meters()}</th>
            <th scope="col">{m.console_report_start()}</th>
            <th scope="col">{m.console_report_now()}</th>
          </tr>
        </thead>
        <tbody>
          {meters.map(({ id, title, value, history }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>{figure(history[0] ?? value, 0)}</td>
              <td>{figure(value, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
