import { scenarioJsonSchema } from "../src/scenario/jsonSchema.ts";

/** As much of a JSON Schema as the scenario format uses. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema | readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** A table of the page: the fields of one kind of object. */
interface Part {
  readonly title: string;
  readonly schema: Schema;
}

/** The reference of the scenario format as Markdown: every field with its kind, limits, default and meaning, from the schema alone. */
export function formatReference(): string {
  const root = scenarioJsonSchema() as Schema;
  const parts = partsOf({ title: "scenario", schema: root });
  const shared = Object.entries(root.definitions ?? {}).map(([name, schema]): Part => ({ title: name, schema }));
  const sections = [...parts, ...shared.flatMap((part) => (part.schema.properties === undefined ? [part] : partsOf(part)))].map(sectionOf);
  return `${HEAD}\n\n${sections.join("\n\n")}\n`;
}

const HEAD = `# The scenario format, field by field

Made from the schema by \`node tools/schema.ts\`; a test compares the two. [authoring.md](authoring.md) tells how the parts play together,
[findings.md](findings.md) what is said of mistakes. A field without "required" can be left out.`;

/** An object and all objects inside it, each once, in the order of the file. */
function partsOf(part: Part): readonly Part[] {
  const inner = Object.entries(part.schema.properties ?? {}).flatMap(([name, schema]) => objectsIn({ title: `${part.title === "scenario" ? "" : `${part.title}.`}${name}`, schema }));
  return [part, ...inner.flatMap(partsOf)];
}

function objectsIn({ title, schema }: Part): readonly Part[] {
  if (schema.properties !== undefined) return [{ title, schema }];
  const items = listOf(schema.items);
  const values = typeof schema.additionalProperties === "object" ? [schema.additionalProperties] : [];
  return [...items.flatMap((item) => objectsIn({ title: `${title}[]`, schema: item })), ...values.flatMap((value) => objectsIn({ title: `${title}.…`, schema: value }))];
}

const listOf = (items: Schema["items"]): readonly Schema[] => (items === undefined ? [] : Array.isArray(items) ? (items as readonly Schema[]) : [items as Schema]);

function sectionOf({ title, schema }: Part): string {
  const about = schema.description === undefined ? "" : `\n\n${plain(schema.description)}`;
  if (schema.properties === undefined) {
    const forms = (schema.oneOf ?? schema.anyOf ?? []).map((form) => `- ${plain(form.description ?? "")} ${formOf(form)}`.replace(/ +/g, " "));
    return `## ${title}${about}\n\n${forms.join("\n")}`;
  }
  const rows = Object.entries(schema.properties).map(([name, field]) => `| \`${name}\` | ${kindOf(field)} | ${schema.required?.includes(name) === true ? "required" : defaultOf(field)} | ${plain(aboutOf(field))} |`);
  return `## ${title}${about}\n\n| Field | Kind | | Meaning |\n|---|---|---|---|\n${rows.join("\n")}`;
}

/** One way to write something that has several: its fields. */
function formOf(form: Schema): string {
  if (form.properties !== undefined) return Object.entries(form.properties).map(([name, field]) => `\`${name}\` (${kindOf(field)})${field.description === undefined ? "" : `: ${plain(field.description)}`}`).join("; ");
  return kindOf(form);
}

function aboutOf(field: Schema): string {
  if (field.description !== undefined) return field.description;
  const [item] = listOf(field.items);
  return item?.description ?? "";
}

const defaultOf = ({ default: value }: Schema): string => (value === undefined || (typeof value === "object" && value !== null && Object.keys(value).length === 0) ? "" : `\`${JSON.stringify(value)}\``);

function kindOf(field: Schema): string {
  if (field.$ref !== undefined) return `[${nameOf(field.$ref)}](#${nameOf(field.$ref).toLowerCase()})`;
  if (field.const !== undefined) return `\`${JSON.stringify(field.const)}\``;
  if (field.enum !== undefined) return field.enum.map((one) => `\`${JSON.stringify(one)}\``).join(", ");
  const choices = field.anyOf ?? field.oneOf;
  if (choices !== undefined) return [...new Set(choices.map(kindOf))].join(" or ");
  if (field.type === "array") return `list${limits(field.minItems, field.maxItems)} of ${listOf(field.items).map(kindOf).join(", ") || "anything"}`;
  if (field.type === "object") return field.properties === undefined && typeof field.additionalProperties === "object" ? `object of ${kindOf(field.additionalProperties)}` : "object";
  if (field.type === "string") return `text${limits(undefined, field.maxLength)}`;
  if (field.type === "integer" || field.type === "number") return `${field.type === "integer" ? "whole number" : "number"}${limits(field.minimum ?? field.exclusiveMinimum, field.maximum)}`;
  return String(field.type ?? "anything");
}

const nameOf = (reference: string): string => reference.slice(reference.lastIndexOf("/") + 1);

/** The widest whole numbers are no limits that anybody meets. */
const meant = (limit: number | undefined): limit is number => limit !== undefined && Math.abs(limit) < 2 ** 53 - 1;

function limits(least: number | undefined, most: number | undefined): string {
  if (meant(least) && meant(most)) return ` ${least}–${most}`;
  if (meant(least)) return ` from ${least}`;
  return meant(most) ? ` up to ${most}` : "";
}

const plain = (text: string): string => text.replaceAll("|", "\\|").replaceAll("<", "&lt;").replace(/\s+/g, " ");
