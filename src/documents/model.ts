/**
 * The words of the pipeline: what stands between a file that somebody drops and a draft scenario.
 *
 * Every offset counts UTF-16 code units in the canonical text of its document, which nothing changes once it is made:
 * `text.slice(start, end) === quote` holds for every anchor. Source: DOCUMENTS §5.2.
 */

/** First 12 digits of the SHA-256 of a document's canonical text. */
export type DocId = string;

/** A stretch of one canonical text; `end` is the code unit after the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in one of several documents. */
export interface Place extends Span {
  readonly doc: DocId;
}

/** A place with what stands there, so that it can be found again in a later version of the text (a text-quote selector). */
export interface Anchor extends Place {
  readonly quote: string;
  /** Up to 32 code units before and after it. */
  readonly prefix: string;
  readonly suffix: string;
}

export type DocumentKind = "txt" | "md" | "html" | "pdf" | "docx";

/** A document as all later stages see it. */
export interface CanonicalDocument {
  readonly id: DocId;
  /** Of the canonical text, 64 hexadecimal digits. */
  readonly sha256: string;
  /** The file's name as it was dropped, or a name for a paste. */
  readonly name: string;
  readonly kind: DocumentKind;
  readonly text: string;
  /** What the file itself says about itself; the author may correct it. */
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  /** For kinds that have pages: where in `text` each begins. */
  readonly pages?: readonly { readonly page: number; readonly start: number }[];
}

export type BlockLabel = "title" | "heading" | "body" | "list" | "quote" | "caption" | "byline" | "boilerplate";

/** A run of lines that belong together. Captions and bylines are no article text, like boilerplate. */
export interface Block extends Span {
  /** 1-based line of the canonical text on which it begins. */
  readonly line: number;
  readonly label: BlockLabel;
  /** Names of the rules that decided, the strongest first. */
  readonly why: readonly string[];
  readonly by: "rule" | "author";
}

/** A sentence of the article. Sentences never cross blocks. */
export interface Sentence extends Span {
  /** Index into the document's blocks. */
  readonly block: number;
}

export type ActorKind =
  | "company" | "government" | "agency" | "legislature" | "court" | "person" | "group" | "ngo" | "media" | "igo" | "unknown";

/** Whether a speaker gains by being believed, or loses. Source: MODEL §1.4. */
export type Stake = "none" | "stake" | "againstInterest";

/** Somebody who speaks, acts or is acted upon, under all the names that the documents give. */
export interface Actor {
  /** Lower-case words joined by `-`; unique among the actors of one reading. */
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  /** Common nouns by which the document calls it: "startup", "senator". Singular, lower case. */
  readonly descriptors: readonly string[];
  readonly mentions: readonly Place[];
  /** How many statements are theirs. */
  readonly says: number;
  /** For ordering: weight of mentions, statements, title and lead. 0 or more. */
  readonly score: number;
  /** False for media that only report. */
  readonly playable: boolean;
  /** Whether the author wants it as a role; only among the actors of a dossier, and "todo" where it is absent. */
  readonly review?: Review;
}

export type CueClass = "report" | "claim" | "accuse" | "deny" | "urge" | "opine" | "predict" | "reveal" | "ask";

/** Whose a statement is: an actor's, the document's own voice, or nobody's whom it names. */
export type SourceRef = string | "author" | "unnamed";

/** Who says what stands in a sentence, and by which rule we think so. */
export interface Attribution {
  readonly source: SourceRef;
  /** Those who pass it on, nearest to us first ("Reuters, citing two people": via Reuters). */
  readonly via: readonly string[];
  readonly cue: Span | null;
  /** Lemma of the cue word, or the empty string. */
  readonly verb: string;
  readonly cls: CueClass;
  /** Whether the words are within quotation marks. */
  readonly quoted: boolean;
  readonly rule: string;
}

export type Status = "asserted" | "reported" | "alleged" | "denied" | "opinion";
export type Wording = "definite" | "hedged" | "prediction" | "opinion";
export type Directness = "primary" | "named" | "relayed" | "anonymous" | "unattributed";

/** A sentence that states something, as one document has it. Best first. */
export interface ClaimFound extends Span {
  /** Index into the document's sentences. */
  readonly sentence: number;
  readonly attribution: Attribution;
  readonly status: Status;
  readonly wording: Wording;
  readonly directness: Directness;
  readonly hedged: boolean;
  /** Claims of one group say the same thing. */
  readonly group: string;
  /** Ids of the actors whom it speaks of. */
  readonly about: readonly string[];
  /** 0..1: how sure the rules are of source and status. */
  readonly confidence: number;
  readonly why: readonly string[];
}

