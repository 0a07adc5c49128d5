import { useMemo } from "react";
import { type DebateTurn, debateTurn } from "../../viewmodel/debateTurn.ts";
import { debateView } from "../../viewmodel/debateView.ts";
import { verdictView } from "../../viewmodel/verdictView.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { GameFrame } from "../parts/GameFrame.tsx";
import { SkipToDecision } from "../parts/SkipToDecision.tsx";
import { turnText, waitText } from "../phrases/debateTurnText.ts";
import { DebateTable, MotionHead } from "./DebateTable.tsx";
import { TurnPanel } from "./TurnPanel.tsx";
import { verdictText } from "../phrases/verdictText.ts";
import { VerdictPanel } from "./VerdictPanel.tsx";
import { WaitPanel } from "./WaitPanel.tsx";
import "./debate.css";

/** The debate on the round's motion: the table at the left, your part in it at the right. */
export function DebateScreen() {
  const { compiled, scenario, view } = useMatch();
  const submit = useGame((state) => state.submit);
  const busy = useGame((state) => state.busy);
  const seeVerdict = useGame((state) => state.seeVerdict);
  const clearComposer = useGame((state) => state.clearComposer);
  const debate = useMemo(() => debateView(compiled, view), [compiled, view]);
  const turn = useMemo(() => debateTurn(scenario, view), [scenario, view]);
  const held = view.debates.at(-1);
  const verdict = useMemo(() => (held === undefined ? null : verdictView(compiled, view, held)), [compiled, view, held]);
  if (debate === null) return <main className="table" aria-busy="true" />;
  const finish = (): void => {
    clearComposer();
    // On a narrow page what comes next is told at the top.
    window.scrollTo(0, 0);
    void submit({ type: "finishStep", role: view.you ?? "" });
  };
  if (verdict !== null) {
    return (
      <GameFrame
        title={verdictText(verdict)}
        head={<MotionHead debate={debate} />}
        left={<DebateTable debate={debate} verdict={verdict} />}
        foot={<ActionButton onPress={() => seeVerdict(debate.round)}>{m.debate_toDecision()}</ActionButton>}
      >
        <VerdictPanel debate={debate} verdict={verdict} />
      </GameFrame>
    );
  }
  const foot = (
    <>
      {turn !== null && (
        <ActionButton look={isDone(turn) ? "main" : "plain"} onPress={finish} blocked={busy ? m.parts_waiting() : null}>
          {finishText(turn, scenario.debate.claims)}
        </ActionButton>
      )}
      <SkipToDecision />
    </>
  );
  return (
    <GameFrame title={debate.motion.title} head={<MotionHead debate={debate} />} left={<DebateTable debate={debate} verdict={null} />} foot={foot}>
      <p className="unseen" aria-live="polite">
        {turn === null ? waitText(debate) : turnText(turn, debate)}
      </p>
      {turn === null ? <WaitPanel debate={debate} /> : <TurnPanel turn={turn} debate={debate} />}
    </GameFrame>
  );
}

/** Whether to go on is what is left to do: checking a source is for those who wish to. */
function isDone({ kind, nothingLeft, claims, targets, ask, cross, vote, clash }: DebateTurn): boolean {
  if (kind === "vote" || kind === "preVote") return vote !== null;
  if (kind === "closing") return clash !== null;
  if (kind === "cross") return cross === null || cross.questionsLeft === 0 || cross.sources.length === 0;
  if (kind === "answers") return false;
  return nothingLeft || (claims.length === 0 && ask.length === 0 && targets.every(({ possible }) => possible === 0));
}

function finishText({ kind, claimsLeft, vote }: DebateTurn, claims: number): string {
  if ((kind === "vote" || kind === "preVote") && vote === null) return m.debate_finishVoteless();
  return kind === "case" && claimsLeft === claims ? m.debate_finishSilent() : m.debate_finishStep();
}
