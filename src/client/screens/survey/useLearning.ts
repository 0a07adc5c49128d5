import { useContext, useSyncExternalStore } from "react";
import type { ClassRequest, DebriefNews, LearningPiece, SurveyTime } from "../../store/classPort.ts";
import type { ClassState } from "../../store/classStore.ts";
import { type LearningDesk, NO_WORDS, type OwnLearning } from "../../store/learningDesk.ts";
import { answersInClass } from "../../viewmodel/survey/answersInClass.ts";
import { ClassContext } from "../class/classContext.ts";
import { ClassMenuContext, GameContext } from "../gameContext.ts";
import { LearningDeskContext } from "./learningContext.ts";

/** Whose page this is: of somebody who plays alone, of a student, of the teacher or the wall, or a screen that many share. */
export type LearningPlace = "solo" | "student" | "console" | "projector" | "shared";

export interface Learning {
  readonly place: LearningPlace;
  readonly own: OwnLearning;
  /** The surveys that are answered: in a class those that the class has, from whatever device. */
  readonly answered: readonly SurveyTime[];
  readonly desk: LearningDesk | null;
  /** What the class is shown; null outside one. */
  readonly piece: LearningPiece | null;
  /** The debrief that the class is led through; null outside one, and before it. */
  readonly debrief: DebriefNews | null;
  readonly under13: boolean;
  keep(change: Partial<OwnLearning>): void;
  /** Asks the server of the class; whether it was granted. In a game of one's own there is nobody to ask. */
  ask(request: ClassRequest): Promise<boolean>;
}

const nothing = (): (() => void) => () => undefined;

/** What is asked and written around the game on this page. */
export function useLearning(): Learning {
  const desk = useContext(LearningDeskContext);
  const klass = useContext(ClassContext);
  const game = useContext(GameContext);
  const inMenu = useContext(ClassMenuContext) !== null;
  const state = useSyncExternalStore<ClassState | null>(klass?.subscribe ?? nothing, () => klass?.getState() ?? null);
  const match = useSyncExternalStore(game?.subscribe ?? nothing, () => game?.getState() ?? null);
  const news = state?.news ?? null;
  const place: LearningPlace = news !== null ? news.kind : inMenu || desk === null ? "shared" : "solo";
  const key = news !== null ? (news.kind === "student" ? `class/${news.classId}/${news.you.id}` : "") : `solo/${match?.scenario?.id ?? ""}/${match?.setup?.seed ?? ""}/${match?.view?.you ?? ""}`;
  const kept = useSyncExternalStore(desk?.listen ?? nothing, () => (key === "" ? NO_WORDS : (desk?.read(key) ?? NO_WORDS)));
  const answered = place === "student" ? (news?.learning?.answered ?? []) : (["pre", "post"] as const).filter((when) => kept[when] !== null);
  return {
    place,
    own: place === "student" ? answersInClass(kept, answered) : kept,
    answered,
    desk,
    piece: news?.learning ?? null,
    debrief: news?.debrief ?? null,
    under13: news?.learning?.under13 ?? false,
    keep: (change) => desk?.write(key, { ...desk.read(key), ...change }),
    ask: (request) => state?.ask(request) ?? Promise.resolve(false),
  };
}
