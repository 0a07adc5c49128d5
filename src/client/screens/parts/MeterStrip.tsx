import { useMemo } from "react";
import { meterViews } from "../../viewmodel/meterView.ts";
import { m } from "../../words/words.ts";
import type { MatchOnScreen } from "../gameContext.ts";
import { useMatch } from "../gameContext.ts";
import { MeterChip } from "./MeterChip.tsx";

/** All meters along the lower edge of the board. */
export function MeterStrip({ view }: { readonly view: MatchOnScreen["view"] }) {
  const { compiled } = useMatch();
  const meters = useMemo(() => meterViews(compiled, view), [compiled, view]);
  return (
    <section className="meters" aria-label={m.parts_meters()}>
      {meters.map((meter) => (
        <MeterChip key={meter.id} meter={meter} />
      ))}
    </section>
  );
}
