import type { z } from "zod";
import { closest } from "../kernel/closest.ts";
import { quoted, type Problem } from "./finding.ts";
import { formatPath, valueAt, type JsonPath } from "./jsonPath.ts";
import { placesAt } from "./referencePlaces.ts";
import { namesAt } from "./schemaWalk.ts";

type Issue = z.core.$ZodIssue;
/** Where a shape is checked: the schema, the whole value, and the path so far. */
interface Place {
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
  readonly path: JsonPath;
}

/** Zod's words for kinds of values, in an author's. */
const KIND_WORDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "an object",
  record: "an object",
  null: "null",
};

/** Of a file full of faults, the rest is not even put into words. */
const MOST_ISSUES = 1000;

/**
 * What zod found wrong with a value, in the words of authors: one problem for each slip, not one for each guess at it.
 *
 * `unread` says how many more faults there are, roughly.
 */
export function shapeProblems(issues: readonly Issue[], schema: z.core.$ZodType, value: unknown): { readonly problems: readonly Problem[]; readonly unread: number } {
  const read = issues.slice(0, MOST_ISSUES);
  const problems = read.flatMap((issue) => problemsOf(issue, { schema, value, path: [] }));
  const unreadNames = read.reduce((sum, issue) => sum + (issue.code === "unrecognized_keys" ? Math.max(0, issue.keys.length - MOST_ISSUES) : 0), 0);
  // A missing field whose name stands there misspelled is one slip, reported as the unknown name; so is what else its lack brings.
  const misspelled = problems.filter(({ code, hint }) => code === "S003" && hint !== undefined);
  const meant = new Set(misspelled.map(({ path, hint }) => `${formatPath(path.slice(0, -1))} ${hint}`));
  const around = new Set(misspelled.map(({ path }) => formatPath(path.slice(0, -1))));
  const follows = ({ code, path }: Problem): boolean =>
    code === "S010" ? meant.has(`${formatPath(path.slice(0, -1))} ${didYouMean(String(path.at(-1)))}`) : code === "S016" && around.has(formatPath(path));
  return {
    problems: problems.filter((problem) => !follows(problem)),
    unread: issues.length - read.length + unreadNames,
  };
}

const didYouMean = (name: string): string => `did you mean ${quoted(name)}?`;

function problemsOf(issue: Issue, from: Place): readonly Problem[] {
  const path = [...from.path, ...issue.path.map((step) => (typeof step === "symbol" ? String(step) : step))];
  switch (issue.code) {
    case "unrecognized_keys":
      return unknownNames(issue.keys.slice(0, MOST_ISSUES), { ...from, path });
    case "invalid_union":
      return unionProblems(issue, { ...from, path });
    case "invalid_key":
      return [{ code: "S015", path, on: "name", message: `${quoted(String(path.at(-1)))} does not fit as a name here`, hint: issue.issues[0]?.message }];
    case "invalid_type":
      return [wrongType([issue.expected], { ...from, path })];
    case "invalid_value":
      return [notAllowed(issue.values, { ...from, path })];
    case "too_small":
    case "too_big":
      return [outOfBounds(issue, path, valueAt(from.value, path))];
    case "custom":
      return [{ code: issue.params?.["code"] === "S009" ? "S009" : "S016", path, message: issue.message }];
    default:
      if (valueAt(from.value, path) === "") return [emptyText(path, issue.message)];
      return [{ code: "S015", path, message: `${found(valueAt(from.value, path))} is not written as it should be`, hint: issue.message }];
  }
}

/** Where a part should be named, an empty text is a choice that is still to be made. */
function emptyText(path: JsonPath, hint: string): Problem {
  const named = placesAt(path)?.text;
  const field = quoted(String(path.at(-1)));
  if (named === undefined) return { code: "S015", path, message: `${field} is empty`, hint };
  return { code: "S015", path, message: `${field} names nothing yet`, hint: `choose a ${named} for ${String(path.at(-1))}` };
}

function unknownNames(names: readonly string[], { schema, path }: Place): readonly Problem[] {
  const known = namesAt(schema, path);
  return names.map((name) => {
    const meant = closest(name, known);
    return { code: "S003", path: [...path, name], on: "name", message: `${quoted(name)} is not a field here`, hint: meant === undefined ? undefined : didYouMean(meant) };
  });
}

