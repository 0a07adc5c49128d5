import type { SeatCommand } from "../../store/classPort.ts";
import type { GameState } from "../../store/gameStore.ts";
import { listed } from "../../viewmodel/formats.ts";
import { m } from "../../words/words.ts";

type Played = GameState["scenario"];

/** What a proposal would have the team do. */
export function commandText(command: SeatCommand, scenario: Played): string {
  switch (command.type) {
    case "sealChoice":
      return choiceText(command.choice, scenario);
    case "unsealChoice":
      return m.class_command_unseal();
    case "makeClaim":
      return m.class_command_claim({ text: claimText(command.claim, scenario) });
    case "playCard":
      return m.class_command_card({ card: command.card });
    case "checkSource":
      return m.class_command_check({ card: command.card });
    case "challengeSource":
      return m.class_command_challenge({ card: command.card });
    case "raisePoint":
      return m.class_command_point({ text: claimText(command.claim, scenario) });
    case "answerPoint":
      return m.class_command_answer();
    case "markClash":
      return m.class_command_clash({ text: claimText(command.claim, scenario) });
    case "castVote":
      return VOTES[command.vote]();
    case "discardCards":
      return m.class_command_discard({ cards: listed(command.cards) });
    case "lookAtPassage":
      return m.class_command_look({ card: command.card });
    case "finishStep":
      return m.class_command_finish();
    case "offerDeal":
    case "counterDeal":
      return m.class_command_deal();
    case "acceptDeal":
      return m.class_command_accept();
    case "declineDeal":
    case "withdrawDeal":
      return m.class_command_decline();
  }
}

const VOTES = { for: m.class_command_voteFor, against: m.class_command_voteAgainst, undecided: m.class_command_voteUndecided } as const;

function choiceText({ adopt, repeal }: Extract<SeatCommand, { type: "sealChoice" }>["choice"], scenario: Played): string {
  const titles = (ids: readonly string[]): string => ids.map((id) => scenario?.policies.find((policy) => policy.id === id)?.title ?? id).join("; ");
  if (adopt.length + repeal.length === 0) return m.class_command_sealNothing();
  return [adopt.length > 0 ? m.class_command_adopt({ policies: titles(adopt) }) : "", repeal.length > 0 ? m.class_command_repeal({ policies: titles(repeal) }) : ""].filter((text) => text !== "").join(" ");
}

function claimText(claim: string, scenario: Played): string {
  return scenario?.motions.flatMap(({ claims }) => claims).find(({ id }) => id === claim)?.text ?? claim;
}
