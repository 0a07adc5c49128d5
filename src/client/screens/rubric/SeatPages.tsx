import { useMemo } from "react";
import { seatName } from "../../store/classStore.ts";
import { rubricDesks } from "../../viewmodel/rubric/rubricDesks.ts";
import { useClass, useNews } from "../class/classContext.ts";
import { GameContext, useMatch } from "../gameContext.ts";
import { SeatSheet } from "./SeatSheet.tsx";

/** A page for each student who has a seat, on paper only. */
export function SeatPages() {
  const { rooms } = useNews("console");
  return (
    <div className="paper-only" aria-hidden="true">
      {rooms.map(({ id }) => (
        <RoomPages key={id} room={id} />
      ))}
    </div>
  );
}

function RoomPages({ room }: { readonly room: string }) {
  const seat = useClass((state) => state.seats[seatName(room, null)]);
  return seat === undefined ? null : (
    <GameContext value={seat}>
      <Pages room={room} />
    </GameContext>
  );
}

function Pages({ room }: { readonly room: string }) {
  const { compiled, view } = useMatch();
  const news = useNews("console");
  const desks = useMemo(() => rubricDesks(compiled, view, { news, room }), [compiled, view, news, room]);
  const made = news.learning?.steelmen.find((one) => one.room === room)?.desks ?? [];
  const students = new Map(desks.flatMap((desk) => desk.students.map(({ id, name }) => [id, name] as const)));
  return [...students].map(([id, name]) => (
    <SeatSheet
      key={id}
      name={name}
      desks={desks.filter((desk) => desk.students.some((student) => student.id === id)).map(({ role, indicators, grades }) => ({ role, indicators, grades, steelman: made.find(({ by }) => by === role) ?? null }))}
      ticket={news.learning?.tickets.find(({ student }) => student === id)?.lines ?? []}
    />
  ));
}
