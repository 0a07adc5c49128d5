import type { FormOption } from "../../viewmodel/dutyOptions.ts";
import "./field.css";

interface FieldProps<T extends string | number> {
  readonly label: string;
  /** Those with a group stand under its name. */
  readonly options: readonly FormOption<T>[];
  readonly chosen: T;
  onChoose(value: T): void;
}

/** A choice among many, as the browser draws it: it works by touch, keyboard and screen reader alike. */
export function Field<T extends string | number>({ label, options, chosen, onChoose }: FieldProps<T>) {
  const groups = [...new Set(options.map(({ group = "" }) => group))];
  const choose = (index: number): void => {
    const option = options[index];
    if (option !== undefined) onChoose(option.value);
  };
  return (
    <label className="choice-field">
      <span>{label}</span>
      <select className="field" value={options.findIndex(({ value }) => value === chosen)} onChange={(event) => choose(Number(event.target.value))}>
        {groups.map((group) => {
          const items = options.map((option, index) => ({ ...option, index })).filter((option) => (option.group ?? "") === group);
          const drawn = items.map(({ value, title, index }) => (
            <option key={String(value)} value={index}>
              {title}
            </option>
          ));
          return group === "" ? drawn : (
            <optgroup key={group} label={group}>
              {drawn}
            </optgroup>
          );
        })}
      </select>
    </label>
  );
}
