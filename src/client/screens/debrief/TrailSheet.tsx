import { useEffect, useMemo, useRef } from "react";
import { cardView } from "../../viewmodel/cardView.ts";
import type { TrailLink, TrailPage, TrailStop } from "../../viewmodel/trailView.ts";
import { trailPage } from "../../viewmodel/trailView.ts";
import { m } from "../../words/words.ts";
import { type MatchOnScreen, useMatch } from "../gameContext.ts";
import { Delta } from "../parts/Delta.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { EvidenceCard } from "../parts/EvidenceCard.tsx";
import { Flag } from "../parts/Flag.tsx";
import { Icon } from "../parts/Icon.tsx";
import { focusOn } from "../parts/arrival.ts";
import { TrailFacts } from "./TrailFacts.tsx";
import { useTrail } from "./useTrail.ts";
import "./trail.css";

/** From a number back through its causes to the choice, the motion, the claim, the card and the line where it is written. */
export function TrailSheet() {
  const match = useMatch();
  const { path, follow, backTo, close } = useTrail();
  const pages = useMemo(() => path.map((stop) => trailPage(match.compiled, match.view, stop)), [match.compiled, match.view, path]);
  const stop = path.at(-1);
  const page = pages.at(-1) ?? null;
  const heading = useHeadingFocus(path.length);
  if (stop === undefined || page === null) return null;
  const back = path.length > 1 && (
    <button type="button" className="text-button" onClick={() => backTo(path.length - 2)}>
      <Icon name="left" size={16} /> {m.parts_back()}
    </button>
  );
  return (
    <Dialog title={m.steps_trail_title()} onClose={close} buttons={back}>
      <div className="trail-sheet">
        <Crumbs titles={pages.map((one) => one?.title ?? "")} onBack={backTo} />
        <h3 ref={heading} tabIndex={-1}>
          {page.title}
        </h3>
        <Stop match={match} stop={stop} page={page} onFollow={follow} />
      </div>
    </Dialog>
  );
}

/** Another stop takes the focus to its heading; the first leaves it where the dialog puts it. */
function useHeadingFocus(length: number): React.RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(length);
  useEffect(() => {
    if (shown.current === length) return;
    shown.current = length;
    if (heading.current === null) return;
    focusOn(heading.current);
    heading.current.closest(".sheet-body")?.scrollTo(0, 0);
  }, [length]);
  return heading;
}

function Crumbs({ titles, onBack }: { readonly titles: readonly string[]; readonly onBack: (at: number) => void }) {
  return (
    <nav aria-label={m.steps_trail_label()}>
      <ol className="trail-crumbs">
        {titles.map((title, at) =>
          at === titles.length - 1 ? (
            <li key={at} aria-current="location">
              {title}
            </li>
          ) : (
            <li key={at}>
              <button type="button" className="text-button" onClick={() => onBack(at)}>
                {title}
              </button>
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}

interface StopProps {
  readonly match: MatchOnScreen;
  readonly stop: TrailStop;
  readonly page: TrailPage;
  readonly onFollow: (stop: TrailStop) => void;
}

function Stop({ match: { scenario, view }, stop, page: { texts, facts, links }, onFollow }: StopProps) {
  const card = stop.kind === "card" ? cardView(scenario, stop.id, view.checked) : null;
  const bare = links.every(({ as }) => as !== "card") && (stop.kind === "link" || stop.kind === "policy" || stop.kind === "trigger");
  return (
    <div className="stack">
      {card !== null && <EvidenceCard card={card} />}
      <TrailFacts facts={facts} />
      {stop.kind === "passage" && <p className="small quiet">{m.steps_trail_cardSays()}</p>}
      {texts.filter((text) => text !== "").map((text) => (
        <p key={text} className="lede">
          {text}
        </p>
      ))}
      {bare && <p className="small quiet">{m.steps_trail_author()}</p>}
      {[...new Set(links.map(({ as }) => as))].map((as) => (
        <Links key={as} as={as} links={links.filter((link) => link.as === as)} onFollow={onFollow} />
      ))}
      {stop.kind === "passage" && <p className="small quiet">{m.steps_trail_end()}</p>}
    </div>
  );
}

const GROUPS: Readonly<Record<TrailLink["as"], () => string>> = {
  cause: m.steps_trail_as_cause,
  moved: m.steps_trail_as_moved,
  provoked: m.steps_trail_as_provoked,
  motion: m.steps_trail_as_motion,
  claimPro: m.steps_trail_as_claimPro,
  claimCon: m.steps_trail_as_claimCon,
  card: m.steps_trail_as_card,
  cardFor: m.steps_trail_as_cardFor,
  cardAgainst: m.steps_trail_as_cardAgainst,
  passage: m.steps_trail_as_passage,
};

interface LinksProps extends Pick<TrailLink, "as"> {
  readonly links: readonly TrailLink[];
  readonly onFollow: (stop: TrailStop) => void;
}

function Links({ as, links, onFollow }: LinksProps) {
  return (
    <section>
      <h4>{GROUPS[as]()}</h4>
      <ul className="trail-links">
        {links.map(({ stop, title, flag, points, news }) => (
          <li key={JSON.stringify(stop)}>
            <button type="button" className="row-button" onClick={() => onFollow(stop)}>
              {flag !== null && <Flag letter={flag} size={16} />}
              <span>{title}</span>
              {points !== null && <Delta change={points} news={news} />}
              <Icon name="right" size={14} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
