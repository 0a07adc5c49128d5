import { m } from "../../words/words.ts";
import { type HostWishes, PATIENCE_LIMITS } from "./hostWishes.ts";
import type { PartProps } from "./HostParts.tsx";

type Patience = HostWishes["patience"];

const FIELDS = [
  ["warn", m.classHost_patience_warn],
  ["play", m.classHost_patience_play],
  ["away", m.classHost_patience_away],
  ["grace", m.classHost_patience_grace],
] as const;

/** How long the class waits for those who do nothing, or who are gone. */
export function PatiencePart({ wishes, wish }: PartProps) {
  const { patience } = wishes;
  const set = (field: keyof Patience, typed: string): void => {
    wish({ patience: { ...patience, [field]: field === "warn" && typed === "" ? null : Math.round(Number(typed)) || 0 } });
  };
  return (
    <details className="host-part">
      <summary>{m.classHost_patience_title()}</summary>
      <div className="stack">
        <div className="host-clock">
          {FIELDS.filter(([field]) => field !== "play" || patience.warn !== null).map(([field, text]) => (
            <label key={field}>
              {text()}
              <input className="field short-field" type="number" min={PATIENCE_LIMITS[field].least} max={PATIENCE_LIMITS[field].most} value={patience[field] ?? ""} onChange={(event) => set(field, event.target.value)} />
            </label>
          ))}
        </div>
        <p className="small quiet">{m.classHost_patience_about()}</p>
      </div>
    </details>
  );
}
