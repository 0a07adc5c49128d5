import type { DebateTurn } from "../../viewmodel/debateTurn.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";

const VOTES = [
  { vote: "for", name: m.debate_vote_for },
  { vote: "against", name: m.debate_vote_against },
  { vote: "undecided", name: m.debate_vote_undecided },
] as const;

const VOTED = { for: m.debate_vote_voted_for, against: m.debate_vote_voted_against, undecided: m.debate_vote_voted_undecided } as const;

/** Your own vote on the motion: one press. */
export function VotePart({ turn }: { readonly turn: DebateTurn }) {
  const { view } = useMatch();
  const submit = useGame((state) => state.submit);
  return (
    <>
      <fieldset className="votes" aria-label={turn.kind === "preVote" ? m.debate_turn_preVote() : m.debate_turn_vote()}>
        {VOTES.map(({ vote, name }) => (
          <button key={vote} type="button" className="vote" aria-pressed={turn.vote === vote} onClick={() => void submit({ type: "castVote", role: view.you ?? "", vote })}>
            {name()}
          </button>
        ))}
      </fieldset>
      <p className="quiet" aria-live="polite">
        {turn.vote !== null && `${VOTED[turn.vote]()} ${m.debate_vote_change()}`}
      </p>
    </>
  );
}
