import type { ScreenName } from "../../viewmodel/screenOf.ts";
import { TRAIL } from "../../viewmodel/screenOf.ts";
import { figure } from "../../viewmodel/figures.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { capitalOf } from "../../viewmodel/capitalOf.ts";
import { Brand } from "./Brand.tsx";
import { Icon } from "./Icon.tsx";

const NAMES: Readonly<Record<string, () => string>> = {
  evidence: m.parts_trail_evidence,
  debate: m.parts_trail_debate,
  decision: m.parts_trail_decision,
  resolution: m.parts_trail_resolution,
  report: m.parts_trail_report,
};

/** The bar over a game: where the round stands, what you hold, and the menu. */
export function TopBar({ screen }: { readonly screen: ScreenName }) {
  const { compiled, scenario, view } = useMatch();
  const settings = useGame((state) => state.settings);
  const changeSettings = useGame((state) => state.changeSettings);
  const openPanel = useGame((state) => state.openPanel);
  const at = TRAIL.indexOf(screen);
  const round = "round" in view.place ? view.place.round : 0;
  const night = settings.theme === "night";
  return (
    <header className="top">
      <Brand />
      {at >= 0 && (
        <ol className="trail" aria-label={m.parts_trail_label()}>
          {TRAIL.map((name, index) => (
            <li key={name} data-done={index < at} {...(index === at && { "aria-current": "step" as const })}>
              <span aria-hidden="true">{index < at ? <Icon name="check" size={12} /> : index + 1}</span>
              {NAMES[name]?.()}
            </li>
          ))}
        </ol>
      )}
      <div className="top-right">
        {round > 0 && screen !== "debrief" && (
          <span className="top-fact optional">{m.parts_roundOf({ name: scenario.roundName, round, rounds: compiled.rounds })}</span>
        )}
        {view.you !== null && screen !== "debrief" && (
          <span className="top-fact strong" title={m.parts_capitalAbout()}>
            <Icon name="coins" />
            <b>{figure(capitalOf(compiled, view))}</b> <span className="word">{m.parts_capital()}</span>
          </span>
        )}
        <button type="button" className="icon-button" aria-label={night ? m.parts_day() : m.parts_night()} onClick={() => changeSettings({ theme: night ? "day" : "night" })}>
          <Icon name={night ? "sun" : "moon"} />
        </button>
        <button type="button" className="icon-button" aria-label={m.menu_title()} onClick={() => openPanel({ kind: "menu" })}>
          <Icon name="settings" />
        </button>
      </div>
    </header>
  );
}
