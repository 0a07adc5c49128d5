/** How figures, lists and days are written in the language of the page. All of them come from here. */
interface Formats {
  readonly locale: string;
  readonly list: Intl.ListFormat;
  /** Whether the sign stands before the figure, as in Turkish. */
  readonly percentFirst: boolean;
  /** Keeps a sign beside its figure where words run from right to left. */
  readonly mark: "" | "\u200e";
  readonly numbers: Map<string, Intl.NumberFormat>;
}

const formatsOf = (locale: string, direction: "ltr" | "rtl"): Formats => ({
  locale,
  mark: direction === "rtl" ? "\u200e" : "",
  list: new Intl.ListFormat(locale, { type: "unit", style: "short" }),
  percentFirst: new Intl.NumberFormat(locale, { style: "percent" }).formatToParts(0)[0]?.type === "percentSign",
  numbers: new Map(),
});

let formats = formatsOf("en", "ltr");

/** From now on, everything is written as in this language. */
export function formatFor(locale: string, direction: "ltr" | "rtl"): void {
  formats = formatsOf(locale, direction);
}

/** What a language is called in that of the page, e.g. "English". */
export const languageName = (tag: string): string => new Intl.DisplayNames(formats.locale, { type: "language" }).of(tag) ?? tag;

/** A list in one line, e.g. "Labs, Unions, Allies". */
export const listed = (items: readonly (string | number)[]): string => formats.list.format(items.map(String));

/** A whole number, in groups of three where it is long, e.g. "2,600". */
export const counted = (count: number): string => count.toLocaleString(formats.locale);

/** A number with at least `least` and at most `most` decimals, and a true minus, as wide as a plus. What is rounded to nothing has no sign. */
export function decimal(value: number, { least, most }: { readonly least: number; readonly most: number }): string {
  // Rounded here, so that figures that stand beside each other add up the same in every language; + 0 makes -0 nothing.
  const rounded = Number(value.toFixed(most)) + 0;
  return numberFormat(least, most).format(rounded).replace(/\u200e?-/, `${formats.mark}−`);
}

/** Making one takes longer than using it a hundred times. */
function numberFormat(least: number, most: number): Intl.NumberFormat {
  const key = `${least}-${most}`;
  const known = formats.numbers.get(key) ?? new Intl.NumberFormat(formats.locale, { minimumFractionDigits: least, maximumFractionDigits: most, useGrouping: false });
  formats.numbers.set(key, known);
  return known;
}

/** A figure with a sign of its own. */
export const withSign = (sign: "+" | "±" | "", text: string): string => (sign === "" ? text : `${formats.mark}${sign}${text}`);

/** A figure as per cent; the sign stays on its line. */
export const withPercent = (text: string): string => (formats.percentFirst ? `%\u00a0${text}` : `${text}\u00a0%`);

/** The day of a moment, e.g. "22 November 2026"; medium where there is little room, "Nov 22, 2026". */
export const dayText = (time: number, style: "long" | "medium"): string => new Intl.DateTimeFormat(formats.locale, { dateStyle: style }).format(time);

/** Day and hour of a moment. */
export const momentText = (time: number): string => new Intl.DateTimeFormat(formats.locale, { dateStyle: "medium", timeStyle: "short" }).format(time);

/** A day or a month as scenarios write them, "2025-03-18" or "2025-03"; whatever else they say stays, e.g. "2025". */
export function dateText(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date) ?? [];
  if (year === undefined) return date;
  const style = day === undefined ? ({ month: "long", year: "numeric" } as const) : ({ dateStyle: "long" } as const);
  return new Intl.DateTimeFormat(formats.locale, { ...style, timeZone: "UTC" }).format(DAY * dayNumber(Number(year), Number(month), Number(day ?? 1)));
}

/** Milliseconds. */
const DAY = 86_400_000;
/** Days from 1 March of the year 0 to 1 January 1970. */
const DAYS_TO_1970 = 719_468;

/** Days from 1 January 1970 in the Gregorian calendar. Years begin in March here, so that the leap day comes last. */
function dayNumber(year: number, month: number, day: number): number {
  const months = (month + 9) % 12;
  const years = months > 9 ? year - 1 : year;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return 365 * years + leapDays + Math.floor((306 * months + 5) / 10) + day - 1 - DAYS_TO_1970;
}
