import { figure, percent, signed } from "../../viewmodel/figures.ts";
import type { ItemOption, KnowledgeItem } from "../../viewmodel/survey/knowledgeItems.ts";
import { m } from "../../words/words.ts";

interface Named {
  readonly policies: readonly { readonly id: string; readonly title: string }[];
  readonly meters: readonly { readonly id: string; readonly title: string }[];
}

/** A question in words. */
export function itemText({ kind, subject, above }: KnowledgeItem, { policies, meters }: Named): string {
  const title = [...policies, ...meters].find(({ id }) => id === subject)?.title ?? "";
  switch (kind) {
    case "lowers":
      return m.survey_item_lowers({ title });
    case "raises":
      return m.survey_item_raises({ title });
    case "enforce":
      return m.survey_item_enforce();
    case "lag":
      return m.survey_item_lag();
    case "provokes":
      return m.survey_item_provokes();
    case "falls":
      return m.survey_item_falls({ title, above: figure(above) });
    case "drift":
      return m.survey_item_drift({ title });
  }
}

const WAYS: Readonly<Record<string, () => string>> = { up: m.survey_drift_up, down: m.survey_drift_down, level: m.survey_drift_level };

/** An answer in words. */
export const optionText = ({ kind }: KnowledgeItem, { id, title }: ItemOption): string => (kind === "drift" ? (WAYS[id]?.() ?? title) : title);

/** The figure that makes an answer right or wrong. */
export function optionReason({ kind }: KnowledgeItem, { figure: value, why }: ItemOption): string {
  const said = figureText(kind, value);
  return why === null || (kind !== "lowers" && kind !== "raises" && kind !== "falls") || value === 0 ? said : `${said}. ${why}`;
}

function figureText(kind: KnowledgeItem["kind"], value: number): string {
  switch (kind) {
    case "lowers":
    case "raises":
    case "falls":
      return value === 0 ? m.survey_figure_none() : m.survey_figure_push({ points: signed(value) });
    case "enforce":
      return m.survey_figure_copy({ share: percent(value) });
    case "lag":
      return value === 0 ? m.survey_figure_atOnce() : m.survey_figure_lag({ rounds: value });
    case "provokes":
      return m.survey_figure_grievance({ points: figure(value) });
    case "drift":
      return value === 0 ? "" : m.survey_figure_settles({ points: figure(value) });
  }
}
