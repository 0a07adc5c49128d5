import { useEffect } from "react";
import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import { Icon } from "./Icon.tsx";

const TEXTS = {
  briefing: m.hints_briefing,
  evidence: m.hints_evidence,
  case: m.hints_case,
  rebuttal: m.hints_rebuttal,
  floor: m.hints_floor,
  vote: m.hints_vote,
  wait: m.hints_wait,
  verdict: m.hints_verdict,
  caucus: m.hints_caucus,
  decision: m.hints_decision,
  resolution: m.hints_resolution,
  report: m.hints_report,
  debrief: m.hints_debrief,
} as const;

/** What to know for a first time. It is shown at the place where it is met, also after a reload, and nowhere after that. */
export function Hint({ name }: { readonly name: keyof typeof TEXTS }) {
  const met = useGame((state) => state.settings.hintsMet[name]);
  const meetHint = useGame((state) => state.meetHint);
  const seed = useGame((state) => state.setup?.seed);
  const { round, stage } = useGame((state) => state.draft);
  const place = `${seed}.${round}.${stage}`;
  useEffect(() => {
    if (met === undefined) meetHint(name, place);
  }, [met, meetHint, name, place]);
  if (met !== undefined && met !== place) return null;
  return (
    <aside className="hint" aria-label={m.hints_label()}>
      <Icon name="info" />
      <p>{TEXTS[name]()}</p>
      <button type="button" className="text-button" onClick={() => meetHint(name, "")}>
        {m.hints_gotIt()}
      </button>
    </aside>
  );
}
