import { capitalBeforeIncome, capitalOf } from "../../viewmodel/capitalOf.ts";
import { figure } from "../../viewmodel/figures.ts";
import type { ScreenName } from "../../viewmodel/screenOf.ts";
import { trailOf } from "../../viewmodel/screenOf.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { screenText } from "../phrases/screenText.ts";
import { Brand } from "./Brand.tsx";
import { Icon } from "./Icon.tsx";
import { SkipLink } from "./SkipLink.tsx";

/** The bar over a game: where the round stands, what you hold, and the menu. */
export function TopBar({ screen }: { readonly screen: ScreenName }) {
  const { compiled, view } = useMatch();
  const openPanel = useGame((state) => state.openPanel);
  return (
    <header className="top">
      <SkipLink />
      <Brand />
      <Trail screen={screen} />
      <div className="top-right">
        <WhereButton screen={screen} />
        {view.you !== null && screen !== "debrief" && (
          <span className="top-fact strong" title={m.parts_capitalAbout()}>
            <Icon name="coins" />
            <b>{figure(screen === "resolution" ? capitalBeforeIncome(compiled, view) : capitalOf(compiled, view))}</b> <span className="word">{m.parts_capital()}</span>
          </span>
        )}
        <ThemeButton />
        <button type="button" className="bar-button" onClick={() => openPanel({ kind: "menu" })}>
          <Icon name="settings" /> {m.menu_title()}
        </button>
      </div>
    </header>
  );
}

function Trail({ screen }: { readonly screen: ScreenName }) {
  const { view } = useMatch();
  const trail = trailOf(view.parts);
  const at = trail.indexOf(screen);
  if (at < 0) return null;
  return (
    <ol className="trail" aria-label={m.parts_trail_label()}>
      {trail.map((name, index) => (
        <li key={name} data-done={index < at} {...(index === at && { "aria-current": "step" as const })}>
          <span aria-hidden="true">{index < at ? <Icon name="check" size={12} /> : index + 1}</span>
          {screenText(name)}
        </li>
      ))}
    </ol>
  );
}

/** Says where the game stands; pressed, it tells more. On a narrow page it takes the place of the trail. */
function WhereButton({ screen }: { readonly screen: ScreenName }) {
  const { compiled, scenario, view } = useMatch();
  const openPanel = useGame((state) => state.openPanel);
  const round = "round" in view.place ? view.place.round : 0;
  return (
    <button type="button" className="bar-button where-button" onClick={() => openPanel({ kind: "where" })}>
      <span className="where-words">
        {(round === 0 || screen === "debrief") && screenText(screen)}
        {round > 0 && screen !== "debrief" && (
          <>
            <span>{m.parts_roundOf({ name: scenario.roundName, round, rounds: compiled.rounds })}</span>
            <span className="where-screen">{screenText(screen)}</span>
          </>
        )}
        <span className="unseen">{m.where_ask()}</span>
      </span>
      <Icon name="question" />
    </button>
  );
}

function ThemeButton() {
  const night = useGame((state) => state.look.theme === "night");
  const changeSettings = useGame((state) => state.changeSettings);
  return (
    <button type="button" className="bar-button theme-button" onClick={() => changeSettings({ theme: night ? "day" : "night" })}>
      <Icon name={night ? "sun" : "moon"} /> {night ? m.parts_day() : m.parts_night()}
      <span className="unseen">{m.parts_colours()}</span>
    </button>
  );
}
