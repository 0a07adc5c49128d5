import { createContext, useContext, useSyncExternalStore } from "react";
import type { ClassDesk } from "../../store/classDesk.ts";
import type { ClassNews } from "../../store/classPort.ts";
import type { ClassState, ClassStore } from "../../store/classStore.ts";

export const DeskContext = createContext<ClassDesk | null>(null);
export const ClassContext = createContext<ClassStore | null>(null);

export function useDesk(): ClassDesk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("useDesk needs a DeskContext around it");
  return desk;
}

/** A part of what is known of the class; the component draws anew when it changes. */
export function useClass<T>(select: (state: ClassState) => T): T {
  const store = useContext(ClassContext);
  if (store === null) throw new Error("useClass needs a ClassContext around it");
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}

/** The news of a page of that kind, for screens that there are only once they have come. */
export function useNews<K extends ClassNews["kind"]>(kind: K): Extract<ClassNews, { kind: K }> {
  const news = useClass((state) => state.news);
  if (news?.kind !== kind) throw new Error(`useNews: these are no news for a ${kind}`);
  return news as Extract<ClassNews, { kind: K }>;
}
