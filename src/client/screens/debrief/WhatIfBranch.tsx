import { useState } from "react";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Field } from "../parts/Field.tsx";
import { Icon } from "../parts/Icon.tsx";
import { KinGame } from "../parts/KinGame.tsx";
import { troubleText } from "../phrases/troubleText.ts";
import { roundOptions } from "./WhatIfEditor.tsx";

/** A new game from any round of this one, and the way between the two. */
export function WhatIfBranch() {
  const { scenario, view } = useMatch();
  const lab = useGame((state) => state.door).lab;
  const [round, setRound] = useState(view.rounds.length);
  const trouble = useGame((state) => state.trouble);
  const [failed, setFailed] = useState<"branch" | "change" | null>(null);
  const branchOff = async (): Promise<void> => setFailed((await lab.branchOff(round)) === "failed" ? "branch" : null);
  return (
    <section className="debrief-part" aria-labelledby="lab-branch">
      <header className="part-heading">
        <h3 id="lab-branch">{m.lab_branch_title()}</h3>
        <p className="quiet">{m.lab_branch_about()}</p>
      </header>
      <KinGame onChange={(changed) => setFailed(changed ? null : "change")} />
      <div className="lab-fields">
        <Field label={m.lab_branch_pick()} options={roundOptions({ scenario, view })} chosen={round} onChoose={(next) => setRound(next)} />
        <ActionButton onPress={() => void branchOff()}>
          <Icon name="play" />
          {m.lab_branch_go()}
        </ActionButton>
      </div>
      <p className="small" aria-live="polite">
        {failed !== null && (failed === "change" && trouble !== null ? troubleText(trouble) : m.lab_branch_failed())}
      </p>
    </section>
  );
}
