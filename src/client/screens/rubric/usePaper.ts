import { useEffect, useState } from "react";

/**
 * A part of the page that there is on paper only: it is made when it is to be printed, and gone afterwards.
 *
 * @returns Whether it is to be there, and what prints it: rubric.css leaves out all else while the page says so.
 */
export function usePaper(print: () => void): readonly [boolean, () => void] {
  const [wanted, want] = useState(false);
  useEffect(() => {
    if (!wanted) return;
    const page = document.documentElement;
    const done = (): void => want(false);
    page.dataset["print"] = "paper";
    addEventListener("afterprint", done);
    print();
    return () => {
      delete page.dataset["print"];
      removeEventListener("afterprint", done);
    };
  }, [wanted, print]);
  return [wanted, () => want(true)];
}
