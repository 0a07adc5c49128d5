import type { EffectsScene, EventsScene, ImplementationScene } from "../../viewmodel/resolutionView.ts";
import { percent } from "../../viewmodel/figures.ts";
import { m } from "../../words/words.ts";
import { Flag } from "../parts/Flag.tsx";
import { PushedMeters } from "./PushedMeters.tsx";

/** Policies told at once, those that moved most. */
const POLICIES_TOLD = 6;

/** How far policies have come. */
export function ImplementationPart({ scene }: { readonly scene: ImplementationScene }) {
  const told = scene.policies.slice(0, POLICIES_TOLD);
  const rest = scene.policies.slice(POLICIES_TOLD);
  return (
    <>
      <div>
        <h1>{m.resolution_implementation_title()}</h1>
        <p className="lede">{m.resolution_implementation_about()}</p>
      </div>
      <ul className="carried">
        {told.map((step) => (
          <CarriedOut key={step.policy.id} step={step} />
        ))}
        {scene.waiting.map(({ policy, role, rounds }) => (
          <li key={policy.id}>
            <Flag letter={role.flag} size={18} />
            <p>
              <span>{policy.title}</span> <small className="quiet">{m.resolution_implementation_waiting({ rounds })}</small>
            </p>
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>{m.resolution_implementation_more({ count: rest.length })}</summary>
          <ul className="carried">
            {rest.map((step) => (
              <CarriedOut key={step.policy.id} step={step} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function CarriedOut({ step }: { readonly step: ImplementationScene["policies"][number] }) {
  const { policy, role, from, to } = step;
  return (
    <li>
      <Flag letter={role.flag} size={18} />
      <div>
        <p>
          <span>{policy.title}</span> {to < from && <small className="quiet">{m.resolution_implementation_fading()}</small>} <b>{percent(to)}</b>
        </p>
        <svg className="share-bar" role="img" aria-label={m.resolution_implementation_bar({ policy: policy.title, from: percent(from), to: percent(to) })} width="100%" height="10">
          <rect className="ground" x="0" y="1" width="100%" height="8" rx="4" />
          <rect className="fill" x="0" y="1" width={`${100 * to}%`} height="8" rx="4" />
          <line x1={`${100 * from}%`} x2={`${100 * from}%`} y1="0" y2="10" />
        </svg>
      </div>
    </li>
  );
}

/** What policies and knock-ons push. */
export function EffectsPart({ scene, round }: { readonly scene: EffectsScene; readonly round: number }) {
  return (
    <>
      <div>
        <h1>{m.resolution_effects_title()}</h1>
        <p className="lede">{m.resolution_effects_about()}</p>
      </div>
      <PushedMeters meters={scene.meters} round={round} />
    </>
  );
}

/** What happened by itself. */
export function EventsPart({ scene, round }: { readonly scene: EventsScene; readonly round: number }) {
  const [first, ...rest] = scene.events;
  return (
    <>
      <div>
        <h1>{first?.headline}</h1>
        {rest.map(({ id, headline }) => (
          <p key={id} className="headline">
            {headline}
          </p>
        ))}
        <p className="lede">{m.resolution_events_about()}</p>
      </div>
      {scene.meters.length > 0 && <h2>{m.resolution_events_effect()}</h2>}
      <PushedMeters meters={scene.meters} round={round} />
    </>
  );
}
