import type { CardView } from "../../viewmodel/cardView.ts";
import { signed } from "../../viewmodel/figures.ts";
import { m } from "../../words/words.ts";
import { scoreLineText } from "../phrases/scoreLineText.ts";

/** How a card's score adds up, one tag a line. */
export function ScoreLedger({ score }: { readonly score: CardView["score"] }) {
  return (
    <table className="sum">
      <caption className="unseen">{m.parts_scoreCaption()}</caption>
      <tbody>
        {score.ledger.map((line) => (
          <tr key={line.part}>
            <th scope="row">{scoreLineText(line)}</th>
            <td>{line.part === "base" ? line.points : signed(line.points)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{m.parts_scoreTotal()}</th>
          <td>{score.points}</td>
        </tr>
      </tfoot>
    </table>
  );
}
