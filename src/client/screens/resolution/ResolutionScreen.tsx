import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { BoardView } from "../../viewmodel/boardView.ts";
import { laneArcs } from "../../viewmodel/laneArcs.ts";
import { resolutionView, type Scene } from "../../viewmodel/resolutionView.ts";
import { type BoardBefore, sceneBoard } from "../../viewmodel/sceneBoard.ts";
import { dwellOf, linesOf } from "../../viewmodel/sceneShow.ts";
import { viewBeforeRound } from "../../viewmodel/viewBeforeRound.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { GameFrame } from "../parts/GameFrame.tsx";
import { Hint } from "../parts/Hint.tsx";
import { sceneTitle } from "./sceneTitle.ts";
import { SceneControls } from "./SceneControls.tsx";
import { ScenePanel } from "./ScenePanel.tsx";
import { useAutoPlay } from "./useAutoPlay.ts";
import { useSceneSounds } from "./useSceneSounds.ts";
import "./resolution.css";

/** The consequences of a round: one stage after the other on the board, at the player's pace or by itself. */
export function ResolutionScreen() {
  const { compiled, view } = useMatch();
  const stage = useGame((state) => state.draft.stage);
  const { showStage, seeResolution } = useGame((state) => state);
  const round = view.rounds.at(-1)?.round ?? 0;
  const scenes = useMemo(() => resolutionView(compiled, view), [compiled, view]);
  const before = useMemo(() => viewBeforeRound(view, round), [view, round]);
  const at = Math.min(stage, scenes.length - 1);
  const scene = scenes[at];
  const settled = scenes.findIndex(({ kind }) => kind === "settle");
  const [plays, setPlays] = useState(0);
  const adjust = useSceneBoard(scene, plays);
  const board = useMemo(() => ({ adjust, metersAs: at < settled ? before : view, scene: `${at} ${plays}` }), [adjust, at, plays, settled, before, view]);
  const next = useCallback(() => showStage(at + 1), [showStage, at]);
  const auto = useAutoPlay({ at, last: at === scenes.length - 1, dwell: scene === undefined ? 0 : dwellOf(linesOf(scene)), onNext: next });
  const panel = useFocusOn(at, auto.playing);
  useSceneSounds(scene, `${at} ${plays}`);
  if (scene === undefined) return <main className="table" aria-busy="true" />;
  const foot = <SceneControls at={at} count={scenes.length} auto={auto} onGo={showStage} onAgain={() => setPlays(plays + 1)} onReport={() => seeResolution(round)} />;
  return (
    <GameFrame title={m.resolution_title()} board={board} foot={foot}>
      <div ref={panel} className="scene" tabIndex={-1}>
        <ScenePanel key={`${at} ${plays}`} scene={scene} round={round} />
      </div>
      <Hint name="resolution" />
      <p className="unseen" aria-live="polite">
        {auto.playing ? sceneTitle(scene) : ""}
      </p>
    </GameFrame>
  );
}

/** What a scene makes of the board. */
function useSceneBoard(scene: Scene | undefined, plays: number): (board: BoardView) => BoardView {
  const { compiled, view } = useMatch();
  const round = view.rounds.at(-1)?.round ?? 0;
  const before = useMemo((): BoardBefore => {
    const signals = view.world.signalHistory[round - 1] ?? [];
    return { round, craft: signals[compiled.index.signal.workaround] ?? 0, lanes: laneArcs(compiled, signals) };
  }, [compiled, view, round]);
  return useCallback((board) => (scene === undefined ? board : sceneBoard(board, scene, { before, plays, detour: m.board_detour() })), [scene, before, plays]);
}

/** Takes the focus to the panel's head whenever the player turns to another scene; not at first, and not when the scenes run by themselves. */
function useFocusOn(at: number, byItself: boolean): React.RefObject<HTMLDivElement | null> {
  const target = useRef<HTMLDivElement>(null);
  const shown = useRef(at);
  useEffect(() => {
    if (shown.current === at) return;
    shown.current = at;
    if (!byItself) target.current?.focus({ preventScroll: true });
    target.current?.closest(".panel")?.scrollTo(0, 0);
    // On a narrow page the board is above: that is where it happens.
    window.scrollTo(0, 0);
  }, [at, byItself]);
  return target;
}
