import { valueAt, type JsonPath } from "../../../../scenario/jsonPath.ts";
import { listed } from "../../../viewmodel/formats.ts";
import { m } from "../../../words/words.ts";
import { leadsInto } from "../../problems/problemsAt.ts";
import { useStudio, useValueAt } from "../../store/studioContext.ts";
import { labelOf } from "../labels.ts";
import { blank } from "../templates.ts";
import { opened, type Shape } from "../shape.ts";
import { FieldGroup } from "./FieldFrame.tsx";
import { Fold } from "./Fold.tsx";
import { InnerField } from "./InnerField.tsx";
import { helpOf } from "./helpOf.ts";
import type { FieldProps } from "./PlainFields.tsx";
import { Unconfirmed } from "./Unconfirmed.tsx";

/** Fields that may be left out, and yet are what an author looks for: shown without being asked for, by the list that the part stands in. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  "": ["contentNote"],
  policies: ["flag", "motion", "effects", "cards"],
  roles: ["agendas"],
  cards: ["undercuts"],
  meters: ["good"],
  triggers: ["cards", "max"],
  endings: ["when", "terminal"],
  links: ["cards"],
  effects: ["cards"],
  documents: ["short"],
  motions: ["threshold"],
  ladder: ["memory", "patience"],
  assumptions: ["presets", "sources", "contested"],
  evidence: ["relevance", "as"],
  p: ["add"],
  board: ["seas", "lanes"],
  islands: ["size", "home"],
};

/** What a machine has proposed is confirmed in a way of its own. */
const UNCONFIRMED = "unconfirmed";

interface ObjectFieldsProps {
  readonly path: JsonPath;
  readonly shape: Shape;
  /** Fields that have a place of their own elsewhere. */
  readonly without?: readonly string[];
}

/** The fields of an object: those that it must have, has, or mostly gets; the others are folded away. */
export function ObjectFields({ path, shape, without = [] }: ObjectFieldsProps) {
  const value = useValueAt(path);
  const { properties = {}, required = [] } = opened(shape);
  const holder = String(path.filter((step) => typeof step === "string").at(-1) ?? "");
  const usual = Object.hasOwn(SHOWN, holder) ? (SHOWN[holder] ?? []) : [];
  const names = Object.keys(properties).filter((name) => name !== UNCONFIRMED && !without.includes(name));
  const shown = names.filter((name) => required.includes(name) || usual.includes(name) || valueAt(value, [name]) !== undefined);
  const folded = names.filter((name) => !shown.includes(name));
  return (
    <>
      {UNCONFIRMED in properties && !without.includes(UNCONFIRMED) && <Unconfirmed path={[...path, UNCONFIRMED]} />}
      {shown.map((name) => (
        <InnerField key={name} path={[...path, name]} />
      ))}
      {folded.length > 0 && <More path={path} names={folded} />}
    </>
  );
}

function More({ path, names }: { readonly path: JsonPath; readonly names: readonly string[] }) {
  return (
    <Fold
      className="form-more"
      summary={m.studio_forms_more({ fields: listed(names.map((name) => labelOf([...path, name]))) })}
      holds={(place) => leadsInto(place, path) && names.includes(String(place[path.length]))}
      inside={() => (
        <div className="form-fields">
          {names.map((name) => (
            <InnerField key={name} path={[...path, name]} />
          ))}
        </div>
      )}
    />
  );
}

/** A group of fields; where it may be left out, a button puts it in. */
export function ObjectField({ path, shape, required, label }: FieldProps) {
  const edit = useStudio((state) => state.edit);
  const there = useStudio((state) => valueAt(state.value, path) !== undefined);
  const scenario = useStudio((state) => state.value);
  const name = label ?? labelOf(path);
  // What holds nothing but figures with usual values need not stand in the file to be shown.
  const open = there || required || (opened(shape).required ?? []).length === 0;
  return (
    <FieldGroup path={path} label={name} help={helpOf(shape)}>
      {open ? (
        <ObjectFields path={path} shape={shape} />
      ) : (
        <button type="button" className="action plain slim" onClick={() => edit(path, blank(shape, { scenario, path }))}>
          {m.studio_forms_putIn({ field: name })}
        </button>
      )}
      {there && !required && (
        <button type="button" className="text-button" onClick={() => edit(path, undefined)}>
          {m.studio_forms_leaveOut()}
          <span className="unseen">: {name}</span>
        </button>
      )}
    </FieldGroup>
  );
}

/** Which of several forms a function has, and its figures. */
export function ResponseField({ path, shape, label }: FieldProps) {
  const edit = useStudio((state) => state.edit);
  const value = useValueAt(path);
  const members = (opened(shape).oneOf ?? []).map((member) => ({ kind: String(opened(member).properties?.["k"]?.const), member }));
  const kind = String(valueAt(value, ["k"]) ?? "");
  const chosen = members.find((member) => member.kind === kind)?.member;
  const name = label ?? labelOf(path);
  const choose = (next: string): void => {
    const member = members.find((one) => one.kind === next)?.member;
    edit(path, member === undefined ? undefined : { ...(blank(member, { scenario: null, path }) as object), ...kept(value, member) });
  };
  return (
    <FieldGroup path={path} label={name} help={chosen?.description ?? helpOf(shape)}>
      <select className="field" aria-label={name} value={kind} onChange={(event) => choose(event.target.value)}>
        <option value="">{m.studio_shapeOfEffect_none()}</option>
        {members.map((member) => (
          <option key={member.kind} value={member.kind}>
            {SHAPES[member.kind]?.() ?? member.kind}
          </option>
        ))}
      </select>
      {chosen !== undefined && (
        <div className="form-row">
          {Object.keys(opened(chosen).properties ?? {}).flatMap((field) => (field === "k" ? [] : [<InnerField key={field} path={[...path, field]} />]))}
        </div>
      )}
    </FieldGroup>
  );
}

const SHAPES: Readonly<Record<string, () => string>> = {
  lin: m.studio_shapeOfEffect_lin,
  "hinge+": m.studio_shapeOfEffect_hingeUp,
  "hinge-": m.studio_shapeOfEffect_hingeDown,
  power: m.studio_shapeOfEffect_power,
  saturate: m.studio_shapeOfEffect_saturate,
  logistic: m.studio_shapeOfEffect_logistic,
  bell: m.studio_shapeOfEffect_bell,
};

/** Figures that the new form has too. */
function kept(value: unknown, member: Shape): object {
  const fields = Object.keys(opened(member).properties ?? {}).filter((name) => name !== "k");
  return Object.fromEntries(fields.flatMap((name) => (valueAt(value, [name]) === undefined ? [] : [[name, valueAt(value, [name])]])));
}
