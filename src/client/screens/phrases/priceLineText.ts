import { percent } from "../../viewmodel/figures.ts";
import type { PriceLine } from "../../viewmodel/priceLines.ts";
import { m } from "../../words/words.ts";

/** One line of a price in words. */
export function priceLineText({ kind, motion, support }: PriceLine): string {
  switch (kind) {
    case "base":
      return m.policy_line_base();
    case "house":
      return m.policy_line_house({ motion, support: percent(support ?? 0) });
    case "lost":
      return m.policy_line_lost({ motion });
    case "notProven":
      return m.proof_told_price({ motion });
    case "rebate":
      return m.policy_line_rebate({ motion });
    case "floor":
      return m.policy_line_floor();
  }
}