function wrongType(expected: readonly string[], { value, path }: Place): Problem {
  const kinds = [...new Set(expected.map((kind) => KIND_WORDS[kind] ?? kind))].join(" or ");
  if (isMissing(value, path)) return { code: "S010", path, message: `${quoted(String(path.at(-1)))} is missing`, hint: `it is ${kinds}` };
  const it = valueAt(value, path);
  // Zod calls 2.5 a number where it expects an int.
  const what = typeof it === "number" ? String(it) : kindOf(it);
  return { code: "S011", path, message: `expected ${kinds}, found ${what}` };
}

const isMissing = (value: unknown, path: JsonPath): boolean => path.length > 0 && valueAt(value, path) === undefined;

function notAllowed(values: readonly unknown[], { value, path }: Place): Problem {
  const texts = values.map((each) => (typeof each === "string" ? quoted(each) : String(each)));
  const list = texts.length === 1 ? texts.join("") : `one of ${texts.join(", ")}`;
  if (isMissing(value, path)) return { code: "S010", path, message: `${quoted(String(path.at(-1)))} is missing`, hint: `it is ${list}` };
  const it = valueAt(value, path);
  const meant = typeof it === "string" ? closest(it, values.filter((each) => typeof each === "string")) : undefined;
  return { code: "S012", path, message: `expected ${list}, found ${found(it)}`, hint: meant === undefined ? undefined : didYouMean(meant) };
}

function outOfBounds(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, path: JsonPath, it: unknown): Problem {
  const limit = Number(issue.code === "too_small" ? issue.minimum : issue.maximum);
  const side = issue.code === "too_small" ? "least" : "most";
  if (issue.origin === "string") {
    const length = typeof it === "string" ? it.trim().length : 0;
    return { code: "S014", path, message: length === 0 ? "this text is empty" : `this text has ${counted(length, "character")}; at ${side} ${limit} are allowed` };
  }
  if (issue.origin === "array") {
    const length = Array.isArray(it) ? it.length : 0;
    return { code: "S014", path, message: length === 0 ? "this list is empty" : `this list has ${counted(length, "item")}; at ${side} ${limit} are expected` };
  }
  const bound = issue.inclusive === false ? `${issue.code === "too_small" ? "more" : "less"} than ${limit}` : `at ${side} ${limit}`;
  return { code: "S013", path, message: `expected ${bound}, found ${String(it)}` };
}

/** One message for a union: that of the member which the author most likely meant. */
function unionProblems(issue: z.core.$ZodIssueInvalidUnion, place: Place): readonly Problem[] {
  if (issue.discriminator !== undefined) return [notAllowed((issue as { options?: readonly unknown[] }).options ?? [], place)];
  const roots = issue.errors.map((errors) => errors.find((error) => error.path.length === 0 && (error.code === "invalid_type" || error.code === "invalid_value")));
  if (roots.every((root) => root !== undefined)) {
    const values = roots.flatMap((root) => (root.code === "invalid_value" ? root.values : []));
    const kinds = roots.flatMap((root) => (root.code === "invalid_type" ? [root.expected] : []));
    return [kinds.length > 0 ? wrongType(kinds, place) : notAllowed(values, place)];
  }
  let likeliest: readonly Issue[] = [];
  let least = Infinity;
  for (const errors of issue.errors) {
    const distance = errors.reduce((sum, error) => sum + distanceOf(error, place), 0);
    if (distance < least) [likeliest, least] = [errors, distance];
  }
  return likeliest.flatMap((error) => problemsOf(error, place));
}

/** How much an issue speaks against the author having meant this member of a union. */
function distanceOf(issue: Issue, { value, path }: Place): number {
  const here = [...path, ...issue.path] as JsonPath;
  if (issue.code === "unrecognized_keys") return 4 * issue.keys.length;
  if (issue.code === "too_big" || issue.code === "too_small") return issue.origin === "array" ? 4 : 1;
  if (issue.path.length === 0) return issue.code === "custom" ? 1 : 100;
  if (isMissing(value, here)) return 4;
  // A wrong operator or keyword; a wrong operand speaks less against the member.
  return issue.code === "invalid_value" ? 2 : 1;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : (KIND_WORDS[typeof value] ?? typeof value);
}

/** The value itself where it is short enough to show, else its kind. */
function found(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  return typeof value === "number" || typeof value === "boolean" ? String(value) : kindOf(value);
}
