import type { ContradictionView } from "../../viewmodel/cardView.ts";
import { listed } from "../../viewmodel/formats.ts";
import { m } from "../../words/words.ts";
import { Icon } from "./Icon.tsx";

/** Where the documents disagree about what a card says. */
export function Disagreement({ contradiction }: { readonly contradiction: ContradictionView }) {
  const { question, positions } = contradiction;
  return (
    <div className="disagree">
      <Icon name="warning" size={16} />
      <div>
        <b>{m.parts_sourcesDisagree({ question })}</b>
        <ul>
          {positions.map((position) => (
            <li key={position.text} data-this={position.thisCard}>
              {position.text} <span className="quiet">{listed(position.documents)}</span>
              {position.thisCard && <b> {m.parts_thisCard()}</b>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
