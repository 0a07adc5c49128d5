import { useMemo } from "react";
import { percent } from "../../viewmodel/figures.ts";
import { shareOf } from "../../viewmodel/labSpread.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { Icon } from "../parts/Icon.tsx";
import { LuckPlot } from "./WhatIfLuck.tsx";
import type { LabSubject } from "./whatIfLab.ts";
import { AS_PLAYED, useRetold, useSpreads } from "./whatIfLab.ts";

/** Whether the same choices end the same way under other figures; null for those of the game. */
export function AssumptionsVerdict({ figures }: { readonly figures: Readonly<Record<string, number>> | null }) {
  const { scenario } = useMatch();
  const variant = useMemo(() => ({ changes: [], figures }), [figures]);
  const real = useRetold(AS_PLAYED);
  const told = useRetold(variant);
  if (real === null || told === null) return <p aria-busy="true">{m.lab_try_working()}</p>;
  const titleOf = (ending: string | null): string => scenario.endings.find(({ id }) => id === ending)?.title ?? "";
  const holds = told.ending === real.ending;
  const played: LabSubject = { kind: "variant", variant: AS_PLAYED };
  const these: LabSubject = { kind: "variant", variant };
  const rows = [{ label: m.lab_assume_rowGame(), subject: played }, ...(figures === null ? [] : [{ label: m.lab_assume_rowThese(), subject: these }])];
  return (
    <section className="assume-verdict" aria-labelledby="lab-verdict">
      <h3 id="lab-verdict">{m.lab_assume_verdict()}</h3>
      <p className="assume-answer" data-holds={holds} aria-live="polite">
        <Icon name={holds ? "check" : "cross"} />
        <span>{figures === null ? m.lab_assume_played() : holds ? m.lab_assume_holds({ ending: titleOf(told.ending) }) : m.lab_assume_turns({ ending: titleOf(told.ending), was: titleOf(real.ending) })}</span>
      </p>
      {figures !== null && <Often these={these} played={played} ending={{ id: real.ending ?? "", title: titleOf(real.ending) }} />}
      <LuckPlot rows={rows} measure={null} />
    </section>
  );
}

/** How often the ending of the game comes with other luck, under both figures. */
function Often({ these, played, ending }: { readonly these: LabSubject; readonly played: LabSubject; readonly ending: { readonly id: string; readonly title: string } }) {
  const [now, before] = useSpreads([these, played]);
  if (now == null || before == null || now.games < now.of || before.games < before.of) return <p className="small quiet">{m.lab_try_working()}</p>;
  return <p className="small">{m.lab_assume_often({ ending: ending.title, share: percent(shareOf(now, ending.id)), before: percent(shareOf(before, ending.id)) })}</p>;
}
