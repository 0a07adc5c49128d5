import { useMemo } from "react";
import type { HistoryPair } from "../../viewmodel/labHistories.ts";
import { historiesView } from "../../viewmodel/labHistories.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { dropText } from "../phrases/dropText.ts";
import { Curve } from "./Curve.tsx";
import type { LabHistory, LabVariant } from "./whatIfLab.ts";
import { AS_PLAYED, useRetold, useTrials } from "./whatIfLab.ts";

/** The game and the trial that is worked on, side by side; where everybody decides anew, why there is no one history. */
export function WhatIfHistories() {
  const { trials } = useTrials();
  const trial = trials.all[trials.at];
  if (trial === undefined) return null;
  return trial.kind === "variant" ? <Both variant={trial.variant} /> : <NoOneHistory />;
}

const NoOneHistory = () => (
  <section className="debrief-part lab-histories" aria-labelledby="lab-histories">
    <header className="part-heading">
      <h3 id="lab-histories">{m.lab_histories_title()}</h3>
      <p className="quiet">{m.lab_histories_anew()}</p>
    </header>
  </section>
);

function Both({ variant }: { readonly variant: LabVariant }) {
  const { compiled, scenario } = useMatch();
  const real = useRetold(AS_PLAYED);
  const changed = useRetold(variant);
  const told = useMemo(() => (real === null || changed === null ? null : historiesView(compiled, real, changed)), [compiled, real, changed]);
  const name = scenario.roundName;
  return (
    <section className="debrief-part lab-histories" aria-labelledby="lab-histories" aria-busy={told === null}>
      <header className="part-heading">
        <h3 id="lab-histories">{m.lab_histories_title()}</h3>
        <p className="quiet">{m.lab_histories_about()}</p>
      </header>
      {told === null || changed === null ? (
        <p>{m.lab_try_working()}</p>
      ) : (
        <>
          <div aria-live="polite">
            <p className="other-ending" data-changed={told.endingChanged}>
              {told.endingChanged ? m.lab_histories_ending({ ending: told.ending, was: told.endingWas }) : m.lab_histories_endingSame({ ending: told.ending })}
            </p>
            <p>
              {told.parted === null ? m.lab_histories_same() : m.lab_histories_partedAfter({ name, round: told.parted })} {told.overAfter !== null && m.lab_histories_over({ name, round: told.overAfter })}
            </p>
            <LeftOut changed={changed} />
          </div>
          <div className="lab-curves">
            {told.pairs.map((pair) => (
              <Pair key={pair.measure ?? ""} pair={pair} parted={told.parted} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

function LeftOut({ changed: { dropped } }: { readonly changed: LabHistory }) {
  const { scenario } = useMatch();
  if (dropped.length === 0) return null;
  return (
    <div className="small">
      <p>{m.lab_histories_dropped()}</p>
      <ul className="lab-dropped">
        {dropped.map(({ round, role, policy, reason }) => {
          const title = scenario.policies.find(({ id }) => id === policy)?.title ?? policy;
          const short = scenario.roles.find(({ id }) => id === role)?.short ?? role;
          return <li key={`${round} ${role} ${policy}`}>{m.lab_histories_drop({ name: scenario.roundName, round, role: short, title, reason: dropText(reason) })}</li>;
        })}
      </ul>
    </div>
  );
}

function Pair({ pair: { measure, title, real, changed }, parted }: { readonly pair: HistoryPair; readonly parted: number | null }) {
  const { scenario } = useMatch();
  return (
    <Curve
      title={measure === null ? m.lab_interest() : title}
      steps={real.map((_, at) => (at === 0 ? m.lab_start() : String(at)))}
      stepName={scenario.roundName}
      lines={[
        { id: "real", label: m.lab_histories_happened(), values: real, look: "happened" },
        { id: "changed", label: m.lab_histories_changed(), values: changed, look: "changed" },
      ]}
      mark={parted === null ? null : { at: parted, label: m.lab_histories_parted() }}
      height={170}
    />
  );
}
