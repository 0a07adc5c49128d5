import { useEffect, useRef } from "react";
import type { DebateTurn } from "../../viewmodel/debateTurn.ts";
import type { DebateView } from "../../viewmodel/debateView.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { Hint } from "../parts/Hint.tsx";
import { turnTitle } from "../phrases/debateTurnText.ts";
import { CheckPart } from "./CheckPart.tsx";
import { ClaimPart } from "./ClaimPart.tsx";
import { EvidencePart } from "./EvidencePart.tsx";
import { HouseLine } from "./HouseLine.tsx";
import { VotePart } from "./VotePart.tsx";

/** What you may do in the present step. */
export function TurnPanel({ turn, debate }: { readonly turn: DebateTurn; readonly debate: DebateView }) {
  const { scenario } = useMatch();
  const { claims, cards, rebuttals } = scenario.debate;
  const about = { case: m.debate_turn_caseAbout({ claims, cards }), rebuttal: m.debate_turn_rebuttalAbout({ cards: rebuttals }), floor: m.debate_turn_floorAbout(), vote: m.debate_vote_about() };
  const heading = useRefocused<HTMLHeadingElement>(useMoves());
  const anyTarget = turn.targets.some(({ possible }) => possible > 0);
  return (
    <div className="stack turn">
      <div>
        <p className="kick yours">{m.debate_turn_yours()}</p>
        <h2 ref={heading} tabIndex={-1}>
          {turnTitle(turn, debate)}
        </h2>
        <p className="lede">{about[turn.kind]}</p>
        <HouseLine house={debate.house} />
      </div>
      <Hint name={turn.kind} />
      {turn.kind === "case" && anyTarget && <EvidencePart turn={turn} />}
      {turn.kind === "case" && turn.claims.length > 0 && <ClaimPart turn={turn} />}
      {(turn.kind === "rebuttal" || turn.kind === "floor") && turn.targets.length > 0 && <EvidencePart turn={turn} />}
      {(turn.kind === "rebuttal" || turn.kind === "floor") && <CheckPart turn={turn} />}
      {turn.kind === "vote" && <VotePart turn={turn} />}
      {turn.kind !== "vote" && turn.nothingLeft && <p className="quiet">{m.debate_turn_nothing()}</p>}
    </div>
  );
}

/** How many moves the seat has made in the present debate. */
function useMoves(): number {
  const { view } = useMatch();
  const { claims = [], plays = [], checkedBy = [] } = view.debates.at(-1) ?? {};
  return [...claims.map(({ by }) => by), ...plays.map(({ by }) => by), ...checkedBy].filter((role) => role === view.you).length;
}

/** What was pressed may be gone after a move: the focus and the eye come back to the top of the panel. */
function useRefocused<T extends HTMLElement>(moves: number): React.RefObject<T | null> {
  const target = useRef<T>(null);
  const before = useRef(moves);
  useEffect(() => {
    if (before.current === moves) return;
    before.current = moves;
    target.current?.focus();
    target.current?.closest(".panel")?.scrollTo(0, 0);
  }, [moves]);
  return target;
}
