import type { DebateTurn } from "../../viewmodel/debateTurn.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";

const VOTES = ["for", "against", "undecided"] as const;

/** Your own vote on the motion. */
export function VotePart({ turn }: { readonly turn: DebateTurn }) {
  const { view } = useMatch();
  const submit = useGame((state) => state.submit);
  return (
    <div className="votes">
      {VOTES.map((vote) => (
        <button key={vote} type="button" className="vote" aria-pressed={turn.vote === vote} onClick={() => void submit({ type: "castVote", role: view.you ?? "", vote })}>
          {m[`debate_vote_${vote}`]()}
        </button>
      ))}
    </div>
  );
}
