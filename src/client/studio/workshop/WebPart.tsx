import { useMemo, useState } from "react";
import type { JsonPath } from "../../../scenario/jsonPath.ts";
import type { Scenario } from "../../../scenario/schema/scenario.ts";
import { Field } from "../../screens/parts/Field.tsx";
import { WebDrawing, WebKey } from "../../screens/parts/WebDrawing.tsx";
import type { WebNodeKind } from "../../viewmodel/web/causalWeb.ts";
import { aroundNode, withoutKinds } from "../../viewmodel/web/causalWeb.ts";
import { scenarioWeb } from "../../viewmodel/web/scenarioWeb.ts";
import { m } from "../../words/words.ts";

interface WebPartProps {
  readonly scenario: Scenario;
  readonly onOpen: (path: JsonPath) => void;
}

/** What is drawn when nothing is in the middle: the meters and what moves them by itself. */
const SPINE: readonly WebNodeKind[] = ["policy", "ending"];

/** The causal web of the scenario: the meters among themselves, or everything around one thing. */
export function WebPart({ scenario, onOpen }: WebPartProps) {
  const [focus, setFocus] = useState<string | null>(null);
  const [steps, setSteps] = useState(1);
  const whole = useMemo(() => scenarioWeb(scenario), [scenario]);
  const middle = whole.nodes.find(({ id }) => id === focus) ?? null;
  const web = useMemo(() => (middle === null ? withoutKinds(whole, SPINE) : aroundNode(whole, middle.id, steps)), [whole, middle, steps]);
  const options = [{ value: "", title: m.workshop_web_spine() }, ...whole.nodes.map(({ id, title, kind }) => ({ value: id, title, group: GROUPS[kind]() }))];
  return (
    <section className="workshop-part">
      <h1>{m.workshop_web_title()}</h1>
      <p className="quiet">{m.workshop_web_about()}</p>
      <div className="row workshop-tools">
        <Field label={m.workshop_web_around()} options={options} chosen={middle?.id ?? ""} onChoose={(id) => setFocus(id === "" ? null : id)} />
        {middle !== null && <Field label={m.workshop_web_steps()} options={[1, 2, 3].map((value) => ({ value, title: String(value) }))} chosen={steps} onChoose={(value) => setSteps(value)} />}
        {middle !== null && (
          <button type="button" className="action plain slim" onClick={() => onOpen(middle.path)}>
            {m.workshop_open({ title: middle.title })}
          </button>
        )}
      </div>
      {web.nodes.length === 0 ? <p className="quiet">{m.workshop_web_empty()}</p> : <WebDrawing web={web} focus={middle?.id ?? null} onNode={setFocus} label={m.workshop_web_title()} />}
      <WebKey />
      <details>
        <summary>{m.workshop_web_list({ count: web.edges.length })}</summary>
        <ul className="workshop-list">
          {web.edges.map((edge) => (
            <li key={edge.key}>
              <button type="button" className="text-button" onClick={() => onOpen(edge.path)}>
                {SENTENCES[edge.sign]({ from: titleOf(edge.from), to: titleOf(edge.to) })}
              </button>
              {edge.why !== "" && <span className="quiet">{edge.why}</span>}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );

  function titleOf(id: string): string {
    return whole.nodes.find((node) => node.id === id)?.title ?? id;
  }
}

const SENTENCES = { 1: m.workshop_web_raises, [-1]: m.workshop_web_lowers, 0: m.workshop_web_asks };

const GROUPS: Readonly<Record<WebNodeKind, () => string>> = {
  policy: m.workshop_kind_policy,
  meter: m.workshop_kind_meter,
  signal: m.workshop_kind_signal,
  trigger: m.workshop_kind_trigger,
  ending: m.workshop_kind_ending,
  motion: m.workshop_kind_motion,
  claim: m.workshop_kind_claim,
  card: m.workshop_kind_card,
};
