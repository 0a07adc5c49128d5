import { memo, useDeferredValue } from "react";
import type { JsonPath } from "../../../../scenario/jsonPath.ts";
import { placesAt, type ReferenceKind } from "../../../../scenario/referencePlaces.ts";
import { Icon } from "../../../screens/parts/Icon.tsx";
import { m } from "../../../words/words.ts";
import { useStudio, useValueAt } from "../../store/studioContext.ts";
import { labelOf } from "../labels.ts";
import { partsOfKind, type PartOption } from "../parts.ts";
import { FieldFrame, FieldGroup, type ControlProps } from "./FieldFrame.tsx";
import { helpOf } from "./helpOf.ts";
import type { FieldProps } from "./PlainFields.tsx";

interface OptionGroup {
  readonly title: string;
  readonly options: readonly PartOption[];
}

const READINGS = [
  ["meter", "m:", m.studio_reading_meters],
  ["policy", "p:", m.studio_reading_policies],
  ["signal", "x:", m.studio_reading_signals],
  ["role", "r:", m.studio_reading_roles],
] as const;

/** The figures that an assumption may set, by the part of the file that they stand in. */
const TABLES = ["regime", "workaround", "ladder"] as const;

/** Everything in the scenario that a reference of this kind can name, in groups. */
export function optionsFor(scenario: unknown, kind: ReferenceKind): readonly OptionGroup[] {
  if (kind === "reading") {
    const groups = READINGS.map(([part, prefix, title]) => ({ title: title(), options: partsOfKind(scenario, part).map((one) => ({ id: prefix + one.id, title: one.title })) }));
    return [...groups, { title: "", options: [{ id: "round", title: m.studio_reading_round() }] }].filter(({ options }) => options.length > 0);
  }
  if (kind === "figure") return [{ title: "", options: figureOptions(scenario) }];
  return [{ title: "", options: partsOfKind(scenario, kind) }];
}

function figureOptions(scenario: unknown): readonly PartOption[] {
  const parts = typeof scenario === "object" && scenario !== null ? (scenario as Readonly<Record<string, unknown>>) : {};
  const figures = TABLES.flatMap((table) => Object.entries(parts[table] ?? {}).flatMap(([name, value]) => (typeof value === "number" ? [`${table}.${name}`] : [])));
  const links = partsOfKind(scenario, "link").map(({ id, title }) => ({ id: `link:${id}`, title }));
  return [...["gain", "effects", ...figures].map((id) => ({ id, title: id })), ...links];
}

interface ReferenceSelectProps {
  readonly kind: ReferenceKind;
  readonly value: string;
  readonly control: Partial<ControlProps> & { readonly "aria-label"?: string };
  /** What stands for nothing chosen; none where something must be. */
  readonly empty?: string | undefined;
  readonly without?: readonly string[];
  onChoose(id: string): void;
}

/** A pick list of what there is. What the file names and is not there stays to be seen. */
export function ReferenceSelect({ kind, value, control, empty, without = NONE, onChoose }: ReferenceSelectProps) {
  const scenario = useStudio((state) => state.value);
  // With every letter that is typed anywhere the scenario is another one; the lists can wait until nobody types.
  const settled = useDeferredValue(scenario);
  return (
    <select {...control} className="field" value={value} onChange={(event) => onChoose(event.target.value)}>
      {(empty !== undefined || value === "") && <option value="">{empty ?? m.studio_forms_choose()}</option>}
      <Options scenario={settled} kind={kind} value={value} without={without.join(" ")} />
    </select>
  );
}

const NONE: readonly string[] = [];

interface OptionsProps {
  readonly scenario: unknown;
  readonly kind: ReferenceKind;
  readonly value: string;
  /** Ids that are not offered, with blanks between them. */
  readonly without: string;
}

const Options = memo(function Options({ scenario, kind, value, without }: OptionsProps) {
  const left = new Set(without.split(" "));
  const groups = optionsFor(scenario, kind).map(({ title, options }) => ({ title, options: options.filter(({ id }) => !left.has(id)) }));
  const known = value === "" || groups.some(({ options }) => options.some(({ id }) => id === value));
  return (
    <>
      {!known && <option value={value}>{m.studio_forms_unknown({ id: value })}</option>}
      {groups.map(({ title, options }) => {
        const drawn = options.map((option) => (
          <option key={option.id} value={option.id}>
            {kind === "card" && option.title !== option.id ? `${option.id}: ${option.title}` : option.title || option.id}
          </option>
        ));
        return title === "" ? drawn : (
          <optgroup key={title} label={title}>
            {drawn}
          </optgroup>
        );
      })}
    </>
  );
});

/** A field that names another part. */
export function ReferenceField({ path, shape, required, label }: FieldProps) {
  const edit = useStudio((state) => state.edit);
  const value = useValueAt(path);
  const kind = placesAt(path)?.text ?? "meter";
  return (
    <FieldFrame path={path} label={label ?? labelOf(path)} help={nameHelp(helpOf(shape))}>
      {(control) => <ReferenceSelect kind={kind} control={control} value={typeof value === "string" ? value : ""} empty={required ? undefined : m.studio_forms_none()} onChoose={(id) => edit(path, id === "" && !required ? undefined : id)} />}
    </FieldFrame>
  );
}

/** "An id: a letter …" explains how ids are made; here they are only chosen. */
const nameHelp = (help: string): string => (help.startsWith("An id:") || help.startsWith("What is read:") ? "" : help);

/** Several names of other parts: each with a button that takes it out, and a pick list for the next. */
export function ReferenceListField({ path, shape, label }: FieldProps) {
  const { edit, insert } = useStudio((state) => state);
  const scenario = useStudio((state) => state.value);
  const value = useValueAt(path);
  const kind = placesAt([...path, 0])?.text ?? "card";
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const titles = new Map(optionsFor(scenario, kind).flatMap(({ options }) => options.map(({ id, title }) => [id, title] as const)));
  const name = label ?? labelOf(path);
  return (
    <FieldGroup path={path} label={name} help={helpOf(shape)}>
      {chosen.length > 0 && (
        <ul className="chosen-names">
          {chosen.map((id, index) => (
            <ChosenName key={id} path={[...path, index]} id={id} title={titles.get(id)} isCard={kind === "card"} onTakeOut={() => edit([...path, index], undefined)} />
          ))}
        </ul>
      )}
      <ReferenceSelect kind={kind} control={{ "aria-label": `${m.studio_forms_addOne()}: ${name}` }} value="" empty={m.studio_forms_addOne()} without={chosen} onChoose={(id) => id !== "" && insert([...path, chosen.length], id)} />
    </FieldGroup>
  );
}

interface ChosenNameProps {
  readonly path: JsonPath;
  readonly id: string;
  readonly title: string | undefined;
  readonly isCard: boolean;
  onTakeOut(): void;
}

function ChosenName({ path, id, title, isCard, onTakeOut }: ChosenNameProps) {
  const words = title === undefined ? m.studio_forms_unknown({ id }) : isCard ? `${id}: ${title}` : title;
  return (
    <li data-path={JSON.stringify(path)} data-known={title !== undefined}>
      <span>{words}</span>
      <button type="button" className="icon-button" aria-label={m.studio_forms_takeOut({ title: words })} onClick={onTakeOut}>
        <Icon name="cross" size={14} />
      </button>
    </li>
  );
}
