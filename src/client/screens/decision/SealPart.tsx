import { useMemo, useState } from "react";
import { choiceOf } from "../../store/choiceOf.ts";
import type { Draft } from "../../store/draftSlice.ts";
import { judgeDraft } from "../../store/judgeDraft.ts";
import type { DutiesView, OwedDuty } from "../../viewmodel/dutiesView.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Icon } from "../parts/Icon.tsx";
import { Undo } from "../parts/Undo.tsx";
import { dutyText, rolesText } from "../phrases/dealText.ts";
import { refusalText } from "../phrases/refusalText.ts";

interface SealPartProps {
  readonly sealed: boolean;
  readonly duties: DutiesView;
}

/** Seals the choice, or opens it again while others still choose. */
export function SealPart({ sealed, duties }: SealPartProps) {
  const { view } = useMatch();
  const submit = useGame((state) => state.submit);
  if (!sealed) return <Seal duties={duties} />;
  return (
    <>
      <p className="status" aria-live="polite">
        {m.decision_sealed()}
      </p>
      <ActionButton look="plain" onPress={() => void submit({ type: "unsealChoice", role: view.you ?? "" })}>
        <Icon name="unlock" /> {m.decision_unseal()}
      </ActionButton>
    </>
  );
}

function Seal({ duties }: Pick<SealPartProps, "duties">) {
  const { compiled, scenario, view } = useMatch();
  const draft = useGame((state) => state.draft);
  const submit = useGame((state) => state.submit);
  const clearChoice = useGame((state) => state.clearChoice);
  // A choice that breaks a word is sealed by a second press; another choice is warned of anew.
  const [warned, setWarned] = useState("");
  const role = view.you ?? "";
  const choice = useMemo(() => choiceOf(draft), [draft]);
  const problem = useMemo(() => judgeDraft(compiled, view, choice), [compiled, view, choice]);
  const empty = isEmpty(choice);
  const { breaks } = duties;
  const toldOf = breaks.length > 0 && warned === JSON.stringify(choice);
  const seal = (): void => {
    if (breaks.length > 0 && !toldOf) setWarned(JSON.stringify(choice));
    else void submit({ type: "sealChoice", role, choice, reason: null });
  };
  return (
    <>
      {toldOf && <BreakWarning breaks={breaks} />}
      <div className="row foot-links">
        <p className="status" aria-live="polite">
          {problem !== null ? refusalText(problem, scenario) : draftText(draft)}
        </p>
        {canUndo(draft) && <Undo />}
        {!empty && (
          <button type="button" className="text-button" onClick={clearChoice}>
            {m.decision_clear()}
          </button>
        )}
      </div>
      <ActionButton blocked={problem === null ? null : refusalText(problem, scenario)} onPress={seal}>
        <Icon name="lock" /> {toldOf ? m.decision_sealAnyway() : empty ? m.decision_sealNothing() : m.decision_seal()}
      </ActionButton>
    </>
  );
}

function BreakWarning({ breaks }: { readonly breaks: readonly OwedDuty[] }) {
  const { scenario, view } = useMatch();
  const round = "round" in view.place ? view.place.round : 0;
  return (
    <div className="small blocked" role="alert">
      {breaks.map(({ key, when, to, duty }) => (
        <p key={key}>{(when === "maybe" ? m.decision_duties_breaksMaybe : m.decision_duties_breaks)({ roles: rolesText(to), duty: dutyText(duty, { name: scenario.roundName, round }) })}</p>
      ))}
    </div>
  );
}

type Choice = ReturnType<typeof choiceOf>;

const isEmpty = ({ adopt, repeal, veto, forecast }: Choice): boolean => adopt.length + repeal.length === 0 && veto === undefined && forecast === undefined;

/** Whether the last change was one of the choice: what was composed on other screens is not taken back here. */
function canUndo(draft: Draft): boolean {
  const last = draft.past.at(-1);
  return last !== undefined && JSON.stringify(choiceOf(last)) !== JSON.stringify(choiceOf(draft));
}

/** What the draft holds, in one line. */
function draftText({ adopt, repeal, veto, forecast }: Draft): string {
  const parts = [
    ...(adopt.length + repeal.length === 0 ? [] : [m.decision_draft({ adopt: adopt.length, repeal: repeal.length })]),
    ...(veto === null ? [] : [m.decision_draftVeto()]),
    ...(forecast.length === 0 ? [] : [m.decision_draftForecasts({ count: forecast.length })]),
  ];
  return parts.length === 0 ? m.decision_nothing() : parts.join(" ");
}
