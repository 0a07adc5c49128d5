import { useMemo } from "react";
import { seatName } from "../../../store/classStore.ts";
import { figure } from "../../../viewmodel/figures.ts";
import { type RoomComparison, roomComparison } from "../../../viewmodel/roomComparison.ts";
import type { VerdictKind } from "../../../viewmodel/verdictKind.ts";
import { m } from "../../../words/words.ts";
import { Delta } from "../../parts/Delta.tsx";
import { SCROLLS } from "../../parts/scrolls.ts";
import { useClass } from "../classContext.ts";
import { useSameList } from "../useSameList.ts";

/** The rooms of a class side by side: how they ended, where their numbers stand, and which choices differed. */
export function RoomsTable() {
  const news = useClass((state) => state.news);
  const seats = useClass((state) => state.seats);
  const views = useClass((state) => state.views);
  const compiled = Object.values(seats)[0]?.getState().compiled ?? null;
  const rooms = (news === null || news.kind === "student" ? [] : news.rooms).map(({ id }, index) => ({ number: index + 1, view: views[seatName(id, null)] }));
  const shown = rooms.flatMap(({ number, view }) => (view === undefined ? [] : [{ number, view }]));
  const looked = useSameList(shown.map(({ view }) => view));
  const compared = useMemo(() => (compiled === null ? null : roomComparison(compiled, looked)), [compiled, looked]);
  if (compared === null || shown.length === 0) return null;
  return (
    <div className="scroll-x" {...SCROLLS}>
      <table className="rooms-table">
        <caption className="unseen">{m.classDebrief_rooms_caption()}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{m.classDebrief_rooms_what()}</span>
            </th>
            {shown.map(({ number }) => (
              <th key={number} scope="col">
                {m.console_rooms_number({ number })}
              </th>
            ))}
          </tr>
        </thead>
        <Endings compared={compared} />
        <Numbers compared={compared} />
        <Choices compared={compared} />
      </table>
    </div>
  );
}

interface PartProps {
  readonly compared: RoomComparison;
}

function Endings({ compared: { endings, interest } }: PartProps) {
  return (
    <tbody>
      <tr>
        <th scope="row">{m.classDebrief_rooms_ending()}</th>
        {endings.map((ending, room) => (
          <td key={room} className="room-ending">
            {ending ?? <span className="quiet">{m.classDebrief_rooms_playing()}</span>}
          </td>
        ))}
      </tr>
      <tr>
        <th scope="row">{m.classDebrief_rooms_interest()}</th>
        {interest.map((points, room) => (
          <td key={room}>
            <b>{figure(points, 0)}</b>
          </td>
        ))}
      </tr>
    </tbody>
  );
}

function Numbers({ compared: { meters } }: PartProps) {
  return (
    <tbody>
      {meters.map(({ id, title, rooms }) => (
        <tr key={id}>
          <th scope="row">{title}</th>
          {rooms.map(({ start, end, news }, room) => (
            <td key={room}>
              <span className="room-number">
                <svg width="100%" height="10" aria-hidden="true" data-news={news}>
                  <rect x="0" y="4" width="100%" height="2" />
                  <rect className="way" x={`${Math.min(start, end)}%`} y="2" width={`${Math.abs(end - start)}%`} height="6" />
                  <circle cx={`${end}%`} cy="5" r="4" />
                </svg>
                <b>{figure(end, 0)}</b> <Delta change={end - start} news={news} />
              </span>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

const VERDICTS: Readonly<Record<VerdictKind, () => string>> = { passed: m.classDebrief_rooms_passed, fell: m.classDebrief_rooms_fell, notProven: m.proof_told_room };

function Choices({ compared: { policies, motions } }: PartProps) {
  return (
    <tbody>
      {motions.map(({ id, title, rooms }) => (
        <tr key={id}>
          <th scope="row">{title}</th>
          {rooms.map((verdict, room) => (
            <td key={room}>{verdict === null ? <span className="quiet">{m.classDebrief_rooms_notVoted()}</span> : VERDICTS[verdict]()}</td>
          ))}
        </tr>
      ))}
      {policies.map(({ id, title, rooms }) => (
        <tr key={id}>
          <th scope="row">{title}</th>
          {rooms.map((did, room) => (
            <td key={room}>{did ? <b>{m.classDebrief_rooms_did()}</b> : <span className="quiet">{m.classDebrief_rooms_didNot()}</span>}</td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
