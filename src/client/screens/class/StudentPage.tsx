import { useState } from "react";
import { Redirect } from "wouter";
import { m } from "../../words/words.ts";
import { ClassPage } from "./ClassPage.tsx";
import { useDesk, useNews } from "./classContext.ts";
import { Lobby } from "./Lobby.tsx";
import { SeatScreen } from "./SeatScreen.tsx";
import { VisitPage } from "./VisitPage.tsx";

/** A student's seat, wherever the class stands. */
export function StudentPage() {
  const { shelf } = useDesk();
  const [ticket] = useState(() => shelf.seat?.ticket ?? null);
  if (ticket === null) return <Redirect to="/join" />;
  return (
    <VisitPage ticket={ticket} kind="student">
      <StudentClass />
    </VisitPage>
  );
}

function StudentClass() {
  const { phase, you, room } = useNews("student");
  if (phase === "lobby") return <Lobby />;
  if (phase === "ended" && (room === null || you.room === null)) return <Ended />;
  return <SeatScreen />;
}

function Ended() {
  return (
    <ClassPage title={m.class_ended_title()}>
      <h1>{m.class_ended_title()}</h1>
      <p className="lede">{m.class_ended_about()}</p>
      <a className="action plain" href="#/">
        {m.menu_toStart()}
      </a>
    </ClassPage>
  );
}
