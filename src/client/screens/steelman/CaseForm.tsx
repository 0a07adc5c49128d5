import { type FormEvent, useState } from "react";
import type { SteelmanCase } from "../../store/classPort.ts";
import { claimGroups, claimOf } from "../../viewmodel/survey/steelmanView.ts";
import { m } from "../../words/words.ts";
import { type MatchOnScreen, useMatch } from "../gameContext.ts";
import "./steelman.css";

interface CaseFormProps {
  /** The role whose case it is. */
  readonly of: string;
  readonly first: SteelmanCase | null;
  /** Whether there is a field for words of one's own. */
  readonly words: boolean;
  readonly send: string;
  readonly onSend: (made: SteelmanCase) => void;
}

const MOST = 3;
const LONGEST = 240;

type Line = SteelmanCase["claims"][number];
const EMPTY: Line = { claim: "", warrant: null, card: null };

/** Puts another role's best case together from the scenario's own claims, reasons and cards. */
export function CaseForm({ of, first, words, send, onSend }: CaseFormProps) {
  const { scenario } = useMatch();
  const [lines, setLines] = useState<readonly Line[]>(() => Array.from({ length: MOST }, (_, index) => first?.claims[index] ?? EMPTY));
  const [sentence, setSentence] = useState(first?.sentence ?? "");
  const chosen = lines.filter(({ claim }) => claim !== "");
  const change = (index: number, line: Line): void => setLines(lines.map((old, at) => (at === index ? line : old)));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (chosen.length > 0) onSend({ claims: chosen, sentence: words ? sentence.trim() : "" });
  };
  return (
    <form className="stack steelman-form" onSubmit={submit}>
      {lines.map((line, index) => (
        <LineField
          // A line is its place.
          key={["first", "second", "third"][index]}
          scenario={scenario}
          of={of}
          number={index + 1}
          line={line}
          taken={lines.filter((_, at) => at !== index).map(({ claim }) => claim)}
          onChange={(next) => change(index, next)}
        />
      ))}
      {words && (
        <label className="steelman-field">
          {m.steelman_sentence()}
          <textarea className="field area" rows={2} maxLength={LONGEST} value={sentence} onChange={(event) => setSentence(event.target.value)} />
        </label>
      )}
      <button type="submit" className="action" disabled={chosen.length === 0}>
        {send}
      </button>
    </form>
  );
}

interface LineFieldProps {
  readonly scenario: MatchOnScreen["scenario"];
  readonly of: string;
  readonly number: number;
  readonly line: Line;
  readonly taken: readonly string[];
  readonly onChange: (line: Line) => void;
}

/** A claim, its reason and its card. */
function LineField({ scenario, of, number, line, taken, onChange }: LineFieldProps) {
  const claim = claimOf(scenario, line.claim);
  const cards = (claim?.evidence ?? []).filter(({ as }) => as === "support").flatMap(({ card }) => scenario.cards.find(({ id }) => id === card) ?? []);
  return (
    <fieldset className="steelman-line">
      <legend>{m.steelman_claim({ number })}</legend>
      <select className="field" aria-label={m.steelman_claim({ number })} value={line.claim} onChange={(event) => onChange({ claim: event.target.value, warrant: claimOf(scenario, event.target.value)?.warrants[0]?.id ?? null, card: null })}>
        <option value="">{m.steelman_noClaim()}</option>
        {claimGroups(scenario, of).map(({ motion, title, side, claims }) => (
          <optgroup key={`${motion}.${side}`} label={`${title}: ${side === "pro" ? m.class_lean_for() : m.class_lean_against()}`}>
            {claims
              .filter(({ id }) => !taken.includes(id))
              .map(({ id, text }) => (
                <option key={id} value={id}>
                  {text}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      {claim !== undefined && (
        <>
          <label className="steelman-field">
            {m.steelman_warrant()}
            <select className="field" value={line.warrant ?? ""} onChange={(event) => onChange({ ...line, warrant: event.target.value === "" ? null : event.target.value })}>
              <option value="">{m.steelman_noWarrant()}</option>
              {claim.warrants.map(({ id, text }) => (
                <option key={id} value={id}>
                  {text}
                </option>
              ))}
            </select>
          </label>
          <label className="steelman-field">
            {m.steelman_card()}
            <select className="field" value={line.card ?? ""} onChange={(event) => onChange({ ...line, card: event.target.value === "" ? null : event.target.value })}>
              <option value="">{m.steelman_noCard()}</option>
              {cards.map(({ id, text }) => (
                <option key={id} value={id}>
                  {text}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
    </fieldset>
  );
}
