import type { DealForm } from "../../viewmodel/dealFields.ts";
import { DEAL_KINDS } from "../../viewmodel/dealForm.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { bindsText, kindText } from "../phrases/dealText.ts";
import { Field } from "../parts/Field.tsx";

interface PartiesPartProps {
  readonly form: DealForm;
  onChange(next: Partial<DealForm>): void;
  onKind(kind: DealForm["kind"]): void;
}

/** Which kind of deal, with whom, and how it comes into force. */
export function PartiesPart({ form, onChange, onKind }: PartiesPartProps) {
  const { kind, open, handshake } = form;
  return (
    <>
      <fieldset className="segments">
        <legend>{m.caucus_form_kind()}</legend>
        {DEAL_KINDS.map((one) => (
          <label key={one} data-chosen={one === kind}>
            <input type="radio" name="kind" checked={one === kind} onChange={() => onKind(one)} />
            {kindText(one)}
          </label>
        ))}
      </fieldset>
      <p className="small quiet" aria-live="polite">
        {bindsText(kind)}
      </p>
      {kind === "treaty" ? <Signatories form={form} onChange={onChange} /> : <Partner form={form} onChange={onChange} />}
      {kind === "conditional" && (
        <label className="tick">
          <input type="checkbox" checked={handshake} onChange={(event) => onChange({ handshake: event.target.checked })} />
          {m.caucus_form_handshake()}
        </label>
      )}
      {kind !== "treaty" && (
        <label className="tick">
          <input type="checkbox" checked={open} onChange={(event) => onChange({ open: event.target.checked })} />
          {m.caucus_form_openToAll()}
        </label>
      )}
    </>
  );
}

type PartProps = Omit<PartiesPartProps, "onKind">;

function Partner({ form: { parties, duties }, onChange }: PartProps) {
  const { scenario } = useMatch();
  const [you = "", partner = ""] = parties;
  const others = scenario.roles.filter(({ id }) => id !== you).map(({ id, short }) => ({ value: id, title: short }));
  // The duties of the one who was asked before go over to the one who is asked now.
  const choose = (role: string): void => onChange({ parties: [you, role], duties: duties.map((duty) => (duty.who === partner ? { ...duty, who: role } : duty)) });
  return <Field label={m.caucus_form_with()} options={others} chosen={partner} onChoose={choose} />;
}

function Signatories({ form, onChange }: PartProps) {
  const { scenario, view } = useMatch();
  const { parties, needed } = form;
  const toggle = (role: string): void => onChange({ parties: parties.includes(role) ? parties.filter((other) => other !== role) : [...parties, role] });
  const numbers = Array.from({ length: Math.max(0, parties.length - 1) }, (_, i) => ({ value: i + 2, title: String(i + 2) }));
  return (
    <>
      <fieldset className="segments">
        <legend>{m.caucus_form_withMany()}</legend>
        {scenario.roles
          .filter(({ id }) => id !== view.you)
          .map(({ id, short }) => (
            <label key={id} data-chosen={parties.includes(id)}>
              <input type="checkbox" checked={parties.includes(id)} onChange={() => toggle(id)} />
              {short}
            </label>
          ))}
      </fieldset>
      <Field label={m.caucus_form_needed()} options={numbers} chosen={needed} onChoose={(value) => onChange({ needed: value })} />
    </>
  );
}
