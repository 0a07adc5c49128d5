import type { Draft } from "./judgeTerms.ts";
import { DEAL_KINDS } from "./deal.ts";
import type { DealKind, Premise, Term } from "./deal.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Takes what came from outside for the text of a deal, or null when it is none. Whether it makes sense is not asked here. */
export function readDraft(value: unknown): Draft | null {
  if (!isRecord(value)) return null;
  const { kind, parties, needed, open, handshake } = value;
  const terms = readTerms(value["terms"]);
  if (!DEAL_KINDS.includes(kind as DealKind) || !isNames(parties) || terms === null) return null;
  const treaty = kind === "treaty";
  return {
    kind: kind as DealKind,
    parties,
    terms,
    needed: treaty && typeof needed === "number" ? needed : parties.length,
    open: treaty || open === true,
    handshake: handshake === true,
  };
}

/** Takes what came from outside for a list of duties, or null when it is none. */
export function readTerms(value: unknown): readonly Term[] | null {
  if (!Array.isArray(value)) return null;
  // A list with gaps has terms that are none; `map` would skip them.
  const terms = Array.from(value, readTerm);
  return terms.includes(null) ? null : (terms as readonly Term[]);
}

function readTerm(value: unknown): Term | null {
  if (!isRecord(value)) return null;
  const { who, by } = value;
  if (typeof who !== "string" || typeof by !== "number") return null;
  const premise = value["if"] === undefined ? undefined : readPremise(value["if"]);
  const deed = readDeed(value);
  if (premise === null || deed === null) return null;
  return { ...deed, who, by, ...(premise !== undefined && { if: premise }) } as Term;
}

function readDeed({ do: deed, policy, to, amount, card, motion, vote }: Fields): object | null {
  switch (deed) {
    case "adopt":
    case "repeal":
    case "notAdopt":
      return typeof policy === "string" ? { do: deed, policy } : null;
    case "pay":
      return typeof to === "string" && Number.isFinite(amount) ? { do: deed, to, amount } : null;
    case "showCard":
      return typeof to === "string" && typeof card === "string" ? { do: deed, to, card } : null;
    case "showAgenda":
      return typeof to === "string" ? { do: deed, to } : null;
    case "vote":
      return typeof motion === "string" && typeof vote === "string" ? { do: deed, motion, vote } : null;
    default:
      return null;
  }
}

function readPremise(value: unknown): Premise | null {
  if (!isRecord(value)) return null;
  const { policy, is, motion, passed } = value;
  if (typeof policy === "string" && (is === "adopted" || is === "repealed")) return { policy, is };
  return typeof motion === "string" && typeof passed === "boolean" ? { motion, passed } : null;
}

const isRecord = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

const isNames = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((item) => typeof item === "string");
