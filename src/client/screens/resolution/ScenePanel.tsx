import type { Scene } from "../../viewmodel/resolutionView.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { Icon } from "../parts/Icon.tsx";
import { ChoicesPart } from "./ChoicesPart.tsx";
import { EnforcementPart, WorkaroundPart } from "./RegimeParts.tsx";
import { EffectsPart, EventsPart, ImplementationPart } from "./EffectParts.tsx";
import { RetaliationPart } from "./RetaliationPart.tsx";
import { sceneTitle } from "./sceneTitle.ts";
import { EndingPart, ScoresPart, SettlePart } from "./SettleParts.tsx";

/** One stage of a resolution: headline, numbers and causes. */
export function ScenePanel({ scene, round }: { readonly scene: Scene; readonly round: number }) {
  const { scenario } = useMatch();
  return (
    <div className="stack">
      <p className="kick">
        <Icon name="clipping" size={15} />
        {m.resolution_kicker({ name: scenario.roundName, round, stage: sceneTitle(scene) })}
      </p>
      <Part scene={scene} round={round} />
    </div>
  );
}

function Part({ scene, round }: { readonly scene: Scene; readonly round: number }) {
  switch (scene.kind) {
    case "choices":
      return <ChoicesPart scene={scene} />;
    case "implementation":
      return <ImplementationPart scene={scene} />;
    case "enforcement":
      return <EnforcementPart scene={scene} />;
    case "workaround":
      return <WorkaroundPart scene={scene} />;
    case "effects":
      return <EffectsPart scene={scene} round={round} />;
    case "retaliation":
      return <RetaliationPart scene={scene} round={round} />;
    case "events":
      return <EventsPart scene={scene} round={round} />;
    case "settle":
      return <SettlePart scene={scene} round={round} />;
    case "scores":
      return <ScoresPart scene={scene} />;
    case "ending":
      return <EndingPart scene={scene} />;
  }
}
