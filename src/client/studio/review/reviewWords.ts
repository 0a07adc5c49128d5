import type { Actor, ActorKind, Directness, Dossier, DraftConsequence, IssueKind, MeasureClass, MeasureStatus, SourceRef, Stake, Status, Wording } from "../../../documents/model.ts";
import { m } from "../../words/words.ts";
import type { Said } from "./reviewState.ts";
import type { Need, Tab } from "./rows.ts";

type Words<K extends string> = Readonly<Record<K, () => string>>;

export const TAB_WORDS: Words<Tab> = { roles: m.review_tab_roles, measures: m.review_tab_measures, evidence: m.review_tab_evidence, consequences: m.review_tab_consequences, issues: m.review_tab_issues };
export const NONE_WORDS: Words<Tab> = { roles: m.review_tab_none_roles, measures: m.review_tab_none_measures, evidence: m.review_tab_none_evidence, consequences: m.review_tab_none_consequences, issues: m.review_tab_none_issues };
export const NEED_WORDS: Words<Need> = { accuses: m.review_needs_accuses, unnamed: m.review_needs_unnamed, unsure: m.review_needs_unsure, status: m.review_needs_status, person: m.review_needs_person, kind: m.review_needs_kind };
export const STATUS_WORDS: Words<Status> = { asserted: m.review_status_asserted, reported: m.review_status_reported, alleged: m.review_status_alleged, denied: m.review_status_denied, opinion: m.review_status_opinion };
export const MEASURE_STATUS_WORDS: Words<MeasureStatus> = {
  proposed: m.review_measureStatus_proposed,
  considered: m.review_measureStatus_considered,
  enacted: m.review_measureStatus_enacted,
  predicted: m.review_measureStatus_predicted,
  reported: m.review_measureStatus_reported,
  "called-for": m.review_measureStatus_calledFor,
  threatened: m.review_measureStatus_threatened,
  denied: m.review_measureStatus_denied,
};
export const WORDING_WORDS: Words<Wording> = { definite: m.review_wording_definite, hedged: m.review_wording_hedged, prediction: m.review_wording_prediction, opinion: m.review_wording_opinion };
export const DIRECTNESS_WORDS: Words<Directness> = {
  primary: m.review_directness_primary,
  named: m.review_directness_named,
  relayed: m.review_directness_relayed,
  anonymous: m.review_directness_anonymous,
  unattributed: m.review_directness_unattributed,
};
export const STAKE_WORDS: Words<Stake> = { none: m.review_stake_none, stake: m.review_stake_stake, againstInterest: m.review_stake_againstInterest };
export const KIND_WORDS: Words<ActorKind> = {
  company: m.review_kind_company,
  government: m.review_kind_government,
  agency: m.review_kind_agency,
  legislature: m.review_kind_legislature,
  court: m.review_kind_court,
  person: m.review_kind_person,
  group: m.review_kind_group,
  ngo: m.review_kind_ngo,
  media: m.review_kind_media,
  igo: m.review_kind_igo,
  unknown: m.review_kind_unknown,
};
export const CONSEQUENCE_KIND_WORDS: Words<DraftConsequence["kind"]> = { effectOfMeasure: m.review_consequence_effectOfMeasure, motivatingRisk: m.review_consequence_motivatingRisk };
export const MODALITY_WORDS: Words<DraftConsequence["modality"]> = { certain: m.review_consequence_certain, likely: m.review_consequence_likely, possible: m.review_consequence_possible };
export const ISSUE_WORDS: Words<IssueKind> = {
  contradiction: m.review_issue_contradiction,
  unresolvedSource: m.review_issue_unresolvedSource,
  accusation: m.review_issue_accusation,
  lowConfidence: m.review_issue_lowConfidence,
  singleOrigin: m.review_issue_singleOrigin,
  sharedOrigin: m.review_issue_sharedOrigin,
  noOpposingCard: m.review_issue_noOpposingCard,
  unknownActor: m.review_issue_unknownActor,
  notEnglish: m.review_issue_notEnglish,
  noArticle: m.review_issue_noArticle,
};
export const SAID_WORDS: Words<Said> = {
  accepted: m.review_said_accepted,
  dropped: m.review_said_dropped,
  putBack: m.review_said_putBack,
  merged: m.review_said_merged,
  split: m.review_said_split,
  added: m.review_said_added,
  edited: m.review_said_edited,
  undone: m.review_said_undone,
  redone: m.review_said_redone,
  nothingToUndo: m.review_said_nothingToUndo,
  nothingToRedo: m.review_said_nothingToRedo,
  nothingToSplit: m.review_said_nothingToSplit,
  nothingToMerge: m.review_said_nothingToMerge,
  noSelection: m.review_said_noSelection,
  allSeen: m.review_said_allSeen,
};

/** What the name of a category or class looks like to a reader: "market-exit" as "Market exit". */
export const spelled = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll("-", " ")}`;

const CLASSES = [
  ...(["ban", "restrict", "export-control", "divest", "require", "screen", "regulate", "license", "fund", "sanction", "tariff"] as const),
  ...(["fine", "sue", "investigate", "alliance", "cooperate", "protect", "exempt", "repeal", "weaken-encryption", "disclose"] as const),
] satisfies readonly MeasureClass[];
export const CLASS_OPTIONS: readonly { readonly value: MeasureClass; readonly title: string }[] = CLASSES.map((value) => ({ value, title: spelled(value) }));

/** Name of an actor by its id; an id that nobody has stands for itself. */
export const nameOf = ({ actors }: Pick<Dossier, "actors">, id: string): string => actors.find((actor) => actor.id === id)?.name ?? spelled(id);

export function sourceName(dossier: Pick<Dossier, "actors">, source: SourceRef): string {
  return source === "author" ? m.review_row_author() : source === "unnamed" ? m.review_row_unnamed() : nameOf(dossier, source);
}

/** The words of an origin, as src/documents/dossier/originOf.ts names it: an actor, a document, an outlet's story or those who spoke to it. */
export function originName(dossier: Dossier, origin: string): string {
  const name = origin.replace(/^o-/, "");
  const doc = dossier.readings.find(({ doc: { id } }) => name === `doc-${id.slice(0, 6)}`)?.doc;
  if (doc !== undefined) return doc.name;
  const outlet = /^(.+)-(?:story|sources)$/.exec(name)?.[1];
  if (outlet === undefined || dossier.actors.some(({ id }) => id === name)) return nameOf(dossier, name);
  const outletName = nameOf(dossier, outlet);
  return name.endsWith("-story") ? m.review_row_story({ name: outletName }) : m.review_row_unnamedTo({ name: outletName });
}

export const optionsOf = <K extends string>(words: Words<K>): readonly { readonly value: K; readonly title: string }[] => (Object.keys(words) as K[]).map((value) => ({ value, title: words[value]() }));

export const actorOptions = (actors: readonly Actor[]): readonly { readonly value: string; readonly title: string }[] => actors.map(({ id, name }) => ({ value: id, title: name }));
