import { figure } from "../../viewmodel/figures.ts";
import type { IconName } from "../../viewmodel/icons.ts";
import type { KeyMoment } from "../../viewmodel/keyMoments.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { Icon } from "../parts/Icon.tsx";

export const MOMENT_ICONS: Readonly<Record<KeyMoment["kind"], IconName>> = {
  passed: "gavel",
  fell: "gavel",
  notProven: "gavel",
  largestPush: "trend",
  climbed: "swords",
  happened: "clipping",
  dealBroken: "warning",
  vetoed: "hand",
  ending: "banner",
};

const TEXTS: Readonly<Record<KeyMoment["kind"], (words: { title: string; role: string; points: string }) => string>> = {
  passed: m.steps_timeline_moment_passed,
  fell: m.steps_timeline_moment_fell,
  notProven: m.proof_told_title,
  largestPush: m.steps_timeline_moment_largestPush,
  climbed: m.steps_timeline_moment_climbed,
  happened: m.steps_timeline_moment_happened,
  dealBroken: m.steps_timeline_moment_dealBroken,
  vetoed: m.steps_timeline_moment_vetoed,
  ending: m.steps_timeline_moment_ending,
};

export const momentText = ({ kind, title, who, points }: KeyMoment): string => TEXTS[kind]({ title, role: who, points: figure(points) });

interface MomentsProps {
  readonly moments: readonly KeyMoment[];
  readonly at: number;
  readonly onGo: (at: number) => void;
}

/** The moments on which the game turned; pressed, the board goes there. */
export function Moments({ moments, at, onGo }: MomentsProps) {
  const { scenario } = useMatch();
  return (
    <section className="timeline-moments">
      <h3>{m.steps_timeline_moments()}</h3>
      <ol className="key-moments">
        {moments.map((moment) => (
          <li key={moment.key}>
            <button type="button" className="row-button" aria-pressed={moment.at === at} data-kind={moment.kind} onClick={() => onGo(moment.at)}>
              <Icon name={MOMENT_ICONS[moment.kind]} size={16} />
              <span>
                <small>{m.steps_timeline_round({ name: scenario.roundName, round: moment.round })}</small> {momentText(moment)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
