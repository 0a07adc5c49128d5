import { useContext, useEffect, useState } from "react";
import { Link, useParams } from "wouter";
import { GameContext, useGame } from "../screens/gameContext.ts";
import { GameScreen } from "../screens/GameScreen.tsx";
import { Icon } from "../screens/parts/Icon.tsx";
import type { GameStore } from "../store/gameStore.ts";
import { m } from "../words/words.ts";
import { browserShelf } from "./browserShelf.ts";
import { openKept, openLink } from "./replayGame.ts";
import "./playTest.css";

/** A game that is over, opened from a link or from the file of a class: its debrief, and nothing that touches the game that this browser keeps. */
export function ReplayPage() {
  const page = useContext(GameContext);
  if (page === null) throw new Error("ReplayPage needs a GameContext around it");
  const { game = "" } = useParams<{ game: string }>();
  const [store, setStore] = useState<GameStore | "bad" | null>(null);
  useEffect(() => {
    let wanted = true;
    const tab = browserShelf(() => sessionStorage);
    void (game === "file" ? openKept(tab, page) : openLink(tab, page, game)).then((opened) => wanted && setStore(opened ?? "bad"));
    return () => {
      wanted = false;
    };
  }, [page, game]);
  if (store === "bad") return <BadLink />;
  if (store === null) return <main className="table" aria-busy="true" aria-label={m.app_loading()} />;
  return (
    <GameContext value={store}>
      <Banner />
      <GameScreen />
    </GameContext>
  );
}

function Banner() {
  const title = useGame((state) => state.scenario?.title ?? "");
  return (
    <p className="play-test-banner">
      <Link href="/" className="text-button">
        <Icon name="left" size={16} /> {m.steps_replay_start()}
      </Link>
      <span>{m.steps_replay_banner({ title })}</span>
    </p>
  );
}

function BadLink() {
  return (
    <main className="start">
      <section className="start-card cartouche stack">
        <h1>{m.steps_replay_bad()}</h1>
        <p>{m.steps_replay_badAbout()}</p>
        <Link href="/" className="action">
          {m.steps_replay_start()}
        </Link>
      </section>
    </main>
  );
}
