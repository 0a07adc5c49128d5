interface SegmentsProps<T extends string | number> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly (readonly [T, string])[];
  readonly chosen: T;
  readonly onChoose: (chosen: T) => void;
  /** What the choice means. */
  readonly about?: string | undefined;
}

/** One of a few, side by side. */
export function Segments<T extends string | number>({ legend, name, options, chosen, onChoose, about }: SegmentsProps<T>) {
  return (
    <fieldset className="segments">
      <legend>{legend}</legend>
      {options.map(([value, text]) => (
        <label key={value} data-chosen={value === chosen}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          {text}
        </label>
      ))}
      {about !== undefined && <p className="small quiet lean-about">{about}</p>}
    </fieldset>
  );
}
