import { m } from "../../words/words.ts";
import { STATUSES } from "./moves.ts";
import { STATUS_WORDS, TAB_WORDS } from "./reviewWords.ts";
import type { Tab } from "./rows.ts";

export const LAYERS = ["roles", "measures", "evidence", "consequences"] as const satisfies readonly Tab[];

interface LayerKeyProps {
  readonly shown: ReadonlySet<Tab>;
  readonly onChange: (shown: ReadonlySet<Tab>) => void;
}

/** What the marks mean; each layer can be put out of sight. */
export function LayerKey({ shown, onChange }: LayerKeyProps) {
  const toggle = (layer: Tab): void => {
    const next = new Set(shown);
    if (!next.delete(layer)) next.add(layer);
    onChange(next);
  };
  return (
    <div className="review-key">
      <fieldset className="row wrap">
        <legend className="unseen">{m.review_layers_label()}</legend>
        {LAYERS.map((layer) => (
          <label key={layer} className="tick">
            <input type="checkbox" checked={shown.has(layer)} onChange={() => toggle(layer)} />
            <span data-layers={layer} data-status={layer === "evidence" ? "asserted" : undefined}>
              {TAB_WORDS[layer]()}
            </span>
          </label>
        ))}
      </fieldset>
      <ul className="row wrap small" aria-label={m.review_layers_lines()} title={m.review_status_about()}>
        {STATUSES.map((status) => (
          <li key={status}>
            <span data-layers="evidence" data-status={status}>
              {STATUS_WORDS[status]()}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
