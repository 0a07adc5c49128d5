import { useMemo } from "react";
import type { Endorsement } from "../../viewmodel/jointStatement.ts";
import { pickedParts, statementParts, togglePart } from "../../viewmodel/jointStatement.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { JointStatement } from "./JointStatement.tsx";

/** What the fields of the draft are called. */
const PICKED = "statement";
const SAYS = "statementSigned";

/** The joint statement in a game of one's own: one person puts it together and signs for one role. */
export function StatementPart() {
  const { scenario, view } = useMatch();
  const composer = useGame((state) => state.draft.composer);
  const compose = useGame((state) => state.compose);
  const parts = useMemo(() => statementParts(scenario, view), [scenario, view]);
  const picked = useMemo(() => pickedParts(parts, (composer[PICKED] ?? "").split(",")), [parts, composer]);
  const says = composer[SAYS];
  const sign = (endorsement: Endorsement): void => compose(SAYS, endorsement);
  const pick = (id: string): void => {
    compose(PICKED, togglePart(picked.map((part) => part.id), id).join(","));
    // Who signed, signed other words.
    compose(SAYS, "");
  };
  return (
    <JointStatement
      parts={parts}
      picked={picked}
      onPick={pick}
      says={view.you !== null && (says === "yes" || says === "no") ? { [view.you]: says } : {}}
      signing={view.you === null ? null : { role: view.you, onSign: sign }}
    />
  );
}
