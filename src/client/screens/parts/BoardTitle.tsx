import { dateText } from "../../viewmodel/formats.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { Cartouche } from "./Cartouche.tsx";

/** The title of the chart, with the key to its lines; on a narrow page, where the bar says the round, the key alone. */
export function BoardTitle() {
  const { compiled, scenario, view } = useMatch();
  const round = "round" in view.place ? view.place.round : 0;
  const kicker = round > 0 ? m.parts_roundOf({ name: scenario.roundName, round, rounds: compiled.rounds }) : dateText(scenario.snapshot);
  return (
    <>
      <div className="board-title">
        <Cartouche kicker={kicker} title={scenario.title}>
          <ArcKey />
        </Cartouche>
      </div>
      <details className="board-key">
        <summary>{m.board_key()}</summary>
        <ArcKey />
      </details>
    </>
  );
}

/** What the four kinds of line stand for. */
function ArcKey() {
  return (
    <ul className="arc-key">
      <li>
        <i data-kind="retaliation" /> {m.parts_arc_retaliation()}
      </li>
      <li>
        <i data-kind="trade" /> {m.parts_arc_trade()}
      </li>
      <li>
        <i data-kind="agreement" /> {m.parts_arc_agreement()}
      </li>
      <li>
        <i data-kind="knockOn" /> {m.parts_arc_knockOn()}
      </li>
    </ul>
  );
}
