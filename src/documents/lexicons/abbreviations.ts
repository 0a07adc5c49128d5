/**
 * English abbreviations that end in a full stop, in lower case without the last stop.
 * Source: style guides of English-language news agencies; the list of DOCUMENTS §1 for sentence ends.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Written with a capital and followed by a name. */
export const TITLES = words(`mr mrs ms mx dr prof rev fr sr sra hon sen sens rep reps gov govs lt col gen maj capt cmdr adm sgt cpl pvt pres amb supt
  insp det atty msgr st ste mt ft messrs`);

/** Followed by a number; otherwise they end a sentence, as words. */
export const BEFORE_NUMBER = words("no nos p pp art arts sec secs ch vol fig figs para paras");

/** Followed by more of the sentence: an example, the other side. */
export const BEFORE_MORE = words("vs v cf e.g i.e eg viz eds approx ca univ r-wis r-tex r-fla d-calif d-mass d-mich d-wash d-conn");

/** May end a sentence; the word after them tells. */
export const ANYWHERE = words("etc a.m p.m u.s u.k u.n e.u u.s.a d.c n.y l.a ph.d m.d b.a m.a m.p b.c a.d al esq dept assn hr hrs lb lbs oz km kg cm mm mph sq est");

/** The same, but written small these are words. */
export const CAPITALISED = words(`inc corp ltd co llc plc bros jr sr jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
  sat sun ave blvd rd bldg ala ariz ark calif colo conn del fla ga ill ind kan ky md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va
  wash wis wyo`);

/** Verbs that can follow a name after a quotation that ends in a question or exclamation mark: `"Why?" Okafor asked.` */
export const VERBS_AFTER_QUESTION = /^(?:said|says|asked|asks|added|adds|wrote|writes|wondered|replied|replies|answered|told|cried|shouted|exclaimed|demanded|quipped|joked|remarked|continued|tweeted|posted|inquired|retorted|responded|declared|insisted|mused|noted|queried|pleaded|urged|warned|argued|commented)$/;
