import type { PollView } from "../../../store/classPort.ts";
import { m } from "../../../words/words.ts";
import { useClass, useNews } from "../classContext.ts";
import { useWished } from "../useWished.ts";
import { PollBars } from "./PollBars.tsx";

/** A question on a phone: one vote, which can be changed until the question is closed. */
export function CompanionPoll({ poll }: { readonly poll: PollView }) {
  const { own } = useNews("student");
  const ask = useClass((state) => state.ask);
  const [vote, wish] = useWished<number | null>(own.votes[poll.id] ?? null, (option) => ask({ type: "debrief", ask: { type: "vote", poll: poll.id, option } }));
  return (
    <section className="stack companion-part">
      <h2>{poll.question}</h2>
      {poll.open ? (
        <>
          <fieldset className="poll-options">
            <legend className="unseen">{poll.question}</legend>
            {poll.options.map((option, index) => (
              <label key={option} data-chosen={vote === index}>
                <input type="radio" name={poll.id} checked={vote === index} onChange={() => wish(index)} />
                {option}
              </label>
            ))}
          </fieldset>
          <p className="small quiet">
            {m.classDebrief_poll_secret()} {vote !== null && m.classDebrief_poll_change()}
          </p>
        </>
      ) : (
        <>
          <PollBars poll={poll} own={vote ?? undefined} />
          <p className="small quiet">{m.classDebrief_poll_closed()}</p>
        </>
      )}
    </section>
  );
}
