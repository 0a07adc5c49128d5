import { m } from "../../words/words.ts";
import { focusOn, headingIn } from "./arrival.ts";

/** For the keyboard: past the bar to what there is to do. Addresses of the game stand behind the #, so it leads nowhere by itself. */
export function SkipLink() {
  const skip = (): void => {
    const heading = headingIn(document.querySelector("main"));
    if (heading === null) return;
    heading.scrollIntoView({ block: "nearest" });
    focusOn(heading);
  };
  return (
    <button type="button" className="skip" onClick={skip}>
      {m.app_skipLink()}
    </button>
  );
}
