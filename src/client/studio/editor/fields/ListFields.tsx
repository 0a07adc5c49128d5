import { useState } from "react";
import { valueAt, type JsonPath } from "../../../../scenario/jsonPath.ts";
import { Icon } from "../../../screens/parts/Icon.tsx";
import { m } from "../../../words/words.ts";
import { countInside, leadsInto, pathKey } from "../../problems/problemsAt.ts";
import { useStudio, useValueAt } from "../../store/studioContext.ts";
import { labelOf } from "../labels.ts";
import { freeId, titleOf } from "../parts.ts";
import { objectAt, opened } from "../shape.ts";
import { blankItem } from "../templates.ts";
import { FieldGroup, ProblemLines } from "./FieldFrame.tsx";
import { InnerField } from "./InnerField.tsx";
import { Fold } from "./Fold.tsx";
import { helpOf } from "./helpOf.ts";
import { ObjectFields } from "./ObjectFields.tsx";
import type { FieldProps } from "./PlainFields.tsx";

/** What can be done with an item of a list: moved, doubled, taken out. */
export function ItemButtons({ path, count, name }: { readonly path: JsonPath; readonly count: number; readonly name: string }) {
  const { edit, insert, swap } = useStudio((state) => state);
  const item = useValueAt(path);
  const siblings = useValueAt(path.slice(0, -1));
  const list = path.slice(0, -1);
  const index = Number(path.at(-1));
  const double = (): void => {
    const copy = valueAt(item, ["id"]) === undefined ? item : { ...(item as object), id: freeId(siblings, String(valueAt(item, ["id"]))) };
    insert([...list, index + 1], copy);
  };
  return (
    <div className="item-buttons">
      {index > 0 && (
        <button type="button" className="icon-button" aria-label={m.studio_forms_upPart({ part: name })} onClick={() => swap(list, [index, index - 1])}>
          <Icon name="up" size={16} />
        </button>
      )}
      {index < count - 1 && (
        <button type="button" className="icon-button" aria-label={m.studio_forms_downPart({ part: name })} onClick={() => swap(list, [index, index + 1])}>
          <Icon name="down" size={16} />
        </button>
      )}
      <button type="button" className="icon-button" aria-label={m.studio_forms_duplicatePart({ part: name })} onClick={double}>
        <Icon name="copy" size={16} />
      </button>
      <button type="button" className="icon-button" aria-label={m.studio_forms_removePart({ part: name })} onClick={() => edit(path, undefined)}>
        <Icon name="cross" size={16} />
      </button>
    </div>
  );
}

/** A list of things with several fields, each folded to its name. */
export function ItemListField({ path, shape, label }: FieldProps) {
  const insert = useStudio((state) => state.insert);
  const scenario = useStudio((state) => state.value);
  const value = useValueAt(path);
  const name = label ?? labelOf(path);
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const [fresh, setFresh] = useState<number | null>(null);
  const add = (): void => {
    setFresh(items.length);
    insert([...path, items.length], blankItem({ scenario, path: [...path, items.length] }));
  };
  return (
    <FieldGroup path={path} label={name} help={helpOf(shape)}>
      {items.length > 0 && (
        <ol className="form-items">
          {items.map((item, index) => (
            // Items have no other lasting name: an id can be changed while its field is typed in.
            <Item key={index} path={[...path, index]} item={item} count={items.length} open={items.length === 1 || fresh === index} />
          ))}
        </ol>
      )}
      <AddButton list={name} onAdd={add} />
    </FieldGroup>
  );
}

export function AddButton({ list, onAdd }: { readonly list: string; readonly onAdd: () => void }) {
  return (
    <button type="button" className="action plain slim add" onClick={onAdd}>
      {m.studio_forms_add({ part: m.studio_part_item() })}
      <span className="unseen">: {list}</span>
    </button>
  );
}

interface ItemProps {
  readonly path: JsonPath;
  readonly item: unknown;
  readonly count: number;
  readonly open: boolean;
}

function Item({ path, item, count, open }: ItemProps) {
  const shape = useStudio((state) => objectAt(path, state.value));
  const name = titleOf(item) || m.studio_forms_numbered({ part: m.studio_part_item(), number: Number(path.at(-1)) + 1 });
  return (
    <li data-path={pathKey(path)}>
      <Fold
        summary={
          <>
            {name} <TroubleCount path={path} />
          </>
        }
        openAtFirst={open}
        holds={(place) => leadsInto(place, path)}
        inside={() => (
          <div className="form-fields">
            <ProblemLines path={path} />
            {shape === undefined ? <InnerField path={path} /> : <ObjectFields path={path} shape={shape} />}
          </div>
        )}
      />
      <ItemButtons path={path} count={count} name={name} />
    </li>
  );
}

/** How much is wrong in what is folded away. */
function TroubleCount({ path }: { readonly path: JsonPath }) {
  const count = useStudio((state) => countInside(state.problems, path));
  return count === 0 ? null : (
    <span className="trouble-count">
      {count}
      <span className="unseen"> {m.studio_problems_here({ count })}</span>
    </span>
  );
}

/** A list of texts, a box for each. */
export function TextListField({ path, shape, label }: FieldProps) {
  const { edit, insert } = useStudio((state) => state);
  const value = useValueAt(path);
  const name = label ?? labelOf(path);
  const texts: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <FieldGroup path={path} label={name} help={helpOf(shape)}>
      <ol className="form-items plain">
        {texts.map((text, index) => (
          <li key={index} data-path={pathKey([...path, index])}>
            <div>
              <textarea className="field area" rows={2} aria-label={m.studio_forms_numbered({ part: name, number: index + 1 })} value={String(text)} onChange={(event) => edit([...path, index], event.target.value)} />
              <ProblemLines path={[...path, index]} />
            </div>
            <ItemButtons path={[...path, index]} count={texts.length} name={m.studio_forms_numbered({ part: name, number: index + 1 })} />
          </li>
        ))}
      </ol>
      <AddButton list={name} onAdd={() => insert([...path, texts.length], "")} />
    </FieldGroup>
  );
}

/** A short list of numbers, written with commas. */
export function NumberListField({ path, shape, label }: FieldProps) {
  const edit = useStudio((state) => state.edit);
  const value = useValueAt(path);
  const shown = Array.isArray(value) ? value.join(", ") : "";
  const [typed, setTyped] = useState<string | null>(null);
  const { default: fallback } = opened(shape);
  const name = label ?? labelOf(path);
  const write = (text: string): void => {
    setTyped(text);
    const numbers = text.split(/[,;\s]+/).filter(Boolean).map(Number);
    if (text.trim() === "") edit(path, undefined);
    else if (numbers.every(Number.isFinite)) edit(path, numbers);
  };
  return (
    <FieldGroup path={path} label={name} help={helpOf(shape)}>
      <input className="field" aria-label={name} value={typed ?? shown} placeholder={Array.isArray(fallback) ? fallback.join(", ") : ""} onChange={(event) => write(event.target.value)} onBlur={() => setTyped(null)} />
    </FieldGroup>
  );
}
