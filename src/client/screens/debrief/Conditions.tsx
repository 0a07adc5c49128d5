import { useMemo } from "react";
import { figureCauses } from "../../viewmodel/figureCauses.ts";
import { evenFigure, evenSigned } from "../../viewmodel/figures.ts";
import type { Judged, JudgedFigure } from "../../viewmodel/judgeCondition.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { Flag } from "../parts/Flag.tsx";
import { Icon } from "../parts/Icon.tsx";
import { causeTitle } from "../phrases/causeTitle.ts";
import { judgedText } from "../phrases/judgedText.ts";
import { useTrail } from "./useTrail.ts";

interface ConditionsProps {
  readonly judged: Judged;
  /** Whether the figures that hold are told with what brought them there. */
  readonly causes?: boolean;
}

/** A condition, part by part: what was needed, what was there, and whether that was enough. */
export function Conditions({ judged, causes = false }: ConditionsProps) {
  return (
    <ul className="conditions">
      <Condition judged={judged} causes={causes} />
    </ul>
  );
}

function Condition({ judged, causes }: Required<ConditionsProps>) {
  const { scenario } = useMatch();
  switch (judged.kind) {
    case "all":
    case "any":
      return (
        <Mark holds={judged.holds} text={judged.kind === "all" ? m.debrief_why_all() : m.debrief_why_any()}>
          <ul className="conditions">
            {judged.parts.map((part, index) => (
              <Condition key={index} judged={part} causes={causes} />
            ))}
          </ul>
        </Mark>
      );
    case "not":
      return (
        <Mark holds={judged.holds} text={m.debrief_why_not()}>
          <ul className="conditions">
            <Condition judged={judged.part} causes={false} />
          </ul>
        </Mark>
      );
    case "figure":
      return (
        <Mark holds={judged.holds} text={judgedText(judged, scenario.roundName)}>
          <WhyButton figure={judged} />
          {causes && judged.holds && <Causes figure={judged} />}
        </Mark>
      );
    default:
      return <Mark holds={judged.holds} text={judgedText(judged, scenario.roundName)} />;
  }
}

function WhyButton({ figure: { source, title } }: { readonly figure: JudgedFigure }) {
  const { start } = useTrail();
  if (source.kind !== "meter") return null;
  return (
    <button type="button" className="text-button" aria-label={m.parts_whyMeter({ meter: title })} onClick={() => start([{ kind: "meter", id: source.id }])}>
      {m.resolution_why()}
    </button>
  );
}

/** What pushed a figure most. */
function Causes({ figure }: { readonly figure: JudgedFigure }) {
  const { compiled, view } = useMatch();
  const causes = useMemo(() => figureCauses(compiled, view, figure), [compiled, view, figure]);
  if (causes.length === 0) return null;
  return (
    <div className="figure-causes">
      <p>{causes[0]?.unit === "share" ? m.debrief_why_pushed() : m.debrief_why_pushedPoints()}</p>
      <ul>
        {causes.map(({ key, cause, points, unit }) => (
          <li key={key}>
            {cause.role !== null && <Flag letter={cause.role.flag} size={14} />}
            <span>{causeTitle(cause)}</span> <b>{unit === "share" ? m.debrief_why_ofUse({ points: evenFigure(points) }) : evenSigned(points)}</b>
          </li>
        ))}
      </ul>
      {causes[0]?.unit === "share" && causes.length > 1 && <p className="quiet">{m.debrief_why_overlap()}</p>}
    </div>
  );
}

function Mark({ holds, text, children }: { readonly holds: boolean; readonly text: string; readonly children?: React.ReactNode }) {
  return (
    <li data-holds={holds}>
      <Icon name={holds ? "check" : "cross"} size={14} />
      <div>
        <span>
          {text} <span className="unseen">{holds ? m.debrief_why_holds() : m.debrief_why_fails()}</span>
        </span>{" "}
        {children}
      </div>
    </li>
  );
}
