import { type ReactNode, useCallback, useEffect, useMemo } from "react";
import type { BoardView } from "../../viewmodel/boardView.ts";
import { laneArcs } from "../../viewmodel/laneArcs.ts";
import { resolutionView, type Scene } from "../../viewmodel/resolutionView.ts";
import { type BoardBefore, sceneBoard } from "../../viewmodel/sceneBoard.ts";
import { dwellOf, linesOf } from "../../viewmodel/sceneShow.ts";
import { viewBeforeRound } from "../../viewmodel/viewBeforeRound.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { GameFrame } from "../parts/GameFrame.tsx";
import { Icon } from "../parts/Icon.tsx";
import { ScenePanel } from "../resolution/ScenePanel.tsx";
import { useArrowKeys } from "./useArrowKeys.ts";
import "../resolution/resolution.css";

/** What does not fit on the wall comes after this share of a scene's time. */
const READ = 0.55;
/** From the last row one reads slower: each scene stays so many times longer than for one reader. */
const SLOWER = 1.6;

/** The reactions on the wall: one stage after the other by itself, and by hand. */
export function ProjectorResolution({ fallback }: { readonly fallback: ReactNode }) {
  const { compiled, view } = useMatch();
  const stage = useGame((state) => state.draft.stage);
  const showStage = useGame((state) => state.showStage);
  const scenes = useMemo(() => resolutionView(compiled, view), [compiled, view]);
  const round = view.rounds.at(-1)?.round ?? 0;
  const before = useMemo(() => viewBeforeRound(view, round), [view, round]);
  const at = Math.min(stage, scenes.length);
  const scene = scenes[at];
  const settled = scenes.findIndex(({ kind }) => kind === "settle");
  const adjust = useWallBoard(scene);
  const board = useMemo(() => ({ adjust, metersAs: at < settled ? before : view, scene: String(at) }), [adjust, at, settled, before, view]);
  const next = useCallback(() => showStage(at + 1), [showStage, at]);
  useGoOn({ scene, at, onNext: next });
  useArrowKeys((step) => showStage(Math.max(0, Math.min(scenes.length, at + step))));
  if (scene === undefined) return fallback;
  return (
    <GameFrame title={m.resolution_title()} board={board}>
      <div className="scene">
        <ScenePanel key={at} scene={scene} round={round} />
      </div>
      <nav className="row wall-steer" aria-label={m.resolution_title()}>
        <button type="button" className="text-button" onClick={() => showStage(Math.max(0, at - 1))}>
          <Icon name="left" /> {m.resolution_back()}
        </button>
        <span className="quiet">{m.resolution_place({ at: at + 1, count: scenes.length })}</span>
        <button type="button" className="text-button" onClick={() => showStage(at + 1)}>
          {m.resolution_next()} <Icon name="right" />
        </button>
      </nav>
    </GameFrame>
  );
}

/** What a scene makes of the board. */
function useWallBoard(scene: Scene | undefined): (board: BoardView) => BoardView {
  const { compiled, view } = useMatch();
  const round = view.rounds.at(-1)?.round ?? 0;
  const before = useMemo((): BoardBefore => {
    const signals = view.world.signalHistory[round - 1] ?? [];
    return { round, craft: signals[compiled.index.signal.workaround] ?? 0, lanes: laneArcs(compiled, signals) };
  }, [compiled, view, round]);
  return useCallback((board) => (scene === undefined ? board : sceneBoard(board, scene, { before, plays: 0, detour: m.board_detour() })), [scene, before]);
}

/** Goes on by itself, at the pace of the last row. */
function useGoOn({ scene, at, onNext }: { readonly scene: Scene | undefined; readonly at: number; readonly onNext: () => void }): void {
  const dwell = scene === undefined ? null : SLOWER * dwellOf(linesOf(scene));
  const still = useGame((state) => state.look.still);
  useEffect(() => {
    if (dwell === null) return undefined;
    const panel = document.getElementById("panel");
    panel?.scrollTo(0, 0);
    const further = setTimeout(() => panel?.scrollTo({ top: panel.scrollHeight, behavior: still ? "auto" : "smooth" }), READ * dwell);
    const timer = setTimeout(onNext, dwell);
    return () => {
      clearTimeout(further);
      clearTimeout(timer);
    };
  }, [at, dwell, onNext, still]);
}
