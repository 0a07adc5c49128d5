import { createContext, useContext, useSyncExternalStore } from "react";
import { valueAt, type JsonPath } from "../../../scenario/jsonPath.ts";
import type { StudioState } from "./studioState.ts";
import type { StudioStore } from "./studioStore.ts";

export const StudioContext = createContext<StudioStore | null>(null);

/** The store itself, for what is done with it. */
export function useStudioStore(): StudioStore {
  const store = useContext(StudioContext);
  if (store === null) throw new Error("useStudioStore needs a StudioContext around it");
  return store;
}

/** A part of the store; the component draws anew when it changes. The part must be one that the store holds, not one made on the way. */
export function useStudio<T>(select: (state: StudioState) => T): T {
  const store = useStudioStore();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}

/** What stands at a path of the scenario, without defaults. */
export const useValueAt = (path: JsonPath): unknown => useStudio((state) => valueAt(state.value, path));
