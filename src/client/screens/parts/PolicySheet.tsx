import { useMatch, useGame } from "../gameContext.ts";
import { Sheet } from "./Sheet.tsx";

/** A policy with all that its author says of it. */
export function PolicySheet({ policy: name }: { readonly policy: string }) {
  const { scenario } = useMatch();
  const closePanel = useGame((state) => state.closePanel);
  const policy = scenario.policies.find(({ id }) => id === name);
  if (policy === undefined) return null;
  return (
    <Sheet title={policy.title} onClose={closePanel}>
      <p>{policy.summary}</p>
    </Sheet>
  );
}
