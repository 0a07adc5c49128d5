import { evenPercent, percent, shownRest } from "../../viewmodel/figures.ts";
import type { EnforcementScene, WorkaroundScene } from "../../viewmodel/resolutionView.ts";
import { m } from "../../words/words.ts";

/** Share of what is barred at which the wall is said to leak badly. */
const LEAKS_BADLY = 0.3;
/** Workarounds below this share of all use are no leak worth a warning, however little is barred. */
const WORTH_A_WARNING = 0.05;
/** Least change that is told as one, a share. */
const LEAST_CHANGE = 0.005;

const SHARES = [
  { name: "restricted", title: m.resolution_enforcement_restricted },
  { name: "compliance", title: m.resolution_enforcement_compliance },
  { name: "detection", title: m.resolution_enforcement_detection },
  { name: "blocked", title: m.resolution_enforcement_blocked },
] as const;

/** How far the rules are obeyed. */
export function EnforcementPart({ scene }: { readonly scene: EnforcementScene }) {
  const { figures } = scene;
  const { restricted, compliance, blocked } = figures;
  return (
    <>
      <div>
        <h1>{m.resolution_enforcement_title({ share: evenPercent(compliance.to) })}</h1>
        <p className="lede">{m.resolution_enforcement_about({ restricted: evenPercent(restricted.to), obeyed: evenPercent(compliance.to), blocked: evenPercent(blocked.to), open: evenPercent(shownRest(restricted.to, blocked.to)) })}</p>
      </div>
      <ul className="shares">
        {SHARES.map(({ name, title }) => (
          <ShareRow key={name} title={title()} from={figures[name].from} to={figures[name].to} />
        ))}
      </ul>
      <p className="small quiet">{m.resolution_enforcement_why()}</p>
    </>
  );
}

/** How many go around the rules. */
export function WorkaroundPart({ scene }: { readonly scene: WorkaroundScene }) {
  const { from, to, ceiling, leak } = scene;
  const change = to - from;
  const title = Math.abs(change) < LEAST_CHANGE ? m.resolution_workaround_titleSame() : change > 0 ? m.resolution_workaround_titleUp() : m.resolution_workaround_titleDown();
  return (
    <>
      <div>
        <h1>{title}</h1>
        <p className="lede">{m.resolution_workaround_about({ now: evenPercent(to), before: evenPercent(from) })}</p>
      </div>
      <ul className="shares">
        <ShareRow title={m.resolution_stages_workaround()} from={from} to={to} />
      </ul>
      <p>
        {m.resolution_workaround_leak({ leak: percent(leak) })} {leak >= LEAKS_BADLY && to >= WORTH_A_WARNING && <b className="delta" data-news="bad">{m.resolution_workaround_leaky()}</b>}
      </p>
      <p className="small quiet">{m.resolution_workaround_apart()}</p>
      <p className="small quiet">{m.resolution_workaround_ceiling({ ceiling: percent(ceiling) })}</p>
    </>
  );
}

/** A share as a bar with a tick where it stood before. */
export function ShareRow({ title, from, to }: { readonly title: string; readonly from: number; readonly to: number }) {
  const now = evenPercent(to);
  const before = m.resolution_enforcement_before({ share: evenPercent(from) });
  return (
    <li>
      <p>
        <span>{title}</span> <b>{now}</b> <small className="quiet">{before}</small>
      </p>
      <svg className="share-bar" width="100%" height="10" aria-hidden="true">
        <rect className="ground" x="0" y="1" width="100%" height="8" rx="4" />
        <rect className="fill" x="0" y="1" width={`${100 * to}%`} height="8" rx="4" />
        <line x1={`${100 * from}%`} x2={`${100 * from}%`} y1="0" y2="10" />
      </svg>
    </li>
  );
}
