import { type RefObject, useEffect, useRef } from "react";
import { commandOf, isTyping, type Command } from "./commands.ts";
import { type ReviewDoor, useReview, useReviewDoor } from "./reviewContext.ts";
import { TABS } from "./rows.ts";

/** The part of a row that has the focus while its keys are commands. */
export const ROW_HEAD = ".finding-head";

/** Keys in a list: they are heard while the focus is in it, and letters also while it is nowhere. After a command the focus is on the row that is chosen then. */
export function useListKeys(list: RefObject<HTMLElement | null>): void {
  const door = useReviewDoor();
  const chosen = useReview((state) => state.chosen[state.tab]);
  const asking = useReview((state) => state.asking);
  const log = useReview((state) => state.log);
  const follow = useRef(false);
  const asked = useRef(asking);

  useEffect(() => {
    const root = list.current;
    if (root === null) return undefined;
    const press = (event: KeyboardEvent): void => {
      const command = commandOf(event, door.review.store.getState().letters);
      if (command === null || isTyping(event.target) || !isForList(event, command) || !isNear(event, root)) return;
      event.preventDefault();
      follow.current = true;
      run(command, door);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [list, door]);

  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`.finding[data-chosen="true"]`);
    // What was asked has gone away, and the focus with it.
    const lost = asked.current !== null && asking === null && (document.activeElement === document.body || list.current?.contains(document.activeElement) === true);
    asked.current = asking;
    if (row == null || !(follow.current || lost)) return;
    follow.current = false;
    const asks = row.querySelector<HTMLElement>("[data-asks]");
    (asks ?? row.querySelector<HTMLElement>(ROW_HEAD))?.focus();
  }, [list, chosen, asking, log]);
}

/** Beside the list only letters count, and only where nothing else has the focus: arrows scroll, and the document has keys of its own. */
function isNear({ key, target }: KeyboardEvent, list: HTMLElement): boolean {
  if (!(target instanceof HTMLElement) || document.querySelector("dialog:modal") !== null) return false;
  if (list.contains(target)) return true;
  const nowhere = target === document.body || target.matches("main, h1") || target.closest(".review-found") !== null;
  return nowhere && (key.length === 1 || key === "Escape");
}

/** Enter on a button presses it; only on the head of a row that is chosen it accepts. */
function isForList({ key, target }: KeyboardEvent, command: Command): boolean {
  if (key !== "Enter") return true;
  return command === "accept" && target instanceof Element && target.matches(`.finding[data-chosen="true"] > ${ROW_HEAD}`);
}

function run(command: Command, { review, moves }: ReviewDoor): void {
  if (typeof command !== "string") return moves.setStatus(command.status);
  const { store } = review;
  const list = (by: 1 | -1): void => {
    const tab = TABS[(TABS.indexOf(store.getState().tab) + by + TABS.length) % TABS.length];
    if (tab !== undefined) moves.openTab(tab);
  };
  const actions: Readonly<Partial<Record<typeof command, () => void>>> = {
    next: () => moves.step(1),
    previous: () => moves.step(-1),
    accept: moves.accept,
    yes: moves.sayYes,
    drop: moves.drop,
    merge: moves.merge,
    nextCandidate: moves.nextCandidate,
    split: moves.split,
    edit: moves.askEdit,
    why: moves.askWhy,
    undo: moves.undo,
    redo: moves.redo,
    keys: () => store.setState({ keysShown: true }),
    close: () => store.setState({ asking: null }),
    nextTab: () => list(1),
    previousTab: () => list(-1),
  };
  actions[command]?.();
}
