import { useEffect, useMemo, useRef } from "react";
import type { DealForm, DutyForm } from "../../viewmodel/dealFields.ts";
import { draftOf, formProblem, mended, MOST_DUTIES, newForm, withDuty } from "../../viewmodel/dealForm.ts";
import { dutyView } from "../../viewmodel/dealView.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { formProblemText } from "../phrases/dealText.ts";
import { DutyFields } from "./DutyFields.tsx";
import { DutyList } from "./DutyList.tsx";
import { PartiesPart } from "./PartiesPart.tsx";

interface DealMakerProps {
  /** What is being written; null before it is begun. A reload brings it back. */
  readonly form: DealForm | null;
  readonly offersLeft: number;
}

/** Writes a deal, new or as an answer to one, and puts it on the desk. */
export function DealMaker({ form: kept, offersLeft }: DealMakerProps) {
  const { compiled, view } = useMatch();
  // What was kept may be out of date: what can no longer be chosen gives way.
  const form = useMemo(() => (kept === null ? null : mended(compiled, view, kept)), [compiled, view, kept]);
  const compose = useGame((state) => state.compose);
  const write = (next: DealForm): void => compose("deal", JSON.stringify(next));
  if (form === null) {
    return (
      <div>
        <ActionButton look="plain" blocked={offersLeft < 1 ? m.caucus_problem_offers() : null} onPress={() => write(newForm(compiled, view, { kind: "conditional" }))}>
          {m.caucus_form_open()}
        </ActionButton>
        <p className="small quiet">{m.caucus_form_left({ count: offersLeft })}</p>
      </div>
    );
  }
  return <Form form={form} write={write} drop={() => compose("deal", "")} />;
}

interface FormProps {
  readonly form: DealForm;
  write(form: DealForm): void;
  drop(): void;
}

function Form({ form, write, drop }: FormProps) {
  const { compiled, view } = useMatch();
  const submit = useGame((state) => state.submit);
  const role = view.you ?? "";
  const problem = useMemo(() => formProblem(compiled, view, form), [compiled, view, form]);
  const change = (next: Partial<DealForm>): void => write(mended(compiled, view, { ...form, ...next }));
  const changeDuty = (at: number, next: Partial<DutyForm>): void => change({ duties: form.duties.map((duty, index) => (index === at ? { ...duty, ...next } : duty)) });
  const send = (): void => {
    const deal = draftOf(form);
    if (deal === null) return;
    void submit(form.counters === null ? { type: "offerDeal", role, deal } : { type: "counterDeal", role, deal: form.counters, terms: deal.terms });
    drop();
  };
  return (
    <section className="deal-form stack" aria-label={form.counters === null ? m.caucus_form_title() : m.caucus_form_counterTitle()}>
      <FormHeading text={form.counters === null ? m.caucus_form_title() : m.caucus_form_counterTitle()} />
      {form.counters === null && <PartiesPart form={form} onChange={change} onKind={(kind) => write(newForm(compiled, view, { kind, parties: form.parties }))} />}
      {form.duties.map((duty, index) => (
        <DutyFields
          key={index}
          form={form}
          duty={duty}
          number={index + 1}
          onChange={(next) => changeDuty(index, next)}
          onRemove={form.duties.length > 1 ? () => change({ duties: form.duties.filter((_, other) => other !== index) }) : null}
        />
      ))}
      {form.duties.length < MOST_DUTIES && (
        <button type="button" className="text-button" onClick={() => write(withDuty(compiled, view, form))}>
          {m.caucus_form_addPoint()}
        </button>
      )}
      <Reading form={form} />
      <ActionButton blocked={problem === null ? null : formProblemText(problem)} onPress={send}>
        {form.counters === null ? m.caucus_form_send() : m.caucus_form_sendCounter()}
      </ActionButton>
      {problem !== null && <p className="small blocked">{formProblemText(problem)}</p>}
      <button type="button" className="text-button" onClick={drop}>
        {m.caucus_form_drop()}
      </button>
    </section>
  );
}

/** The eye and the focus follow to the form when it opens. */
function FormHeading({ text }: { readonly text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {text}
    </h2>
  );
}

/** The deal as it would lie on the desk. */
function Reading({ form }: { readonly form: DealForm }) {
  const { scenario, view } = useMatch();
  const terms = draftOf(form)?.terms ?? [];
  if (terms.length === 0) return null;
  return (
    <div className="deal reading">
      <h3>{m.caucus_form_reads()}</h3>
      <div aria-live="polite">
        <DutyList duties={terms.map((term) => dutyView(scenario, view, { term, state: null }))} />
      </div>
    </div>
  );
}
