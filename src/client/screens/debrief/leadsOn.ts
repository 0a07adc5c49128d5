/** Where arrow keys mean something else. A region that only scrolls up and down is none of it: a press with the mouse leaves the focus there. */
const TAKES_ARROWS = "input, select, textarea, summary, [role=radio], [role=slider], [tabindex='0']:not(.table-left, .wall-side), .board";

/** Whether an arrow key may turn to another page: not while a dialog is open, with a modifier, or inside what takes arrow keys itself. */
export function leadsOn({ target, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey || shiftKey || document.querySelector("dialog[open]") !== null) return false;
  return !(target instanceof Element) || target.closest(TAKES_ARROWS) === null;
}
