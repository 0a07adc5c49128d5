import { m } from "../../words/words.ts";
import { Flag } from "./Flag.tsx";

/** The name of the game; leads to the start. */
export function Brand() {
  return (
    <a className="brand" href="#/" aria-label={m.parts_toStart()}>
      <Flag letter="C" />
      <Flag letter="M" />
      <b>{m.app_name()}</b>
    </a>
  );
}
