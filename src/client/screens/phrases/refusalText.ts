import type { GameState } from "../../store/gameStore.ts";
import { m } from "../../words/words.ts";

type Refusal = NonNullable<GameState["refusal"]>;
type Words = Readonly<Record<string, string | number>>;

/** What is wrong with one point of a deal, by what the rules call it. */
const TERM_PROBLEMS: Readonly<Record<string, () => string>> = {
  standing: m.refusals_terms_standing,
  motion: m.refusals_terms_motion,
  by: m.refusals_terms_by,
  if: m.refusals_terms_if,
  policy: m.refusals_terms_policy,
  vote: m.refusals_terms_vote,
  amount: m.refusals_terms_amount,
};

const TEXTS: Readonly<Record<Refusal["code"], (words: Words) => string>> = {
  unknownCommand: m.refusals_unknownCommand,
  unknownRole: m.refusals_unknownRole,
  wrongPhase: m.refusals_wrongPhase,
  notYourTurn: m.refusals_notYourTurn,
  notReady: m.refusals_notReady,
  unknownCard: m.refusals_unknownCard,
  notInHand: m.refusals_notInHand,
  handFull: ({ excess = 0 }) => m.refusals_handFull({ excess: Number(excess) }),
  noLooksLeft: m.refusals_noLooksLeft,
  badDiscard: ({ excess = 0 }) => m.refusals_badDiscard({ excess: Number(excess) }),
  unknownClaim: m.refusals_unknownClaim,
  claimTaken: m.refusals_claimTaken,
  tooManyClaims: ({ limit = 0 }) => m.refusals_tooManyClaims({ limit: Number(limit) }),
  wrongSide: m.refusals_wrongSide,
  unknownWarrant: m.refusals_unknownWarrant,
  unknownPlay: m.refusals_unknownPlay,
  notRelevant: m.refusals_notRelevant,
  cardOnTable: m.refusals_cardOnTable,
  ownSide: m.refusals_ownSide,
  tooManyCards: m.refusals_tooManyCards,
  alreadyChecked: m.refusals_alreadyChecked,
  noCheckLeft: m.refusals_noCheckLeft,
  unknownVote: m.refusals_unknownVote,
  alreadyFinished: m.refusals_alreadyFinished,
  alreadySealed: m.refusals_alreadySealed,
  notSealed: m.refusals_notSealed,
  unknownPolicy: m.refusals_unknownPolicy,
  notYourPolicy: ({ policy = "" }) => m.refusals_notYourPolicy({ policy }),
  alreadyStanding: ({ policy = "" }) => m.refusals_alreadyStanding({ policy }),
  notStanding: ({ policy = "" }) => m.refusals_notStanding({ policy }),
  needsMotion: ({ policy = "" }) => m.refusals_needsMotion({ policy }),
  requirement: ({ policy = "" }) => m.refusals_requirement({ policy }),
  exclusive: ({ policy = "", other = "" }) => m.refusals_exclusive({ policy, other }),
  cannotAfford: ({ policy = "", price = 0, capital = 0 }) => m.refusals_cannotAfford({ policy, price, capital }),
  noSlot: ({ policy = "", slots = 0 }) => m.refusals_noSlot({ policy, slots: Number(slots) }),
  chosenTwice: ({ policy = "" }) => m.refusals_chosenTwice({ policy }),
  unknownLevel: ({ policy = "" }) => m.refusals_unknownLevel({ policy }),
  notPlayed: m.refusals_notPlayed,
  noVeto: m.refusals_noVeto,
  notVetoable: ({ policy = "" }) => m.refusals_notVetoable({ policy }),
  unknownDeal: m.refusals_unknownDeal,
  badTerms: ({ term = 0, problem = "" }) => (Number(term) > 0 ? m.refusals_badTerm({ term, why: (TERM_PROBLEMS[problem] ?? m.refusals_terms_other)() }) : m.refusals_badTerms()),
  notAParty: m.refusals_notAParty,
  dealClosed: m.refusals_dealClosed,
  alreadySigned: m.refusals_alreadySigned,
  tooManyDeals: m.refusals_tooManyDeals,
  cannotPay: ({ amount = 0, capital = 0 }) => m.refusals_cannotPay({ amount, capital }),
  unknownQuestion: m.refusals_unknownQuestion,
  alreadyChallenged: m.refusals_alreadyChallenged,
  noChallengeLeft: m.refusals_noChallengeLeft,
  noPointLeft: m.refusals_noPointLeft,
  unknownPoint: m.refusals_unknownPoint,
  unknownTarget: m.refusals_unknownTarget,
  outOfRange: m.refusals_outOfRange,
  noReason: m.refusals_noReason,
  mustTake: m.refusals_mustTake,
  badForecast: ({ most = 2 }) => m.refusals_badForecast({ most }),
};

/** A refusal in words. Ids in its detail become the names that a player knows. */
export function refusalText({ code, detail }: Refusal, scenario: GameState["scenario"]): string {
  const named = Object.entries(detail).map(([key, value]): [string, string | number] => [key, key === "policy" || key === "other" ? policyTitle(scenario, value) : value]);
  return TEXTS[code](Object.fromEntries(named));
}

function policyTitle(scenario: GameState["scenario"], name: string | number): string | number {
  return scenario?.policies.find(({ id }) => id === name)?.title ?? name;
}
