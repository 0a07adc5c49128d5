import { useEffect, useMemo, useState } from "react";
import type { WhatIfView } from "../../viewmodel/whatIfView.ts";
import { whatIfViews } from "../../viewmodel/whatIfView.ts";
import { m } from "../../words/words.ts";
import type { MatchOnScreen } from "../gameContext.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { Delta } from "../parts/Delta.tsx";
import { Flag } from "../parts/Flag.tsx";
import { Icon } from "../parts/Icon.tsx";
import { PartHeading } from "./PartHeading.tsx";

/** How many are told. */
const TOLD = 3;

/** The three single changes that would have made the largest difference. */
export function WhatIfPart() {
  const { compiled, view } = useMatch();
  const found = useWhatIf(view);
  const told = useMemo(() => (found === null ? null : whatIfViews(compiled, view, { found, count: TOLD })), [compiled, view, found]);
  return (
    <section className="debrief-part" aria-busy={told === null}>
      <PartHeading part="whatIf" title={m.debrief_whatIf_title()} about={m.debrief_whatIf_about()} />
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
  const { role, meters, ending, endingWas, endingChanged, dropped } = one;
  return (
    <li className="what-if">
      <h3 className="row">
        {role === null ? <Icon name="gavel" /> : <Flag letter={role.flag} size={20} />}
        <span>{changeText(one)}</span>
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
      {dropped.length > 0 && <p className="small quiet">{m.debrief_whatIf_dropped({ policies: dropped.join(", ") })}</p>}
    </li>
  );
}

const CHANGES: Readonly<Record<WhatIfView["kind"], (words: { title: string; round: number; role: string }) => string>> = {
  adopted: m.lab_change_adopted,
  repealed: m.lab_change_repealed,
  notAdopted: m.debrief_whatIf_notAdopted,
  notRepealed: m.debrief_whatIf_notRepealed,
  turnedToPass: m.debrief_whatIf_turnedToPass,
  turnedToFall: m.debrief_whatIf_turnedToFall,
};

function changeText({ kind, title, round, role }: WhatIfView): string {
  return CHANGES[kind]({ title, round, role: role?.short ?? "" });
}
