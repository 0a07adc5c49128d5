import type { Decision } from "../decisions.ts";

/** What a value from outside has to look like: a text, a number, one of some words, a list, or an object with these fields and perhaps those. */
type Shape =
  | "text"
  | "number"
  | "true or false"
  | readonly string[]
  | { readonly list: Shape }
  | { readonly must: Readonly<Record<string, Shape>>; readonly may?: Readonly<Record<string, Shape>> };

const REVIEW: Shape = ["todo", "ok", "edited", "dropped"];
const STATUS: Shape = ["asserted", "reported", "alleged", "denied", "opinion"];
const WORDING: Shape = ["definite", "hedged", "prediction", "opinion"];
const DIRECTNESS: Shape = ["primary", "named", "relayed", "anonymous", "unattributed"];
const STAKE: Shape = ["none", "stake", "againstInterest"];
const ACTOR_KIND: Shape = ["company", "government", "agency", "legislature", "court", "person", "group", "ngo", "media", "igo", "unknown"];
const MEASURE_STATUS: Shape = ["proposed", "considered", "enacted", "predicted", "reported", "called-for", "threatened", "denied"];
const MEASURE_CLASS: Shape = [
  "ban", "restrict", "export-control", "divest", "require", "screen", "regulate", "license", "fund", "sanction", "tariff",
  "fine", "sue", "investigate", "alliance", "cooperate", "protect", "exempt", "repeal", "weaken-encryption", "disclose",
];
const LABEL: Shape = ["title", "heading", "body", "list", "quote", "caption", "byline", "boilerplate"];
const TEXTS: Shape = { list: "text" };
const PLACE = { doc: "text", start: "number", end: "number" } as const;
const ANCHORS: Shape = { list: { must: { ...PLACE, quote: "text", prefix: "text", suffix: "text" } } };
const ABOUT: Shape = { must: { measures: TEXTS, consequences: TEXTS, actors: TEXTS } };

const CARD = { text: "text", source: "text", via: TEXTS, status: STATUS, wording: WORDING, directness: DIRECTNESS, stake: STAKE, origin: "text", about: ABOUT, review: REVIEW } as const;
const MEASURE = { cls: MEASURE_CLASS, label: "text", status: MEASURE_STATUS, review: REVIEW } as const;
const ACTOR = { name: "text", kind: ACTOR_KIND, playable: "true or false", review: REVIEW } as const;

/** What can be changed of each kind of thing. */
const CHANGES: Readonly<Record<string, Shape>> = {
  actor: { must: {}, may: ACTOR },
  measure: { must: {}, may: { ...MEASURE, agent: "text", target: "text" } },
  consequence: { must: {}, may: { category: "text", of: "text", kind: ["effectOfMeasure", "motivatingRisk"], modality: ["certain", "likely", "possible"], review: REVIEW } },
  card: { must: {}, may: CARD },
  issue: { must: {}, may: { review: REVIEW } },
};

const ADDED: Readonly<Record<string, Shape>> = {
  card: { must: { id: "text", anchors: ANCHORS, verbatim: "text", ...CARD, accuses: TEXTS, confidence: "number", why: TEXTS } },
  measure: { must: { id: "text", anchors: ANCHORS, ...MEASURE }, may: { agent: "text", target: "text" } },
  actor: { must: { id: "text", aliases: TEXTS, descriptors: TEXTS, mentions: { list: { must: PLACE } }, says: "number", score: "number", ...ACTOR } },
};

/** Whether a value from a file is a decision, with nothing in it that the studio would stumble over. */
export function isDecision(value: unknown): value is Decision {
  const { op, on } = typeof value === "object" && value !== null ? (value as { readonly op?: unknown; readonly on?: unknown }) : {};
  const shape = typeof op === "string" && (on === undefined || typeof on === "string") ? shapeOf(op, on ?? "") : undefined;
  return shape !== undefined && fits(value, shape);
}

function shapeOf(op: string, on: string): Shape | undefined {
  const mergeable = on === "card" || on === "measure" || on === "consequence" || on === "actor";
  const common = { op: "text", on: "text", at: "number" } as const;
  const [changes, added] = [Object.hasOwn(CHANGES, on) ? CHANGES[on] : undefined, Object.hasOwn(ADDED, on) ? ADDED[on] : undefined];
  if (op === "set" && changes !== undefined) return { must: { ...common, id: "text", before: changes, after: changes }, may: { yes: "true or false" } };
  if (op === "add" && added !== undefined) return { must: { ...common, added } };
  if (op === "merge" && mergeable) return { must: { ...common, id: "text", from: "text" } };
  if (op === "split" && mergeable) return { must: { ...common, id: "text", parts: { list: { must: { id: "text", words: "text" }, may: { at: "number" } } } } };
  if (op === "label") return { must: { op: "text", doc: "text", start: "number", before: LABEL, after: LABEL, at: "number" } };
  return undefined;
}

function fits(value: unknown, shape: Shape): boolean {
  if (shape === "text") return typeof value === "string";
  if (shape === "number") return typeof value === "number" && Number.isFinite(value);
  if (shape === "true or false") return typeof value === "boolean";
  if (Array.isArray(shape)) return typeof value === "string" && shape.includes(value);
  if ("list" in shape) return Array.isArray(value) && value.every((item) => fits(item, shape.list));
  if (!("must" in shape) || typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { must, may = {} } = shape;
  const fields = value as Readonly<Record<string, unknown>>;
  const known = (name: string): Shape | undefined => (Object.hasOwn(must, name) ? must[name] : Object.hasOwn(may, name) ? may[name] : undefined);
  const complete = Object.keys(must).every((name) => Object.hasOwn(fields, name));
  return complete && Object.entries(fields).every(([name, field]) => {
    const inner = known(name);
    return inner !== undefined && fits(field, inner);
  });
}
