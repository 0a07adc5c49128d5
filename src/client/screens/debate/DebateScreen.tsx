import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { GameFrame } from "../parts/GameFrame.tsx";

/** The debate on the round's motion. */
export function DebateScreen() {
  const { scenario, view } = useMatch();
  const submit = useGame((state) => state.submit);
  const seeVerdict = useGame((state) => state.seeVerdict);
  const debate = view.debates.at(-1);
  const motion = scenario.motions.find(({ id }) => id === debate?.motion);
  const over = view.place.phase !== "debate";
  const { you } = view;
  const goOn = (): void => {
    if (over) seeVerdict(debate?.round ?? 0);
    else if (you !== null) void submit({ type: "finishStep", role: you });
  };
  const foot = (
    <ActionButton onPress={goOn} blocked={over || view.moves.toAct ? null : m.parts_waiting()}>
      {over ? m.debate_toDecision() : m.debate_finishStep()}
    </ActionButton>
  );
  return (
    <GameFrame title={motion?.title ?? ""} foot={foot}>
      <h1>{motion?.title}</h1>
      <p className="lede">{motion?.text}</p>
    </GameFrame>
  );
}
