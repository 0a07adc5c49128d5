import type { DocumentReading } from "../model.ts";

/** What a document says of itself beside its article: who published it and when, where the text is sure. */
export interface Imprint {
  readonly publisher?: string;
  /** YYYY-MM-DD. */
  readonly published?: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})\\b`, "i");
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, "i");
const ISO = /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/;

/** Words of which a paper's or a station's name has one. Source: names of the English-language press. */
const OUTLET = /\b(?:Times|Post|News|Journal|Tribune|Guardian|Herald|Gazette|Chronicle|Magazine|Daily|Weekly|Press|Radio|Broadcasting|Telegraph|Observer|Independent|Examiner|Courier|Standard|Bulletin|Sentinel|Argus|Echo|Inquirer|Globe|Dispatch|Star|Mail|Review|Reporter|Mercury)\b/;
const AUTHOR = /^(?:words |story |written |reported )?by:? [^,|–—]{3,60}[,|–—] ?(.{3,50})$/i;
/** Blocks around the headline in which an imprint stands. */
const AROUND = 6;

/** Publisher and day from the file's own word, else from byline and dateline; nothing where the text leaves a doubt. */
export function imprintOf({ doc, blocks }: Pick<DocumentReading, "doc" | "blocks">): Imprint {
  const first = Math.max(0, blocks.findIndex(({ label }) => label === "body"));
  const lines = blocks.slice(Math.max(0, first - AROUND), first).filter(({ label }) => label === "byline" || label === "boilerplate").map(({ start, end, label }) => ({ label, text: doc.text.slice(start, end).replace(/\s+/g, " ").trim() }));
  const days = new Set(lines.filter(({ label, text }) => label === "byline" || text.length < 40).flatMap(({ text }) => dayIn(text) ?? []));
  const outlets = new Set(lines.flatMap(({ text }) => outletIn(text) ?? []));
  const [day] = days;
  const [outlet] = outlets;
  const published = doc.published ?? (days.size === 1 ? day : undefined);
  const publisher = doc.publisher ?? (outlets.size === 1 ? outlet : undefined);
  return { ...(published !== undefined && { published }), ...(publisher !== undefined && { publisher }) };
}

function dayIn(text: string): string | undefined {
  const iso = ISO.exec(text);
  if (iso !== null) return iso[0];
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  if (day !== undefined && month !== undefined && year !== undefined) return written(day, month, year);
  const [, name, date, of] = MONTH_FIRST.exec(text) ?? [];
  return name === undefined || date === undefined || of === undefined ? undefined : written(date, name, of);
}

function written(day: string, month: string, year: string): string | undefined {
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return Number(day) < 1 || Number(day) > 31 ? undefined : `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** "By Ada Brandt, Marbeck Courier", or a short line that is nothing but an outlet's name. */
function outletIn(text: string): string | undefined {
  const named = AUTHOR.exec(text)?.[1] ?? (text.split(" ").length <= 5 && /^(?:The )?(?:\p{Lu}[\p{L}’'-]*(?: |$)){1,5}$/u.test(text) ? text : undefined);
  return named !== undefined && OUTLET.test(named) && /^(?:The |the )?\p{Lu}/u.test(named) ? named : undefined;
}
