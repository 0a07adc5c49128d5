import { words } from "./words.ts";

/**
 * English words whose class is fixed or nearly so. Source: the closed classes of any grammar of English (Quirk et al.,
 * A Comprehensive Grammar of the English Language, 1985, chapters 2 to 9), with adverbs and linking words of news prose.
 * Where a word has several classes the list names the one that it mostly has in the press; `tag` corrects by context.
 */
export const DETERMINERS = words("the a an this that these those each every either neither no some any all both many most more much few fewer several another other such what which whatever whichever enough half less");

export const PRONOUNS = words("i you he she it we they me him her us them myself yourself himself herself itself ourselves themselves who whom whose someone somebody anyone anybody everyone everybody nobody none something anything everything nothing others one mine yours hers ours theirs whoever");

export const POSSESSIVES = words("my your his her its our their whose");

export const PREPOSITIONS = words("of in on at by for with from into onto about against between among amongst through throughout during before after above below over under across behind beyond near within without toward towards upon via per amid amidst despite concerning regarding including like unlike until till since along alongside around inside outside off up down out versus besides except than as past beneath");

export const CONJUNCTIONS = words("and or but nor plus");

export const SUBORDINATORS = words("because although though while whereas if unless whether when whenever where wherever once so lest that");

export const MODALS = words("will would shall should can could may might must ought 'll ’ll 'd ’d cannot");

export const AUXILIARIES = words("be am is are was were been being have has had having do does did 're ’re 've ’ve 'm ’m");

export const PARTICLES = words("to not n't n’t 's ’s ' ’");

export const ADVERBS = words("yet also already still just only even ever never always often sometimes usually again almost nearly quite rather very too so now then here there today tomorrow yesterday soon later ago once twice however therefore moreover furthermore meanwhile nevertheless nonetheless thus hence instead indeed perhaps maybe likewise otherwise besides additionally similarly conversely far further well away back together apart forward abroad overseas online worldwide nationwide altogether anyway anymore somewhat somehow anywhere everywhere elsewhere nowhere why how yet alone ahead afterwards afterward beforehand recently reportedly allegedly purportedly");

export const NUMBER_WORDS = words("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds thousands millions billions first second third fourth fifth sixth seventh eighth ninth tenth");

/** Frequent adjectives without a telling ending. */
export const ADJECTIVES = words("new old good bad big small large great high low long short strong weak hard easy early late young major minor key main chief senior junior former current recent future past next last own same different other certain sure clear likely unlikely able unable ready open closed free fair unfair safe unsafe rich poor cheap dear heavy light deep wide broad narrow full empty true false right wrong real fake hot cold dark black white red green blue public private civil foreign local rural urban common rare simple complex modern ancient domestic dangerous harmful illegal unlawful legal lawful federal european american british french german chinese russian indian japanese korean australian canadian african asian western eastern northern southern separate vast huge tiny tough strict stricter stringent mere sheer top mass joint overall nuclear vulnerable concerned worried aware afraid serious severe significant substantial concrete better best worse worst larger largest smaller smallest higher highest lower lowest greater greatest stronger strongest weaker cheaper tougher wider broader deeper faster slower older younger newer longer shorter further fast slow quick brief so-called left-wing right-wing bipartisan outright blanket alleged familiar privy");

/** Capitalised by rule and no name of anybody. */
export const CALENDAR = words("monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan thanksgiving");

/** Nouns that end like adjectives. Source: own list. */
export const ADJECTIVAL_NOUNS = words("hospital capital total metal animal criminal professional official individual material proposal trial rival principal journal festival terminal tribunal signal editorial memorial precedent student resident president agent government parent patient client incident accident event percent content tenant merchant restaurant applicant migrant immigrant giant plant grant participant defendant consultant assistant accountant library secretary salary boundary territory history theory factory inventory category laboratory commentary documentary summary victory directory story memory initiative perspective alternative objective representative executive detective native relative motive directive archive table cable vegetable variable deal goal meal oil coal soil fossil school meal pedestrian politician adolescent opponent proponent component ingredient document argument equivalent referral approval removal withdrawal survival arrival appeal dial manual general mineral funeral mural mandate estate chocolate climate debate state candidate advocate certificate delegate surrogate plate rate ballot quantity entity cleric critic sceptic skeptic academic topic traffic public fabric clinic music logic republic arctic plastic pesticide");
