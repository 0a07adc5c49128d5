import type { ConsoleNews } from "../../store/classPort.ts";
import { m } from "../../words/words.ts";
import { seatName } from "../../store/classStore.ts";
import { verdictKind } from "../../viewmodel/verdictKind.ts";
import { useClass } from "./classContext.ts";
import type { MatchOnScreen } from "../gameContext.ts";

/** What a room has decided, round by round. */
export function HistoryLines({ room: { id, history } }: { readonly room: Pick<ConsoleNews["rooms"][number], "id" | "history"> }) {
  const scenario = useClass((state) => state.scenario);
  const debates = useClass((state) => state.views[seatName(id, null)]?.debates);
  if (scenario === null) return null;
  const policies = (ids: readonly string[]): string => ids.map((id) => scenario.policies.find((one) => one.id === id)?.title ?? id).join("; ");
  return (
    <ol className="stack small">
      {history.map(({ round, motion, adopted, repealed }) => (
        <li key={round}>
          <b>{m.class_catchUp_round({ name: scenario.roundName, round })}</b>{" "}
          {verdictText(scenario, debates?.find((debate) => debate.round === round && debate.motion === motion))}
          {adopted.length > 0 && `${m.class_catchUp_adopted({ policies: policies(adopted) })}. `}
          {repealed.length > 0 && `${m.class_catchUp_repealed({ policies: policies(repealed) })}.`}
        </li>
      ))}
    </ol>
  );
}

/** How the house decided, as a sentence; nothing where it did not. */
function verdictText(scenario: MatchOnScreen["scenario"], debate: MatchOnScreen["view"]["debates"][number] | undefined): string {
  const kind = debate === undefined ? null : verdictKind(scenario, debate);
  if (debate === undefined || kind === null) return "";
  const title = scenario.motions.find(({ id }) => id === debate.motion)?.title ?? debate.motion;
  return `${kind === "passed" ? m.class_catchUp_passed({ motion: title }) : kind === "fell" ? m.class_catchUp_fell({ motion: title }) : m.proof_told_title({ title })}. `;
}
