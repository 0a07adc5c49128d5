import { useState } from "react";
import type { StandingOrder, TeamView } from "../../store/classPort.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { useClass } from "./classContext.ts";

const NO_ORDER: StandingOrder = { meter: null, direction: "up", never: null };

/** What a stand-in does for the team while nobody of it is there. */
export function OrderForm({ team: { role, order } }: { readonly team: TeamView }) {
  const { scenario } = useMatch();
  const ask = useClass((state) => state.ask);
  const [draft, setDraft] = useState(order ?? NO_ORDER);
  const [kept, setKept] = useState(false);
  const change = (next: Partial<StandingOrder>): void => {
    setDraft({ ...draft, ...next });
    setKept(false);
  };
  return (
    <details className="rule">
      <summary>{m.class_order_title()}</summary>
      <div className="stack">
        <p className="small quiet">{m.class_order_about()}</p>
        <label>
          {m.class_order_meter()}
          <select className="field" value={draft.meter ?? ""} onChange={(event) => change({ meter: event.target.value === "" ? null : event.target.value })}>
            <option value="">{m.class_order_none()}</option>
            {scenario.meters.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <fieldset className="segments">
          <legend>{m.class_order_direction()}</legend>
          {(["up", "down"] as const).map((direction) => (
            <label key={direction} data-chosen={draft.direction === direction}>
              <input type="radio" name="direction" checked={draft.direction === direction} onChange={() => change({ direction })} />
              {direction === "up" ? m.class_order_up() : m.class_order_down()}
            </label>
          ))}
        </fieldset>
        <label>
          {m.class_order_never()}
          <select className="field" value={draft.never ?? ""} onChange={(event) => change({ never: event.target.value === "" ? null : event.target.value })}>
            <option value="">{m.class_order_none()}</option>
            {scenario.policies
              .filter((policy) => policy.role === role)
              .map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
          </select>
        </label>
        <ActionButton look="plain" onPress={() => void ask({ type: "order", role, order: draft }).then(setKept)}>
          {m.class_order_keep()}
        </ActionButton>
        <p className="small" aria-live="polite">
          {kept ? m.class_order_kept() : ""}
        </p>
      </div>
    </details>
  );
}
