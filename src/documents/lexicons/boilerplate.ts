/**
 * What stands around an article on a page or in a file, and is no part of it.
 * Source: common wording of news sites, blogs, press releases, newsletters and content-management systems, collected by hand;
 * the kinds follow DOCUMENTS §5.3. Every pattern is tried on one block, trimmed, its white space made single, at most 600 code units.
 */

/** A pattern for a kind of block; `most` is the greatest number of words of a block that it may condemn. */
export interface BlockPattern {
  readonly name: string;
  readonly pattern: RegExp;
  readonly most: number;
  readonly label: "boilerplate" | "byline" | "caption";
}

const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const WEEKDAY = String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?`;
const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?\(?[a-z]{2,4}\)?)?`;
const DAY = String.raw`(?:${WEEKDAY},? )?(?:\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \d{4}|${MONTH} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})`;

/** A pattern that knows of letters outside English takes an engine much longer to prepare. */
const prepared = (source: string): RegExp => new RegExp(source, source.includes("\\p{") ? "iu" : "i");
const at = (name: string, most: number, source: string): BlockPattern => ({ name, most, label: "boilerplate", pattern: prepared(source) });
const byline = (name: string, most: number, source: string): BlockPattern => ({ name, most, label: "byline", pattern: prepared(source) });
const caption = (name: string, most: number, source: string): BlockPattern => ({ name, most, label: "caption", pattern: prepared(source) });
/** Where capitals tell: a name, a section in capitals. */
const asWritten = (found: BlockPattern): BlockPattern => ({ ...found, pattern: new RegExp(found.pattern.source, "u") });

