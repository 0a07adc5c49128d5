/** How figures, lists and days are written in the language of the page. All of them come from here. */
interface Formats {
  readonly locale: string;
  readonly list: Intl.ListFormat;
  /** Whether the sign stands before the figure, as in Turkish. */
  readonly percentFirst: boolean;
  readonly numbers: Map<string, Intl.NumberFormat>;
}

const formatsOf = (locale: string): Formats => ({
  locale,
  list: new Intl.ListFormat(locale, { type: "unit", style: "short" }),
  percentFirst: new Intl.NumberFormat(locale, { style: "percent" }).formatToParts(0)[0]?.type === "percentSign",
  numbers: new Map(),
});

let formats = formatsOf("en");

/** From now on, everything is written as in this language. */
export function formatFor(locale: string): void {
  formats = formatsOf(locale);
}

/** A list in one line, e.g. "Labs, Unions, Allies". */
export const listed = (items: readonly (string | number)[]): string => formats.list.format(items.map(String));

/** A whole number, in groups of three where it is long, e.g. "2,600". */
export const counted = (count: number): string => count.toLocaleString(formats.locale);

/** A number with at least `least` and at most `most` decimals, and a true minus, as wide as a plus. What is rounded to nothing has no sign. */
export function decimal(value: number, { least, most }: { readonly least: number; readonly most: number }): string {
  // Rounded here, so that figures that stand beside each other add up the same in every language; + 0 makes -0 nothing.
  const rounded = Number(value.toFixed(most)) + 0;
  return numberFormat(least, most).format(rounded).replace("-", "−");
}

/** Making one takes longer than using it a hundred times. */
function numberFormat(least: number, most: number): Intl.NumberFormat {
  const key = `${least}-${most}`;
  const known = formats.numbers.get(key) ?? new Intl.NumberFormat(formats.locale, { minimumFractionDigits: least, maximumFractionDigits: most, useGrouping: false });
  formats.numbers.set(key, known);
  return known;
}

/** A figure as per cent. */
export const withPercent = (text: string): string => (formats.percentFirst ? `% ${text}` : `${text} %`);

/** The day of a moment, e.g. "22 November 2026"; medium where there is little room, "Nov 22, 2026". */
export const dayText = (time: number, style: "long" | "medium"): string => new Intl.DateTimeFormat(formats.locale, { dateStyle: style }).format(time);

/** Day and hour of a moment. */
export const momentText = (time: number): string => new Intl.DateTimeFormat(formats.locale, { dateStyle: "medium", timeStyle: "short" }).format(time);
