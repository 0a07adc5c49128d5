import { createContext, useContext } from "react";
import type { PlayTest } from "./playTest.ts";

/** Opens a play-test. Whether the browser had room for it. */
export type OpenPlayTest = (test: PlayTest) => boolean;

/** What the app gives the studio; it may not import it. */
export const PlayTestContext = createContext<OpenPlayTest | null>(null);

export function usePlayTests(): OpenPlayTest {
  const open = useContext(PlayTestContext);
  if (open === null) throw new Error("usePlayTests needs a PlayTestContext around it");
  return open;
}
