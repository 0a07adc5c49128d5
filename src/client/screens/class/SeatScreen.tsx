import { lazy, type ReactNode, Suspense, useMemo, useState } from "react";
import { seatName } from "../../store/classStore.ts";
import { screenOf } from "../../viewmodel/screenOf.ts";
import { isIdle } from "../../viewmodel/waitView.ts";
import { m } from "../../words/words.ts";
import { ClassMenuContext, GameContext, useGame, useMatch } from "../gameContext.ts";
import { ClassPage } from "./ClassPage.tsx";
import { useClass, useNews } from "./classContext.ts";
import { CatchUp } from "./CatchUp.tsx";
import { ObserverScreen } from "./ObserverScreen.tsx";
import { RejoinCode } from "./RejoinCode.tsx";
import { SeatBar } from "./SeatBar.tsx";
import { WaitScreen } from "./WaitScreen.tsx";

const GameScreen = lazy(() => import("../GameScreen.tsx").then((module) => ({ default: module.GameScreen })));
const LedDebrief = lazy(() => import("./debrief/LedDebrief.tsx").then((module) => ({ default: module.LedDebrief })));

/** A student's seat in the game: what a game of one's own shows, and around it what a team needs. */
export function SeatScreen() {
  const { you, room, debrief, phase } = useNews("student");
  const [chosen, setChosen] = useState<string | null>(null);
  const role = chosen !== null && you.roles.includes(chosen) ? chosen : (you.roles[0] ?? null);
  if (room === null || you.room === null) return <NoSeat />;
  if (you.arriving) return <Arriving />;
  const seat = role === null ? <ObserverScreen /> : <SeatGame ready={you.ready} />;
  // Who still plays goes on playing, wherever the teacher leads the others.
  const led = phase === "playing" && room.place.phase === "debrief" && debrief !== null && debrief.lead.step !== null;
  return (
    <AtSeat key={`${room.id} ${role}`} name={seatName(room.id, role)}>
      <SeatBar role={role} onRole={setChosen} />
      <CatchUp />
      <Suspense fallback={<main className="table" aria-busy="true" aria-label={m.app_loading()} />}>{led ? <LedDebrief>{seat}</LedDebrief> : seat}</Suspense>
    </AtSeat>
  );
}

/** Puts the match of a seat under all that is in it. */
export function AtSeat({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const store = useClass((state) => state.seats[name]);
  const menu = useMemo(() => <RejoinCode />, []);
  if (store === undefined) {
    return (
      <ClassPage title={m.class_link_connecting()}>
        <p aria-live="polite">{m.app_loading()}</p>
      </ClassPage>
    );
  }
  return (
    <GameContext value={store}>
      <ClassMenuContext value={menu}>{children}</ClassMenuContext>
    </GameContext>
  );
}

function SeatGame({ ready }: { readonly ready: boolean }) {
  const { view } = useMatch();
  const ended = useNews("student").phase === "ended";
  const draft = useGame((state) => state.draft);
  // A verdict is read to its end, although the game has gone on.
  const reads = screenOf(view, draft) === "debate";
  // The teacher has ended the class: nothing can be done any more, but what the game came to is there to read.
  if (ended && view.place.phase !== "debrief") return <WaitScreen />;
  return isIdle(view, ready) && !reads ? <WaitScreen /> : <GameScreen />;
}

function NoSeat() {
  return (
    <ClassPage title={m.class_noSeat_title()}>
      <h1>{m.class_noSeat_title()}</h1>
      <p className="waiting" aria-live="polite">
        {m.class_noSeat_about()}
      </p>
      <RejoinCode />
    </ClassPage>
  );
}

/** For those who came late, until they are let in. */
function Arriving() {
  return (
    <ClassPage title={m.class_arriving_title()}>
      <h1>{m.class_arriving_title()}</h1>
      <p className="waiting" aria-live="polite">
        {m.class_arriving_about()}
      </p>
      <CatchUp always />
    </ClassPage>
  );
}
