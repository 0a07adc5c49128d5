import { listed } from "../../viewmodel/formats.ts";
import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import { useLearning } from "../survey/useLearning.ts";
import { PartHeading } from "./PartHeading.tsx";

const TECHNOLOGIES = [
  ["encryption", m.steps_transfer_technology_encryption],
  ["socialApps", m.steps_transfer_technology_socialApps],
  ["drones", m.steps_transfer_technology_drones],
  ["equipment", m.steps_transfer_technology_equipment],
  ["chips", m.steps_transfer_technology_chips],
] as const;

const LEVERS = [
  ["ban", m.steps_levers_ban],
  ["licence", m.steps_levers_licence],
  ["test", m.steps_levers_test],
  ["publish", m.steps_levers_publish],
  ["fund", m.steps_levers_fund],
  ["allies", m.steps_levers_allies],
  ["liability", m.steps_levers_liability],
  ["talks", m.steps_levers_talks],
  ["teach", m.steps_levers_teach],
] as const;

const REASONS = [
  ["sellers", m.steps_transfer_reason_sellers],
  ["copies", m.steps_transfer_reason_copies],
  ["substitutes", m.steps_transfer_reason_substitutes],
  ["allies", m.steps_transfer_reason_allies],
  ["evidence", m.steps_transfer_reason_evidence],
  ["costs", m.steps_transfer_reason_costs],
  ["rights", m.steps_transfer_reason_rights],
] as const;

/** So many levers carry over. Source: MODEL §6.2 (8). */
const WANTED = 2;
const LONGEST_TEXT = 300;
/** What the fields of the draft are called. */
const TECHNOLOGY = "transferTechnology";
const LEVER = "transferLevers";
const REASON = "transferReason.";
const OWN = "transferOwn";

/** Another technology, the two levers that would work there too, and why. Nothing leaves this browser. */
export function TransferPart() {
  const composer = useGame((state) => state.draft.composer);
  const { under13 } = useLearning();
  const compose = useGame((state) => state.compose);
  const technology = TECHNOLOGIES.find(([id]) => id === composer[TECHNOLOGY]);
  const chosen = LEVERS.filter(([id]) => (composer[LEVER] ?? "").split(",").includes(id));
  const toggle = (lever: string): void => {
    const ids = chosen.map(([id]): string => id);
    const next = ids.includes(lever) ? ids.filter((id) => id !== lever) : [...ids, lever].slice(-WANTED);
    compose(LEVER, next.join(","));
  };
  return (
    <section className="debrief-part">
      <PartHeading part="transfer" title={m.steps_transfer_title()} about={m.steps_transfer_about()} />
      <Picks label={m.steps_transfer_which()} options={TECHNOLOGIES} picked={technology === undefined ? [] : [technology[0]]} onPick={(id) => compose(TECHNOLOGY, id)} />
      <Picks label={m.steps_transfer_lever()} options={LEVERS} picked={chosen.map(([id]) => id)} onPick={toggle} />
      {chosen.map(([id, name]) => (
        <label key={id} className="own-word">
          <span>{m.steps_transfer_why({ lever: name() })}</span>
          <select className="field" value={composer[REASON + id] ?? ""} onChange={(event) => compose(REASON + id, event.target.value)}>
            <option value="">{m.steps_transfer_choose()}</option>
            {REASONS.map(([reason, text]) => (
              <option key={reason} value={reason}>
                {text()}
              </option>
            ))}
          </select>
        </label>
      ))}
      {!under13 && (
        <label className="own-word">
          <span>{m.steps_transfer_own()}</span>
          <textarea className="field area" rows={2} maxLength={LONGEST_TEXT} value={composer[OWN] ?? ""} onChange={(event) => compose(OWN, event.target.value)} />
        </label>
      )}
      <p className="your-word" aria-live="polite">
        {technology !== undefined && chosen.length > 0 ? m.steps_transfer_done({ technology: technology[1](), levers: listed(chosen.map(([, name]) => name())) }) : ""}
      </p>
    </section>
  );
}

interface PicksProps {
  readonly label: string;
  readonly options: readonly (readonly [id: string, name: () => string])[];
  readonly picked: readonly string[];
  readonly onPick: (id: string) => void;
}

function Picks({ label, options, picked, onPick }: PicksProps) {
  return (
    <section>
      <h3>{label}</h3>
      <fieldset className="word-picks">
        <legend className="unseen">{label}</legend>
        {options.map(([id, name]) => (
          <button key={id} type="button" className="pick" aria-pressed={picked.includes(id)} onClick={() => onPick(id)}>
            {name()}
          </button>
        ))}
      </fieldset>
    </section>
  );
}
