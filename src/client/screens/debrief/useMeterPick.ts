import { mostMoved } from "../../viewmodel/debriefView.ts";
import { decisiveMeter } from "../../viewmodel/endingReasons.ts";
import { useGame, useMatch } from "../gameContext.ts";

/** The meter that is looked at: the one that was picked, or the one on which the ending hung, or the one that moved most. */
export function useMeterPick(): { readonly meter: string; pick(meter: string): void } {
  const { compiled, scenario, view } = useMatch();
  const compose = useGame((state) => state.compose);
  const picked = useGame((state) => state.draft.composer["waterfall"]);
  const known = scenario.meters.some(({ id }) => id === picked) ? picked : undefined;
  return { meter: known ?? decisiveMeter(compiled, view) ?? mostMoved(compiled, view, 1)[0]?.id ?? "", pick: (meter) => compose("waterfall", meter) };
}
