import { useState } from "react";
import type { SteelmanCase } from "../../store/classPort.ts";
import { listed } from "../../viewmodel/formats.ts";
import { roleMark } from "../../viewmodel/roleMark.ts";
import { mostOpposed, reliedOn } from "../../viewmodel/survey/steelmanView.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { useLearning } from "../survey/useLearning.ts";
import { CaseForm } from "./CaseForm.tsx";
import { CaseText } from "./CaseText.tsx";

/** Alone: the case of the role that is furthest from one's own, beside what that role really relied on. */
export function SoloSteelman() {
  const { scenario, view } = useMatch();
  const { own, keep } = useLearning();
  const [changing, setChanging] = useState(false);
  const of = view.you === null ? null : mostOpposed(scenario, view.you);
  if (of === null) return null;
  const role = roleMark(scenario, of, null).short;
  const save = (made: SteelmanCase): void => {
    keep({ steelman: made });
    setChanging(false);
  };
  return (
    <>
      <p>{m.steelman_solo({ role })}</p>
      {own.steelman === null || changing ? (
        <CaseForm of={of} first={own.steelman} words send={m.steelman_check()} onSend={save} />
      ) : (
        <div className="steelman-halves">
          <section className="stack">
            <h3>{m.steelman_yours({ role })}</h3>
            <CaseText made={own.steelman} words />
            <ActionButton look="plain slim" onPress={() => setChanging(true)}>
              {m.steelman_sendAgain()}
            </ActionButton>
          </section>
          <Really of={of} role={role} made={own.steelman} />
        </div>
      )}
    </>
  );
}

/** What the role claimed and adopted in the game. */
function Really({ of, role, made }: { readonly of: string; readonly role: string; readonly made: SteelmanCase }) {
  const { scenario, view } = useMatch();
  const { claims, policies } = reliedOn(scenario, view, of);
  const shared = made.claims.filter(({ claim }) => claims.some(({ id }) => id === claim)).length;
  return (
    <section className="stack">
      <h3>{m.steelman_really({ role })}</h3>
      {claims.length === 0 && <p>{policies.length === 0 ? m.steelman_reallyNothing({ role }) : m.steelman_reallyNone({ role, policies: listed(policies) })}</p>}
      {claims.length > 0 && (
        <>
          <p>{m.steelman_shared({ count: shared })}</p>
          <ul className="bullets">
            {claims.map(({ id, text, cards }) => (
              <li key={id}>
                <b>{text}</b>
                {cards.map((card) => (
                  <span key={card} className="quiet small steelman-because">
                    {card}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
