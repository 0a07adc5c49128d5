import { useEffect, useMemo, useState } from "react";
import type { GameState } from "../../store/gameStore.ts";
import { evenFigure } from "../../viewmodel/figures.ts";
import type { ScoreRow, Standing } from "../../viewmodel/scoresView.ts";
import { scoresView, standingOf } from "../../viewmodel/scoresView.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { SCROLLS } from "../parts/scrolls.ts";
import { PartHeading } from "./PartHeading.tsx";
import { RoleCell } from "./RoleCell.tsx";

const STANDINGS: Readonly<Record<Standing, () => string>> = {
  farBelow: m.debrief_scores_farBelow,
  below: m.debrief_scores_below,
  usual: m.debrief_scores_atUsual,
  above: m.debrief_scores_above,
  farAbove: m.debrief_scores_farAbove,
};

/** The final scores, what they are made of, and how they compare with what each role usually reaches. */
export function ScoresPart() {
  const { scenario, view } = useMatch();
  const usual = useUsualScores();
  const rows = useMemo(() => scoresView({ scenario }, view, usual ?? null), [scenario, view, usual]);
  const compared = rows.some(({ standing }) => standing !== null);
  return (
    <section className="debrief-part">
      <PartHeading part="scores" title={m.debrief_scores_title()} about={m.debrief_scores_about()} />
      <div className="wide-table" {...SCROLLS} aria-label={m.debrief_scores_table()}>
        <table className="evidence-table scores-table">
          <caption className="unseen">{m.debrief_scores_table()}</caption>
          <thead>
            <tr>
              <th scope="col">{m.debrief_scores_role()}</th>
              <Column name={m.debrief_scores_total()} sorted={!compared} />
              <th scope="col">{m.debrief_scores_world()}</th>
              <th scope="col">{m.debrief_scores_agenda()}</th>
              <th scope="col">{m.debrief_scores_deals()}</th>
              {compared && <Column name={m.debrief_scores_standing()} sorted />}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.role.id} row={row} compared={compared} />
            ))}
          </tbody>
        </table>
      </div>
      {usual !== undefined && <p className="small quiet">{compared ? m.debrief_scores_usualAbout() : m.debrief_scores_noUsual()}</p>}
    </section>
  );
}

/** The head of a column; the one that the rows are sorted by says so. */
function Column({ name, sorted }: { readonly name: string; readonly sorted: boolean }) {
  if (!sorted) return <th scope="col">{name}</th>;
  return (
    <th scope="col" aria-sort="descending" title={m.debrief_scores_sorted({ column: name })}>
      <span aria-hidden="true">▼</span> {name}
    </th>
  );
}

function Row({ row, compared }: { readonly row: ScoreRow; readonly compared: boolean }) {
  const { role, total, world, agenda, deals, kept, broken, usual, standing } = row;
  return (
    <tr data-you={role.you}>
      <RoleCell role={role} />
      <td>
        <b>{evenFigure(total)}</b>
      </td>
      <td>
        {evenFigure(world)}
        {usual !== null && <small>{m.debrief_scores_usual({ mean: evenFigure(usual.mean), deviation: evenFigure(usual.deviation) })}</small>}
      </td>
      <td>{agenda > 0 ? `+${agenda}` : "0"}</td>
      <td>
        {deals > 0 ? `+${deals}` : "0"}
        {kept > 0 && <small>{m.debrief_scores_kept({ count: kept })}</small>}
        {broken > 0 && <small>{m.debrief_scores_broken({ count: broken })}</small>}
      </td>
      {compared && (
        <td>
          {standing !== null && (
            <>
              <b>{evenFigure(standing, 0)}</b>
              <small>{STANDINGS[standingOf(standing)]()}</small>
            </>
          )}
        </td>
      )}
    </tr>
  );
}

type Usual = Awaited<ReturnType<GameState["door"]["usualScores"]>>;

/** How roles usually fare; undefined while it is asked. */
function useUsualScores(): Usual | undefined {
  const door = useGame((state) => state.door);
  const [usual, setUsual] = useState<Usual | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    void door.usualScores().then((answer) => wanted && setUsual(answer));
    return () => {
      wanted = false;
    };
  }, [door]);
  return usual;
}
