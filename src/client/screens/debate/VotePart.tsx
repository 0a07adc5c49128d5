import type { DebateTurn } from "../../viewmodel/debateTurn.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";

const VOTES = [
  { vote: "for", name: m.debate_vote_for },
  { vote: "against", name: m.debate_vote_against },
  { vote: "undecided", name: m.debate_vote_undecided },
] as const;

/** Your own vote on the motion. */
export function VotePart({ turn }: { readonly turn: DebateTurn }) {
  const { view } = useMatch();
  const submit = useGame((state) => state.submit);
  return (
    <div className="votes">
      {VOTES.map(({ vote, name }) => (
        <button key={vote} type="button" className="vote" aria-pressed={turn.vote === vote} onClick={() => void submit({ type: "castVote", role: view.you ?? "", vote })}>
          {name()}
        </button>
      ))}
    </div>
  );
}
