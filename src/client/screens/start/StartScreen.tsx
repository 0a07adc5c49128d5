import { lazy, Suspense, useEffect, useRef } from "react";
import { useLocation } from "wouter";
import type { SavedGame, ShelfScenario } from "../../store/gameDoor.ts";
import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import { ClassLinks } from "../class/ClassLinks.tsx";
import { ActionButton } from "../parts/ActionButton.tsx";
import { useArrival, usePageTitle } from "../parts/arrival.ts";
import { Flag } from "../parts/Flag.tsx";
import { Icon } from "../parts/Icon.tsx";
import { ImportSave } from "../parts/ImportSave.tsx";
import { SettingsButton } from "../parts/SettingsButton.tsx";
import { Trouble } from "./Trouble.tsx";
import "./start.css";

const StartChart = lazy(() => import("./StartChart.tsx").then((module) => ({ default: module.StartChart })));

/** The first screen: what can be played, and what can be gone on with. */
export function StartScreen() {
  const door = useGame((state) => state.door);
  const shelf = useGame((state) => state.shelf);
  const saved = useGame((state) => state.saved);
  const trouble = useGame((state) => state.trouble);
  const page = useRef<HTMLElement>(null);
  usePageTitle("");
  useArrival("start", page);
  useEffect(() => void door.openShelf(), [door]);
  return (
    <div className="start">
      <Suspense>
        <StartChart />
      </Suspense>
      <main className="start-card cartouche" ref={page}>
        <div className="row start-flags" aria-hidden="true">
          <Flag letter="C" size={42} />
          <Flag letter="M" size={42} />
          <Flag letter="T" size={42} />
          <Flag letter="E" size={42} />
        </div>
        <h1>{m.app_name()}</h1>
        <p className="start-tagline">{m.start_tagline()}</p>
        {trouble !== null && <Trouble trouble={trouble} />}
        {saved !== null && <Resume saved={saved} />}
        {shelf === null ? <p className="quiet">{m.app_loading()}</p> : shelf.map((scenario) => <Offer key={scenario.id} scenario={scenario} second={saved !== null} />)}
        <ClassLinks />
        <div className="row start-tools">
          <SettingsButton />
          <a className="bar-button" href="#/studio">
            <Icon name="clipping" /> {m.start_write()}
          </a>
        </div>
      </main>
    </div>
  );
}

function Resume({ saved }: { readonly saved: SavedGame }) {
  const [, go] = useLocation();
  const { title, role, round, rounds, over } = saved;
  const where = over ? m.start_resumeOver({ role }) : round === 0 ? m.start_resumeBriefing({ role }) : m.start_resumeWhere({ role, round, rounds });
  return (
    <section className="start-resume stack">
      <p>
        <b>{title}</b>
        <br />
        <span className="quiet">{where}</span>
      </p>
      <ActionButton onPress={() => go("/play")}>
        {m.start_resume()} <Icon name="arrow" />
      </ActionButton>
    </section>
  );
}

function Offer({ scenario, second }: { readonly scenario: ShelfScenario; readonly second: boolean }) {
  const [, go] = useLocation();
  const wish = useGame((state) => state.wish);
  const { id, title, question, summary, disclaimer, contentNote, rounds, roles } = scenario;
  const choose = (): void => {
    wish({ scenario: id });
    go("/roles");
  };
  return (
    <section className="stack" aria-label={title}>
      <div>
        <h2>{question}</h2>
        <p className="small quiet">{m.start_facts({ title, roles, rounds })}</p>
      </div>
      <ActionButton look={second ? "plain" : "main"} onPress={choose}>
        {m.start_newGame()} {!second && <Icon name="arrow" />}
      </ActionButton>
      <details>
        <summary>{m.start_about()}</summary>
        <div className="stack start-about">
          <p>{summary}</p>
          <p>{disclaimer}</p>
          {contentNote !== null && <p>{contentNote}</p>}
        </div>
      </details>
      <details>
        <summary>{m.start_more()}</summary>
        <GameWishes />
      </details>
    </section>
  );
}

const LEVELS = [
  [2, m.start_level_normal],
  [1, m.start_level_scripted],
  [0, m.start_level_random],
] as const;

function GameWishes() {
  const [, go] = useLocation();
  const wishes = useGame((state) => state.wishes);
  const wish = useGame((state) => state.wish);
  return (
    <div className="stack start-more">
      <fieldset className="stack">
        <legend>{m.start_level_label()}</legend>
        {LEVELS.map(([level, text]) => (
          <label key={level} className="tick">
            <input type="radio" name="level" checked={Math.min(2, wishes.level) === level} onChange={() => wish({ level })} />
            {text()}
          </label>
        ))}
      </fieldset>
      <label>
        <b>{m.start_seed()}</b>
        <input className="field" inputMode="numeric" pattern="[0-9]*" maxLength={10} value={wishes.seed} onChange={(event) => wish({ seed: event.target.value.replace(/\D/g, "") })} />
        <span className="small quiet">{m.start_seedAbout()}</span>
      </label>
      <ImportSave onDone={(opened) => opened && go("/play")} />
    </div>
  );
}
