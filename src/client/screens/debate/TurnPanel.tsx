import { useEffect, useRef } from "react";
import type { DebateTurn } from "../../viewmodel/debateTurn.ts";
import type { DebateView } from "../../viewmodel/debateView.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { Hint } from "../parts/Hint.tsx";
import { turnTitle } from "../phrases/debateTurnText.ts";
import { AnswersPart } from "./AnswersPart.tsx";
import { CheckPart } from "./CheckPart.tsx";
import { ClaimPart } from "./ClaimPart.tsx";
import { ClashPart } from "./ClashPart.tsx";
import { CrossPart } from "./CrossPart.tsx";
import { EvidencePart } from "./EvidencePart.tsx";
import { HandPart } from "./HandPart.tsx";
import { HouseLine } from "./HouseLine.tsx";
import { PointPart } from "./PointPart.tsx";
import { VotePart } from "./VotePart.tsx";

/** What you may do in the present step. */
export function TurnPanel({ turn, debate }: { readonly turn: DebateTurn; readonly debate: DebateView }) {
  const heading = useRefocused<HTMLHeadingElement>(useMoves());
  const { kind } = turn;
  return (
    <div className="stack turn" data-kind={kind}>
      <div>
        <p className="kick yours">{m.debate_turn_yours()}</p>
        <h2 ref={heading} tabIndex={-1}>
          {turnTitle(turn, debate)}
        </h2>
        <p className="lede">{useAbout(turn)}</p>
        <HouseLine house={debate.house} />
      </div>
      {(kind === "case" || kind === "rebuttal" || kind === "floor" || kind === "vote") && <Hint name={kind} />}
      <Parts turn={turn} />
      {kind !== "vote" && kind !== "preVote" && kind !== "closing" && turn.nothingLeft && <p className="quiet">{m.debate_turn_nothing()}</p>}
    </div>
  );
}

function useAbout({ kind, ask }: DebateTurn): string {
  const { scenario, view } = useMatch();
  const { claims, cards, rebuttals } = scenario.debate;
  const points = ask.length > 0 || view.parts.includes("points");
  const texts: Readonly<Record<DebateTurn["kind"], string>> = {
    preVote: m.debate_turn_preVoteAbout(),
    case: m.debate_turn_caseAbout({ claims, cards }),
    cross: m.debate_turn_crossAbout(),
    rebuttal: m.debate_turn_rebuttalAbout({ cards: rebuttals }),
    floor: points ? m.debate_turn_floorPointsAbout() : m.debate_turn_floorAbout(),
    answers: m.debate_turn_answersAbout(),
    closing: m.debate_turn_closingAbout(),
    vote: m.debate_vote_about(),
  };
  return texts[kind];
}

function Parts({ turn }: { readonly turn: DebateTurn }) {
  const anyTarget = turn.targets.some(({ possible }) => possible > 0);
  switch (turn.kind) {
    case "case":
      return (
        <>
          {anyTarget && <EvidencePart turn={turn} />}
          {turn.claims.length > 0 && <ClaimPart turn={turn} />}
        </>
      );
    case "rebuttal":
    case "floor":
      return (
        <>
          <HandPart turn={turn} />
          {turn.ask.length > 0 && <PointPart turn={turn} />}
          <CheckPart turn={turn} />
        </>
      );
    case "cross":
      return turn.cross === null ? null : <CrossPart cross={turn.cross} />;
    case "answers":
      return <AnswersPart points={turn.answer} />;
    case "closing":
      return <ClashPart turn={turn} />;
    case "preVote":
    case "vote":
      return <VotePart turn={turn} />;
  }
}

/** How many moves the seat has made in the present debate. */
function useMoves(): number {
  const { view } = useMatch();
  const { claims = [], plays = [], checkedBy = [], challenges = [], points = [] } = view.debates.at(-1) ?? {};
  const answered = points.filter(({ state, claim }) => state !== "open" && claims.some((made) => made.claim === claim && made.by === view.you));
  const said = [...claims, ...plays, ...challenges, ...points].map(({ by }) => by);
  return [...said, ...checkedBy].filter((role) => role === view.you).length + answered.length;
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
