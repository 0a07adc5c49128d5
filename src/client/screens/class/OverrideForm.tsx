import { type FormEvent, useState } from "react";
import { seatName } from "../../store/classStore.ts";
import { overridables, type Overridable } from "../../viewmodel/overridables.ts";
import { m } from "../../words/words.ts";
import { GameContext, useMatch } from "../gameContext.ts";
import { useClass } from "./classContext.ts";

const KINDS = { meter: m.console_override_meter, capital: m.console_override_capital, signal: m.console_override_signal, policy: m.console_override_policy } as const;

/** Sets a number otherwise than the rules have it; the reason is told with it. */
export function OverrideForm({ room }: { readonly room: string }) {
  const seat = useClass((state) => state.seats[seatName(room, null)]);
  if (seat === undefined) return null;
  return (
    <GameContext value={seat}>
      <Form room={room} />
    </GameContext>
  );
}

function Form({ room }: { readonly room: string }) {
  const { compiled, view } = useMatch();
  const ask = useClass((state) => state.ask);
  const numbers = overridables(compiled, view);
  const [chosen, setChosen] = useState(0);
  const [to, setTo] = useState("");
  const [reason, setReason] = useState("");
  const target = numbers[chosen];
  const set = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (target === undefined || to === "" || reason.trim() === "") return;
    const done = await ask({ type: "override", room, override: { target: { kind: target.kind, id: target.id }, to: Number(to) / target.unit, reason: reason.trim() } });
    if (done) setTo("");
  };
  return (
    <form className="stack" onSubmit={(event) => void set(event)}>
      <p className="small quiet">{m.console_override_about()}</p>
      <label>
        {m.console_override_number()}
        <select className="field" value={chosen} onChange={(event) => setChosen(Number(event.target.value))}>
          {numbers.map((one, index) => (
            <option key={`${one.kind} ${one.id}`} value={index}>
              {optionText(one)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {m.console_override_to()}
        <input className="field short-field" type="number" step="any" required value={to} onChange={(event) => setTo(event.target.value)} />
      </label>
      <label>
        {m.console_override_reason()}
        <input className="field" required maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />
      </label>
      <button type="submit" className="action plain slim">
        {m.console_override_set()}
      </button>
    </form>
  );
}

const SIGNALS: Readonly<Record<string, () => string>> = { workaround: m.console_override_workaround, rung: m.console_override_rung, grievance: m.console_override_grievance };

const optionText = ({ kind, id, title, now }: Overridable): string => m.console_override_option({ kind: KINDS[kind](), title: SIGNALS[kind === "signal" ? id : ""]?.() ?? title, now });
