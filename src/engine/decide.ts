import type { CompiledScenario } from "../scenario/compiled.ts";
import { echo } from "./echo.ts";
import type { Command, Decision, Match } from "./model.ts";
import { refuse } from "./refuse.ts";
import { decideAdvance } from "./rules/advance.ts";
import { decideAcceptDeal, decideCounterDeal, decideDeclineDeal, decideWithdrawDeal } from "./rules/answerDeal.ts";
import { decideBegin } from "./rules/begin.ts";
import { decideCastVote } from "./rules/castVote.ts";
import { decideChallengeSource } from "./rules/challengeSource.ts";
import { decideCheckSource } from "./rules/checkSource.ts";
import { decideDiscardCards } from "./rules/discardCards.ts";
import { decideFinishStep } from "./rules/finishStep.ts";
import { decideLookAtPassage } from "./rules/lookAtPassage.ts";
import { decideMakeClaim } from "./rules/makeClaim.ts";
import { decideMarkClash } from "./rules/markClash.ts";
import { decideOfferDeal } from "./rules/offerDeal.ts";
import { decideOverride } from "./rules/override.ts";
import { decidePlayCard } from "./rules/playCard.ts";
import { decideAnswerPoint, decideRaisePoint } from "./rules/pointOfInformation.ts";
import { decideRateCard } from "./rules/rateCard.ts";
import { decideSealChoice } from "./rules/sealChoice.ts";
import { decideUnsealChoice } from "./rules/unsealChoice.ts";

/** Answers a command without changing anything: the events that follow, or the first reason against it. */
export function decide(compiled: CompiledScenario, match: Match, command: Command): Decision {
  // Bots and the CLI do not pass the wire schema: even nothing at all must be refused, not thrown.
  switch (command?.type) {
    case "begin":
      return decideBegin(compiled, match);
    case "advance":
      return decideAdvance(compiled, match);
    case "override":
      return decideOverride(compiled, match, command);
    case "rateCard":
      return decideRateCard(match, command);
    case "discardCards":
      return decideDiscardCards(compiled, match, command);
    case "lookAtPassage":
      return decideLookAtPassage(compiled, match, command);
    case "makeClaim":
      return decideMakeClaim(compiled, match, command);
    case "playCard":
      return decidePlayCard(compiled, match, command);
    case "checkSource":
      return decideCheckSource(compiled, match, command);
    case "castVote":
      return decideCastVote(match, command);
    case "finishStep":
      return decideFinishStep(compiled, match, command);
    case "sealChoice":
      return decideSealChoice(compiled, match, command);
    case "unsealChoice":
      return decideUnsealChoice(match, command);
    case "challengeSource":
      return decideChallengeSource(match, command);
    case "raisePoint":
      return decideRaisePoint(match, command);
    case "answerPoint":
      return decideAnswerPoint(compiled, match, command);
    case "markClash":
      return decideMarkClash(match, command);
    case "offerDeal":
      return decideOfferDeal(compiled, match, command);
    case "counterDeal":
      return decideCounterDeal(compiled, match, command);
    case "acceptDeal":
      return decideAcceptDeal(compiled, match, command);
    case "declineDeal":
      return decideDeclineDeal(match, command);
    case "withdrawDeal":
      return decideWithdrawDeal(match, command);
    default:
      return unknown(command);
  }
}

/** A command of a newer version, or a forged one: refused, never thrown. */
function unknown(command: never): Decision {
  const type = (command as { readonly type?: unknown } | null)?.type;
  return refuse("unknownCommand", { type: echo(type) });
}
