import type { ConsoleNews } from "../../store/classPort.ts";
import { m } from "../../words/words.ts";
import { useClass } from "./classContext.ts";

/** What a room has decided, round by round. */
export function HistoryLines({ history }: Pick<ConsoleNews["rooms"][number], "history">) {
  const scenario = useClass((state) => state.scenario);
  if (scenario === null) return null;
  const policies = (ids: readonly string[]): string => ids.map((id) => scenario.policies.find((one) => one.id === id)?.title ?? id).join("; ");
  return (
    <ol className="stack small">
      {history.map(({ round, motion, passed, adopted, repealed }) => (
        <li key={round}>
          <b>{m.class_catchUp_round({ name: scenario.roundName, round })}</b>{" "}
          {motion !== null && passed !== null && `${(passed ? m.class_catchUp_passed : m.class_catchUp_fell)({ motion: scenario.motions.find(({ id }) => id === motion)?.title ?? motion })}. `}
          {adopted.length > 0 && `${m.class_catchUp_adopted({ policies: policies(adopted) })}. `}
          {repealed.length > 0 && `${m.class_catchUp_repealed({ policies: policies(repealed) })}.`}
        </li>
      ))}
    </ol>
  );
}
