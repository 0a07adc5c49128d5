import { useMemo } from "react";
import type { DealForm, DutyForm } from "../../viewmodel/dealFields.ts";
import type { DutyOptions, FormOption } from "../../viewmodel/dutyOptions.ts";
import { dutyOptions } from "../../viewmodel/dutyOptions.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { deedText } from "../phrases/dealText.ts";
import { Field } from "../parts/Field.tsx";

interface DutyFieldsProps {
  readonly form: DealForm;
  readonly duty: DutyForm;
  readonly number: number;
  onChange(next: Partial<DutyForm>): void;
  /** Null where it is the only one. */
  readonly onRemove: (() => void) | null;
}

/** One point of a deal: who does what, by when, on which condition. */
export function DutyFields({ form, duty, number, onChange, onRemove }: DutyFieldsProps) {
  const { compiled, scenario, view } = useMatch();
  const options = useMemo(() => dutyOptions(compiled, view, { form, duty }), [compiled, view, form, duty]);
  const who = form.parties.map((value) => ({ value, title: value === view.you ? m.caucus_you() : (scenario.roles.find(({ id }) => id === value)?.short ?? value) }));
  return (
    <fieldset className="duty-fields">
      <legend>{m.caucus_form_point({ number })}</legend>
      <Field label={m.caucus_form_who()} options={who} chosen={duty.who} onChoose={(value) => onChange({ who: value })} />
      <Field label={m.caucus_form_deed()} options={options.deeds.map(({ value }) => ({ value, title: deedText(value) }))} chosen={duty.deed} onChoose={(deed) => onChange({ deed })} />
      <What duty={duty} options={options} parties={form.parties.length} onChange={onChange} />
      <When duty={duty} options={options} onChange={onChange} />
      {onRemove !== null && (
        <button type="button" className="text-button" onClick={onRemove}>
          {m.caucus_form_removePoint({ number })}
        </button>
      )}
    </fieldset>
  );
}

interface PartProps {
  readonly duty: DutyForm;
  readonly options: DutyOptions;
  onChange(next: Partial<DutyForm>): void;
}

/** What is done. */
function What({ duty, options, parties, onChange }: PartProps & { readonly parties: number }) {
  const { deed } = duty;
  const votes: readonly FormOption<DutyForm["vote"]>[] = [
    { value: "for", title: m.caucus_form_voteFor() },
    { value: "against", title: m.caucus_form_voteAgainst() },
  ];
  return (
    <>
      {options.policies.length > 0 && <Field label={m.caucus_form_policy()} options={options.policies} chosen={duty.policy} onChoose={(policy) => onChange({ policy })} />}
      {deed === "pay" && <Field label={m.caucus_form_amount()} options={options.amounts} chosen={duty.amount} onChoose={(amount) => onChange({ amount })} />}
      {deed === "showCard" && <Field label={m.caucus_form_card()} options={options.cards} chosen={duty.card} onChoose={(card) => onChange({ card })} />}
      {(deed === "pay" || deed === "showCard" || deed === "showAgenda") && parties > 2 && <Field label={m.caucus_form_to()} options={options.tos} chosen={duty.to} onChoose={(to) => onChange({ to })} />}
      {deed === "vote" && (
        <>
          <Field label={m.caucus_form_motion()} options={options.motions} chosen={duty.motion} onChoose={(motion) => onChange({ motion })} />
          <Field label={m.caucus_form_vote()} options={votes} chosen={duty.vote} onChoose={(vote) => onChange({ vote })} />
        </>
      )}
    </>
  );
}

/** By when, and on which condition. */
function When({ duty, options: { rounds, premises }, onChange }: PartProps) {
  const { scenario, view } = useMatch();
  const round = "round" in view.place ? view.place.round : 0;
  const dates = rounds.map(({ value }) => ({ value, title: value === round ? m.caucus_form_now() : `${scenario.roundName} ${value}` }));
  const conditions = [{ value: "", title: m.caucus_form_always() }, ...premises.map(conditionOption)];
  return (
    <>
      {dates.length > 1 && <Field label={m.caucus_form_by()} options={dates} chosen={duty.by} onChoose={(by) => onChange({ by })} />}
      {premises.length > 0 && <Field label={m.caucus_form_premise()} options={conditions} chosen={duty.premise} onChoose={(premise) => onChange({ premise })} />}
    </>
  );
}

function conditionOption({ value, title, group }: FormOption): FormOption {
  const texts: Readonly<Record<string, () => string>> = {
    adopted: () => m.caucus_form_adopts({ policy: title }),
    repealed: () => m.caucus_form_ends({ policy: title }),
    passed: () => m.caucus_form_passes({ motion: title }),
    fell: () => m.caucus_form_falls({ motion: title }),
  };
  return { value, title: texts[value.split(":")[0] ?? ""]?.() ?? title, group: group ?? m.caucus_form_motions() };
}
