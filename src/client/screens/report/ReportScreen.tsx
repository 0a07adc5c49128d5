import { useMemo } from "react";
import { evenFigure, figure } from "../../viewmodel/figures.ts";
import type { NewsItem } from "../../viewmodel/roundNews.ts";
import type { ReportView, WorthReport } from "../../viewmodel/reportView.ts";
import { reportView } from "../../viewmodel/reportView.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Delta } from "../parts/Delta.tsx";
import { Flag } from "../parts/Flag.tsx";
import { GameFrame } from "../parts/GameFrame.tsx";
import { Hint } from "../parts/Hint.tsx";
import { Icon } from "../parts/Icon.tsx";
import { DealsTold, ForecastsTold, VetoesTold } from "../resolution/AgreementsPart.tsx";
import { ChoiceReports } from "./ChoiceReports.tsx";
import { MeterReports } from "./MeterReports.tsx";
import "./report.css";

/** Headlines below the first; the rest is told with the choices. */
const MOST_HEADLINES = 5;

/** What a round has changed, and why. */
export function ReportScreen() {
  const { compiled, scenario, view } = useMatch();
  const submit = useGame((state) => state.submit);
  const report = useMemo(() => reportView(compiled, view), [compiled, view]);
  const { round, last, news, you, meters, choices } = report;
  const foot = (
    <ActionButton onPress={() => void submit({ type: "advance" })}>
      {last ? m.report_toDebrief() : m.report_toNext({ name: scenario.roundName, round: round + 1 })} <Icon name="arrow" />
    </ActionButton>
  );
  return (
    <GameFrame title={m.app_screen_report()} foot={foot}>
      <Headlines news={news} kick={m.report_kick({ name: scenario.roundName, round })} />
      <Hint name="report" />
      {you !== null && <Worth worth={you} />}
      <VetoesTold />
      <DealsTold />
      <ForecastsTold />
      <MeterReports meters={meters} round={round} />
      <ChoiceReports choices={choices} />
    </GameFrame>
  );
}

function Headlines({ news, kick }: { readonly news: ReportView["news"]; readonly kick: string }) {
  const [first, ...others] = news;
  const rest = others.slice(0, MOST_HEADLINES);
  return (
    <section className="stack">
      <div>
        <p className="kick">
          <Icon name="clipping" size={16} /> {kick}
        </p>
        <h1>{first === undefined ? m.report_quiet() : headline(first)}</h1>
      </div>
      {rest.length > 0 && (
        <ul className="news">
          {rest.map((item) => (
            <li key={item.key}>
              {item.flag === null ? <Icon name="newspaper" size={18} /> : <Flag letter={item.flag} size={18} />}
              {headline(item)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function headline({ kind, headline: text }: NewsItem): string {
  switch (kind) {
    case "repealed":
      return m.report_repealed({ policy: text });
    case "lifted":
      return m.report_lifted({ policy: text });
    case "calmer":
      return m.report_calmer({ rung: text });
    default:
      return text;
  }
}

function Worth({ worth }: { readonly worth: WorthReport }) {
  const { from, to, parts, utility, paid } = worth;
  const change = to - from;
  return (
    <section className="worth stack">
      <h2>{m.report_forYou()}</h2>
      <p>
        {m.report_worth({ from: evenFigure(from), to: evenFigure(to) })} <Delta change={change} news={newsForYou(change)} />
      </p>
      <p className="small quiet">{m.report_worthAbout()}</p>
      <ul className="worth-parts">
        {parts.map(({ reference, title, points }) => (
          <li key={reference}>
            {title} <Delta change={points} news={newsForYou(points)} /> <span className="quiet">{m.report_pointsForYou()}</span>
          </li>
        ))}
      </ul>
      <p className="small quiet">
        {m.report_utility({ points: figure(utility) })}
        {paid !== null && ` ${m.report_paid({ income: figure(paid.income), upkeep: figure(paid.upkeep), capital: figure(paid.capital) })}`}
      </p>
    </section>
  );
}

const newsForYou = (points: number): "good" | "bad" | "none" => (Math.abs(points) < 0.05 ? "none" : points > 0 ? "good" : "bad");
