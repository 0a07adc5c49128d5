import { useMemo } from "react";
import type { DecisionView } from "../../viewmodel/decisionView.ts";
import { decisionView } from "../../viewmodel/decisionView.ts";
import type { DutiesView } from "../../viewmodel/dutiesView.ts";
import { dutiesView } from "../../viewmodel/dutiesView.ts";
import { figure, percent } from "../../viewmodel/figures.ts";
import { type VerdictKind, verdictKind } from "../../viewmodel/verdictKind.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { GameFrame } from "../parts/GameFrame.tsx";
import { Hint } from "../parts/Hint.tsx";
import { Icon } from "../parts/Icon.tsx";
import { DutiesPart } from "./DutiesPart.tsx";
import { ForecastPart } from "./ForecastPart.tsx";
import { PolicyChoice } from "./PolicyChoice.tsx";
import { SealPart } from "./SealPart.tsx";
import { VetoPart } from "./VetoPart.tsx";
import "./decision.css";

/** The policies of your role: what each costs and why, what it is expected to do, and what it provokes. */
export function DecisionScreen() {
  const { compiled, view } = useMatch();
  const draft = useGame((state) => state.draft);
  const decision = useMemo(() => decisionView(compiled, view, draft), [compiled, view, draft]);
  const duties = useMemo(() => dutiesView(compiled, view, { draft, decision }), [compiled, view, draft, decision]);
  const { standing, open, closed, sealed, veto, forecasts } = decision;
  return (
    <GameFrame title={m.app_screen_decision()} foot={<SealPart sealed={sealed} duties={duties} />}>
      <Purse decision={decision} duties={duties} />
      <Hint name="decision" />
      {duties.duties.length > 0 && <DutiesPart duties={duties.duties} sealed={sealed} />}
      <section className="stack">
        <div>
          <h2>{m.decision_open()}</h2>
          <p className="small quiet">{open.length === 0 ? m.decision_noneOpen() : m.decision_openAbout()}</p>
        </div>
        <Policies policies={open} list="adopt" sealed={sealed} />
      </section>
      {standing.length > 0 && (
        <section className="stack">
          <div>
            <h2>{m.decision_standing()}</h2>
            <p className="small quiet">{m.decision_standingAbout()}</p>
          </div>
          <Policies policies={standing} list="repeal" sealed={sealed} />
        </section>
      )}
      {veto !== null && <VetoPart veto={veto} sealed={sealed} />}
      {forecasts.most > 0 && <ForecastPart forecasts={forecasts} sealed={sealed} />}
      <Ladder ladder={decision.ladder} />
      {closed.length > 0 && (
        <details className="rule">
          <summary>{m.decision_closedCount({ count: closed.length })}</summary>
          <Policies policies={closed} list={null} sealed={sealed} />
        </details>
      )}
    </GameFrame>
  );
}

interface PoliciesProps {
  readonly policies: DecisionView["open"];
  readonly list: "adopt" | "repeal" | null;
  readonly sealed: boolean;
}

function Policies({ policies, list, sealed }: PoliciesProps) {
  return (
    <div className="policies">
      {policies.map((policy) => (
        <PolicyChoice key={policy.id} policy={policy} list={list} sealed={sealed} />
      ))}
    </div>
  );
}

/** How near the other side's next answer is. */
function Ladder({ ladder }: Pick<DecisionView, "ladder">) {
  const { owner, grievance, next } = ladder;
  return (
    <p className="small quiet rule">
      {next === null ? m.decision_ladderTop({ owner }) : m.decision_ladder({ owner, grievance: figure(grievance, 0), at: figure(next.at, 0), title: next.title })}
    </p>
  );
}

function Purse({ decision, duties }: { readonly decision: DecisionView; readonly duties: DutiesView }) {
  const { capital, capitalLeft, slots, slotsUsed, income, upkeep } = decision;
  return (
    <section className="decision-head">
      <div>
        <p className="kick">
          <Icon name="lock" size={16} /> {m.decision_kick()}
        </p>
        <h1>{m.decision_title()}</h1>
        <Verdict />
      </div>
      <dl className="purse" aria-live="polite">
        <div>
          <dt>{m.decision_capitalLeft()}</dt>
          <dd>
            <b data-short={capitalLeft < 0}>{figure(capitalLeft - duties.capital)}</b>{" "}
            <span>
              {m.decision_ofCapital({ capital: figure(capital) })}
              {duties.capital > 0 && `, ${m.decision_lessForDeals({ capital: figure(duties.capital) })}`}
            </span>
          </dd>
        </div>
        <div>
          <dt>{m.decision_slots()}</dt>
          <dd>
            <b data-short={slotsUsed > slots}>{slotsUsed}</b> <span>
              {m.decision_ofSlots({ slots })}
              {duties.slots > 0 && `, ${m.decision_andForDeals({ slots: duties.slots })}`}
            </span>
          </dd>
        </div>
        <div>
          <dt>{m.decision_afterwards()}</dt>
          <dd>
            <b>+{figure(income)}</b> <span>{m.decision_upkeep({ upkeep: figure(upkeep) })}</span>
          </dd>
        </div>
      </dl>
    </section>
  );
}

const VERDICTS: Readonly<Record<VerdictKind, (words: { motion: string; share: string }) => string>> = { passed: m.decision_passed, fell: m.decision_fell, notProven: m.proof_told_decision };

/** What the house said in this round, for those who decide now. */
function Verdict() {
  const { scenario, view } = useMatch();
  const held = view.debates.at(-1);
  const motion = scenario.motions.find(({ id }) => id === held?.motion);
  if (held?.verdict == null || motion === undefined || !("round" in view.place) || held.round !== view.place.round) return null;
  const text = VERDICTS[verdictKind(scenario, held) ?? "fell"];
  return <p className="small quiet">{text({ motion: motion.title, share: percent(held.verdict.tally.house, 1) })}</p>;
}
