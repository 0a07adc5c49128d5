import { useState } from "react";
import type { SteelmanDesk } from "../../store/classPort.ts";
import { roleMark } from "../../viewmodel/roleMark.ts";
import { m } from "../../words/words.ts";
import { useClass, useNews } from "../class/classContext.ts";
import { useWished } from "../class/useWished.ts";
import { useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { CaseForm } from "./CaseForm.tsx";
import { CaseList } from "./CaseList.tsx";
import { CaseText } from "./CaseText.tsx";

/** A student's part in the steelman round: the case to be made, the case to be rated, and everybody's. */
export function ClassSteelman({ desks }: { readonly desks: readonly SteelmanDesk[] }) {
  const { you } = useNews("student");
  const mine = desks.filter(({ by }) => you.roles.includes(by));
  const ours = desks.filter(({ of, by }) => you.roles.includes(of) && !you.roles.includes(by));
  return (
    <>
      {mine.map((desk) => (
        <MakeCase key={desk.by} desk={desk} />
      ))}
      {ours.map((desk) => (
        <RateCase key={desk.by} desk={desk} />
      ))}
      <CaseList desks={desks.filter((desk) => !mine.includes(desk) && !ours.includes(desk))} words />
    </>
  );
}

function MakeCase({ desk: { of, by, case: made, stars, raters } }: { readonly desk: SteelmanDesk }) {
  const { scenario } = useMatch();
  const { learning } = useNews("student");
  const ask = useClass((state) => state.ask);
  const [changing, setChanging] = useState(false);
  const role = roleMark(scenario, of, null).short;
  const goals = scenario.roles.find(({ id }) => id === of)?.goals ?? [];
  return (
    <section className="stack">
      <h3>{m.steelman_yours({ role })}</h3>
      {made === null || changing ? (
        <>
          <p className="quiet">
            {m.steelman_wants({ role })}: {goals.join(" · ")}
          </p>
          {learning?.under13 === false && <p className="small quiet">{m.steelman_sentenceAbout()}</p>}
          <CaseForm of={of} first={made} words={learning?.under13 === false} send={m.steelman_send()} onSend={(next) => void ask({ type: "steelman", role: by, case: next }).then((sent) => sent && setChanging(false))} />
        </>
      ) : (
        <>
          <CaseList desks={[{ of, by, case: made, stars, raters }]} words />
          <p aria-live="polite">{m.steelman_sent({ role })}</p>
          <ActionButton look="plain slim" onPress={() => setChanging(true)}>
            {m.steelman_sendAgain()}
          </ActionButton>
        </>
      )}
    </section>
  );
}

const STARS = [m.steelman_stars_one, m.steelman_stars_two, m.steelman_stars_three, m.steelman_stars_four, m.steelman_stars_five] as const;

function RateCase({ desk: { by, case: made } }: { readonly desk: SteelmanDesk }) {
  const { scenario } = useMatch();
  const { learning } = useNews("student");
  const ask = useClass((state) => state.ask);
  const role = roleMark(scenario, by, null).short;
  const [given, rate] = useWished<number | null>(learning?.starred[by] ?? null, (stars) => (stars === null ? Promise.resolve(false) : ask({ type: "rateSteelman", role: by, stars })));
  if (made === null) return <p className="quiet">{m.steelman_wait({ role })}</p>;
  return (
    <section className="stack">
      <fieldset className="segments steelman-stars">
        <legend>{m.steelman_rate({ role })}</legend>
        <CaseText made={made} words />
        <div className="row wrap">
          {STARS.map((text, index) => (
            <label key={text()} data-chosen={given === index + 1}>
              <input type="radio" name={`stars.${by}`} checked={given === index + 1} onChange={() => rate(index + 1)} />
              {index + 1} · {text()}
            </label>
          ))}
        </div>
      </fieldset>
    </section>
  );
}
