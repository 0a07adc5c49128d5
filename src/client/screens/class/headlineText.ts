import type { NewsItem } from "../../viewmodel/roundNews.ts";
import { m } from "../../words/words.ts";

/** What the newspaper writes. */
export function headlineText({ kind, headline }: NewsItem): string {
  switch (kind) {
    case "repealed":
      return m.report_repealed({ policy: headline });
    case "lifted":
      return m.report_lifted({ policy: headline });
    case "calmer":
      return m.report_calmer({ rung: headline });
    default:
      return headline;
  }
}
