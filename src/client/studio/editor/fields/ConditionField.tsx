import { valueAt, type JsonPath } from "../../../../scenario/jsonPath.ts";
import { placesAt, type MentionKind } from "../../../../scenario/referencePlaces.ts";
import { m } from "../../../words/words.ts";
import { useStudio, useValueAt } from "../../store/studioContext.ts";
import { labelOf } from "../labels.ts";
import { partsOfKind } from "../parts.ts";
import { FieldGroup, ProblemLines } from "./FieldFrame.tsx";
import { InnerField } from "./InnerField.tsx";
import { helpOf } from "./helpOf.ts";
import { ItemButtons } from "./ListFields.tsx";
import { useNumber, type FieldProps } from "./PlainFields.tsx";
import { ReferenceSelect } from "./ReferenceFields.tsx";
import { pathKey } from "../../problems/problemsAt.ts";

type Kind = "all" | "any" | "not" | "ref" | "score" | "deals" | "motion" | "adopted" | "before";

const KINDS: readonly (readonly [Kind, () => string])[] = [
  ["ref", m.studio_condition_ref],
  ["adopted", m.studio_condition_adopted],
  ["motion", m.studio_condition_motion],
  ["before", m.studio_condition_before],
  ["score", m.studio_condition_score],
  ["deals", m.studio_condition_deals],
  ["all", m.studio_condition_all],
  ["any", m.studio_condition_any],
  ["not", m.studio_condition_not],
];
const LIMITS = ["gte", "gt", "lte", "lt"] as const;
const COUNTS = ["kept", "broken", "treaties"] as const;

function kindOf(value: unknown): Kind | "" {
  const has = (name: string): boolean => valueAt(value, [name]) !== undefined;
  return (["all", "any", "not", "ref", "score", "deals", "motion", "before"] as const).find(has) ?? (has("policy") ? "adopted" : "");
}

/** A condition of a kind, about whatever comes first; what the old one holds is kept where it fits. */
function conditionOf(kind: Kind, old: unknown, scenario: unknown): unknown {
  const first = (part: MentionKind): string => partsOfKind(scenario, part)[0]?.id ?? "";
  const meter = { ref: `m:${first("meter")}`, gte: 50 };
  const made: Record<Kind, unknown> = {
    all: { all: [old === undefined ? meter : old] },
    any: { any: [old === undefined ? meter : old] },
    not: { not: old === undefined ? meter : old },
    ref: meter,
    score: { score: first("role"), gte: 50 },
    deals: { deals: "kept", gte: 1 },
    motion: { motion: first("motion"), passed: true },
    adopted: { policy: first("policy"), adopted: true },
    before: { policy: first("policy"), before: [first("policy")] },
  };
  return made[kind];
}

/** A statement about the state of play, put together from lists. */
export function ConditionField({ path, shape, required, label }: FieldProps) {
  const name = label ?? labelOf(path);
  return (
    <FieldGroup path={path} label={name} help={helpOf(shape)}>
      <ConditionBody path={path} optional={!required} />
    </FieldGroup>
  );
}

function ConditionBody({ path, optional }: { readonly path: JsonPath; readonly optional: boolean }) {
  const edit = useStudio((state) => state.edit);
  const scenario = useStudio((state) => state.value);
  const value = useValueAt(path);
  const kind = kindOf(value);
  const choose = (next: string): void => void edit(path, next === "" ? undefined : conditionOf(next as Kind, value, scenario));
  return (
    <div className="condition">
      <select className="field" aria-label={m.studio_condition_kind()} value={kind} onChange={(event) => choose(event.target.value)}>
        {(optional || kind === "") && <option value="">{m.studio_condition_always()}</option>}
        {KINDS.map(([one, words]) => (
          <option key={one} value={one}>
            {words()}
          </option>
        ))}
      </select>
      {(kind === "all" || kind === "any") && <Parts path={[...path, kind]} />}
      {kind === "not" && <ConditionBody path={[...path, "not"]} optional={false} />}
      {(kind === "ref" || kind === "score" || kind === "deals") && <Comparison path={path} kind={kind} />}
      {kind === "motion" && <Settled path={path} about="motion" truth="passed" />}
      {kind === "adopted" && <Settled path={path} about="policy" truth="adopted" />}
      {kind === "before" && <Before path={path} />}
    </div>
  );
}

