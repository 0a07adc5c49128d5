import { m } from "../../words/words.ts";
import type { KitPart } from "../../viewmodel/kitPart.ts";
import { KitSheet } from "./KitSheet.tsx";

/** What is looked at, and what nought to three points mean. Source: MODEL §6.4. */
const ROWS = [
  [m.kit_rubric_claim_title, m.kit_rubric_claim_none, m.kit_rubric_claim_some, m.kit_rubric_claim_good, m.kit_rubric_claim_best],
  [m.kit_rubric_sourcing_title, m.kit_rubric_sourcing_none, m.kit_rubric_sourcing_some, m.kit_rubric_sourcing_good, m.kit_rubric_sourcing_best],
  [m.kit_rubric_corroboration_title, m.kit_rubric_corroboration_none, m.kit_rubric_corroboration_some, m.kit_rubric_corroboration_good, m.kit_rubric_corroboration_best],
  [m.kit_rubric_rebuttal_title, m.kit_rubric_rebuttal_none, m.kit_rubric_rebuttal_some, m.kit_rubric_rebuttal_good, m.kit_rubric_rebuttal_best],
  [m.kit_rubric_perspective_title, m.kit_rubric_perspective_none, m.kit_rubric_perspective_some, m.kit_rubric_perspective_good, m.kit_rubric_perspective_best],
  [m.kit_rubric_systems_title, m.kit_rubric_systems_none, m.kit_rubric_systems_some, m.kit_rubric_systems_good, m.kit_rubric_systems_best],
  [m.kit_rubric_deliberation_title, m.kit_rubric_deliberation_none, m.kit_rubric_deliberation_some, m.kit_rubric_deliberation_good, m.kit_rubric_deliberation_best],
] as const;

/** The rubric, to be filled in by hand. */
export function RubricSheet({ compiled: { scenario } }: KitPart) {
  return (
    <KitSheet scenario={scenario} name={m.kit_part_rubric()} wide>
      <h2>{m.kit_part_rubric()}</h2>
      <p className="lede">{m.kit_rubric_lede()}</p>
      <p>{m.kit_rubric_name()}</p>
      <table className="kit-table kit-rubric">
        <thead>
          <tr>
            <th scope="col">{m.kit_rubric_what()}</th>
            {[0, 1, 2, 3].map((points) => (
              <th key={points} scope="col">
                {points}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map(([title, ...levels]) => (
            <tr key={title()}>
              <th scope="row">{title()}</th>
              {levels.map((level, points) => (
                <td key={points}>{level()}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>{m.kit_rubric_total()}</p>
    </KitSheet>
  );
}
