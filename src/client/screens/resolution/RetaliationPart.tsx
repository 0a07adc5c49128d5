import { figure, signed } from "../../viewmodel/figures.ts";
import type { RetaliationScene } from "../../viewmodel/resolutionView.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { Flag } from "../parts/Flag.tsx";
import { PushedMeters } from "./PushedMeters.tsx";

/** How the ladder's owner answers, and what had provoked or soothed it. */
export function RetaliationPart({ scene, round }: { readonly scene: RetaliationScene; readonly round: number }) {
  const { scenario } = useMatch();
  const { grievance, provocations, rung, meters } = scene;
  const rungs = scenario.ladder.rungs.length;
  return (
    <>
      <div>
        <h1>{headingOf(scene)}</h1>
        {rung.to > 0 && rung.title !== "" && <p className="rung-title">{m.resolution_retaliation_climbed({ rung: rung.to, rungs, title: rung.title })}</p>}
        <p className="lede">
          {m.resolution_retaliation_about({ from: figure(grievance.from), to: figure(grievance.to) })} {nextText(scene)}
        </p>
      </div>
      <LadderBar rung={rung.to} rungs={rungs} />
      {provocations.length > 0 && (
        <section className="rule">
          <h2>{m.resolution_retaliation_provocations()}</h2>
          <ul className="dispatch slim">
            {provocations.map(({ policy, role, points }) => (
              <li key={policy.id}>
                <Flag letter={role.flag} size={18} />
                <p>{m.resolution_retaliation_provokes({ role: role.short, policy: policy.title })}</p>
                <span className="delta" data-news={points > 0 ? "bad" : "good"}>
                  {signed(points)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {meters.length > 0 && (
        <section className="rule">
          <h2>{m.resolution_retaliation_costs()}</h2>
          <PushedMeters meters={meters} round={round} />
        </section>
      )}
    </>
  );
}

/** Where the next rung is. Grievance may be past it already: no more than one is climbed a round. */
function nextText({ grievance, next }: RetaliationScene): string {
  if (next === null) return m.resolution_retaliation_top();
  return (grievance.to >= next ? m.resolution_retaliation_past : m.resolution_retaliation_next)({ next: figure(next) });
}

function headingOf({ rung, owner, grievance, provocations }: RetaliationScene): string {
  if (rung.to > rung.from) return rung.headline;
  if (rung.to < rung.from) return m.resolution_retaliation_eased({ role: owner.short });
  if (grievance.to > grievance.from && provocations.length > 0) return m.resolution_retaliation_builds({ role: owner.short });
  return rung.to > 0 ? m.resolution_retaliation_stays({ role: owner.short }) : m.resolution_retaliation_cools({ role: owner.short });
}

/** The rungs of the ladder; those climbed are filled. The words above say which. */
function LadderBar({ rung, rungs }: { readonly rung: number; readonly rungs: number }) {
  return (
    <div className="ladder" aria-hidden="true">
      {Array.from({ length: rungs }, (_, index) => (
        <i key={index} data-climbed={index < rung} />
      ))}
    </div>
  );
}
