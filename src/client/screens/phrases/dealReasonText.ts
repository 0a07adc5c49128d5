import type { GameState } from "../../store/gameStore.ts";
import type { DealView } from "../../viewmodel/dealView.ts";
import { signed } from "../../viewmodel/figures.ts";
import { m } from "../../words/words.ts";
import { reasonText } from "./reasonText.ts";

/** Why a stand-in offers, takes or declines a deal, as a sentence. */
export function dealReasonText(reason: DealView["reasons"][number]["reason"], scenario: NonNullable<GameState["scenario"]>): string {
  const { key, values } = reason;
  const number = (name: string): number => Number(values[name] ?? 0);
  const policy = scenario.policies.find(({ id }) => id === values["policy"])?.title ?? "";
  const partner = scenario.roles.find(({ id }) => id === values["partner"])?.short ?? "";
  const futures = m.reasons_futures({ better: number("better"), futures: number("futures"), points: signed(number("points")) });
  switch (key) {
    case "standIn.dealOffered":
      return m.reasons_deal_offered({ partner, policy, futures });
    case "standIn.dealAccepted":
      return m.reasons_deal_accepted({ futures });
    case "standIn.dealDeclined":
      return m.reasons_deal_declined({ futures });
    case "standIn.dealForbidden":
      return m.reasons_deal_forbidden({ policy });
    case "standIn.dealDistrusted":
      return m.reasons_deal_distrusted({ partner, trust: number("trust") });
    case "standIn.dealLeaned":
      return m.reasons_deal_leaned();
    case "standIn.dealNotLeaned":
      return m.reasons_deal_notLeaned();
    default:
      return reasonText(reason, scenario);
  }
}
