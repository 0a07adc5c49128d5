import type { Dossier, DraftCard } from "../../../documents/model.ts";
import { listed } from "../../viewmodel/formats.ts";
import { m } from "../../words/words.ts";
import { shortened } from "./newCard.ts";
import { useReview } from "./reviewContext.ts";
import { ISSUE_WORDS, KIND_WORDS, MEASURE_STATUS_WORDS, MODALITY_WORDS, nameOf, sourceName, spelled, STATUS_WORDS } from "./reviewWords.ts";
import type { Thing } from "./things.ts";

/** What a thing is, in two lines. */
export function Face({ thing, dossier }: { readonly thing: Thing; readonly dossier: Dossier }) {
  switch (thing.on) {
    case "actor": {
      const { name, kind, says, mentions, aliases } = thing.one;
      const others = aliases.filter((alias) => alias !== name);
      return (
        <>
          <b>{name}</b>
          <span className="finding-facts">
            {[KIND_WORDS[kind](), m.review_row_says({ count: says }), m.review_row_mentions({ count: mentions.length })].join(" · ")}
            {others.length > 0 && ` · ${m.review_row_aliases({ names: listed(others.slice(0, 4)) })}`}
          </span>
        </>
      );
    }
    case "measure": {
      const { label, cls, status, agent, target, anchors } = thing.one;
      const named = (id: string | undefined): string => (id === undefined ? m.review_row_nobody() : nameOf(dossier, id));
      return (
        <>
          <b>{label}</b>
          <span className="finding-facts">
            <span className="chip">{MEASURE_STATUS_WORDS[status]()}</span> {[spelled(cls), m.review_row_hitBy({ agent: named(agent), target: named(target) }), m.review_row_places({ count: anchors.length })].join(" · ")}
          </span>
        </>
      );
    }
    case "card":
      return <CardFace card={thing.one} dossier={dossier} />;
    case "consequence": {
      const { category, modality, of, anchors } = thing.one;
      const measure = of === undefined ? undefined : dossier.measures.find(({ id }) => id === of)?.label;
      return (
        <>
          <b>{spelled(category)}</b>
          <span className="finding-facts">
            <span className="chip">{MODALITY_WORDS[modality]()}</span> {measure !== undefined && `${m.review_consequence_of({ measure })} · `}
            {shortened(anchors[0]?.quote ?? "")}
          </span>
        </>
      );
    }
    case "issue":
      return (
        <>
          <b>{ISSUE_WORDS[thing.one.kind]()}</b>
          <span className="finding-facts">{thing.one.message}</span>
        </>
      );
  }
}

function CardFace({ card: { id, text, source, via, status, anchors }, dossier }: { readonly card: DraftCard; readonly dossier: Dossier }) {
  const found = useReview((state) => state.base?.cards.find((card) => card.id === id)?.text);
  return (
    <>
      <span>{text}</span>
      <span className="finding-facts">
        <span className="chip" data-status={status}>
          {STATUS_WORDS[status]()}
        </span>{" "}
        <b>{sourceName(dossier, source)}</b>
        {via.length > 0 && `, ${m.review_row_via({ names: listed(via.map((id) => nameOf(dossier, id))) })}`}
        {anchors.length > 1 && ` · ${m.review_row_places({ count: anchors.length })}`}
        {found !== undefined && found !== text && ` · ${m.review_row_own()}`}
      </span>
    </>
  );
}
