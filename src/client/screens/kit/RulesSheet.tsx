import { m } from "../../words/words.ts";
import { Icon } from "../parts/Icon.tsx";
import type { KitPart } from "../../viewmodel/kitPart.ts";
import { KitSheet } from "./KitSheet.tsx";

const PHASES = [
  [m.kit_rules_phase_evidence, m.kit_rules_phase_evidenceAbout],
  [m.kit_rules_phase_debate, m.kit_rules_phase_debateAbout],
  [m.kit_rules_phase_decide, m.kit_rules_phase_decideAbout],
  [m.kit_rules_phase_answer, m.kit_rules_phase_answerAbout],
  [m.kit_rules_phase_report, m.kit_rules_phase_reportAbout],
] as const;

/** The rules on one page, to print or to show on the wall. */
export function RulesSheet({ compiled: { scenario, rounds } }: KitPart) {
  const seats = scenario.blocs.reduce((sum, bloc) => sum + bloc.seats, 0);
  const boxes = [
    [m.kit_rules_house(), m.kit_rules_houseAbout({ blocs: scenario.blocs.length, seats })],
    [m.kit_rules_witness(), m.kit_rules_witnessAbout()],
    [m.kit_rules_points(), m.kit_rules_pointsAbout()],
    [m.kit_rules_end({ rounds }), m.kit_rules_endAbout()],
  ] as const;
  return (
    <KitSheet scenario={scenario} name={m.kit_part_rules()} wide>
      <h2>{m.kit_rules_title({ name: scenario.roundName, again: scenario.roundName.toLocaleLowerCase(scenario.language) })}</h2>
      <p className="lede">{m.kit_rules_lede({ question: scenario.question })}</p>
      <ol className="kit-phases">
        {PHASES.map(([name, about], index) => (
          <li key={index}>
            <h3>
              <span className="kit-number">{index + 1}</span> {name()}
            </h3>
            <p>{about()}</p>
            {index < PHASES.length - 1 && <Icon name="arrow" />}
          </li>
        ))}
      </ol>
      <div className="kit-boxes">
        {boxes.map(([name, about]) => (
          <div key={name}>
            <h3>{name}</h3>
            <p>{about}</p>
          </div>
        ))}
      </div>
    </KitSheet>
  );
}
