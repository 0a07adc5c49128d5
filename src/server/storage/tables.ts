/** Tables of the record, the same in SQLite and PostgreSQL. `lines` is only ever appended to. */
export interface Tables {
  readonly classes: { readonly id: string; readonly code: string; readonly opened: number; readonly setup: string };
  readonly lines: { readonly class: string; readonly seq: number; readonly at: number; readonly line: string };
  /** Scenarios that hosts brought along, as their authors wrote them. */
  readonly scenarios: { readonly id: string; readonly text: string };
  /** In PostgreSQL only, where several processes share it. */
  readonly leases: { readonly class: string; readonly owner: string; readonly until: number };
}
