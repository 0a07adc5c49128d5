import { useState } from "react";
import type { LabSubject } from "./whatIfLab.ts";
import { useTrials } from "./whatIfLab.ts";
import { changesOf, MOST_TRIALS, withChanges, withoutTrial, withTrial } from "../../viewmodel/labTrials.ts";
import { changeOf } from "../../viewmodel/whatIfView.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Field } from "../parts/Field.tsx";
import { changeText, subjectText } from "../phrases/changeText.ts";
import { roundOptions } from "./WhatIfEditor.tsx";

/** What is compared: up to three trials, one of which is worked on. */
export function WhatIfTrials() {
  const { trials, setTrials } = useTrials();
  const full = trials.all.length >= MOST_TRIALS;
  const fresh = trials.at >= trials.all.length;
  return (
    <section className="debrief-part" aria-labelledby="lab-trials">
      <h3 id="lab-trials">{m.lab_trials_title()}</h3>
      {trials.all.length === 0 ? <p className="quiet">{m.lab_trials_none()}</p> : <List />}
      {full && <p className="small quiet">{m.lab_trials_full()}</p>}
      {!full && !fresh && (
        <ActionButton look="plain slim" onPress={() => setTrials({ ...trials, at: trials.all.length })}>
          {m.lab_trials_another()}
        </ActionButton>
      )}
      <Anew />
    </section>
  );
}

function List() {
  const { scenario } = useMatch();
  const { trials, setTrials } = useTrials();
  return (
    <ul className="lab-trials">
      {trials.all.map((trial, at) => {
        const text = subjectText(scenario, trial);
        return (
          <li key={JSON.stringify(trial)} data-on={at === trials.at}>
            <label>
              <input type="radio" name="lab-trial" checked={at === trials.at} onChange={() => setTrials({ ...trials, at })} />
              <span>{text}</span>
            </label>
            <button type="button" className="text-button" aria-label={m.lab_trials_removeUnseen({ trial: text })} onClick={() => setTrials(withoutTrial(trials, at))}>
              {m.lab_trials_remove()}
            </button>
            {at === trials.at && <Changes trial={trial} />}
          </li>
        );
      })}
    </ul>
  );
}

/** All changes of a trial that has several, each to be taken back. */
function Changes({ trial }: { readonly trial: LabSubject }) {
  const { scenario, view } = useMatch();
  const { trials, setTrials } = useTrials();
  if (trial.kind === "anew" || trial.variant.changes.length < 2) return null;
  return (
    <ul className="lab-changes">
      {trial.variant.changes.map((change) => {
        const text = changeText(changeOf(scenario, change, view.you));
        return (
          <li key={JSON.stringify(change)}>
            {text}{" "}
            <button type="button" className="text-button" aria-label={m.lab_trials_undoUnseen({ change: text })} onClick={() => setTrials(withChanges(trials, changesOf(trials).filter((one) => one !== change)))}>
              {m.lab_trials_undo()}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Everybody decides anew from the start of a round. */
function Anew() {
  const { scenario, view } = useMatch();
  const { trials, setTrials } = useTrials();
  const [round, setRound] = useState(Math.ceil(view.rounds.length / 2));
  return (
    <div className="lab-fields">
      <Field label={m.lab_trials_anewPick()} options={roundOptions({ scenario, view })} chosen={round} onChoose={(next) => setRound(next)} />
      <ActionButton look="plain" blocked={trials.all.length >= MOST_TRIALS ? m.lab_trials_full() : null} onPress={() => setTrials(withTrial(trials, { kind: "anew", round }))}>
        {m.lab_trials_anewGo()}
      </ActionButton>
    </div>
  );
}
