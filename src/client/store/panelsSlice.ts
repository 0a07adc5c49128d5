import type { StateCreator } from "zustand/vanilla";
import type { CardId, PolicyId, RoleId } from "../../engine/index.ts";

/** What lies open over the screen. */
export type Panel =
  /** Why a meter stands where it stands: one round, or all. */
  | { readonly kind: "why"; readonly meter: string; readonly round: number | null }
  | { readonly kind: "card"; readonly card: CardId }
  | { readonly kind: "policy"; readonly policy: PolicyId }
  | { readonly kind: "role"; readonly role: RoleId }
  | { readonly kind: "menu" }
  | { readonly kind: "settings" }
  | { readonly kind: "where" };

export interface PanelsSlice {
  readonly panel: Panel | null;
  /** What the open panel was opened from, the last one last. */
  readonly panelsBelow: readonly Panel[];
  openPanel(panel: Panel): void;
  /** One panel back; without one below, the screen. */
  backFromPanel(): void;
  closePanel(): void;
}

export const createPanelsSlice: StateCreator<PanelsSlice> = (set) => ({
  panel: null,
  panelsBelow: [],
  openPanel: (panel) => set(({ panel: open, panelsBelow }) => ({ panel, panelsBelow: open === null || sameSubject(open, panel) ? panelsBelow : [...panelsBelow, open] })),
  backFromPanel: () => set(({ panelsBelow }) => ({ panel: panelsBelow.at(-1) ?? null, panelsBelow: panelsBelow.slice(0, -1) })),
  closePanel: () => set({ panel: null, panelsBelow: [] }),
});

/** The same meter in another round is the same panel, turned over. */
const sameSubject = (open: Panel, next: Panel): boolean => open.kind === "why" && next.kind === "why" && open.meter === next.meter;
