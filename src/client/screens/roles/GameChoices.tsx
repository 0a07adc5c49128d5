import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import { minutesAlone } from "../parts/VersionChoice.tsx";
import { levelText } from "../phrases/rulesText.ts";

const RULES = [
  ["short", m.roles_rules_short, m.roles_rules_shortAbout],
  ["full", m.roles_rules_full, m.roles_rules_fullAbout],
] as const;

const STRENGTHS = [2, 3, 4] as const;

/** How much of the rules is played, and how strong the others are. */
export function GameChoices() {
  const { rules, level } = useGame((state) => state.wishes);
  const wish = useGame((state) => state.wish);
  // Weaker stand-ins are chosen on the start page; what was chosen there is shown here.
  const levels = level < STRENGTHS[0] ? ([level, ...STRENGTHS] as const) : STRENGTHS;
  const rounds = useGame((state) => state.compiled?.rounds);
  const about = RULES.find(([value]) => value === rules)?.[2];
  return (
    <div className="game-choices">
      <fieldset className="segments">
        <legend>{m.roles_rules_label()}</legend>
        {RULES.map(([value, text]) => (
          <label key={value} data-chosen={value === rules}>
            <input type="radio" name="rules" checked={value === rules} onChange={() => wish({ rules: value })} />
            {text()}
          </label>
        ))}
        <p className="small quiet" aria-live="polite">
          {about?.()} {rules === "short" && rounds !== undefined && m.roles_rules_alone({ minutes: minutesAlone(rounds) })}
        </p>
      </fieldset>
      <fieldset className="segments">
        <legend>{m.roles_others_label()}</legend>
        {levels.map((value) => (
          <label key={value} data-chosen={value === level}>
            <input type="radio" name="others" checked={value === level} onChange={() => wish({ level: value })} />
            {levelText(value)}
          </label>
        ))}
        <p className="small quiet">{m.roles_others_about()}</p>
      </fieldset>
      <AssumptionsChoice />
    </div>
  );
}

/** Whose figures are played with, where people who know the matter disagree. */
function AssumptionsChoice() {
  const wished = useGame((state) => state.wishes.assumptions);
  const wish = useGame((state) => state.wish);
  const presets = useGame((state) => state.compiled?.scenario.presets) ?? [];
  if (presets.length === 0) return null;
  const chosen = presets.find(({ id }) => id === wished);
  const offers = [{ id: null, title: m.roles_assumptions_own() }, ...presets];
  return (
    <fieldset className="segments whole-row">
      <legend>{m.roles_assumptions_label()}</legend>
      {offers.map(({ id, title }) => (
        <label key={id ?? ""} data-chosen={id === (chosen?.id ?? null)}>
          <input type="radio" name="assumptions" checked={id === (chosen?.id ?? null)} onChange={() => wish({ assumptions: id })} />
          {title}
        </label>
      ))}
      <p className="small quiet" aria-live="polite">
        {chosen?.about ?? m.roles_assumptions_ownAbout()}
      </p>
    </fieldset>
  );
}
