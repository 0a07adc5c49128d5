import { evenFigure, evenPercent, figure, signed } from "../../viewmodel/figures.ts";
import { dateText, listed } from "../../viewmodel/formats.ts";
import type { TrailFact } from "../../viewmodel/trailView.ts";
import type { VerdictKind } from "../../viewmodel/verdictKind.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";

/** What a stop of the trail tells, a line each. */
export function TrailFacts({ facts }: { readonly facts: readonly TrailFact[] }) {
  const { scenario } = useMatch();
  if (facts.length === 0) return null;
  return (
    <ul className="trail-facts">
      {facts.map((fact) => (
        <li key={JSON.stringify(fact)}>
          <Fact fact={fact} name={scenario.roundName} />
        </li>
      ))}
    </ul>
  );
}

function Fact({ fact, name }: { readonly fact: TrailFact; readonly name: string }) {
  if (fact.kind === "outside" && fact.url !== null) {
    return (
      <>
        {factText(fact, name)}{" "}
        <a href={fact.url} rel="noreferrer" target="_blank">
          {m.steps_trail_open()}
        </a>
      </>
    );
  }
  if (fact.kind === "place") {
    return (
      <>
        <b>{factText(fact, name)}</b>
        <br />
        <span className="small">{m.steps_trail_interest({ interest: fact.interest })}</span>
      </>
    );
  }
  return <>{factText(fact, name)}</>;
}

const VERDICTS: Readonly<Record<VerdictKind, (words: { name: string; round: number; share: string }) => string>> = { passed: m.steps_trail_passed, fell: m.steps_trail_fell, notProven: m.proof_told_trail };

function factText(fact: TrailFact, name: string): string {
  switch (fact.kind) {
    case "fromTo":
      return `${m.steps_trail_fromTo({ from: evenFigure(fact.from), to: evenFigure(fact.to) })} (${signed(fact.to - fact.from)})`;
    case "adopted":
      return m.steps_trail_adopted({ role: fact.role.short, name, round: fact.round, price: figure(fact.price) });
    case "repealed":
      return m.steps_trail_repealed({ role: fact.role.short, name, round: fact.round });
    case "neverAdopted":
      return m.steps_trail_neverAdopted();
    case "happened":
      return m.steps_trail_happened({ name, round: fact.round });
    case "climbed":
      return m.steps_trail_climbed({ name, round: fact.round, title: fact.title });
    case "verdict": {
      const words = { name, round: fact.round, share: evenPercent(fact.support) };
      return VERDICTS[fact.verdict](words);
    }
    case "made": {
      const words = { role: fact.role.short, because: fact.because };
      return fact.side === "pro" ? m.steps_trail_madePro(words) : m.steps_trail_madeCon(words);
    }
    case "assumes":
      return m.steps_trail_assumes({ title: fact.title, claim: fact.claim });
    case "place":
      return m.steps_trail_lines({ publisher: fact.publisher, date: fact.date === null ? m.steps_trail_undated() : dateText(fact.date), lines: listed(fact.lines), count: fact.lines.length });
    case "outside":
      return m.steps_trail_outside({ publisher: fact.publisher, date: dateText(fact.date) });
  }
}
