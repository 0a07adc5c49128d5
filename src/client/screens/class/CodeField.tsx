interface CodeFieldProps {
  readonly label: string;
  readonly value: string;
  readonly length: number;
  readonly onChange: (value: string) => void;
}

/** A code as people read it out: in capitals, with or without spaces. */
export function CodeField({ label, value, length, onChange }: CodeFieldProps) {
  return (
    <label>
      <b>{label}</b>
      <input
        className="field code-field"
        value={value}
        maxLength={2 * length}
        required
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value.toUpperCase().replaceAll(/[^A-Z0-9]/g, "").slice(0, length))}
      />
    </label>
  );
}
