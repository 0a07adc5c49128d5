import type { BlocView, ClaimPoints, HouseView } from "../../viewmodel/debateView.ts";
import { evenPercent, evenSigned, percent } from "../../viewmodel/figures.ts";
import { m } from "../../words/words.ts";

/** A change below this is not worth a figure. Percentage points. */
const LEAST_POINTS = 0.05;

/** The house and its blocs: where they stood, where they stand, and which claims moved them. */
export function HouseStrip({ house }: { readonly house: HouseView }) {
  const { before, now, threshold, passes, blocs, claims } = house;
  const swing = 100 * (now - before);
  return (
    <section className="house" aria-label={m.debate_house_title()}>
      <div className="house-total">
        <p className="house-now">
          <b>{m.debate_house_now({ share: evenPercent(now) })}</b>
          <span>{m.debate_house_needed({ share: percent(threshold) })}</span>
          <span className="delta" data-news={Math.abs(swing) < LEAST_POINTS ? "none" : "contested"}>
            {Math.abs(swing) < LEAST_POINTS ? m.debate_house_noSwing() : m.debate_house_swing({ points: evenSigned(swing) })}
          </span>
          <span className="house-verdict" data-passes={passes}>
            {passes ? m.debate_house_passesNow() : m.debate_house_fallsNow()}
          </span>
        </p>
        <SupportBar
          label={m.debate_house_bar({ now: evenPercent(now), needed: percent(threshold), before: evenPercent(before) })}
          prior={before}
          support={now}
          threshold={threshold}
          large
        />
        {claims.length > 0 && <Reasons reasons={claims} />}
      </div>
      <ul className="blocs">
        {blocs.map((bloc) => (
          <Bloc key={bloc.id} bloc={bloc} />
        ))}
      </ul>
      {claims.length > 0 && <p className="small quiet">{m.debate_house_key()}</p>}
    </section>
  );
}

function Bloc({ bloc }: { readonly bloc: BlocView }) {
  const { title, seats, prior, support, reasons } = bloc;
  return (
    <li className="bloc">
      <p className="bloc-title">
        <b>{title}</b> <span className="quiet">{m.debate_house_seats({ seats })}</span>
      </p>
      <p className="bloc-now">
        <b>{percent(support)}</b>
        {percent(support) !== percent(prior) && <span className="quiet">{m.debate_house_from({ share: percent(prior) })}</span>}
      </p>
      <SupportBar label={m.debate_house_blocBar({ title, now: percent(support), before: percent(prior) })} prior={prior} support={support} />
      <Reasons reasons={reasons} />
    </li>
  );
}

/** Points for each claim, in the claims' own colours. */
export function Reasons({ reasons }: { readonly reasons: readonly ClaimPoints[] }) {
  const told = reasons.filter(({ points }) => Math.abs(points) >= LEAST_POINTS);
  if (told.length === 0) return null;
  return (
    <ul className="reasons">
      {told.map(({ claim, mark, side, points }) => (
        <li key={claim} data-side={side}>
          {m.debate_house_reason({ mark, points: evenSigned(points) })}
        </li>
      ))}
    </ul>
  );
}

interface SupportBarProps {
  readonly label: string;
  /** Shares 0..1. */
  readonly prior: number;
  readonly support: number;
  readonly threshold?: number;
  readonly large?: boolean;
}

/** A share of seats as a bar, with a tick where it stood before and a line at what is needed. */
export function SupportBar({ label, prior, support, threshold, large = false }: SupportBarProps) {
  const height = large ? 22 : 12;
  return (
    <svg className="support-bar" data-large={large} role="img" aria-label={label} width="100%" height={height}>
      <rect className="ground" x="0" y="2" width="100%" height={height - 4} rx="3" />
      <rect className="fill" x="0" y="2" width={`${100 * support}%`} height={height - 4} rx="3" />
      <rect className="swing" x={`${100 * Math.min(prior, support)}%`} y="2" width={`${100 * Math.abs(support - prior)}%`} height={height - 4} />
      <line className="prior" x1={`${100 * prior}%`} x2={`${100 * prior}%`} y1="0" y2={height} />
      {threshold !== undefined && <line className="needed" x1={`${100 * threshold}%`} x2={`${100 * threshold}%`} y1="0" y2={height} />}
    </svg>
  );
}
