import type { CardView } from "../../viewmodel/cardView.ts";
import { figure, signed } from "../../viewmodel/figures.ts";
import { SCORE_BOUNDS, scoreAnswers, type ScoreQuestion } from "../../viewmodel/scoreRules.ts";
import { m } from "../../words/words.ts";
import { cardKindText } from "../phrases/cardKindText.ts";
import { scoreLineText } from "../phrases/scoreLineText.ts";
import "./scorePicture.css";

const QUESTIONS: readonly (readonly [ScoreQuestion, () => string])[] = [
  ["who", m.kit_scores_ask_who],
  ["stake", m.kit_scores_ask_stake],
  ["directness", m.kit_scores_ask_directness],
  ["wording", m.kit_scores_ask_wording],
  ["check", m.kit_scores_ask_check],
];

/** One card, the five questions that are asked of it, every answer with its points, and how this card's points add up. */
export function ScorePicture({ card }: { readonly card: CardView }) {
  const { floor, ceiling, ratersMove } = SCORE_BOUNDS;
  const tagOf = (part: ScoreQuestion): string | undefined => card.score.ledger.find((line) => line.part === part)?.tag;
  return (
    <figure className="score-picture">
      <figcaption className="score-card">
        <span className="chip">{cardKindText(card.kind)}</span>
        <p>{card.text}</p>
        <p className="small">
          <b>{card.speaker}</b> · {card.status}
        </p>
      </figcaption>
      <div className="score-questions">
        {QUESTIONS.map(([part, ask]) => (
          <section key={part}>
            <h3>{ask()}</h3>
            <ul>
              {scoreAnswers(part).map((line) => (
                <li key={line.tag} data-here={line.tag === tagOf(part)}>
                  <span>
                    {scoreLineText(line)}
                    {line.tag === tagOf(part) && <span className="unseen"> ({m.kit_scores_here()})</span>}
                  </span>
                  <b data-sign={Math.sign(line.points)}>{signed(line.points)}</b>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <Sum card={card} />
      <p className="small">{m.kit_scores_keep({ floor, ceiling, most: figure(ratersMove) })}</p>
    </figure>
  );
}

const SCALE = { width: 1000, row: 30, bar: 18 };

/** The card's points one below the other on a scale of 0 to 100. */
function Sum({ card: { id, score } }: { readonly card: CardView }) {
  const steps = score.ledger.filter(({ points }) => points !== 0);
  const x = (points: number): number => (points * SCALE.width) / 100;
  const placed = steps.map((step, index) => {
    const from = steps.slice(0, index).reduce((total, { points }) => total + points, 0);
    return { ...step, from, to: from + step.points };
  });
  const sum = placed.map(({ part, points }) => (part === "base" ? String(points) : signed(points))).join(" ");
  const bottom = placed.length * SCALE.row + 6;
  return (
    <div className="score-sum">
      <p>
        <b>{m.kit_scores_example({ id })}</b> {sum} = <b>{score.points}</b>
      </p>
      <svg viewBox={`-16 0 ${SCALE.width + 32} ${bottom + 40}`} aria-hidden="true">
        {[0, 25, 50, 75, 100].map((tick) => (
          <g key={tick} className="score-tick">
            <line x1={x(tick)} x2={x(tick)} y1={0} y2={bottom + 6} />
            <text x={x(tick)} y={bottom + 28}>
              {tick}
            </text>
          </g>
        ))}
        {placed.map((step, row) => (
          <g key={step.part} className="score-step" data-sign={step.part === "base" ? 0 : Math.sign(step.points)} transform={`translate(0 ${row * SCALE.row + 4})`}>
            <rect x={x(Math.min(step.from, step.to))} width={x(Math.abs(step.points))} height={SCALE.bar} rx={3} />
            <text className="score-what" x={step.part === "base" ? 10 : 0} y={14}>
              {scoreLineText(step)}
            </text>
            <text className="score-by" x={x(Math.max(step.from, step.to)) + 8} y={14}>
              {step.part === "base" ? step.points : signed(step.points)}
            </text>
          </g>
        ))}
        <circle className="score-end" cx={x(score.points)} cy={bottom} r={9} />
      </svg>
    </div>
  );
}
