/** Prints a part of the page alone: rubric.css leaves out all else while the page says so. */
export function printOnly(part: "pages" | "own", print: () => void): void {
  const page = document.documentElement;
  page.dataset["print"] = part;
  // On a phone printing goes on after the call.
  addEventListener("afterprint", () => delete page.dataset["print"], { once: true });
  print();
}
