import { signed } from "../../viewmodel/figures.ts";
import { referenceTitle } from "../../viewmodel/referenceTitle.ts";
import { m } from "../../words/words.ts";
import type { MatchOnScreen } from "../gameContext.ts";

type Reason = MatchOnScreen["view"]["rounds"][number]["reasons"][string];

const OBSTACLES: Readonly<Record<string, () => string>> = {
  needsMotion: m.reasons_obstacle_needsMotion,
  requirement: m.reasons_obstacle_requirement,
  capital: m.reasons_obstacle_capital,
  slots: m.reasons_obstacle_slots,
  worse: m.reasons_obstacle_worse,
};

/** Why a stand-in chose as it did, in a sentence or three. */
export function reasonText(scenario: MatchOnScreen["scenario"], { key, values }: Reason): string {
  const text = (name: string): string => String(values[name] ?? "");
  const number = (name: string): number => Number(values[name] ?? 0);
  const title = (name: string): string => referenceTitle(scenario, `p:${text(name)}`);
  const left = text("rejected") === "" ? "" : m.reasons_left({ policy: title("rejected"), obstacle: (OBSTACLES[text("obstacle")] ?? m.reasons_obstacle_worse)() });
  const futures = m.reasons_futures({ better: text("better"), futures: text("futures") });
  const gain = text("meter") === "" ? "" : m.reasons_gain({ meter: referenceTitle(scenario, text("meter")), change: signed(number("change")) });
  const worry = text("worry") === "" ? "" : m.reasons_worry({ meter: referenceTitle(scenario, text("worry")), change: signed(number("worryChange")) });
  const policies = text("also") === "" ? m.reasons_one({ first: title("policy") }) : m.reasons_both({ first: title("policy"), second: title("also") });
  const sentences = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(" ");
  switch (key) {
    case "standIn.random":
      return m.reasons_random();
    case "standIn.lean":
      return text("policy") === "" ? m.reasons_wait() : m.reasons_lean();
    case "standIn.keep":
      return sentences(m.reasons_keep(), left);
    case "standIn.repealed":
      return sentences(m.reasons_repealed({ repealed: title("repealed"), futures, gain }), left);
    case "standIn.backed":
    case "standIn.backedWithWorry":
      return sentences(m.reasons_backed({ policies, futures, gain }), worry, left);
    default:
      return "";
  }
}
