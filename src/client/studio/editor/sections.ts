import type { JsonPath } from "../../../scenario/jsonPath.ts";
import { m } from "../../words/words.ts";
import { SCENARIO_SHAPE } from "./shape.ts";

/** A chapter of the forms: fields of the file that are filled in on its own page, and lists whose parts have a page each. */
export interface Section {
  readonly name: string;
  title(): string;
  about(): string;
  readonly fields: readonly string[];
  readonly lists: readonly string[];
}

const WRITTEN: readonly Section[] = [
  {
    name: "start",
    title: m.studio_section_start,
    about: m.studio_section_startAbout,
    fields: ["title", "question", "intro", "rounds", "roundName", "snapshot", "disclaimer", "contentNote", "id", "language", "capital", "debate", "gain", "$schema", "format"],
    lists: [],
  },
  { name: "roles", title: m.studio_section_roles, about: m.studio_section_rolesAbout, fields: [], lists: ["roles"] },
  { name: "meters", title: m.studio_section_meters, about: m.studio_section_metersAbout, fields: ["publicInterest", "signals"], lists: ["meters"] },
  { name: "policies", title: m.studio_section_policies, about: m.studio_section_policiesAbout, fields: [], lists: ["policies"] },
  { name: "links", title: m.studio_section_links, about: m.studio_section_linksAbout, fields: [], lists: ["links"] },
  { name: "rules", title: m.studio_section_rules, about: m.studio_section_rulesAbout, fields: ["regime", "workaround", "ladder"], lists: ["alliedGroups"] },
  { name: "triggers", title: m.studio_section_triggers, about: m.studio_section_triggersAbout, fields: [], lists: ["triggers"] },
  { name: "endings", title: m.studio_section_endings, about: m.studio_section_endingsAbout, fields: [], lists: ["endings"] },
  { name: "evidence", title: m.studio_section_evidence, about: m.studio_section_evidenceAbout, fields: [], lists: ["documents", "origins", "cards", "contradictions"] },
  { name: "motions", title: m.studio_section_motions, about: m.studio_section_motionsAbout, fields: [], lists: ["motions", "themes", "blocs"] },
  { name: "assumptions", title: m.studio_section_assumptions, about: m.studio_section_assumptionsAbout, fields: [], lists: ["assumptions", "presets"] },
  { name: "board", title: m.studio_section_board, about: m.studio_section_boardAbout, fields: ["board"], lists: [] },
];

const placed = new Set(WRITTEN.flatMap(({ fields, lists }) => [...fields, ...lists]));
const unplaced = Object.keys(SCENARIO_SHAPE.properties ?? {}).filter((name) => !placed.has(name));

/** All chapters. What the format has and no chapter names stands at the end of the first. */
export const SECTIONS: readonly Section[] = WRITTEN.map((section, index) => (index === 0 ? { ...section, fields: [...section.fields, ...unplaced] } : section));

const START = SECTIONS[0] as Section;

/** The chapter that a place of the file belongs to. */
export function sectionOf(path: JsonPath): Section {
  const first = path[0];
  return SECTIONS.find(({ fields, lists }) => typeof first === "string" && (fields.includes(first) || lists.includes(first))) ?? START;
}

/** The part with a page of its own that a path leads into: its list and its place in it. */
export function partOf(path: JsonPath): readonly [list: string, index: number] | null {
  const [list, index] = path;
  return typeof list === "string" && typeof index === "number" && sectionOf(path).lists.includes(list) ? [list, index] : null;
}

/** What a list is called, and one of its parts. */
export const LIST_WORDS: Readonly<Record<string, { readonly many: () => string; readonly one: () => string }>> = {
  roles: { many: m.studio_list_roles, one: m.studio_part_role },
  meters: { many: m.studio_list_meters, one: m.studio_part_meter },
  policies: { many: m.studio_list_policies, one: m.studio_part_policy },
  links: { many: m.studio_list_links, one: m.studio_part_link },
  alliedGroups: { many: m.studio_list_alliedGroups, one: m.studio_part_alliedGroup },
  triggers: { many: m.studio_list_triggers, one: m.studio_part_trigger },
  endings: { many: m.studio_list_endings, one: m.studio_part_ending },
  documents: { many: m.studio_list_documents, one: m.studio_part_document },
  origins: { many: m.studio_list_origins, one: m.studio_part_origin },
  cards: { many: m.studio_list_cards, one: m.studio_part_card },
  contradictions: { many: m.studio_list_contradictions, one: m.studio_part_contradiction },
  themes: { many: m.studio_list_themes, one: m.studio_part_theme },
  blocs: { many: m.studio_list_blocs, one: m.studio_part_bloc },
  motions: { many: m.studio_list_motions, one: m.studio_part_motion },
  assumptions: { many: m.studio_list_assumptions, one: m.studio_part_assumption },
  presets: { many: m.studio_list_presets, one: m.studio_part_preset },
};
