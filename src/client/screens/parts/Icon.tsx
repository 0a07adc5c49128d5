import icons from "../../../../assets/icons.json";

export type IconName = keyof typeof icons;

/** A filled Phosphor icon in the colour of the words around it. */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 256 256" fill="currentColor" aria-hidden="true">
      <path d={icons[name]} />
    </svg>
  );
}
