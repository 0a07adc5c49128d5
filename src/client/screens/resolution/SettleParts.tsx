import { evenFigure, figure, percent } from "../../viewmodel/figures.ts";
import type { EndingScene, ScoresScene, SettleScene } from "../../viewmodel/resolutionView.ts";
import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import { Delta } from "../parts/Delta.tsx";
import { Flag } from "../parts/Flag.tsx";
import { DealsTold, ForecastsTold } from "./AgreementsPart.tsx";

/** Least change of a meter that is told by itself, points. */
const LEAST_CHANGE = 0.25;

/** Where the meters ended up. */
export function SettlePart({ scene, round }: { readonly scene: SettleScene; readonly round: number }) {
  const openPanel = useGame((state) => state.openPanel);
  const moved = scene.meters.filter(({ from, to }) => Math.abs(to - from) >= LEAST_CHANGE);
  const still = scene.meters.length - moved.length;
  return (
    <>
      <div>
        <h1>{m.resolution_settle_title()}</h1>
        <p className="lede">{m.resolution_settle_about()}</p>
      </div>
      <ul className="settled">
        {moved.map(({ id, title, from, to, news }) => (
          <li key={id}>
            <span>{title}</span>
            <span className="quiet">{m.resolution_settle_from({ from: evenFigure(from), to: evenFigure(to) })}</span>
            <Delta change={to - from} news={news} />
            <button type="button" className="text-button" aria-label={m.resolution_whyMeter({ meter: title })} onClick={() => openPanel({ kind: "why", meter: id, round })}>
              {m.resolution_why()}
            </button>
          </li>
        ))}
      </ul>
      {scene.rising !== null && <p className="rising">{m.resolution_settle_rising({ meter: scene.rising.title, barred: percent(scene.rising.barred), stopped: percent(scene.rising.stopped) })}</p>}
      {still > 0 && <p className="small quiet">{m.resolution_settle_still({ count: still })}</p>}
    </>
  );
}

/** What the round was worth to each role. */
export function ScoresPart({ scene }: { readonly scene: ScoresScene }) {
  return (
    <>
      <div>
        <h1>{m.resolution_scores_title()}</h1>
        <p className="lede">{m.resolution_scores_about()}</p>
      </div>
      <ul className="settled by-role">
        {scene.roles.map(({ role, from, to }) => (
          <li key={role.id} data-you={role.you}>
            <span className="row">
              <Flag letter={role.flag} size={18} />
              {role.you ? m.resolution_scores_you({ role: role.short }) : role.short}
            </span>
            <span className="quiet">{m.resolution_settle_from({ from: figure(from, 0), to: figure(to, 0) })}</span>
            <Delta change={to - from} news={Math.abs(to - from) < LEAST_SCORE ? "none" : to > from ? "good" : "bad"} />
          </li>
        ))}
      </ul>
      <DealsTold />
      <ForecastsTold />
    </>
  );
}

/** Least change of a role's worth that is good or bad news, points. */
const LEAST_SCORE = 0.05;

/** Which ending would be told now. */
export function EndingPart({ scene }: { readonly scene: EndingScene }) {
  return (
    <div>
      <h1>{m.resolution_ending_title({ title: scene.title })}</h1>
      <p className="lede">{scene.text}</p>
      <p className="small quiet rule">{m.resolution_ending_about()}</p>
    </div>
  );
}
