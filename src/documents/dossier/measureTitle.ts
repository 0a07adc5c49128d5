import type { DocumentReading, MeasureClass, MeasureFound, MeasureStatus } from "../model.ts";

/** A sentence that states a measure, with the document in which it stands. */
export interface Told {
  readonly reading: DocumentReading;
  readonly row: MeasureFound;
}

/** Sentences that make a document's lead, its headline among them. */
const LEAD = 3;
/** A title longer than this does not fit where titles stand. */
const LONGEST_TITLE = 60;
/** Labels that are weighed; the first of so many sentences say it. */
const WEIGHED = 12;

/** What begins a clause that belongs to the news, not to the measure's name. */
const NEWS = /\s(?:amid|over|following|despite|in a (?:bid|fight|move)|ahead of|in the wake of|to ensure|to reduce|to prevent|to safeguard|aligns?|focused)\b.*$/i;
/** How far a measure has come, said before its name: "consider banning …", "would have to cut …". */
const STAGE = /^(?:(?:would|will|could|should|must|may|might) (?:have to |be made to |also )?|(?:consider|propos|plan|threaten|mull|weigh)(?:s|e[sd]?|ed|ing|ning)? )(?!be\b)/i;
const UNFINISHED = /\s(?:of|on|to|for|the|a|an|and|or|in|by|with|at|from|be|is|are|its|their|as|than|into|against|between|involving)$|\s\S+-(?:linked|related|based|led|made|backed)$|\sand \w+ing$|\s(?:in|of|with) the \p{L}$/iu;
/** What a critic calls it: "the charge becomes a tax on the poor". */
const CALLED = /\b(?:becom(?:e|es|ing)|amounts? to|would be|is (?:just|only|really|nothing but|little more than)|was (?:just|only)|turns? into|call(?:s|ed|ing)? it|dubbed|brand(?:s|ed)|denounced \w+ as|no more than)(?: (?:an?|another|the))? ?(?:\w+ )?$/i;

/** Names for measures that nobody but a quotation names. */
const PLAIN: Readonly<Record<MeasureClass, string>> = {
  ban: "Ban on", restrict: "Limits on", "export-control": "Export controls on", divest: "Forced sale of", require: "New duties for", screen: "Checks of", regulate: "New rules for", license: "Licences for",
  fund: "Money for", sanction: "Sanctions against", tariff: "New charges for", fine: "Fines for", sue: "Court action against", investigate: "Investigation of", alliance: "Alliance with", cooperate: "Work together with",
  protect: "Protection of", exempt: "Exemption for", repeal: "Easier rules for", "weaken-encryption": "Access to encrypted data of", disclose: "Open books of",
};

/**
 * What a measure is called: in the words of headline or lead, or in those that come most often; never in a quotation's or a critic's.
 *
 * @param target - Name of whom it concerns, for measures that only quotations name.
 */
export function measureTitle(told: readonly Told[], target: string | undefined): string {
  const labels = told.slice(0, WEIGHED).filter(isNeutral).map((one) => ({ one, label: titleFrom(fuller(one)) })).filter(({ label }) => label !== "");
  const count = (label: string): number => labels.filter((other) => other.label.toLowerCase() === label.toLowerCase()).length;
  const worth = ({ one, label }: (typeof labels)[number]): number => {
    const words = label.split(" ").length;
    return (isEarly(one) ? 4 : 0) + count(label) + Math.min(words, 4) + (words === 1 ? -5 : 0) + (/^(?:would|could|will) be\b|\b(?:them|it|this|that|so)$/i.test(label) ? -5 : 0);
  };
  const best = labels.reduce<(typeof labels)[number] | undefined>((found, next) => (found === undefined || worth(next) > worth(found) ? next : found), undefined);
  return best?.label ?? plainName(told[0]?.row.cls, target);
}

/** How far it has come: what most headlines and leads say, of two the further; else what most of its sentences say, of two the less far. */
export function measureStage(told: readonly Told[], order: readonly MeasureStatus[]): MeasureStatus {
  const early = told.filter((one) => isEarly(one) && one.row.status !== "reported");
  const count = (asked: readonly Told[], status: MeasureStatus): number => asked.filter(({ row }) => row.status === status).length;
  if (early.length > 0) return [...order].reverse().sort((a, b) => count(early, b) - count(early, a))[0] ?? "reported";
  return [...order].sort((a, b) => count(told, b) - count(told, a))[0] ?? "reported";
}

const plainName = (cls: MeasureClass | undefined, target: string | undefined): string => {
  const name = PLAIN[cls ?? "regulate"];
  return target === undefined ? name.replace(/ \w+$/, "") : `${name} ${target}`;
};

const isEarly = ({ reading, row }: Told): boolean => row.sentence < LEAD && reading.sentences[row.sentence] !== undefined;

/** Whether the label's words stand neither within quotation marks nor after what makes them a reproach. */
export function isNeutral({ reading, row }: Told): boolean {
  const sentence = reading.doc.text.slice(row.start, row.end).replace(/\s+/g, " ");
  const at = sentence.toLowerCase().indexOf(row.label.toLowerCase());
  if (at < 0) return true;
  const before = sentence.slice(0, at);
  return !CALLED.test(before) && !isQuoted(before, sentence.slice(at)) && !row.label.includes("[");
}

/** A noun with the words that stand between it and its article: "a 6 pound bridge toll". */
function fuller({ reading, row }: Told): string {
  const { label } = row;
  const sentence = reading.doc.text.slice(row.start, row.end).replace(/\s+/g, " ");
  const at = sentence.toLowerCase().indexOf(label.toLowerCase());
  if (at < 0 || !/^(?:governed|subject|strengthened):/.test(row.why[0] ?? "")) return label;
  const lead = /\b(?:an?|the|this|its|their) ((?:(?!(?:of|on|to|for|and|or|in|by|with|from|that|has|have|had|is|are|was|were|be|will|would|could|may|might|which|as)\b)[\p{L}\p{N}£$€.-]+ ){1,3})$/iu.exec(sentence.slice(Math.max(0, at - 60), at))?.[1];
  return lead === undefined ? label : `${lead}${sentence.slice(at, at + label.length)}`;
}

/** Within quotation marks, also where a quotation began in the sentence before: then only its end stands here. */
function isQuoted(before: string, from: string): boolean {
  const straight = before.match(/"/g)?.length ?? 0;
  if (before.lastIndexOf("“") > before.lastIndexOf("”") || straight % 2 === 1) return true;
  if (/^[^“]*”/.test(from) && !before.includes("“")) return true;
  return straight === 0 && (from.match(/"/g)?.length ?? 0) === 1;
}

/** The label without news and stage; the empty string where what fits would be half a phrase. */
function titleFrom(label: string): string {
  const bare = label.replace(NEWS, "").replace(STAGE, "").trim();
  const short = bare.length <= LONGEST_TITLE ? bare : shorterPhrase(bare);
  let whole = short;
  while (UNFINISHED.test(whole)) whole = whole.replace(UNFINISHED, "");
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}`;
}

/** A phrase cut before one of its later parts, so that what stays is whole. */
export function shorterPhrase(phrase: string, most: number = LONGEST_TITLE): string {
  const parts = [...phrase.matchAll(/[,;:]?\s(?:and|or|of|on|in|at|to|for|by|with|from|against|between|within|under|involving|including|before|through|who|which|that)\s/g)].map(({ index }) => index).filter((at) => at <= most);
  const at = parts.at(-1);
  return at === undefined || phrase.slice(0, at).split(" ").length < 2 ? "" : phrase.slice(0, at);
}
