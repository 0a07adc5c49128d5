import { useMemo, useState } from "react";
import { figure } from "../../viewmodel/figures.ts";
import type { FormOption } from "../../viewmodel/dutyOptions.ts";
import type { PolicyBox } from "../../viewmodel/labTrials.ts";
import { changesOf, policyBoxes, toggled, withChanges, withVerdict } from "../../viewmodel/labTrials.ts";
import { m } from "../../words/words.ts";
import type { MatchOnScreen } from "../gameContext.ts";
import { useMatch } from "../gameContext.ts";
import { Field } from "../parts/Field.tsx";
import type { LabChoice } from "./whatIfLab.ts";
import { useChoiceAt, useTrials } from "./whatIfLab.ts";

interface Where {
  readonly round: number;
  readonly role: string;
}

/** Any choice of any role in any round, to be changed. */
export function WhatIfEditor() {
  const { scenario, view } = useMatch();
  const [where, setWhere] = useState<Where>({ round: 1, role: view.you ?? scenario.roles[0]?.id ?? "" });
  const { trials } = useTrials();
  const changes = changesOf(trials);
  const found = useChoiceAt({ ...where, changes });
  const roles = useMemo(() => scenario.roles.map(({ id, short }) => ({ value: id, title: short })), [scenario]);
  return (
    <section className="debrief-part" aria-labelledby="lab-try">
      <header className="part-heading">
        <h3 id="lab-try">{m.lab_try_title()}</h3>
        <p className="quiet">{m.lab_try_about()}</p>
      </header>
      <div className="lab-fields">
        <Field label={m.lab_try_round()} options={roundOptions({ scenario, view })} chosen={where.round} onChoose={(round) => setWhere({ ...where, round })} />
        <Field label={m.lab_try_role()} options={roles} chosen={where.role} onChoose={(role) => setWhere({ ...where, role })} />
        <Verdict round={where.round} />
      </div>
      {found === null && <p>{m.lab_try_working()}</p>}
      {found === "over" && <p>{m.lab_try_notPlayed()}</p>}
      {found !== null && found !== "over" && <Boxes where={where} found={found} />}
    </section>
  );
}

/** Rounds that were played, to choose from. */
export const roundOptions = ({ scenario, view }: Pick<MatchOnScreen, "scenario" | "view">): readonly FormOption<number>[] => view.rounds.map(({ round }) => ({ value: round, title: m.likely_round({ name: scenario.roundName, round }) }));

function Boxes({ where, found }: { readonly where: Where; readonly found: LabChoice }) {
  const { scenario } = useMatch();
  const { trials, setTrials } = useTrials();
  const changes = changesOf(trials);
  const role = scenario.roles.find(({ id }) => id === where.role)?.short ?? "";
  const isChanged = (policy: string): boolean => changes.some((one) => "policy" in one && one.policy === policy && one.round === where.round && one.role === where.role);
  return (
    <fieldset className="lab-boxes">
      <legend>
        {m.lab_try_policies({ role, name: scenario.roundName, round: where.round })} <small className="quiet">{m.lab_try_capital({ capital: figure(found.capital) })}</small>
      </legend>
      {policyBoxes(scenario.policies, found).map((box) => (
        <label key={box.policy} data-changed={isChanged(box.policy)}>
          <input type="checkbox" checked={box.ticked} onChange={() => setTrials(withChanges(trials, toggled(changes, box, where)))} />
          <span>
            {box.title}
            <small>
              {noteText(box)}
              {isChanged(box.policy) && <b>{m.lab_try_otherwise()}</b>}
            </small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function noteText({ standing, blocked, price }: PolicyBox): string {
  if (standing) return m.lab_try_standing();
  if (blocked === "needsMotion") return m.lab_try_needsMotion();
  return blocked === null ? m.lab_try_price({ price: figure(price) }) : m.lab_try_requirement();
}

/** What the house says to the motion of a round; nothing where none was decided. */
function Verdict({ round }: { readonly round: number }) {
  const { scenario, view } = useMatch();
  const { trials, setTrials } = useTrials();
  const debate = view.debates.find((held) => held.round === round);
  if (debate?.verdict == null) return null;
  const was = debate.verdict.passed;
  const changes = changesOf(trials);
  const turned = changes.some((one) => one.type === "otherVerdict" && one.round === round);
  const verdicts = [true, false].map((passed) => ({ passed, text: passed ? m.lab_try_yes() : m.lab_try_no() }));
  const options = verdicts.map(({ passed, text }) => ({ value: passed ? "yes" : "no", title: passed === was ? m.lab_try_asItWas({ verdict: text }) : text }));
  const title = scenario.motions.find(({ id }) => id === debate.motion)?.title ?? "";
  const choose = (value: string): void => setTrials(withChanges(trials, withVerdict(changes, { round, motion: debate.motion, passed: value === "yes", was })));
  return <Field label={m.lab_try_house({ motion: title })} options={options} chosen={was !== turned ? "yes" : "no"} onChoose={choose} />;
}
