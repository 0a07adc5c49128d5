import { useContext, useEffect, useMemo } from "react";
import type { Scene } from "../../viewmodel/resolutionView.ts";
import { soundsOf } from "../../viewmodel/sceneShow.ts";
import { boardArcs } from "../../viewmodel/seatArcs.ts";
import { BoardContext, useGame, useMatch } from "../gameContext.ts";

/** Lets each scene be heard, when what it tells is seen; `play` differs when it is played again. */
export function useSceneSounds(scene: Scene | undefined, play: string): void {
  const { compiled, view } = useMatch();
  const maker = useContext(BoardContext);
  const sound = useGame((state) => state.settings.sound);
  const still = useGame((state) => state.look.still);
  const news = useMemo(() => {
    const fresh = boardArcs(compiled, view, { showRound: true }).filter(({ since }) => since === view.world.round);
    return { agreed: fresh.some(({ kind }) => kind === "agreement"), struck: fresh.some(({ kind }) => kind === "retaliation") };
  }, [compiled, view]);
  useEffect(() => {
    if (maker === null || scene === undefined || sound === "off") return undefined;
    const timers = soundsOf(scene, news).map(({ sound: name, after }) => setTimeout(() => maker.play(name), still ? 0 : after));
    return () => timers.forEach(clearTimeout);
  }, [maker, scene, news, sound, still, play]);
}
