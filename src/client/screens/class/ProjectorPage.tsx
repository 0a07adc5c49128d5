import { useLayoutEffect, useState } from "react";
import type { ProjectorNews } from "../../store/classPort.ts";
import { seatName } from "../../store/classStore.ts";
import { m } from "../../words/words.ts";
import { GameContext, useGame } from "../gameContext.ts";
import { usePageTitle } from "../parts/arrival.ts";
import { Brand } from "../parts/Brand.tsx";
import { Icon } from "../parts/Icon.tsx";
import { SCROLLS } from "../parts/scrolls.ts";
import { ClassPage } from "./ClassPage.tsx";
import { useClass, useDesk, useNews } from "./classContext.ts";
import { Clock } from "./Clock.tsx";
import { RoomsTable } from "./debrief/RoomsTable.tsx";
import { useLead } from "./debrief/useLead.ts";
import { useWallScroll } from "./debrief/useWallScroll.ts";
import "./debrief/classDebrief.css";
import { placeText } from "./placeText.ts";
import { ProjectorDoor } from "./ProjectorDoor.tsx";
import { ProjectorRoom } from "./ProjectorRoom.tsx";
import { TeachForm } from "./TeachForm.tsx";
import { useArrowKeys } from "./useArrowKeys.ts";
import { VisitPage } from "./VisitPage.tsx";
import "./projector.css";

/** What hangs on the wall: for everybody, so without names and secrets, and large. */
export function ProjectorPage() {
  const { shelf } = useDesk();
  const [ticket, setTicket] = useState(() => shelf.led?.projector ?? null);
  if (ticket === null) {
    return (
      <ClassPage title={m.console_projector()}>
        <h1>{m.console_projector()}</h1>
        <TeachForm onOpened={(led) => setTicket(led.projector)} />
      </ClassPage>
    );
  }
  return (
    <VisitPage ticket={ticket} kind="projector">
      <Wall />
    </VisitPage>
  );
}

function Wall() {
  const { phase, rooms, debrief } = useNews("projector");
  const scenario = useClass((state) => state.scenario);
  const [chosen, setChosen] = useState<string | null>(null);
  const led = debrief?.lead.since ?? 0;
  // All rooms side by side, until the class is led to another step.
  const [allSince, showAllSince] = useState<number | null>(null);
  const choose = (id: string): void => {
    setChosen(id);
    showAllSince(null);
  };
  // While a debrief is led, a room that has come to it is shown first.
  const first = debrief === null ? undefined : rooms.find(({ place }) => place.phase === "debrief");
  const room = rooms.find(({ id }) => id === chosen) ?? first ?? rooms[0];
  const all = allSince === led && rooms.length > 1 && phase !== "lobby";
  useLargeWords();
  usePageTitle(m.app_pageTitle({ screen: m.console_projector() }));
  if (room === undefined || scenario === null) return null;
  return (
    <div className="wall">
      <Strip room={room} phase={phase} />
      {rooms.length > 1 && phase !== "lobby" && (
        <nav className="wall-rooms" aria-label={m.projector_rooms()}>
          {rooms.map(({ id, place }, index) => (
            <button key={id} type="button" className="bar-button" aria-pressed={!all && id === room.id} onClick={() => choose(id)}>
              {m.console_rooms_number({ number: index + 1 })}: {placeText(place, scenario)}
            </button>
          ))}
          {rooms.some(({ place }) => place.phase === "debrief") && (
            <button type="button" className="bar-button" aria-pressed={all} onClick={() => showAllSince(led)}>
              {m.classDebrief_rooms_title()}
            </button>
          )}
        </nav>
      )}
      {phase === "lobby" ? <ProjectorDoor /> : all ? <AllRooms /> : <InRoom key={room.id} room={room} />}
    </div>
  );
}

type Room = ProjectorNews["rooms"][number];

function Strip({ room, phase }: { readonly room: Room; readonly phase: ProjectorNews["phase"] }) {
  const { code, here, people } = useNews("projector");
  const scenario = useClass((state) => state.scenario);
  const night = useGame((state) => state.look.theme === "night");
  const changeSettings = useGame((state) => state.changeSettings);
  return (
    <header className="top wall-top">
      <Brand />
      <p className="wall-place" aria-live="polite">
        {phase === "playing" ? placeText(room.place, scenario) : phase === "ended" ? m.class_ended_title() : m.class_lobby_title()}
      </p>
      {phase === "playing" && <Clock clock={room.clock} paused={room.paused} />}
      <p className="wall-code">
        {m.class_join_code()} <b className="code-text">{code}</b> <span className="wall-here">{m.console_here({ here, all: people })}</span>
      </p>
      <button type="button" className="bar-button" onClick={() => changeSettings({ theme: night ? "day" : "night" })}>
        <Icon name={night ? "sun" : "moon"} /> <span className="unseen">{night ? m.parts_day() : m.parts_night()}</span>
      </button>
    </header>
  );
}

function AllRooms() {
  const { stepBy } = useLead();
  const pane = useWallScroll();
  useArrowKeys(stepBy);
  return (
    <main className="table wide wall-debrief" aria-label={m.classDebrief_rooms_title()}>
      <div className="table-left sheet-of-paper wall-all" ref={pane} {...SCROLLS}>
        <h1>{m.classDebrief_rooms_title()}</h1>
        <RoomsTable />
      </div>
    </main>
  );
}

function InRoom({ room }: { readonly room: Room }) {
  const seat = useClass((state) => state.seats[seatName(room.id, null)]);
  if (seat === undefined) return <main className="table" aria-busy="true" aria-label={m.app_loading()} />;
  return (
    <GameContext value={seat}>
      <ProjectorRoom room={room} />
    </GameContext>
  );
}

/** On a page of this width the board is as large as for one reader, pixels; on a wall of 1920 its smallest names are 24 px. */
const BOARD_WIDTH = 880;

/** As large as the last row needs: 18 pt and more on a wall of 1920 × 1080, whatever the size of the window. */
function useLargeWords(): void {
  // Before the board is measured.
  useLayoutEffect(() => {
    const page = document.documentElement;
    const zoom = (): void => page.style.setProperty("--wall-zoom", String(Math.max(1, page.clientWidth / BOARD_WIDTH)));
    page.dataset["wall"] = "true";
    zoom();
    addEventListener("resize", zoom);
    return () => {
      delete page.dataset["wall"];
      removeEventListener("resize", zoom);
    };
  }, []);
}
