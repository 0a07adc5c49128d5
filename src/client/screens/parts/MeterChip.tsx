import type { MeterView } from "../../viewmodel/meterView.ts";
import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import { Delta } from "./Delta.tsx";
import { RunningNumber } from "./RunningNumber.tsx";
import { Spark } from "./Spark.tsx";

/** A meter in little; pressed, it tells why it stands where it stands. */
export function MeterChip({ meter }: { readonly meter: MeterView }) {
  const openPanel = useGame((state) => state.openPanel);
  const { id, title, value, change, news, history } = meter;
  return (
    <button type="button" className="meter-chip" title={m.parts_whyMeter({ meter: title })} onClick={() => openPanel({ kind: "why", meter: id, round: null })}>
      <span className="name">{title}</span>
      <span className="value">
        <b>
          <RunningNumber value={value} />
        </b>
        {history.length > 1 && <Delta change={change} news={news} />}
      </span>
      {history.length > 1 && <Spark history={history} news={news} />}
    </button>
  );
}
