import { createScanner, parseTree, printParseErrorCode, type Node, type ParseError } from "jsonc-parser";
import { findingAt, type Finding } from "./finding.ts";

/** A scenario of a year's work is below 1 MB; beyond this a file is something else. In UTF-16 code units. */
export const LONGEST_TEXT = 8_000_000;
/** Values and marks. The first scenario has 25,000; a file of so many faults as this would keep a reader busy for seconds. */
const MOST_TOKENS = 200_000;
/** Conditions nest a few levels; the readers after this one recurse. */
const DEEPEST = 64;
/** One slip in a file's syntax makes many; the first ones tell. */
const MOST_SYNTAX_FINDINGS = 5;

// jsonc-parser's SyntaxKind is a const enum, which TypeScript cannot read with isolatedModules.
const OPEN_BRACE = 1;
const CLOSE_BRACE = 2;
const OPEN_BRACKET = 3;
const CLOSE_BRACKET = 4;
const END_OF_FILE = 17;

/** Words for what jsonc-parser reports, by the name of its code. */
const SYNTAX_WORDS: Readonly<Record<string, string>> = {
  InvalidSymbol: "this is no JSON value; text stands in double quotation marks",
  InvalidNumberFormat: "this is no number in JSON",
  PropertyNameExpected: "a field's name in double quotation marks is expected here",
  ValueExpected: "a value is expected here",
  ColonExpected: "a colon is expected after the field's name",
  CommaExpected: "a comma is expected before this",
  CloseBraceExpected: "a closing } is missing",
  CloseBracketExpected: "a closing ] is missing",
  EndOfFileExpected: "there is more text after the end of the scenario",
  UnexpectedEndOfComment: "a comment is not closed",
  UnexpectedEndOfString: "a text is not closed before the end of the line",
  UnexpectedEndOfNumber: "a number breaks off",
  InvalidUnicode: "\\u needs four hexadecimal digits",
  InvalidEscapeCharacter: "this backslash has no meaning; write \\\\ for a backslash",
  InvalidCharacter: "a control character stands in a text; write \\t or \\n",
};

/**
 * Reads text as strict JSON into a tree with positions.
 *
 * Comments and trailing commas are reported, but do not keep it from reading on; after any other slip there is no tree.
 * Too long, too many values and too deep are refused before anything recurses. A byte-order mark is skipped.
 */
export function readJson(text: string): { readonly root: Node | undefined; readonly findings: readonly Finding[] } {
  if (text.length > LONGEST_TEXT) return refused("S007", 0, `the file is too large: ${text.length} characters, ${LONGEST_TEXT} at most`);
  // A blank of the same width keeps all positions.
  const plain = text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text;
  const measured = measure(plain);
  if (measured.tooMany !== undefined) return refused("S007", measured.tooMany, `the file is too large: more than ${MOST_TOKENS} values and marks`);
  if (measured.tooDeep !== undefined) return refused("S008", measured.tooDeep, `lists and objects are nested deeper than ${DEEPEST}`);
  if (measured.empty) return refused("S001", 0, "the file is empty");

  const errors: ParseError[] = [];
  const root = parseTree(plain, errors, { disallowComments: true, allowTrailingComma: false });
  const extras = errors.filter((error) => isExtra(plain, error));
  // A trailing comma makes a chain of complaints at the same bracket; only a comma's first one counts.
  const others = errors.filter((error) => !isExtra(plain, error));
  const findings = [...extras.filter(firstAtItsPlace).map((error) => extraFinding(plain, error)), ...others.filter((error, i) => isOnNewLine(plain, others[i - 1], error)).slice(0, MOST_SYNTAX_FINDINGS).map(syntaxFinding)];
  return { root: others.length > 0 ? undefined : root, findings };
}

function refused(code: "S001" | "S007" | "S008", offset: number, message: string): { root: undefined; findings: Finding[] } {
  return { root: undefined, findings: [findingAt({ code, path: [], message }, { offset, length: 1 })] };
}

/**
 * Walks the tokens without recursion: where the text gets too deep or too long, if it does.
 *
 * A closing mark that does not fit is ignored, as the parser does: so the depth is never less than the parser's.
 */
function measure(text: string): { readonly tooDeep?: number; readonly tooMany?: number; readonly empty: boolean } {
  const scanner = createScanner(text, true);
  const open: number[] = [];
  let tokens = 0;
  for (let token = scanner.scan(); (token as number) !== END_OF_FILE; token = scanner.scan()) {
    const kind = token as number;
    if (++tokens > MOST_TOKENS) return { tooMany: scanner.getTokenOffset(), empty: false };
    if (kind === OPEN_BRACE || kind === OPEN_BRACKET) {
      if (open.push(kind) > DEEPEST) return { tooDeep: scanner.getTokenOffset(), empty: false };
    } else if ((kind === CLOSE_BRACE && open.at(-1) === OPEN_BRACE) || (kind === CLOSE_BRACKET && open.at(-1) === OPEN_BRACKET)) {
      open.pop();
    }
  }
  return { empty: tokens === 0 };
}

const isComment = (error: ParseError): boolean => printParseErrorCode(error.error) === "InvalidCommentToken";

/** A comma before a closing mark: the parser misses a name or a value there. */
function trailingComma(text: string, { error, offset }: ParseError): number | undefined {
  const name = printParseErrorCode(error);
  if ((name !== "PropertyNameExpected" && name !== "ValueExpected") || (text[offset] !== "}" && text[offset] !== "]")) return undefined;
  const before = text.slice(Math.max(0, offset - 200), offset).trimEnd();
  return before.endsWith(",") ? offset - (text.slice(Math.max(0, offset - 200), offset).length - before.length) - 1 : undefined;
}

const isExtra = (text: string, error: ParseError): boolean => isComment(error) || trailingComma(text, error) !== undefined;

const firstAtItsPlace = (error: ParseError, index: number, all: readonly ParseError[]): boolean => index === 0 || all[index - 1]?.offset !== error.offset;

/** One slip in a line makes the parser stumble over the rest of it. */
const isOnNewLine = (text: string, before: ParseError | undefined, { offset }: ParseError): boolean => before === undefined || /[\r\n]/.test(text.slice(before.offset, offset));

function extraFinding(text: string, error: ParseError): Finding {
  const comma = trailingComma(text, error);
  return comma === undefined
    ? findingAt({ code: "S002", path: [], message: "JSON has no comments", hint: "take the comment out" }, error)
    : findingAt({ code: "S002", path: [], message: "JSON has no comma after the last item", hint: "take the comma out" }, { offset: comma, length: 1 });
}

function syntaxFinding({ error, offset, length }: ParseError): Finding {
  const name = printParseErrorCode(error);
  return findingAt({ code: "S001", path: [], message: `not valid JSON: ${SYNTAX_WORDS[name] ?? name}` }, { offset, length });
}
