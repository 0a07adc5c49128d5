import { useEffect, useMemo, useState } from "react";
import { listed } from "../../viewmodel/formats.ts";
import { withTrial } from "../../viewmodel/labTrials.ts";
import type { WhatIfView } from "../../viewmodel/whatIfView.ts";
import { whatIfViews } from "../../viewmodel/whatIfView.ts";
import { m } from "../../words/words.ts";
import type { MatchOnScreen } from "../gameContext.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { Delta } from "../parts/Delta.tsx";
import { Flag } from "../parts/Flag.tsx";
import { Icon } from "../parts/Icon.tsx";
import { changeText } from "../phrases/changeText.ts";
import { laterPart } from "./laterPart.tsx";
import { PartHeading } from "./PartHeading.tsx";
import { useTrials } from "./whatIfLab.ts";

/** How many are told. */
const TOLD = 3;

const WhatIfTrying = laterPart(() => import("./WhatIfTrying.tsx").then((module) => module.WhatIfTrying));

/** What would have been: the three single changes that would have made the largest difference, then any change one likes, tried in every way. */
export function WhatIfPart() {
  return (
    <>
      <Largest />
      <WhatIfTrying />
    </>
  );
}

function Largest() {
  const { compiled, view } = useMatch();
  const found = useWhatIf(view);
  const told = useMemo(() => (found === null ? null : whatIfViews(compiled, view, { found, count: TOLD })), [compiled, view, found]);
  return (
    <section className="debrief-part" aria-busy={told === null}>
      <PartHeading part="whatIf" title={m.lab_most_title()} about={m.debrief_whatIf_about()} />
      {told === null && <p>{m.debrief_whatIf_working()}</p>}
      {told?.length === 0 && <p>{m.debrief_whatIf_none()}</p>}
      {told !== null && told.length > 0 && (
        <ol className="what-ifs">
          {told.map((one) => (
            <OneChange key={one.key} one={one} />
          ))}
        </ol>
      )}
    </section>
  );
}

type Found = Awaited<ReturnType<ReturnType<typeof useDoor>["whatIf"]>>;
const useDoor = () => useGame((state) => state.door);

/** What the rules say; null while they are asked. */
function useWhatIf(view: MatchOnScreen["view"]): Found | null {
  const door = useDoor();
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let wanted = true;
    void door.whatIf().then((answer) => wanted && setFound(answer));
    return () => {
      wanted = false;
    };
  }, [door, view]);
  return found;
}

function OneChange({ one }: { readonly one: WhatIfView }) {
  const { trials, setTrials } = useTrials();
  const { role, meters, ending, endingWas, endingChanged, dropped, change } = one;
  const text = changeText(one);
  return (
    <li className="what-if">
      <h3 className="row">
        {role === null ? <Icon name="gavel" /> : <Flag letter={role.flag} size={20} />}
        <span>{text}</span>
      </h3>
      <ul className="moved">
        {meters.map(({ id, title, points, news }) => (
          <li key={id}>
            <span>{title}</span> <Delta change={points} news={news} />
          </li>
        ))}
      </ul>
      <p data-changed={endingChanged} className="other-ending">
        {endingChanged ? m.debrief_whatIf_endingChanged({ ending, was: endingWas }) : m.debrief_whatIf_endingSame()}
      </p>
      {dropped.length > 0 && <p className="small quiet">{m.debrief_whatIf_dropped({ policies: listed(dropped) })}</p>}
      <button type="button" className="text-button" aria-label={m.lab_try_unseen({ change: text })} onClick={() => setTrials(withTrial(trials, { kind: "variant", variant: { changes: [change], figures: null } }))}>
        {m.lab_try_this()}
      </button>
    </li>
  );
}
