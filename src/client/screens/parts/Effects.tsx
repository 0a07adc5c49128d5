import type { EffectView } from "../../viewmodel/effectViews.ts";
import { m } from "../../words/words.ts";

const MARKS = { up: "▲", down: "▼" } as const;

/** Which meters are expected to move, which way and how hard. Those of your goals are underlined. */
export function Effects({ effects, most = effects.length }: { readonly effects: readonly EffectView[]; readonly most?: number }) {
  const rest = effects.length - most;
  if (effects.length === 0) return null;
  return (
    <ul className="effects">
      {effects.slice(0, most).map(({ meter, how, title, direction, size, news, yours }) => (
        <li key={`${meter}.${how}`} data-news={news} data-yours={yours}>
          <span className="mark" aria-hidden="true">
            {MARKS[direction].repeat(size)}
          </span>
          <span className="unseen">{effectSize(direction, size)} </span>
          <b>{title}</b>
          {how === "ifObeyed" && ` ${m.parts_ifObeyed()}`}
        </li>
      ))}
      {rest > 0 && <li className="quiet">{m.parts_moreEffects({ count: rest })}</li>}
    </ul>
  );
}

function effectSize(direction: EffectView["direction"], size: EffectView["size"]): string {
  const texts = direction === "up" ? ([m.parts_size_upA, m.parts_size_upB, m.parts_size_upC] as const) : ([m.parts_size_downA, m.parts_size_downB, m.parts_size_downC] as const);
  return texts[size - 1]?.() ?? "";
}
