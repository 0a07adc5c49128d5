import type { EffectView } from "../../viewmodel/effectViews.ts";
import { m } from "../../words/words.ts";
import { CardLinks } from "./CardLinks.tsx";
import { Effects } from "./Effects.tsx";

/** Expected effects one by one, each with its reason and what it rests on. */
export function EffectLines({ effects }: { readonly effects: readonly EffectView[] }) {
  return (
    <ul className="effect-lines">
      {effects.map((effect) => (
        <li key={`${effect.meter}.${effect.how}.${effect.why}`}>
          <Effects effects={[effect]} />
          <p className="small">{effect.why}</p>
          <p className="small quiet row">
            {effect.how === "once" && <span>{m.policy_once()}</span>}
            {effect.assumption !== null && <span className="chip buff">{m.parts_assumes({ title: effect.assumption })}</span>}
            <CardLinks cards={effect.cards} />
          </p>
        </li>
      ))}
    </ul>
  );
}
