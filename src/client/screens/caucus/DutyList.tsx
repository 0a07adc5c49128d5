import type { DutyView } from "../../viewmodel/dealView.ts";
import { figure } from "../../viewmodel/figures.ts";
import { adoptionPrice } from "../../viewmodel/priceLines.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { Effects } from "../parts/Effects.tsx";
import { Flag } from "../parts/Flag.tsx";
import { dutyStateText, dutyText } from "../phrases/dealText.ts";
import "./deal.css";

/** Effects that are told of a policy in a deal. */
const MOST_EFFECTS = 3;

/** The duties of a deal as sentences, with what they are expected to move and, once it is in force, what became of them. */
export function DutyList({ duties }: { readonly duties: readonly DutyView[] }) {
  return (
    <ul className="duties">
      {duties.map((duty, index) => (
        <Duty key={index} duty={duty} />
      ))}
    </ul>
  );
}

function Duty({ duty }: { readonly duty: DutyView }) {
  const { compiled, scenario, view } = useMatch();
  const openPanel = useGame((state) => state.openPanel);
  const round = "round" in view.place ? view.place.round : 0;
  const { who, does, id, title, effects, state } = duty;
  return (
    <li data-you={who.you} data-state={state ?? "offered"}>
      <Flag letter={who.flag} size={18} />
      <div>
        <p>
          {dutyText(duty, { name: scenario.roundName, round })} {state !== null && <span className="chip">{dutyStateText(state)}</span>}
        </p>
        {does === "adopt" && (state === null || state === "open") && <span className="small quiet">{priceText(who, adoptionPrice(compiled, view.world, id))}</span>}
        {effects.length > 0 && state === null && (
          <>
            <Effects effects={effects} most={MOST_EFFECTS} />
            <button type="button" className="text-button" onClick={() => openPanel({ kind: "policy", policy: id })}>
              {m.caucus_look({ policy: title })}
            </button>
          </>
        )}
      </div>
    </li>
  );
}

const priceText = ({ short, you }: DutyView["who"], price: number): string => (you ? m.caucus_priceYou({ price: figure(price) }) : m.caucus_price({ role: short, price: figure(price) }));
