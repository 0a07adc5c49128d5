import { type ReactNode, useMemo } from "react";
import type { DebriefStepId } from "../../viewmodel/debriefSteps.ts";
import { evidenceSummary, goalsSummary, happenedSummary, whySummary } from "../../viewmodel/debriefSummary.ts";
import { evenFigure, evenSigned, figure, signed } from "../../viewmodel/figures.ts";
import type { News } from "../../viewmodel/meterView.ts";
import { newsOf } from "../../viewmodel/meterView.ts";
import { m } from "../../words/words.ts";
import { type MatchOnScreen, useMatch } from "../gameContext.ts";
import { causeTitle } from "../phrases/causeTitle.ts";
import { DebriefHead } from "./DebriefHead.tsx";

/** A headline figure: what it counts, and whether it is good news. */
interface HeadFigure {
  readonly label: string;
  readonly value: string;
  readonly news: News;
}

interface Head {
  readonly title: string;
  readonly summary: string;
  readonly figures: readonly HeadFigure[];
}

/** What a step is about: its title, one sentence, and up to three figures. The first step tells the ending. */
export function StepHead({ step }: { readonly step: DebriefStepId }) {
  return step === "decompress" ? <DebriefHead /> : <Told step={step} />;
}

function Told({ step }: { readonly step: Exclude<DebriefStepId, "decompress"> }) {
  const { compiled, scenario, view } = useMatch();
  const { title, summary, figures } = useMemo(() => HEADS[step]({ compiled, scenario, view }), [step, compiled, scenario, view]);
  const ending = scenario.endings.find(({ id }) => id === view.world.ending);
  return (
    <header className="debrief-head step-head">
      <div>
        <p className="kick">{ending?.title}</p>
        <h1>{title}</h1>
        <p className="ending-text">{summary}</p>
      </div>
      {figures.length > 0 && (
        <dl className="head-figures">
          {figures.map(({ label, value, news }) => (
            <Figure key={label} label={label} news={news}>
              {value}
            </Figure>
          ))}
        </dl>
      )}
    </header>
  );
}

function Figure({ label, news, children }: { readonly label: string; readonly news: News; readonly children: ReactNode }) {
  return (
    <div data-news={news}>
      <dd>{children}</dd>
      <dt>{label}</dt>
    </div>
  );
}

const plain = (label: string, value: string, news: News = "none"): HeadFigure => ({ label, value, news });
const titled = (title: () => string, summary: () => string) => (): Head => ({ title: title(), summary: summary(), figures: [] });

const HEADS: Readonly<Record<Exclude<DebriefStepId, "decompress">, (match: MatchOnScreen) => Head>> = {
  happened,
  why,
  goals,
  evidence,
  whatif: titled(m.steps_title_whatif, m.steps_summary_whatif),
  assumptions: titled(m.steps_title_assumptions, m.steps_summary_assumptions),
  reality: titled(m.steps_title_reality, m.steps_summary_reality),
  transfer: titled(m.steps_title_transfer, m.steps_summary_transfer),
  survey: titled(m.steps_title_survey, m.steps_summary_survey),
};

function happened({ compiled, view }: MatchOnScreen): Head {
  const { rounds, adopted, passed, fallen, rung, rungs, events } = happenedSummary(compiled, view);
  return {
    title: m.steps_title_happened(),
    summary: m.steps_summary_happened({ rounds, adopted, passed, motions: passed + fallen, rung: figure(rung, 0), rungs }),
    figures: [
      plain(m.steps_figure_adopted(), String(adopted), "contested"),
      plain(m.steps_figure_rung(), m.steps_figure_of({ part: figure(rung, 0), whole: String(rungs) }), rung > 0 ? "bad" : "good"),
      plain(m.steps_figure_triggers(), String(events)),
    ],
  };
}

function why({ compiled, view }: MatchOnScreen): Head {
  const { meters, largest } = whySummary(compiled, view);
  return { title: m.steps_title_why(), summary: largest === null ? m.steps_summary_whyNone() : whySentence(largest), figures: meters.map(({ title, change, news }) => plain(title, evenSigned(change), news)) };
}

function whySentence({ cause, meter, points }: NonNullable<ReturnType<typeof whySummary>["largest"]>): string {
  const moved = { meter, points: signed(points) };
  return cause.kind === "link" ? m.steps_summary_whyKnockOn({ cause: cause.title, ...moved }) : m.steps_summary_why({ cause: causeTitle(cause), ...moved });
}

function goals({ compiled, view }: MatchOnScreen): Head {
  const { best, worst, fulfilled, agendas, kept, broken, yours } = goalsSummary(compiled, view);
  const deals = view.parts.includes("deals") ? [plain(m.steps_figure_kept(), String(kept), kept > 0 ? "good" : "none"), plain(m.steps_figure_broken(), String(broken), broken > 0 ? "bad" : "none")] : [plain(m.steps_figure_best({ role: best.role }), evenSigned(best.change), "contested")];
  return {
    title: m.steps_title_goals(),
    summary: m.steps_summary_goals({ best: best.role, worst: worst.role, fulfilled, agendas }),
    figures: [plain(m.steps_figure_agendas(), m.steps_figure_of({ part: String(fulfilled), whole: String(agendas) })), ...(yours === null ? [] : [plain(m.steps_figure_worth(), evenSigned(yours), newsOf(yours, "high"))]), ...deals].slice(0, 3),
  };
}

function evidence({ compiled, view }: MatchOnScreen): Head {
  const { cards, witnesses, claims, thin, checked } = evidenceSummary(compiled, view);
  return {
    title: m.steps_title_evidence(),
    summary: m.steps_summary_evidence({ cards, witnesses, claims, thin }),
    figures: [plain(m.steps_figure_cards(), evenFigure(cards, 0), "contested"), plain(m.steps_figure_witnesses(), String(witnesses)), plain(m.steps_figure_checked(), String(checked), checked > 0 ? "good" : "bad")],
  };
}
