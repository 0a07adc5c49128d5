import type { PollView } from "../../../store/classPort.ts";
import { m } from "../../../words/words.ts";

interface PollBarsProps {
  readonly poll: PollView;
  /** The option that one has chosen oneself. */
  readonly own?: number | undefined;
}

/** What a class answered: a bar for each option, once the question is closed; the most chosen stands out. */
export function PollBars({ poll: { options, votes }, own }: PollBarsProps) {
  const most = Math.max(1, ...(votes ?? []));
  return (
    <ul className="poll-bars">
      {options.map((option, index) => {
        const count = votes?.[index] ?? null;
        return (
          <li key={option} data-most={count !== null && count === most}>
            <span>
              {option}
              {own === index && <small> ({m.classDebrief_poll_yours()})</small>}
            </span>
            {count !== null && (
              <>
                <span className="poll-bar" aria-hidden="true">
                  <i style={{ width: `${(100 * count) / most}%` }} />
                </span>
                <b>{count}</b>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