export const BLOCK_PATTERNS: readonly BlockPattern[] = [
  // Dates, times, authors.
  byline("date", 14, String.raw`^(?:(?:first |last |originally )?(?:published|updated|posted|modified|created|date|issued|release date|filed|aired)(?: on| at)?:? ?)?${DAY}(?:(?:,| [–—-])? (?:at )?${CLOCK})?(?: ?[|·•-] ?.{0,40})?$`),
  byline("date of publication", 16, String.raw`^(?:first |last |originally )?(?:published|updated|posted|modified|issued|aired)\b(?: (?:on|at|in|by|date))*:?(?:$| ?.{0,60}\d)`),
  byline("published", 4, String.raw`^(?:first |last |originally )?(?:published|updated|posted|modified|edited|written|reviewed|fact.checked|reported|author|date)(?: on| at| by|ed)?:?$`),
  asWritten(byline("author", 25, String.raw`^(?:[Ww]ords|[Ss]tory|[Rr]eport|[Tt]ext|[Aa]nalysis|[Oo]pinion|[Ww]ritten|[Ee]dited|[Rr]eviewed|[Pp]osted|[Ii]nterview|[Rr]eporting)? ?(?:[Bb]y|BY):? \p{Lu}[\p{L}.’'-]+ (?:\p{Lu}|and )[^.!?]*(?:\p{Lu}\.[^.!?]*){0,3}$`)),
  byline("staff", 12, String.raw`^[^.!?]{3,50}(?:,| [|–—-]) ?(?:(?:senior|chief|political|science|business|technology|health|city|education|environment|deputy|managing|staff|guest|contributing) )*(?:staff writer|writer|reporter|correspondent|columnist|editor|contributor|editor-in-chief)\b[^.!?]{0,40}$`),
  asWritten(byline("office", 8, String.raw`^(?:\p{Lu}[\p{L}.’'-]+ ){2,6}(?:Correspondent|Reporter|Writer|Columnist|Editor|Contributor)$`)),
  byline("reading time", 12, String.raw`^(?:reading time:? )?(?:about )?\d{1,3}[- ]min(?:ute)?s?(?: read(?:ing)?)?(?: time)?$|\b\d{1,3}[- ]min(?:ute)? read\b`),
  byline("clock", 8, String.raw`^(?:updated:? )?${CLOCK}$|^\d+ (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?) ago$`),
  // Pictures.
  caption("picture credit", 60, String.raw`\((?:ap|afp|reuters|getty|photo|file|image|picture|courtesy|credit|photograph|illustration)\b[^)]{0,60}\)$`),
  caption("picture credit at the start", 40, String.raw`^(?:photo(?:graph)?s?|images?|pictures?|illustrations?|graphics?|videos?|file photo|credits?|source|banner|thumbnail|logo)(?: (?:by|credits?|source|courtesy(?: of)?|supplied(?: by)?))?\s?[:©]`),
  caption("picture by", 14, String.raw`^(?:photo(?:graph)?s?|images?|pictures?|illustrations?|graphics?)(?: credit)?(?: by| courtesy of| via| from)\b`),
  caption("agency at the end", 60, String.raw`(?:photo(?:graph)?|image|picture|illustration|credit|graphic)s?(?: credit| by| courtesy)?: ?[^.!?]{2,60}$|[/|] ?(?:getty images|shutterstock|reuters|afp|ap(?: photo)?|epa|istock|unsplash|alamy|pexels)\b[^.!?]{0,30}$`),
  caption("shown in the picture", 60, String.raw`\((?:left|right|cent(?:er|re)|pictured|top|bottom|above|below|second from (?:left|right))\)|\b(?:file (?:photo|picture|image)|is pictured (?:here|above|below)|are pictured|(?:pictured|seen|shown) (?:here|above|below)|in this (?:photo|image|picture|illustration|file|undated))\b|^in (?:an?|this) [^.]{0,40}\b(?:photo|picture|image|illustration)\b`),
  at("logo", 6, String.raw`\b(?:logo|icon|avatar|thumbnail|banner|placeholder)$`),
  at("banner", 30, String.raw`^(?:banner|thumbnail|cover image|featured image|hero image|image|logo) (?:for|of) `),
  // Signing up, signing in, paying.
  at("subscribe", 8, String.raw`^(?:already (?:a )?)?(?:please )?(?:subscribe|subscribed|unsubscribe|sign (?:up|in|out)|log (?:in|out)|register|join now|join us|donate|become a (?:member|supporter|subscriber)|create (?:an |your )?account|manage (?:your )?(?:subscription|account))\b[^.]*[.!]?$`),
  at("newsletter", 45, String.raw`\b(?:(?:sign|signed|signing) up (?:for|to|now|here|today)|subscribe|subscribing|join|get|receive|delivered)\b.{0,80}\b(?:news ?letters?|e-?mail (?:list|updates?|alerts?)|mailing list|in ?box|(?:daily|weekly) (?:briefing|digest|roundup|email))\b`),
  at("newsletter heading", 14, String.raw`\bnews ?letters?\b[^.]*$|^(?:keep|stay) (?:up to date|informed|in the loop|updated|ahead|connected)\b[^.]*$|^never miss\b|^don.t miss (?:a|an|out)\b`),
  at("delivered weekly", 60, String.raw`\bdelivered (?:daily|weekly|monthly|straight|right|directly|to your)\b|\bstraight to your in ?box\b|\bget (?:full |unlimited |instant )?access\b|\bfull access to (?:our|all)\b|\bunlimited (?:digital )?access\b`),
  at("offer", 20, String.raw`\b\d{1,2} ?% (?:off|discount)\b|\b(?:free trial|limited.time offer|special offer|promo code|buy now|shop now|order now|book now|claim your|unlock (?:this|all|full|premium|\d))`),
  at("call to learn", 14, String.raw`^(?:learn (?:more|how to|to use)|find out more|discover more|see (?:more|all|also)|view (?:all|more|comments?|gallery|on)|show (?:more|less|all)|load more|read (?:more|next|also|full|the full|on|our|this next)|more (?:here|info)|click (?:here|to)|tap (?:here|to)|download (?:the|our|this|pdf|now|as)|watch(?: now| live|:)|listen(?: now| to this|:)|get started|try (?:it|now|for free))\b[^.]*[.!…]?$`),
  at("agree to terms", 60, String.raw`\b(?:you|i|by (?:\w+ ){1,6}you)\b.{0,40}\b(?:agree(?:ing)?|accept(?:ing)?|consent(?:ing)?|have read)\b.{0,80}\b(?:privacy policy|terms of (?:service|use)|terms (?:and|&) conditions|cookie policy|user agreement)\b`),
  at("cookies", 80, String.raw`\b(?:we|this (?:site|website|page)|our (?:site|website|partners)|you accept|by continuing)\b.{0,60}\b(?:use|uses|using|store|set|sets|of) (?:\w+ ){0,2}cookies\b|\b(?:accept|reject|manage|allow) (?:all |my )?cookies\b|\bcookie (?:settings|preferences|policy|notice)\b`),
  at("privacy links", 14, String.raw`^(?:privacy|terms|cookies?|legal|imprint|accessibility|sitemap|site map|contact(?: us)?|about(?: us)?|advertise|careers|jobs|help|faqs?|home|menu|search|skip to (?:main )?content|back to top|close|print|email|e-mail|share|save|copy link|link copied|comments?|reply|report|follow(?: us)?|tags?|topics?|categor(?:y|ies)|sections?|edition|navigation|toggle \w+|main menu|next|previous|prev|gift|bookmark)(?: (?:policy|notice|statement|of (?:use|service)|this(?: article| story| page)?|article|story|page|with others|with us|on \w+|menu|preferences|\(\d+\)|now|\d+))*[:.…»›]?$`),
  at("robot", 40, String.raw`\b(?:enable javascript|javascript is (?:disabled|required)|your browser (?:does not|doesn't)|ad ?blocker|verify (?:that )?you are (?:a )?human)\b`),
  at("paywall", 40, String.raw`\b(?:continue reading|keep reading|to read (?:the full|this) (?:story|article)|this (?:article|content|story) is (?:for|available (?:only )?to|reserved|exclusive)\b.{0,40}(?:subscribers|members)|subscribers? only|already a subscriber|free articles? (?:left|remaining|this month))\b`),
  // Sharing.
  at("share", 14, String.raw`^share\b[^.]{0,60}$|^(?:share|tweet|post|pin|email|print|whatsapp|facebook|twitter|linkedin|reddit|instagram|telegram|youtube|tiktok|bluesky|mastodon|threads|x|copy|flipboard)(?:(?: ?[|·•/,&]? ?(?:and |on |via |to )?)(?:share|tweet|post|pin|email|print|whatsapp|facebook|twitter|linkedin|reddit|instagram|telegram|youtube|tiktok|bluesky|mastodon|threads|x|copy(?: link)?|link|flipboard))*$`),
  at("follow", 30, String.raw`^(?:follow|like|find|connect with|join) (?:us|me|our|him|her|them|\w+ \w+|@\w+)\b.{0,60}\b(?:on|at) (?:facebook|twitter|x|linkedin|instagram|telegram|youtube|tiktok|bluesky|mastodon|threads|social)\b`),
  at("like us", 25, String.raw`^(?:like|get|add|find|see|join) .{1,60}\b(?:on|to) (?:facebook|twitter|linkedin|instagram|youtube|tiktok|your (?:timeline|feed))\b`),
  at("interface", 30, String.raw`^(?:you have (?:successfully|already|been (?:logged|signed))|a link has been|your (?:e-?mail(?: address)?|comment|message|request|password|account|browser) (?:has been|was|is|will)|please (?:enter|check your|try again|log|select|provide|confirm|wait)|thank(?:s| you) for (?:signing|subscribing|registering)|select .{1,20} from (?:the|this)|enter your|an error (?:has )?occurred|something went wrong|loading)\b|\bunsubscribe (?:with|at|by|from)\b`),
  at("handle", 6, String.raw`^(?:@\w+|#\w+|https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+)(?:[ ,|·]+(?:@\w+|#\w+|https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+))*$`),
  at("comments", 10, String.raw`^(?:\d[\d,.]* (?:comments?|shares?|likes?|views?|replies|reactions|followers)|(?:leave|post|write|add|view|show|hide) (?:a |your |all )?(?:comments?|reply)|(?:be the first to|join the) (?:comment|conversation|discussion)|no comments(?: yet)?|comments? (?:are |is )?(?:closed|off|disabled))\b`),
  // Links to other things.
  at("related link", 40, String.raw`^(?:(?:also |must )?read(?: more| also| next)?|related(?: (?:stories|story|articles?|content|links?|posts?|coverage))?|see also|more on this(?: story)?|more from \w.{0,40}|further reading|watch|listen|explore|in case you missed it|icymi|don.t miss|recommended|up next|editors?.s? (?:pick|choice)s?|trending) ?[:>»|→] ?\S`),
  at("advertisement", 8, String.raw`^(?:advertise?ments?|advertisement .{0,30}|ads?(?: by \w+)?|sponsored(?: (?:by .{0,30}|content|post|message))?|promoted(?: content)?|paid (?:post|content|partnership)|story continues(?: below.*)?|article continues .{0,40}|continue(?:s|d)? (?:below|after) .{0,30}|scroll (?:down|to|for) .{0,30}|skip (?:ad|advertisement|past .{0,40}))$`),
  at("affiliate", 60, String.raw`\b(?:may earn (?:a |an )?(?:small )?(?:affiliate )?commission|affiliate links?|this post (?:contains|may contain)|disclosure: (?:we|this))\b`),
  at("breadcrumb", 12, String.raw`^(?:home|news|front page|world|politics|business|opinion|[\w&]+) ?[>›»](?: ?[\w&’' -]{2,40} ?[>›»])* ?[\w&’' -]{2,40}$`),
  asWritten(at("section", 6, String.raw`^\p{Lu}[\p{Lu}&\s]*[/|>›»]\s?\p{Lu}[\p{Lu}&\s/|>›»]*$`)),
  // Rights, contacts, press releases.
  at("copyright", 80, String.raw`^(?:©|\(c\)|copyright\b|all rights reserved)|©\s?(?:copyright )?\d{4}|\bcopyright (?:©|\(c\)|\d{4})|\ball rights reserved\b|\b(?:may|must) not be (?:published|reproduced|copied|redistributed|broadcast)\b.{0,60}\b(?:permission|consent|redistributed|reproduced)\b`),
  at("licence of the text", 40, String.raw`\b(?:licensed|available|published|republished?) (?:here )?under (?:a |the )?creative commons\b|\b(?:republish this article|this (?:article|story|piece) (?:was )?(?:first|originally) (?:published|appeared)|originally (?:published|appeared) (?:in|on|at))\b`),
  at("press release", 8, String.raw`^(?:for immediate release|(?:news|press|media) (?:release|statement|advisory)|embargo(?:ed)?\b.*|not for (?:publication|release)\b.*|###+|\*\*\*+|-? ?(?:ends?|30) ?-?|- ?# ?# ?# ?-?|# # #|\*+|[-_=~–—•·]{2,}|[×✕✖☰≡→←▸►▼▲|·•…]+)$`),
  at("contact", 40, String.raw`^(?:(?:media|press|public|further|more|general)[ -])?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|information|relations)(?: \w+){0,2}:|^(?:tel|phone|telephone|e-?mail|fax|web(?:site)?|address|mobile|contact)(?: \w+)? ?[:.]|\bfor (?:more|further|media|press|additional) (?:information|enquiries|inquiries|details)\b.{0,40}\b(?:contact|visit|see|call|email|please|go to)\b|^(?:\+?\d[\d ()/.-]{6,}\d)$`),
  at("tip line", 40, String.raw`\b(?:do you have (?:a )?(?:tip|story|information)|got a (?:tip|story|news tip)|send (?:us )?(?:your )?(?:tips|letters|feedback)|(?:email|contact) the (?:author|reporter|writer|newsroom)|have your say|let us know what you think|write to (?:us|the editor) at|tell us (?:what you think|in the comments))\b`),
  at("views of the author", 60, String.raw`^(?:the )?(?:views|opinions) expressed\b|\b(?:views|opinions) (?:expressed|in this (?:article|piece|column|essay))\b.{0,80}\b(?:do not|don't|are (?:solely )?those of|necessarily)\b`),
  at("about the reporting", 60, String.raw`^(?:\(?(?:additional |with )?(?:reporting|writing|editing|compiled)(?: and (?:writing|editing))? by\b|this (?:story|article|report|page|post) (?:has been|was) (?:updated|corrected|amended|edited|produced|generated|translated)\b|(?:correction|editor.s note|clarification|update)s?:|this transcript (?:has been|was|is)\b|transcript (?:has been )?(?:edited|provided)\b)`),
  asWritten(at("author's life", 60, String.raw`^(?:About the [Aa]uthors?|(?:The (?:author|writer|columnist) is|\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\.? )?\p{Lu}[\p{L}’'-]+ (?:writes (?:primarily |regularly |mostly )?(?:for|about) |(?:is|was|has been) (?:an? |the )?(?:[\p{L}-]+ ){0,5}(?:staff writer|reporter|correspondent|columnist|journalist|freelance|editor|contributor|author of|who (?:covers|writes))\b)))`)),
  at("produced by", 14, String.raw`^(?:powered|produced|built|designed|hosted|presented|brought to you|made possible|supported|generated|translated) (?:by|with|from|in)\b[^.]*$`),
  at("number of page", 6, String.raw`^(?:page )?\d+(?: ?(?:/|of) ?\d+)?$`),
];

