import type { GameState } from "../../store/gameStore.ts";
import { figure, signed } from "../../viewmodel/figures.ts";
import { referenceTitle } from "../../viewmodel/referenceTitle.ts";
import type { ChoiceReport } from "../../viewmodel/reportView.ts";
import { m } from "../../words/words.ts";

type Reason = NonNullable<ChoiceReport["reason"]>;
type Scenario = NonNullable<GameState["scenario"]>;

const OBSTACLES: Readonly<Record<string, () => string>> = {
  needsMotion: m.reasons_obstacle_needsMotion,
  requirement: m.reasons_obstacle_requirement,
  capital: m.reasons_obstacle_capital,
  slots: m.reasons_obstacle_slots,
  worse: m.reasons_obstacle_worse,
};

/** A stand-in's reason for its choice, as sentences. */
export function reasonText({ key, values }: Reason, scenario: Scenario): string {
  const text = (name: string): string => String(values[name] ?? "");
  const number = (name: string): number => Number(values[name] ?? 0);
  const policy = (name: string): string => scenario.policies.find(({ id }) => id === text(name))?.title ?? text(name);
  const futures = m.reasons_futures({ better: number("better"), futures: number("futures"), points: signed(number("points")) });
  const gain = text("meter") === "" ? "" : gainText({ meter: referenceTitle(scenario, text("meter")), change: signed(number("change")), seen: number("seen"), weight: number("weight") });
  const worry = text("worry") === "" ? "" : m.reasons_worry({ meter: referenceTitle(scenario, text("worry")), change: signed(number("worryChange")) });
  const left = text("rejected") === "" ? "" : m.reasons_left({ policy: policy("rejected"), reason: (OBSTACLES[text("obstacle")] ?? m.reasons_obstacle_worse)() });
  const other = scenario.roles.find(({ id }) => id === text("expects"));
  const counted = other === undefined ? "" : m.reasons_expected({ role: other.short, policy: policy("expected") });
  switch (key) {
    case "standIn.random":
      return m.reasons_random();
    case "standIn.lean":
      return text("policy") === "" ? m.reasons_wait() : m.reasons_lean();
    case "standIn.keep":
      return sentences(m.reasons_keep({ futures: figure(number("futures"), 0) }), left, counted);
    case "standIn.repealed":
      return sentences(m.reasons_repealed({ policy: policy("repealed"), futures }), gain, left, counted);
    case "standIn.backed":
    case "standIn.backedWithWorry":
      return sentences(text("also") === "" ? m.reasons_backed({ policy: policy("policy"), futures }) : m.reasons_backedTwo({ policy: policy("policy"), also: policy("also"), futures }), gain, worry, left, counted);
    case "standIn.principled":
      return sentences(m.reasons_principled({ policy: policy("policy") }), gain, worry, left, counted);
    default:
      return "";
  }
}

/** Saves of before hold reasons that say nothing of futures and weights. */
const gainText = (gain: { readonly meter: string; readonly change: string; readonly seen: number; readonly weight: number }): string =>
  gain.weight === 0 ? m.reasons_gainAlone(gain) : m.reasons_gain(gain);

const sentences = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(" ");
