import { z } from "zod";
import { Message, Name } from "./basics.ts";

const Names = z.array(Name).max(40);
const Amount = z.number().min(-1000).max(1000);
const Vote = z.enum(["for", "against", "undecided"]);

const Premise = z.union([
  z.strictObject({ policy: Name, is: z.enum(["adopted", "repealed"]) }),
  z.strictObject({ motion: Name, passed: z.boolean() }),
]);

const owed = { who: Name, by: z.int().min(0).max(99), if: Premise.exactOptional() };

const Term = z.discriminatedUnion("do", [
  z.strictObject({ do: z.enum(["adopt", "repeal", "notAdopt"]), policy: Name, ...owed }),
  z.strictObject({ do: z.literal("pay"), to: Name, amount: Amount, ...owed }),
  z.strictObject({ do: z.literal("showCard"), to: Name, card: Name, ...owed }),
  z.strictObject({ do: z.literal("showAgenda"), to: Name, ...owed }),
  z.strictObject({ do: z.literal("vote"), motion: Name, vote: z.enum(["for", "against"]), ...owed }),
]);

const Terms = z.array(Term).max(12);

const DealDraft = z.strictObject({
  kind: z.enum(["promise", "pledge", "payment", "conditional", "treaty", "exchange"]),
  parties: Names,
  terms: Terms,
  needed: z.int().min(0).max(99).exactOptional(),
  open: z.boolean().exactOptional(),
  handshake: z.boolean().exactOptional(),
});

const Forecast = z.strictObject({ meter: Name, direction: z.enum(["up", "down"]), confidence: z.number().min(0).max(1) });

const Choice = z.strictObject({
  adopt: Names,
  repeal: Names,
  levels: z.record(Name, z.number().min(0).max(1)).exactOptional(),
  veto: Name.exactOptional(),
  forecast: z.array(Forecast).max(10).exactOptional(),
});

const role = Name;

/** A command of the rules that a seat gives. Reasons are for stand-ins, so people send none. */
export const SeatCommand = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("discardCards"), role, cards: Names }),
  z.strictObject({ type: z.literal("lookAtPassage"), role, card: Name }),
  z.strictObject({ type: z.literal("makeClaim"), role, claim: Name, warrant: Name }),
  z.strictObject({ type: z.literal("playCard"), role, card: Name, on: z.union([z.strictObject({ claim: Name }), z.strictObject({ play: Name })]) }),
  z.strictObject({ type: z.literal("checkSource"), role, card: Name }),
  z.strictObject({ type: z.literal("castVote"), role, vote: Vote }),
  z.strictObject({ type: z.literal("challengeSource"), role, card: Name, question: z.enum(["who", "evidence", "others"]) }),
  z.strictObject({ type: z.literal("raisePoint"), role, claim: Name, question: z.enum(["howKnown", "whoPays", "whatElse", "whatIfNot"]) }),
  z.strictObject({ type: z.literal("answerPoint"), role, point: Name, answer: z.enum(["take", "decline"]) }),
  z.strictObject({ type: z.literal("markClash"), role, claim: Name }),
  z.strictObject({ type: z.literal("finishStep"), role }),
  z.strictObject({ type: z.literal("sealChoice"), role, choice: Choice, reason: z.null() }),
  z.strictObject({ type: z.literal("unsealChoice"), role }),
  z.strictObject({ type: z.literal("offerDeal"), role, deal: DealDraft }),
  z.strictObject({ type: z.literal("counterDeal"), role, deal: Name, terms: Terms }),
  z.strictObject({ type: z.literal("acceptDeal"), role, deal: Name }),
  z.strictObject({ type: z.literal("declineDeal"), role, deal: Name }),
  z.strictObject({ type: z.literal("withdrawDeal"), role, deal: Name }),
]);
export type SeatCommand = z.infer<typeof SeatCommand>;

/** A number that a facilitator sets otherwise, and why. */
export const OverrideOrder = z.strictObject({
  target: z.strictObject({ kind: z.enum(["meter", "capital", "signal", "policy"]), id: Name }),
  to: Amount,
  reason: Message,
});
