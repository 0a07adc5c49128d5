import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { placeInText, type PlaceInText } from "../../../../scenario/edit/placeInText.ts";
import { writeJson, type Layout } from "../../../../scenario/edit/writeJson.ts";
import { valueAt } from "../../../../scenario/jsonPath.ts";
import { placesAt } from "../../../../scenario/referencePlaces.ts";
import { enumOf } from "../fields/PlainFields.tsx";
import { optionsFor } from "../fields/ReferenceFields.tsx";
import { isTuple, membersOf, objectAt, opened, shapeAt, type Shape } from "../shape.ts";
import { blank, blankItem } from "../templates.ts";

const LAYOUT: Layout = { step: "  ", newline: "\n" };

/** What can be written at a place of the text: names of fields, ids that there are, words of a list, new parts. */
export function completionsAt(scenario: () => unknown): (context: CompletionContext) => CompletionResult | null {
  return ({ state, pos, explicit }) => {
    const text = state.doc.toString();
    const place = placeInText(text, pos);
    if (!explicit && place.start === place.end) return null;
    const indent = /^\s*/.exec(state.doc.lineAt(pos).text)?.[0] ?? "";
    const about = { scenario: scenario(), place, text, indent };
    const options = place.holder === null ? valuesAt(about) : namesAt(about);
    const typed = text.slice(place.start, pos).replace(/^"/, "").toLowerCase();
    const fits = ({ label, detail = "" }: Completion): boolean => label.toLowerCase().includes(typed) || detail.toLowerCase().includes(typed);
    // Whoever asks at a word that is there already may want another.
    const offered = [...options.filter(fits), ...(explicit ? options.filter((option) => !fits(option)) : [])];
    return offered.length === 0 ? null : { from: place.start, to: place.end, options: offered, filter: false };
  };
}

interface About {
  readonly scenario: unknown;
  readonly place: PlaceInText;
  readonly text: string;
  readonly indent: string;
}

/** Fields that the object has not yet; a new one comes with the least value that it can have, and with the comma that it needs. */
function namesAt({ scenario, place, text, indent }: About): readonly Completion[] {
  const holder = place.holder ?? [];
  const own = valueAt(scenario, holder);
  const names = placesAt(holder)?.names;
  const written = text.slice(place.start, place.end);
  const rest = text.slice(place.end);
  const isNew = (name: string): boolean => JSON.stringify(name) === written || valueAt(own, [name]) === undefined;
  const options = names === undefined ? fieldsOf(shapeAt(holder, scenario), own) : optionsFor(scenario, names).flatMap((group) => group.options.map(({ id, title }) => ({ name: id, detail: title, shape: opened(shapeAt(holder, scenario) ?? {}).additionalProperties || undefined })));
  return options.filter(({ name }) => isNew(name)).map(({ name, detail, shape }) => {
    const value = /^\s*:/.test(rest) ? "" : `: ${writeJson(blank(shape ?? {}, { scenario, path: [...holder, name] }), LAYOUT, indent)}${/^\s*"/.test(rest) ? "," : ""}`;
    return { label: name, ...(detail !== undefined && { detail }), ...(shape?.description !== undefined && { info: shape.description }), type: "property", apply: JSON.stringify(name) + value };
  });
}

interface FieldOption {
  readonly name: string;
  readonly detail?: string;
  readonly shape: Shape | undefined;
}

function fieldsOf(shape: Shape | undefined, own: unknown): readonly FieldOption[] {
  if (shape === undefined) return [];
  const here = opened(shape);
  const shapes = here.properties === undefined ? membersOf(here).map(opened) : [here];
  const empty = typeof own !== "object" || own === null || Object.keys(own).length === 0;
  const fields = new Map(shapes.flatMap(({ properties = {} }) => Object.entries(properties)));
  return [...fields].map(([name, field]) => ({ name, shape: field, ...(!empty && here.required?.includes(name) === true && { detail: "•" }) }));
}

function valuesAt({ scenario, place, indent }: About): readonly Completion[] {
  const { path } = place;
  const kind = placesAt(path)?.text;
  if (kind !== undefined) {
    const found = optionsFor(scenario, kind).flatMap(({ options }) => options);
    if (found.length > 0) return found.map(({ id, title }) => ({ label: id, detail: title === id ? "" : title, apply: JSON.stringify(id), type: "constant" }));
  }
  const shape = shapeAt(path, scenario);
  if (shape === undefined) return [];
  const here = opened(shape);
  const words = here.type === "boolean" ? [true, false] : enumOf(shape);
  if (words.length > 0) return words.map((word) => ({ label: String(word), apply: JSON.stringify(word), type: "enum" }));
  if (here.type === "object" || (here.type === "array" && !isTuple(here.items)) || membersOf(here).length > 0) return newParts({ scenario, path, shape, indent });
  return here.default === undefined ? [] : [{ label: JSON.stringify(here.default), type: "text" }];
}

/** A whole new part, as the forms would make it. */
function newParts({ scenario, path, shape, indent }: { readonly scenario: unknown; readonly path: PlaceInText["path"]; readonly shape: Shape; readonly indent: string }): readonly Completion[] {
  const isItem = typeof path.at(-1) === "number" && objectAt(path, scenario) !== undefined;
  const value = isItem ? blankItem({ scenario, path }) : blank(shape, { scenario, path });
  const written = writeJson(value, LAYOUT, indent);
  return [{ label: written.length > 40 ? `${written.slice(0, 36).replaceAll(/\s+/g, " ")}…` : written, info: opened(shape).description ?? "", apply: written, type: "class" }];
}
