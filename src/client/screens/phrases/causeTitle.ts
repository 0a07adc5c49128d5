import type { LedgerRow } from "../../viewmodel/ledgerView.ts";
import { m } from "../../words/words.ts";

/** What a cause is called, e.g. "Executive: Bar PRC-hosted services". */
export function causeTitle({ kind, title, role }: Pick<LedgerRow, "kind" | "title" | "role">): string {
  switch (kind) {
    case "policy":
      return role === null ? title : m.parts_cause_policy({ role: role.short, policy: title });
    case "link":
      return m.parts_cause_link({ from: title });
    case "rung":
      return m.parts_cause_rung({ ladder: title });
    case "trigger":
      return m.parts_cause_trigger({ event: title });
    case "deal":
      return m.report_brokenDeal();
    case "override":
      return m.report_override();
    case "settling":
      return m.parts_cause_settling();
  }
}
