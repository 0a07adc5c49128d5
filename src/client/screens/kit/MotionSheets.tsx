import { m } from "../../words/words.ts";
import { listed } from "../../viewmodel/formats.ts";
import type { KitMotion, KitPart, KitScenario } from "../../viewmodel/kitPart.ts";
import { KitSheet } from "./KitSheet.tsx";

const A_SHEET = 2;

/** The motions with their claims: two to a sheet. */
export function MotionSheets({ compiled: { scenario } }: KitPart) {
  const sheets = Array.from({ length: Math.ceil(scenario.motions.length / A_SHEET) }, (_, at) => scenario.motions.slice(at * A_SHEET, (at + 1) * A_SHEET));
  return sheets.map((motions, at) => (
    <KitSheet key={at} scenario={scenario} name={m.kit_sheet({ name: m.kit_part_motions(), number: at + 1 })}>
      {motions.map((motion, within) => (
        <MotionBlock key={motion.id} motion={motion} number={at * A_SHEET + within + 1} scenario={scenario} />
      ))}
    </KitSheet>
  ));
}

function MotionBlock({ motion, number, scenario }: { readonly motion: KitMotion; readonly number: number; readonly scenario: KitScenario }) {
  return (
    <article className="kit-motion">
      <h2>{m.kit_motions_number({ number, title: motion.title })}</h2>
      <p className="lede">{m.kit_motions_text({ text: motion.text })}</p>
      <p className="small">{motion.background}</p>
      <div className="kit-halves">
        {(["pro", "con"] as const).map((side) => (
          <div key={side}>
            <h3>
              {side === "pro" ? m.kit_motions_for() : m.kit_motions_against()}
              <small> {listed(motion[side].map((id) => scenario.roles.find((role) => role.id === id)?.short ?? ""))}</small>
            </h3>
            <ul className="bullets small">
              {motion.claims
                .filter((claim) => claim.side === side)
                .map(({ id, text, evidence }) => (
                  <li key={id}>
                    {text} <span className="quiet">{evidence.filter((one) => one.as === "support").map(({ card }) => card).join("\u00a0· ")}</span>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </article>
  );
}