/** Headings of boxes that stand within an article or after it: what follows them is other matter, until the text goes on. */
export const BOX_HEADINGS: readonly RegExp[] = [
  /^(?:(?:latest|recent|more|other|related|top|trending|popular|recommended|similar|further|featured|previous|breaking|most read|our|all) ){1,2}(?:[^\s.]+ ){0,3}(?:news|stories|story|articles?|posts?|content|headlines|reading|coverage|links?|topics?|tools?|videos?|podcasts?|reports?|updates|publications|columns)[:…]?$/i,
  /^(?:the )?(?:most )?(?:read|popular|viewed|shared|trending|recommended|related|latest|sponsored)(?: (?:now|today|this week|for you|by))?[:…]?$/i,
  /^(?:you (?:might|may) (?:also )?(?:like|enjoy|be interested in|have missed)|what to read next|what.s (?:new|trending|hot)|read (?:next|more|also)|more (?:to read|like this|from [^.]{1,40}|on this [^.]{1,20})|also (?:on|in|from) [^.]{1,30})[:…]?$/i,
];

/** Headings after which the article is over, unless a long paragraph about the same matters follows. */
export const TAIL_HEADINGS: readonly RegExp[] = [
  /^(?:about (?:the )?(?:authors?|us|writer|contributor|publisher)|(?:(?:readers?[’']?s?|your|user|all|view|latest|top|\d[\d,]*) )*comments?(?: ?\(\d+\)| so far| on this [^.]{1,20}|: \d+)?|reply #\d+|leave a (?:comment|reply)|(?:join|start) the (?:conversation|discussion)|tags?|topics|filed under|categories)(?:[:…][^.]{0,60})?$/i,
  /^(?:supporters|signatories|signed(?: by)?|(?:initial |full )?list of signatories|our (?:sponsors|partners)|notes? (?:to|for) (?:the )?editors?|(?:media|press) (?:contacts?|enquiries|inquiries)|contacts?(?: information)?)[:….]?$/i,
  /^(?:references|footnotes|endnotes|bibliography|works cited|sources|acknowledge?ments?|archives?|editors?.s? (?:picks?|choice)|news)[:….]?$/i,
];

/** What sections of reports and laws are called; such headings share no words with the text below. */
export const SECTION_HEADING = /^(?:\d{1,2}\.?\d? |[ivx]{1,3}\. )?(?:(?:the |an? )?(?:executive |short )?(?:summary|introduction|overview|background|context|abstract|preface|foreword|highlights|the issue|the problem|at a glance|in brief|in short)|key (?:points|findings|facts|messages|takeaways)|main (?:points|findings)|what happened|why (?:it|this) matters|what you need to know|the (?:facts|context|background)|(?:article|section|chapter|part|annex|schedule|title|appendix|recommendation|question|option|step) (?:\d{1,3}|[ivx]{1,5}|[a-z])\b[^.]{0,60})[:.]?$/i;

/** "About Northmoor Water": the heading above what a press release says about its sender. */
export const ABOUT_SENDER = /^about (?:the )?\p{Lu}[\p{L}&.'’-]*(?: (?:of|for|and|the|&|\p{Lu}[\p{L}&.'’-]*)){0,7}:?$/u;

/** The end of a press release or a wire story; nothing after it is the article. */
export const END_MARK = /^(?:#{3,}|# # #|-? ?(?:ends?|30) ?-?|\*{3,}|-{2,} ?ends? ?-{2,}|\[?ends?\]?)$/i;
