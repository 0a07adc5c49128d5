import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BoardContext, GameContext } from "../screens/gameContext.ts";
import { LearningDeskContext } from "../screens/survey/learningContext.ts";
import type { GameDoor } from "../store/gameDoor.ts";
import { createGameStore, type GameStore } from "../store/gameStore.ts";
import { App } from "./App.tsx";
import { boardMaker } from "./boardMaker.ts";
import { browserShelf } from "./browserShelf.ts";
import { keepDraft } from "./keepDraft.ts";
import { SAVE_KEY } from "./keys.ts";
import { keepOffline } from "./keepOffline.ts";
import { browserLearningDesk } from "./learningDesk.ts";
import { goToKeepsake, isKeepsake } from "./keepsakeText.ts";
import { lazyDoor } from "./lazyDoor.ts";
import { OFFERS } from "./offers.ts";
import { makePacing } from "./pacing.ts";
import { makeReadingPause } from "./readingPause.ts";
import { showLanguage } from "./showLanguage.ts";
import { showSettings } from "./showSettings.ts";
import "../screens/styles/tokens.css";
import "../screens/styles/base.css";
import "../screens/styles/parts.css";
import "../screens/styles/frame.css";

const pacing = makePacing();
const readingPause = makeReadingPause();
const shelf = browserShelf();
const learningDesk = browserLearningDesk(shelf);
const solo = lazyDoor(openGame);
const store: GameStore = createGameStore({ ...solo, importSave });
keepDraft(store, shelf);
// Where a game is kept, the first screen waits until it is known how far it went: its main button goes on with it.
if (shelf.read(SAVE_KEY) === null) store.getState().showShelf({ shelf: OFFERS });
showSettings(store);
keepOffline();

/** The file of a shared game is looked at on a page of its own; it takes the place of nothing. */
async function importSave(text: string): Promise<boolean> {
  if (!isKeepsake(text)) return solo.importSave(text);
  goToKeepsake(text);
  return false;
}

async function openGame(): Promise<GameDoor> {
  const [{ SoloGame }, { loadScenario }] = await Promise.all([import("./soloGame.ts"), import("./scenarioTexts.ts")]);
  return new SoloGame(store, {
    shelf,
    offers: OFFERS,
    loadScenario,
    pause: (view) => pacing.pause(store.getState().settings.pace === "calm" ? readingPause(view) : 0),
    pacing,
    about: { game: "Countermove", page: location.href, browser: navigator.userAgent },
  });
}

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
const page = createRoot(root);
void showLanguage(store, shelf, (language) =>
  page.render(
    <StrictMode key={language}>
      <GameContext value={store}>
        <BoardContext value={boardMaker}>
          <LearningDeskContext value={learningDesk}>
            <App />
          </LearningDeskContext>
        </BoardContext>
      </GameContext>
    </StrictMode>,
  ),
);
