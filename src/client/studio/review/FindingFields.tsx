import type { Dossier, DraftCard, DraftMeasure } from "../../../documents/model.ts";
import { Field } from "../../screens/parts/Field.tsx";
import { m } from "../../words/words.ts";
import { Face } from "./Face.tsx";
import { useReviewDoor } from "./reviewContext.ts";
import { actorOptions, CLASS_OPTIONS, CONSEQUENCE_KIND_WORDS, DIRECTNESS_WORDS, KIND_WORDS, MEASURE_STATUS_WORDS, MODALITY_WORDS, optionsOf, originName, sourceName, STAKE_WORDS, STATUS_WORDS, WORDING_WORDS } from "./reviewWords.ts";
import { TABS } from "./rows.ts";
import { TAB_OF, type Thing, thingOf } from "./things.ts";

interface FieldsProps<T> {
  readonly one: T;
  readonly dossier: Dossier;
}

/** What the rules said of a thing, each point to be changed. */
export function FindingFields({ thing, dossier }: { readonly thing: Thing; readonly dossier: Dossier }) {
  const { moves } = useReviewDoor();
  switch (thing.on) {
    case "card":
      return <CardFields one={thing.one} dossier={dossier} />;
    case "measure":
      return <MeasureFields one={thing.one} dossier={dossier} />;
    case "actor": {
      const { id, kind } = thing.one;
      return (
        <div className="finding-fields">
          <Field label={m.review_row_kind()} options={optionsOf(KIND_WORDS)} chosen={kind} onChoose={(value) => moves.change("actor", { id, before: { kind }, after: { kind: value } })} />
        </div>
      );
    }
    case "consequence": {
      const { id, kind, modality } = thing.one;
      return (
        <div className="finding-fields">
          <Field label={m.review_row_kind()} options={optionsOf(CONSEQUENCE_KIND_WORDS)} chosen={kind} onChoose={(value) => moves.change("consequence", { id, before: { kind }, after: { kind: value } })} />
          <Field label={m.review_row_status()} options={optionsOf(MODALITY_WORDS)} chosen={modality} onChoose={(value) => moves.change("consequence", { id, before: { modality }, after: { modality: value } })} />
        </div>
      );
    }
    case "issue":
      return <Compared refs={thing.one.refs} dossier={dossier} />;
  }
}

/** What an issue is about, side by side; a press goes there. */
function Compared({ refs, dossier }: { readonly refs: readonly string[]; readonly dossier: Dossier }) {
  const { moves } = useReviewDoor();
  const found = refs.flatMap((id) => TABS.flatMap((tab) => thingOf(dossier, tab, id) ?? []));
  return (
    <ul className="review-refs">
      {found.map((thing) => (
        <li key={`${thing.on} ${thing.one.id}`}>
          <button type="button" onClick={() => moves.choose(TAB_OF[thing.on], thing.one.id)}>
            <span className="finding-face">
              <Face thing={thing} dossier={dossier} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function CardFields({ one, dossier }: FieldsProps<DraftCard>) {
  const { moves } = useReviewDoor();
  const { id, source, status, wording, directness, stake, origin } = one;
  const change = <K extends "source" | "status" | "wording" | "directness" | "stake" | "origin">(key: K, value: DraftCard[K]): void => moves.change("card", { id, before: { [key]: one[key] }, after: { [key]: value } });
  const sources = [...(["author", "unnamed"] as const).map((value) => ({ value: value as string, title: sourceName(dossier, value) })), ...actorOptions(dossier.actors)];
  const origins = [...new Set([origin, ...dossier.cards.map((card) => card.origin)])].map((value) => ({ value, title: originName(dossier, value) }));
  return (
    <div className="finding-fields">
      <Field label={m.review_row_source()} options={sources} chosen={source} onChoose={(value) => change("source", value)} />
      <Field label={m.review_row_status()} options={optionsOf(STATUS_WORDS)} chosen={status} onChoose={(value) => change("status", value)} />
      <Field label={m.review_row_wording()} options={optionsOf(WORDING_WORDS)} chosen={wording} onChoose={(value) => change("wording", value)} />
      <Field label={m.review_row_directness()} options={optionsOf(DIRECTNESS_WORDS)} chosen={directness} onChoose={(value) => change("directness", value)} />
      <Field label={m.review_row_stake()} options={optionsOf(STAKE_WORDS)} chosen={stake} onChoose={(value) => change("stake", value)} />
      <Field label={m.review_row_origin()} options={origins} chosen={origin} onChoose={(value) => change("origin", value)} />
    </div>
  );
}

function MeasureFields({ one, dossier }: FieldsProps<DraftMeasure>) {
  const { moves } = useReviewDoor();
  const { id, status, cls, agent, target } = one;
  const actors = actorOptions(dossier.actors);
  const orNobody = (chosen: string | undefined): typeof actors => (chosen === undefined ? [{ value: "", title: m.review_row_nobody() }, ...actors] : actors);
  return (
    <div className="finding-fields">
      <Field label={m.review_row_status()} options={optionsOf(MEASURE_STATUS_WORDS)} chosen={status} onChoose={(value) => moves.change("measure", { id, before: { status }, after: { status: value } })} />
      <Field label={m.review_row_class()} options={CLASS_OPTIONS} chosen={cls} onChoose={(value) => moves.change("measure", { id, before: { cls }, after: { cls: value } })} />
      <Field label={m.review_row_agent()} options={orNobody(agent)} chosen={agent ?? ""} onChoose={(value) => value !== "" && moves.change("measure", { id, before: agent === undefined ? {} : { agent }, after: { agent: value } })} />
      <Field label={m.review_row_target()} options={orNobody(target)} chosen={target ?? ""} onChoose={(value) => value !== "" && moves.change("measure", { id, before: target === undefined ? {} : { target }, after: { target: value } })} />
    </div>
  );
}
