import sheet from "../../../../assets/icons.svg?no-inline";
import type { IconName } from "../../viewmodel/icons.ts";

/** Arrows along the line of words point the other way where words run from right to left. */
const TURNS: readonly IconName[] = ["arrow", "left", "right", "skip", "play"];

/** A filled Phosphor icon in the colour of the words around it. */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 256 256" fill="currentColor" aria-hidden="true" data-turns={TURNS.includes(name) || undefined}>
      <use href={`${sheet}#${name}`} />
    </svg>
  );
}
