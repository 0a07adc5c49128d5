import type { JsonPath } from "../../../../scenario/jsonPath.ts";
import { placesAt, type ReferenceKind } from "../../../../scenario/referencePlaces.ts";
import { Icon } from "../../../screens/parts/Icon.tsx";
import { m } from "../../../words/words.ts";
import { pathKey } from "../../problems/problemsAt.ts";
import { useStudio, useValueAt } from "../../store/studioContext.ts";
import { labelOf } from "../labels.ts";
import { blank } from "../templates.ts";
import { opened, type Shape } from "../shape.ts";
import { FieldGroup, ProblemLines } from "./FieldFrame.tsx";
import { InnerField } from "./InnerField.tsx";
import { helpOf } from "./helpOf.ts";
import { useNumber, type FieldProps } from "./PlainFields.tsx";
import { optionsFor, ReferenceSelect } from "./ReferenceFields.tsx";

/** Figures or fields for each of several parts: a row each, and a pick list for the next. */
export function RecordField({ path, shape, label }: FieldProps) {
  const edit = useStudio((state) => state.edit);
  const scenario = useStudio((state) => state.value);
  const value = useValueAt(path);
  const kind: ReferenceKind = placesAt(path)?.names ?? "signal";
  const names = typeof value === "object" && value !== null ? Object.keys(value) : [];
  const name = label ?? labelOf(path);
  const each = (opened(shape).additionalProperties || {}) as Shape;
  const titles = new Map(optionsFor(scenario, kind).flatMap(({ options }) => options.map(({ id, title }) => [id, title] as const)));
  const add = (id: string): void => {
    if (id !== "") edit([...path, id], each.type === "number" ? usualNumber(each) : blank(each, { scenario, path: [...path, id] }));
  };
  return (
    <FieldGroup path={path} label={name} help={helpOf(shape)}>
      {names.length > 0 && (
        <ul className="form-records">
          {names.map((id) => (
            <RecordRow key={id} path={[...path, id]} title={titles.get(id) ?? m.studio_forms_unknown({ id })} each={each} />
          ))}
        </ul>
      )}
      <ReferenceSelect kind={kind} control={{ "aria-label": `${m.studio_forms_addOne()}: ${name}` }} value="" empty={m.studio_forms_addOne()} without={names} onChoose={add} />
    </FieldGroup>
  );
}

/** Something that does something, well inside the limits. */
const usualNumber = ({ minimum = 0, maximum = 1 }: Shape): number => (minimum < 0 || maximum <= 1 ? Math.min(0.5, maximum) : 1);

interface RecordRowProps {
  readonly path: JsonPath;
  readonly title: string;
  readonly each: Shape;
}

function RecordRow({ path, title, each }: RecordRowProps) {
  const edit = useStudio((state) => state.edit);
  return (
    <li data-path={pathKey(path)} data-kind={each.type}>
      <span>{title}</span>
      {each.type === "number" ? <RecordNumber path={path} title={title} /> : <div className="form-fields">{Object.keys(each.properties ?? {}).map((name) => <InnerField key={name} path={[...path, name]} />)}</div>}
      <button type="button" className="icon-button" aria-label={m.studio_forms_takeOut({ title })} onClick={() => edit(path, undefined)}>
        <Icon name="cross" size={14} />
      </button>
      <ProblemLines path={path} />
    </li>
  );
}

function RecordNumber({ path, title }: { readonly path: JsonPath; readonly title: string }) {
  const { written, complaint, write, settle } = useNumber(path, true);
  return <input className="field number" inputMode="decimal" aria-label={title} aria-invalid={complaint !== null} value={written} onChange={(event) => write(event.target.value)} onBlur={settle} />;
}
