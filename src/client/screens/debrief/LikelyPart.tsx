import { useEffect, useMemo, useState } from "react";
import { evenPercent, percent } from "../../viewmodel/figures.ts";
import { counted } from "../../viewmodel/formats.ts";
import type { TrendStep } from "../../viewmodel/outlookTrend.ts";
import { outlookTrend, tellsAll } from "../../viewmodel/outlookTrend.ts";
import type { OutlookView } from "../../viewmodel/outlookView.ts";
import { outlookView } from "../../viewmodel/outlookView.ts";
import { m } from "../../words/words.ts";
import type { MatchOnScreen } from "../gameContext.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { PartHeading } from "./PartHeading.tsx";
import "./likely.css";

/** How often each ending comes when the game is played on from the start of a round, once that is asked for. By the last round most is decided: one in the middle is offered. */
export function LikelyPart() {
  const { scenario, view } = useMatch();
  const [picked, setPicked] = useState(Math.ceil(view.rounds.length / 2));
  const [asked, setAsked] = useState<number | null>(null);
  const { outlook, over, many } = useOutlook(view, asked);
  const few = useFew(view, over);
  const shown = useMemo(() => (outlook === null ? null : outlookView(scenario, view, outlook)), [scenario, view, outlook]);
  if (over && shown === null) {
    return (
      <section className="debrief-part">
        <PartHeading part="likely" title={m.likely_title()} about={m.likely_none()} />
      </section>
    );
  }
  return (
    <section className="debrief-part" aria-busy={asked !== null && !over}>
      <PartHeading part="likely" title={m.likely_title()} about={m.likely_about()} />
      <div className="row likely-pick">
        <label className="row meter-pick">
          <span>{m.likely_pick()}</span>
          <select value={picked} onChange={(event) => setPicked(Number(event.target.value))}>
            {view.rounds.map((past) => (
              <option key={past.round} value={past.round}>
                {m.likely_round({ name: scenario.roundName, round: past.round })}
              </option>
            ))}
          </select>
        </label>
        <ActionButton look="plain" onPress={() => setAsked(picked)}>
          {m.likely_go()}
        </ActionButton>
      </div>
      <p aria-live="polite">{sentence(shown, { over, name: scenario.roundName, round: asked ?? picked })}</p>
      {shown !== null && <EndingsTable endings={shown.endings} />}
      {few.length === view.rounds.length && <Trend steps={outlookTrend(few, many, view.world.ending ?? "")} name={scenario.roundName} />}
    </section>
  );
}

type Outlook = NonNullable<Parameters<typeof outlookView>[2]>;

interface SoFar {
  /** Null before the first games are played, and where they cannot be. */
  readonly outlook: Outlook | null;
  readonly over: boolean;
  /** What came of all the games from each round that was asked for, by round. */
  readonly many: Readonly<Record<number, Outlook>>;
}

const NOTHING_YET: SoFar = { outlook: null, over: false, many: {} };

function useOutlook(view: MatchOnScreen["view"], round: number | null): SoFar {
  const door = useGame((state) => state.door);
  const [soFar, setSoFar] = useState(NOTHING_YET);
  useEffect(() => {
    if (round === null) return undefined;
    let wanted = true;
    const follow = async (): Promise<void> => {
      setSoFar(({ many }) => ({ ...NOTHING_YET, many }));
      for await (const outlook of door.outlook(round)) {
        if (!wanted) return;
        setSoFar(({ many }) => ({ outlook, over: false, many }));
      }
      if (wanted) setSoFar(({ outlook, many }) => ({ outlook, over: true, many: outlook === null ? many : { ...many, [round]: outlook } }));
    };
    void follow();
    return () => {
      wanted = false;
    };
  }, [door, view, round]);
  return soFar;
}

/** Games from the start of each round for the trend: enough to see where the ending was decided. */
const TREND_GAMES = 500;

/** What came of a few games from the start of each round, first to last, as far as it is known; begun when `ready` is first so. */
function useFew(view: MatchOnScreen["view"], ready: boolean): readonly Outlook[] {
  const door = useGame((state) => state.door);
  const [few, setFew] = useState<readonly Outlook[]>([]);
  const [begun, setBegun] = useState(false);
  if (ready && !begun) setBegun(true);
  useEffect(() => {
    if (!begun) return undefined;
    let wanted = true;
    const follow = async (): Promise<void> => {
      setFew([]);
      for (const { round } of view.rounds) {
        for await (const outlook of door.outlook(round)) {
          if (!wanted) return;
          if (outlook.games < TREND_GAMES) continue;
          setFew((known) => [...known, outlook]);
          break;
        }
      }
    };
    void follow();
    return () => {
      wanted = false;
    };
  }, [door, view, begun]);
  return few;
}

function sentence(shown: OutlookView | null, { over, name, round }: { readonly over: boolean; readonly name: string; readonly round: number }): string {
  if (shown === null) return "";
  const games = counted(shown.games);
  if (!over) return m.likely_working({ games, of: counted(shown.of) });
  const result = m.likely_result({ name: name.toLowerCase(), round, ending: shown.reached.title, share: evenPercent(shown.reached.share), games });
  return tellsAll(shown.reached.share) === "nearlyAlways" ? `${result} ${m.likely_little()}` : result;
}

const TOLD: Readonly<Record<TrendStep["told"], (words: { share: string }) => string>> = {
  about: m.likely_trend_about,
  nearlyAlways: m.likely_trend_nearlyAlways,
  hardlyEver: m.likely_trend_hardlyEver,
};

/** Round by round: where the ending was decided. */
function Trend({ steps, name }: { readonly steps: readonly TrendStep[]; readonly name: string }) {
  return (
    <table className="likely">
      <caption>{m.likely_trend_title()}</caption>
      <tbody>
        {steps.map(({ round, share, told }) => (
          <tr key={round}>
            <th scope="row">{m.likely_round({ name, round })}</th>
            <td className="in-words">
              <svg height="14" aria-hidden="true">
                <rect width={`${100 * share}%`} height="14" rx="2" />
              </svg>
              <span>{TOLD[told]({ share: percent(share) })}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function EndingsTable({ endings }: Pick<OutlookView, "endings">) {
  return (
    <table className="likely">
      <caption className="unseen">{m.likely_table()}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{m.likely_ending()}</th>
          <th scope="col">{m.likely_share()}</th>
        </tr>
      </thead>
      <tbody>
        {endings.map(({ id, title, share, reached }) => (
          <tr key={id} data-reached={reached}>
            <th scope="row">
              {title}
              {reached && <small>{m.likely_yours()}</small>}
            </th>
            <td>
              <svg height="14" aria-hidden="true">
                <rect width={`${100 * share}%`} height="14" rx="2" />
              </svg>
              <span>{evenPercent(share)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
