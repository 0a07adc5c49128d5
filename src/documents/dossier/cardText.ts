/** Longest text of a card, in characters. Source: DOCUMENTS §5.6. */
export const LONGEST_CARD = 140;

/** What must never be left out: it is what makes an allegation an allegation. */
const KEEP = /\b(?:not|no|never|none|neither|nor|cannot|without|alleg\w+|reportedly|purported\w*|claims?|claimed|could|may|might|would|should|if|unless|only|accus\w+|den(?:y|ies|ied)|unclear|unproven|unconfirmed|suspected|potential\w*|possibl[ey]|likely|fewer|less|hardly|barely|some|many|most)\b|n['’]t\b/i;

const LEADING = /^(?:[•*–—-]\s+|\d+[.)]\s+)?(?:(?:however|moreover|furthermore|additionally|in addition|meanwhile|for instance|for example|overall|indeed|in fact|similarly|in tandem|likewise|conversely|as a result|consequently|therefore|also|besides|notably|ironically|looking ahead|on one side|on the other hand|at the same time|in recent (?:news|months|years|weeks)|earlier this year|particularly|but|and|so|yet)\s*[,:]?\s+)/i;
const BULLET = /^(?:[•*–—-]|\d+[.)])\s+/;

const SAYS = "(?:said|says|argue[sd]?|state[sd]?|note[sd]?|add(?:s|ed)|explain(?:s|ed)?|reported|warn(?:s|ed)?|believes?|believed|told|suggest(?:s|ed)?|recommended)";
const SAID_BEFORE = new RegExp(`^[^,“"]{2,70}\\s${SAYS}(?: (?:the )?[\\w ]{2,30}| on \\w+)? that\\s(?=\\w)`);
const SAID_AFTER = new RegExp(`,\\s(?:(?:[\\w.’' -]{2,60}\\s)?${SAYS}(?:\\s[^,"“]{1,40})?|according to [^,"“]{3,60})\\.?$`);

/** Ways of leaving words out, the gentlest first. Each gives a shorter text, or the same. */
const CUTS: readonly ((text: string) => string)[] = [
  (text) => without(text, BULLET),
  (text) => capitalised(without(text, LEADING)),
  (text) => without(text, /\s\([^()]{1,80}\)/),
  (text) => without(text, /(?:,|\s[–—-])\s(?:an?|the|formerly|known (?:as|for)|whose|who|which|\w+ing)\s[^,–—]{3,90}(?:,|\s[–—-])(?=\s)/),
  // Who says it stands on the card beside its text.
  (text) => capitalised(without(text, SAID_BEFORE)),
  (text) => endedBy(text, SAID_AFTER),
  (text) => endedBy(text, /,\s(?:\w+ly\s|thus\s|thereby\s|further\s)*\w+ing\s[^"”“]{5,}$/),
  (text) => endedBy(text, /,\s(?:which|while|whereas|as|after|since|although|with|including|particularly|especially|such as|like)\s[^"”“]{5,}$/),
  (text) => endedBy(text, /(?<=^.{60,})[;:–—]\s[^"”“]{8,}$/),
];

/**
 * A sentence as a card: at most {@link LONGEST_CARD} characters where that can be had by leaving words out; never by changing them.
 *
 * What tells an allegation from a fact (not, alleged, could …) is never left out: the text then stays longer. Quotations are not cut.
 */
export function cardText(sentence: string): string {
  let text = without(sentence.replace(/\s+/g, " ").trim(), BULLET);
  for (const cut of CUTS) {
    if (text.length <= LONGEST_CARD) return text;
    const shorter = cut(text);
    if (shorter.length >= 25 && losesNothing(text, shorter)) text = shorter;
  }
  return text.length <= LONGEST_CARD ? text : atClause(text);
}

const without = (text: string, part: RegExp): string => text.replace(part, "");
const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The text without its end, which is replaced by the full stop that it had. */
function endedBy(text: string, end: RegExp): string {
  const shorter = without(text, end);
  return shorter === text || /[.!?]["”]?$/.test(shorter) ? shorter : `${shorter}.`;
}

/** Whether all the words that must stay are still there. */
function losesNothing(text: string, shorter: string): boolean {
  const kept = (words: string): number => words.match(new RegExp(KEEP, "gi"))?.length ?? 0;
  return kept(shorter) === kept(text) && (shorter.match(/["“”]/g)?.length ?? 0) % 2 === (text.match(/["“”]/g)?.length ?? 0) % 2;
}

/** Ended at the last comma that leaves a card's length; the whole text where that would lose what must stay. */
function atClause(text: string): string {
  for (let at = text.lastIndexOf(",", LONGEST_CARD - 2); at > LONGEST_CARD / 2; at = text.lastIndexOf(",", at - 1)) {
    const shorter = `${text.slice(0, at)}.`;
    if (losesNothing(text, shorter)) return shorter;
  }
  return text;
}
