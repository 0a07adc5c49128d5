import { lazy, Suspense, useEffect, useRef } from "react";
import { useLocation } from "wouter";
import type { SavedGame } from "../../store/gameDoor.ts";
import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import { ClassLinks } from "../class/ClassLinks.tsx";
import { ActionButton } from "../parts/ActionButton.tsx";
import { useArrival, usePageTitle } from "../parts/arrival.ts";
import { Flag } from "../parts/Flag.tsx";
import { Icon } from "../parts/Icon.tsx";
import { SettingsButton } from "../parts/SettingsButton.tsx";
import { Offers } from "./Offers.tsx";
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
        {shelf === null ? <p className="quiet">{m.app_loading()}</p> : <Offers offers={shelf} second={saved !== null} />}
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
