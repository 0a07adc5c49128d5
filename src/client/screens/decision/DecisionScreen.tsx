import { useMemo } from "react";
import { choiceOf } from "../../store/choiceOf.ts";
import type { Draft } from "../../store/draftSlice.ts";
import { judgeDraft } from "../../store/judgeDraft.ts";
import type { DecisionView } from "../../viewmodel/decisionView.ts";
import { decisionView } from "../../viewmodel/decisionView.ts";
import { figure, percent } from "../../viewmodel/figures.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { GameFrame } from "../parts/GameFrame.tsx";
import { Hint } from "../parts/Hint.tsx";
import { Icon } from "../parts/Icon.tsx";
import { Undo } from "../parts/Undo.tsx";
import { refusalText } from "../phrases/refusalText.ts";
import { ForecastPart } from "./ForecastPart.tsx";
import { PolicyChoice } from "./PolicyChoice.tsx";
import { VetoPart } from "./VetoPart.tsx";
import "./decision.css";

/** The policies of your role: what each costs and why, what it is expected to do, and what it provokes. */
export function DecisionScreen() {
  const { compiled, view } = useMatch();
  const draft = useGame((state) => state.draft);
  const decision = useMemo(() => decisionView(compiled, view, draft), [compiled, view, draft]);
  const { standing, open, closed, sealed, veto, forecasts } = decision;
  return (
    <GameFrame title={m.app_screen_decision()} foot={<Seal decision={decision} />}>
      <Purse decision={decision} />
      <Hint name="decision" />
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

function Purse({ decision }: { readonly decision: DecisionView }) {
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
            <b data-short={capitalLeft < 0}>{figure(capitalLeft)}</b> <span>{m.decision_ofCapital({ capital: figure(capital) })}</span>
          </dd>
        </div>
        <div>
          <dt>{m.decision_slots()}</dt>
          <dd>
            <b data-short={slotsUsed > slots}>{slotsUsed}</b> <span>{m.decision_ofSlots({ slots })}</span>
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

/** What the house said in this round, for those who decide now. */
function Verdict() {
  const { scenario, view } = useMatch();
  const held = view.debates.at(-1);
  const motion = scenario.motions.find(({ id }) => id === held?.motion);
  if (held?.verdict == null || motion === undefined || !("round" in view.place) || held.round !== view.place.round) return null;
  const { passed, tally } = held.verdict;
  const text = passed ? m.decision_passed : m.decision_fell;
  return <p className="small quiet">{text({ motion: motion.title, share: percent(tally.house, 1) })}</p>;
}

function Seal({ decision }: { readonly decision: DecisionView }) {
  const { compiled, scenario, view } = useMatch();
  const draft = useGame((state) => state.draft);
  const submit = useGame((state) => state.submit);
  const clearChoice = useGame((state) => state.clearChoice);
  const role = view.you ?? "";
  const choice = useMemo(() => choiceOf(draft), [draft]);
  const problem = useMemo(() => judgeDraft(compiled, view, choice), [compiled, view, choice]);
  const empty = isEmpty(choice);
  if (decision.sealed) {
    return (
      <>
        <p className="status" aria-live="polite">
          {m.decision_sealed()}
        </p>
        <ActionButton look="plain" onPress={() => void submit({ type: "unsealChoice", role })}>
          <Icon name="unlock" /> {m.decision_unseal()}
        </ActionButton>
      </>
    );
  }
  return (
    <>
      <div className="row foot-links">
        <p className="status" aria-live="polite">
          {problem !== null ? refusalText(problem, scenario) : draftText(draft)}
        </p>
        <Undo />
        {!empty && (
          <button type="button" className="text-button" onClick={clearChoice}>
            {m.decision_clear()}
          </button>
        )}
      </div>
      <ActionButton blocked={problem === null ? null : refusalText(problem, scenario)} onPress={() => void submit({ type: "sealChoice", role, choice, reason: null })}>
        <Icon name="lock" /> {empty ? m.decision_sealNothing() : m.decision_seal()}
      </ActionButton>
    </>
  );
}

type Choice = ReturnType<typeof choiceOf>;

const isEmpty = ({ adopt, repeal, veto, forecast }: Choice): boolean => adopt.length + repeal.length === 0 && veto === undefined && forecast === undefined;

/** What the draft holds, in one line. */
function draftText({ adopt, repeal, veto, forecast }: Draft): string {
  const policies = adopt.length + repeal.length === 0 ? m.decision_nothing() : m.decision_draft({ adopt: adopt.length, repeal: repeal.length });
  return [policies, ...(veto === null ? [] : [m.decision_draftVeto()]), ...(forecast.length === 0 ? [] : [m.decision_draftForecasts({ count: forecast.length })])].join(" ");
}
