import { useContext, useEffect, useState } from "react";
import { Redirect, Link } from "wouter";
import { GameContext, useGame } from "../screens/gameContext.ts";
import { GameScreen } from "../screens/GameScreen.tsx";
import { Icon } from "../screens/parts/Icon.tsx";
import { LearningDeskContext } from "../screens/survey/learningContext.ts";
import { m } from "../words/words.ts";
import { browserShelf } from "./browserShelf.ts";
import { openPlayTest } from "./playTestGame.ts";
import { keptScenario } from "./playTestShelf.ts";
import "./playTest.css";

/** A draft played for a try: the screens of a game, and the way back to the studio over them. */
export function PlayTestPage() {
  const page = useContext(GameContext);
  if (page === null) throw new Error("PlayTestPage needs a GameContext around it");
  const [shelf] = useState(browserShelf);
  const [store] = useState(() => openPlayTest(shelf, page));
  const [scenario] = useState(() => keptScenario(shelf));
  if (scenario === null) return <Redirect to="/studio" />;
  return (
    <GameContext value={store}>
      <p className="play-test-banner">
        <Link href="/studio/workshop/roles" className="text-button">
          <Icon name="left" size={16} /> {m.workshop_play_back()}
        </Link>
        <span>{m.workshop_play_banner({ title: scenario.title })}</span>
      </p>
      <LearningDeskContext value={null}>
        <PlayTestGame />
      </LearningDeskContext>
    </GameContext>
  );
}

function PlayTestGame() {
  const door = useGame((state) => state.door);
  const open = useGame((state) => state.view !== null);
  const trouble = useGame((state) => state.trouble);
  useEffect(() => {
    if (!open) void door.resume();
  }, [door, open]);
  if (trouble !== null) return <Redirect to="/studio" />;
  return open ? <GameScreen /> : <main className="table" aria-busy="true" aria-label={m.app_loading()} />;
}
