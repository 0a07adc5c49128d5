import { useCallback, useEffect, useMemo, useRef } from "react";
import type { BoardView } from "../../viewmodel/boardView.ts";
import { resolutionView } from "../../viewmodel/resolutionView.ts";
import { sceneBoard } from "../../viewmodel/sceneBoard.ts";
import { viewBeforeRound } from "../../viewmodel/viewBeforeRound.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { GameFrame } from "../parts/GameFrame.tsx";
import { Icon } from "../parts/Icon.tsx";
import { ScenePanel } from "./ScenePanel.tsx";
import "./resolution.css";

/** The consequences of a round: one stage after the other on the board, at the player's pace. */
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
  const craft = useMemo(() => {
    const place = compiled.index.signal.workaround;
    return { before: view.world.signalHistory[round - 1]?.[place] ?? 0, now: view.world.signals[place] ?? 0 };
  }, [compiled, view, round]);
  const adjust = useCallback((board: BoardView): BoardView => (scene === undefined ? board : sceneBoard(board, scene, craft)), [scene, craft]);
  const board = useMemo(() => ({ adjust, metersAs: at < settled ? before : view }), [adjust, at, settled, before, view]);
  const panel = useFocusOn(at);
  if (scene === undefined) return <main className="table" aria-busy="true" />;
  const last = at === scenes.length - 1;
  const foot = (
    <nav className="scene-nav" aria-label={m.resolution_title()}>
      <ActionButton look="plain" onPress={() => showStage(at - 1)} blocked={at === 0 ? m.resolution_place({ at: 1, count: scenes.length }) : null}>
        <Icon name="left" />
        {m.resolution_back()}
      </ActionButton>
      <ActionButton onPress={() => (last ? seeResolution(round) : showStage(at + 1))}>
        {last ? m.resolution_toReport() : m.resolution_next()}
        <Icon name="arrow" />
      </ActionButton>
      <span className="small quiet">{m.resolution_place({ at: at + 1, count: scenes.length })}</span>
      {!last && (
        <button type="button" className="text-button" onClick={() => seeResolution(round)}>
          {m.resolution_skip()}
        </button>
      )}
    </nav>
  );
  return (
    <GameFrame title={m.resolution_title()} board={board} foot={foot}>
      <div ref={panel} className="scene" tabIndex={-1}>
        <ScenePanel scene={scene} round={round} />
      </div>
    </GameFrame>
  );
}

/** Takes the focus to the panel's head whenever another scene is shown, but not at first. */
function useFocusOn(at: number): React.RefObject<HTMLDivElement | null> {
  const target = useRef<HTMLDivElement>(null);
  const shown = useRef(at);
  useEffect(() => {
    if (shown.current === at) return;
    shown.current = at;
    target.current?.focus({ preventScroll: true });
    target.current?.closest(".panel")?.scrollTo(0, 0);
  }, [at]);
  return target;
}
