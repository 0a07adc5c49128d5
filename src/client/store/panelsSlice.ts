import type { StateCreator } from "zustand/vanilla";
import type { CardId, PolicyId, RoleId } from "../../engine/index.ts";

/** What lies open over the screen. */
export type Panel =
  /** Why a meter stands where it stands: one round, or all. */
  | { readonly kind: "why"; readonly meter: string; readonly round: number | null }
  | { readonly kind: "card"; readonly card: CardId }
  | { readonly kind: "policy"; readonly policy: PolicyId }
  | { readonly kind: "role"; readonly role: RoleId }
  | { readonly kind: "menu" };

export interface PanelsSlice {
  readonly panel: Panel | null;
  openPanel(panel: Panel): void;
  closePanel(): void;
}

export const createPanelsSlice: StateCreator<PanelsSlice> = (set) => ({
  panel: null,
  openPanel: (panel) => set({ panel }),
  closePanel: () => set({ panel: null }),
});
