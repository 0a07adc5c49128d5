import { useContext, useEffect, useState } from "react";
import { Link, useParams } from "wouter";
import { GameContext, useGame } from "../screens/gameContext.ts";
import { GameScreen } from "../screens/GameScreen.tsx";
import { Icon } from "../screens/parts/Icon.tsx";
import { m } from "../words/words.ts";
import { AskToTakePlace } from "./AskToTakePlace.tsx";
import { browserShelf } from "./browserShelf.ts";
import { download } from "./handOver.ts";
import { goToKeepsake } from "./keepsakeText.ts";
import { SAVE_KEY } from "./keys.ts";
import { openKept, openLink, type OpenedReplay, type ReplayWorld } from "./replayGame.ts";
import "./playTest.css";

/**
 * A game that is over, opened from a link or from the file of a class: its debrief. It touches the game that this browser keeps only where
 * somebody goes on to play another, and says so.
 */
export function ReplayPage() {
  const page = useContext(GameContext);
  if (page === null) throw new Error("ReplayPage needs a GameContext around it");
  const { game = "" } = useParams<{ game: string }>();
  const ofFile = game === "file";
  const [shelf] = useState(() => browserShelf());
  const [looks, setLooks] = useState(0);
  const [opened, setOpened] = useState<OpenedReplay | null>(null);
  const [answer, setAnswer] = useState<((may: boolean) => void) | null>(null);
  useEffect(() => {
    let wanted = true;
    const show = (found: OpenedReplay): void => {
      if (wanted) setOpened(found);
    };
    const world: ReplayWorld = {
      page,
      shelf,
      tab: browserShelf(() => sessionStorage),
      mayTakePlace: () => new Promise((resolve) => setAnswer(() => resolve)),
      goToGame: () => (location.hash = "#/play"),
      lookAt: (keepsake) => {
        goToKeepsake(keepsake);
        setLooks(looks + 1);
      },
    };
    (ofFile ? openKept(world) : openLink(world, game)).then(show, () => show("bad"));
    return () => {
      wanted = false;
    };
  }, [page, shelf, game, ofFile, looks]);
  if (opened === null) return <main className="table" aria-busy="true" aria-label={m.app_loading()} />;
  if (opened === "bad" || opened === "newerVersion") return <NotOpened ofFile={ofFile} newer={opened === "newerVersion"} />;
  const close = (may: boolean): void => {
    answer?.(may);
    setAnswer(null);
  };
  return (
    <GameContext value={opened}>
      <Banner />
      <GameScreen />
      {answer !== null && <AskToTakePlace onSave={() => download("countermove-save.json", shelf.read(SAVE_KEY) ?? "")} onAnswer={close} />}
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

function NotOpened({ ofFile, newer }: { readonly ofFile: boolean; readonly newer: boolean }) {
  return (
    <main className="start">
      <section className="start-card cartouche stack">
        <h1>{ofFile ? m.replay_file() : m.steps_replay_bad()}</h1>
        <p>{newer ? m.start_trouble_newerVersion() : m.steps_replay_badAbout()}</p>
        <Link href="/" className="action">
          {m.steps_replay_start()}
        </Link>
      </section>
    </main>
  );
}
