import type { DebateView } from "../../viewmodel/debateView.ts";
import { figure } from "../../viewmodel/figures.ts";
import { m } from "../../words/words.ts";

/** What has to be proven for the motion to pass, and how far it is. */
export function BurdenLine({ burden }: { readonly burden: NonNullable<DebateView["burden"]> }) {
  const { claims, standard, strength } = burden;
  return (
    <details>
      <summary>{m.proof_asked({ standard: figure(100 * standard, 0), strength: figure(100 * strength, 0) })}</summary>
      <p className="lede">{m.proof_about()}</p>
      <ul>
        {claims.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}
