import type { Anchor, Dossier, Place, Span } from "../../../documents/model.ts";
import type { Thing } from "./things.ts";

/** The rules behind a thing: a card brings its own, for the rest the sentences that it stands on are asked. */
export function traceOf(thing: Thing, dossier: Dossier): readonly string[] {
  switch (thing.on) {
    case "card":
      return thing.one.why;
    case "measure":
      return rulesAt(dossier, thing.one.anchors, "measures");
    case "consequence":
      return rulesAt(dossier, thing.one.anchors, "consequences");
    case "actor":
    case "issue":
      return [];
  }
}

function rulesAt(dossier: Dossier, anchors: readonly Anchor[], layer: "measures" | "consequences"): readonly string[] {
  const found = anchors.flatMap((anchor) => {
    const reading = dossier.readings.find(({ doc }) => doc.id === anchor.doc);
    const things: readonly (Span & { readonly why: readonly string[] })[] = reading?.[layer] ?? [];
    return things.filter((thing) => touches(thing, anchor)).flatMap(({ why }) => why);
  });
  return [...new Set(found)];
}

const touches = (span: Span, place: Place): boolean => span.start < place.end && span.end > place.start;
