import { valueAt, type JsonPath } from "../../../../scenario/jsonPath.ts";
import { m } from "../../../words/words.ts";
import { leadsInto, pathKey } from "../../problems/problemsAt.ts";
import { useStudio, useValueAt } from "../../store/studioContext.ts";
import { labelOf } from "../labels.ts";
import { partsOfKind } from "../parts.ts";
import { opened } from "../shape.ts";
import { blankItem } from "../templates.ts";
import { FieldGroup, ProblemLines } from "./FieldFrame.tsx";
import { InnerField } from "./InnerField.tsx";
import { Fold } from "./Fold.tsx";
import { helpOf } from "./helpOf.ts";
import { AddButton, ItemButtons } from "./ListFields.tsx";
import { ObjectFields } from "./ObjectFields.tsx";
import { useNumber, type FieldProps } from "./PlainFields.tsx";
import { ReferenceSelect } from "./ReferenceFields.tsx";
import { Unconfirmed } from "./Unconfirmed.tsx";

/** How strong a push of so many points a round feels, from that many on. */
const SIZES = [
  [8, m.studio_effect_strong],
  [4, m.studio_effect_clear],
  [1.5, m.studio_effect_some],
  [0.01, m.studio_effect_slight],
  [0, m.studio_effect_none],
] as const;

/** Fields of an effect that are always in sight. */
const IN_THE_ROW = ["to", "w", "why", "unconfirmed"];

/** The effects of a policy, an event or a rung: which meter, which way, how much, and why. */
export function EffectListField({ path, shape, label }: FieldProps) {
  const insert = useStudio((state) => state.insert);
  const scenario = useStudio((state) => state.value);
  const value = useValueAt(path);
  const effects: readonly unknown[] = Array.isArray(value) ? value : [];
  const name = label ?? labelOf(path);
  return (
    <FieldGroup path={path} label={name} help={helpOf(shape)}>
      {effects.length > 0 && (
        <ol className="form-effects">
          {effects.map((_, index) => (
            <EffectRow key={index} path={[...path, index]} shape={shape} count={effects.length} />
          ))}
        </ol>
      )}
      <AddButton list={name} onAdd={() => insert([...path, effects.length], blankItem({ scenario, path: [...path, effects.length] }))} />
    </FieldGroup>
  );
}

interface EffectRowProps {
  readonly path: JsonPath;
  readonly shape: FieldProps["shape"];
  readonly count: number;
}

function EffectRow({ path, shape, count }: EffectRowProps) {
  const edit = useStudio((state) => state.edit);
  const scenario = useStudio((state) => state.value);
  const effect = useValueAt(path);
  const to = String(valueAt(effect, ["to"]) ?? "");
  const weight = Number(valueAt(effect, ["w"]) ?? 0);
  const meter = partsOfKind(scenario, "meter").find(({ id }) => id === to)?.title ?? to;
  const size = (SIZES.find(([least]) => Math.abs(weight) >= least) ?? SIZES[4])[1]();
  const sentence = m.studio_effect_reads({ way: weight < 0 ? m.studio_effect_lowers() : m.studio_effect_raises(), meter, size });
  const itemShape = opened(shape).items;
  return (
    <li className="effect" data-path={pathKey(path)} data-way={weight < 0 ? "down" : "up"}>
      <div className="effect-row">
        <select className="field" aria-label={m.studio_effect_direction()} value={weight < 0 ? "lowers" : "raises"} onChange={(event) => edit([...path, "w"], event.target.value === "lowers" ? -Math.abs(weight) : Math.abs(weight))}>
          <option value="raises">{m.studio_effect_raises()}</option>
          <option value="lowers">{m.studio_effect_lowers()}</option>
        </select>
        <span data-path={pathKey([...path, "to"])}>
          <ReferenceSelect kind="meter" control={{ "aria-label": labelOf([...path, "to"]) }} value={to} onChoose={(id) => edit([...path, "to"], id)} />
        </span>
        <Size path={[...path, "w"]} negative={weight < 0} />
        <span className="effect-size">{sentence}</span>
      </div>
      <ItemButtons path={path} count={count} name={sentence} />
      <div className="effect-rest">
        <Unconfirmed path={[...path, "unconfirmed"]} />
        <ProblemLines path={[...path, "to"]} />
        <ProblemLines path={path} />
        <InnerField path={[...path, "why"]} />
        <Fold
          className="form-more"
          summary={m.studio_effect_more()}
          holds={(place) => leadsInto(place, path) && !IN_THE_ROW.includes(String(place[path.length] ?? IN_THE_ROW[0]))}
          inside={() => <div className="form-fields">{itemShape !== undefined && !Array.isArray(itemShape) && <ObjectFields path={path} shape={opened(itemShape as FieldProps["shape"])} without={IN_THE_ROW} />}</div>}
        />
      </div>
    </li>
  );
}

/** The size of the push without its sign; a minus that is typed turns the direction. */
function Size({ path, negative }: { readonly path: JsonPath; readonly negative: boolean }) {
  const edit = useStudio((state) => state.edit);
  const { written, complaint, write, settle } = useNumber(path, true);
  const shown = negative && complaint === null ? written.replace(/^[-−]/, "") : written;
  const put = (text: string): void => {
    const number = Number(text.replace(",", "."));
    if (negative && text.trim() !== "" && Number.isFinite(number)) edit(path, -number);
    else write(text);
  };
  return (
    <span data-path={pathKey(path)}>
      <input className="field number" inputMode="decimal" aria-label={m.studio_effect_size()} aria-invalid={complaint !== null} value={shown} onChange={(event) => put(event.target.value)} onBlur={settle} />
      <ProblemLines path={path} />
    </span>
  );
}