export type MeasureClass =
  | "ban" | "restrict" | "export-control" | "divest" | "require" | "screen" | "regulate" | "license" | "fund" | "sanction"
  | "tariff" | "fine" | "sue" | "investigate" | "alliance" | "cooperate" | "protect" | "exempt" | "repeal"
  | "weaken-encryption" | "disclose";

export type MeasureStatus = "proposed" | "considered" | "enacted" | "predicted" | "reported" | "called-for" | "threatened" | "denied";

/** A sentence that states a measure: somebody does, or might do, something by rule. */
export interface MeasureFound extends Span {
  readonly sentence: number;
  readonly cls: MeasureClass;
  /** A few words for it, taken from the sentence. */
  readonly label: string;
  readonly agent?: string;
  readonly target?: string;
  readonly status: MeasureStatus;
  readonly why: readonly string[];
}

/** A sentence that states a consequence. `category` is a name from the lexicon of consequences (DOCUMENTS §5.5). */
export interface ConsequenceFound extends Span {
  readonly sentence: number;
  readonly category: string;
  readonly kind: "effectOfMeasure" | "motivatingRisk";
  readonly modality: "certain" | "likely" | "possible";
  readonly why: readonly string[];
}

/** One document, read. */
export interface DocumentReading {
  readonly doc: CanonicalDocument;
  /** English or not; what is not English has blocks and sentences, and nothing else. */
  readonly english: boolean;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly actors: readonly Actor[];
  readonly measures: readonly MeasureFound[];
  readonly consequences: readonly ConsequenceFound[];
  readonly claims: readonly ClaimFound[];
}

/** What the author said to a proposal. Of a card that accuses somebody, "ok" and "edited" mean that the author said yes to just that. */
export type Review = "todo" | "ok" | "edited" | "dropped";

/** An evidence card as the draft proposes it. */
export interface DraftCard {
  readonly id: string;
  /** The first is where its words come from; the others say the same. At least one. */
  readonly anchors: readonly Anchor[];
  /** At most 140 characters, made by leaving words out; never a rewriting. */
  readonly text: string;
  readonly verbatim: string;
  readonly source: SourceRef;
  readonly via: readonly string[];
  readonly status: Status;
  readonly wording: Wording;
  readonly directness: Directness;
  readonly stake: Stake;
  /** Cards of one origin go back to one witness and count once. */
  readonly origin: string;
  readonly about: { readonly measures: readonly string[]; readonly consequences: readonly string[]; readonly actors: readonly string[] };
  /** Ids of persons whom it accuses; such a card needs the author's explicit yes. */
  readonly accuses: readonly string[];
  readonly confidence: number;
  readonly why: readonly string[];
  readonly review: Review;
}

/** A measure of the dossier: what several sentences state, merged. */
export interface DraftMeasure {
  readonly id: string;
  readonly cls: MeasureClass;
  readonly label: string;
  readonly agent?: string;
  readonly target?: string;
  readonly status: MeasureStatus;
  readonly anchors: readonly Anchor[];
  readonly review: Review;
}

/** A consequence of the dossier. */
export interface DraftConsequence {
  readonly id: string;
  readonly category: string;
  /** Id of the measure that it follows from, where one is near. */
  readonly of?: string;
  readonly kind: "effectOfMeasure" | "motivatingRisk";
  readonly modality: "certain" | "likely" | "possible";
  readonly anchors: readonly Anchor[];
  readonly review: Review;
}

export type IssueKind =
  | "contradiction" | "unresolvedSource" | "accusation" | "lowConfidence" | "singleOrigin" | "sharedOrigin" | "noOpposingCard" | "unknownActor" | "notEnglish" | "noArticle";

/** Something that only the author can settle. */
export interface Issue {
  readonly id: string;
  readonly kind: IssueKind;
  /** Ids of cards, actors, measures and documents that it concerns. */
  readonly refs: readonly string[];
  /** One plain sentence for the author, in English; the studio's lists show it as it is. */
  readonly message: string;
  readonly anchors: readonly Anchor[];
  /** "ok" once the author has settled it; "todo" where it is absent. */
  readonly review?: Review;
}

/** Several documents, read together: what the author reviews, and what a draft scenario is made from. */
export interface Dossier {
  /** Version of the rules and a hash of all lexicons: same input, same bytes out. */
  readonly pipeline: { readonly version: string; readonly lexicons: string };
  readonly readings: readonly DocumentReading[];
  /** Actors of all documents, those of the same name as one. Best first. */
  readonly actors: readonly Actor[];
  readonly measures: readonly DraftMeasure[];
  readonly consequences: readonly DraftConsequence[];
  /** Best first; the first 24 are the proposed deck. */
  readonly cards: readonly DraftCard[];
  readonly issues: readonly Issue[];
}
