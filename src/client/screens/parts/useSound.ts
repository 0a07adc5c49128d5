import { useContext, useEffect } from "react";
import type { SoundName } from "../../viewmodel/sceneShow.ts";
import { BoardContext, useGame } from "../gameContext.ts";

/** Lets a sound be heard when what it goes with appears, unless the player wants none. */
export function useSound(name: SoundName): void {
  const maker = useContext(BoardContext);
  const sound = useGame((state) => state.settings.sound);
  useEffect(() => {
    if (sound === "on") maker?.play(name);
  }, [maker, sound, name]);
}
