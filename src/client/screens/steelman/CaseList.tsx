import type { SteelmanDesk } from "../../store/classPort.ts";
import { figure } from "../../viewmodel/figures.ts";
import { roleMark } from "../../viewmodel/roleMark.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { Flag } from "../parts/Flag.tsx";
import { CaseText } from "./CaseText.tsx";
import "./steelman.css";

/** Everybody's best case as others made it, and how its owners rate it. */
export function CaseList({ desks, words }: { readonly desks: readonly SteelmanDesk[]; readonly words: boolean }) {
  const { scenario } = useMatch();
  return (
    <ul className="steelman-cases">
      {desks.map(({ of, by, case: made, stars, raters }) => {
        const [owner, maker] = [roleMark(scenario, of, null), roleMark(scenario, by, null)];
        return (
          <li key={by} className="stack">
            <p className="row wrap">
              <Flag letter={owner.flag} size={22} /> <b>{owner.short}</b> <span className="quiet">{m.steelman_by({ role: maker.short })}</span>
              {made !== null && <span className="chip">{stars === null ? m.steelman_unrated() : `${m.steelman_rated({ stars: figure(stars) })}, ${m.steelman_raters({ count: raters })}`}</span>}
            </p>
            {made === null ? <p className="quiet">{m.steelman_none()}</p> : <CaseText made={made} words={words} />}
          </li>
        );
      })}
    </ul>
  );
}