function Parts({ path }: { readonly path: JsonPath }) {
  const insert = useStudio((state) => state.insert);
  const scenario = useStudio((state) => state.value);
  const value = useValueAt(path);
  const parts: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <>
      <ol className="form-items">
        {parts.map((_, index) => (
          <li key={index} data-path={pathKey([...path, index])}>
            <ConditionBody path={[...path, index]} optional={false} />
            <ItemButtons path={[...path, index]} count={parts.length} name={m.studio_forms_numbered({ part: m.studio_condition_part(), number: index + 1 })} />
          </li>
        ))}
      </ol>
      <button type="button" className="action plain slim add" onClick={() => insert([...path, parts.length], conditionOf("ref", undefined, scenario))}>
        {m.studio_condition_add()}
      </button>
    </>
  );
}

/** A select with a name of its own, for a field inside a condition. */
function Reference({ path, empty }: { readonly path: JsonPath; readonly empty?: string }) {
  const edit = useStudio((state) => state.edit);
  const value = useValueAt(path);
  return (
    <span data-path={pathKey(path)}>
      <ReferenceSelect kind={placesAt(path)?.text ?? "meter"} control={{ "aria-label": labelOf(path) }} value={typeof value === "string" ? value : ""} empty={empty} onChoose={(id) => edit(path, id === "" ? undefined : id)} />
      <ProblemLines path={path} />
    </span>
  );
}

function Comparison({ path, kind }: { readonly path: JsonPath; readonly kind: "ref" | "score" | "deals" }) {
  const { edit, editAll } = useStudio((state) => state);
  const value = useValueAt(path);
  const limit = LIMITS.find((name) => valueAt(value, [name]) !== undefined) ?? "gte";
  const number = valueAt(value, [limit]);
  const others = LIMITS.filter((name) => name !== limit && valueAt(value, [name]) !== undefined);
  return (
    <div className="form-row">
      {kind === "deals" ? (
        <>
          <select className="field" aria-label={labelOf([...path, "deals"])} value={String(valueAt(value, ["deals"]))} onChange={(event) => edit([...path, "deals"], event.target.value)}>
            {COUNTS.map((count) => (
              <option key={count}>{count}</option>
            ))}
          </select>
          <Reference path={[...path, "role"]} empty={m.studio_forms_none()} />
        </>
      ) : (
        <Reference path={[...path, kind]} />
      )}
      <select className="field" aria-label={labelOf([...path, limit])} value={limit} onChange={(event) => editAll([{ path: [...path, limit], value: undefined }, { path: [...path, event.target.value], value: number ?? 0 }])}>
        {LIMITS.map((name) => (
          <option key={name} value={name}>
            {labelOf([name])}
          </option>
        ))}
      </select>
      <Limit path={[...path, limit]} />
      {others.map((name) => (
        <span key={name} className="form-also">
          {labelOf([name])} <Limit path={[...path, name]} />
        </span>
      ))}
    </div>
  );
}

function Limit({ path }: { readonly path: JsonPath }) {
  const { written, complaint, write, settle } = useNumber(path, true);
  return <input className="field number" inputMode="decimal" data-path={pathKey(path)} aria-label={labelOf(path)} aria-invalid={complaint !== null} value={written} onChange={(event) => write(event.target.value)} onBlur={settle} />;
}

function Settled({ path, about, truth }: { readonly path: JsonPath; readonly about: "motion" | "policy"; readonly truth: "passed" | "adopted" }) {
  const edit = useStudio((state) => state.edit);
  const value = useValueAt(path);
  return (
    <div className="form-row">
      <Reference path={[...path, about]} />
      <select className="field" aria-label={labelOf([truth])} value={String(valueAt(value, [truth]) === true)} onChange={(event) => edit([...path, truth], event.target.value === "true")}>
        <option value="true">{labelOf([truth])}</option>
        <option value="false">{`${m.studio_condition_not()}: ${labelOf([truth])}`}</option>
      </select>
      {truth === "adopted" && <InnerField path={[...path, "by"]} />}
    </div>
  );
}

function Before({ path }: { readonly path: JsonPath }) {
  return (
    <>
      <Reference path={[...path, "policy"]} />
      <InnerField path={[...path, "before"]} />
    </>
  );
}
