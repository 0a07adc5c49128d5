import { CompletionContext } from "@codemirror/autocomplete";
import { EditorState } from "@codemirror/state";
import { expect, test } from "vitest";
import { completionsAt } from "../../../src/client/studio/editor/json/completions.ts";
import { readValue } from "../../../src/client/studio/store/readText.ts";
import { parseScenario } from "../../../src/scenario/index.ts";
import { smallText } from "../../helpers/smallScenario.ts";

const whole: unknown = JSON.parse(smallText());

/** What is offered where | stands, and the text after the first offer is taken. */
function offered(marked: string, how: "asked" | "typing" = "asked"): { readonly labels: readonly string[]; readonly taken: string } {
  const pos = marked.indexOf("|");
  const text = marked.replace("|", "");
  const found = completionsAt(() => readValue(text)?.value ?? whole)(new CompletionContext(EditorState.create({ doc: text }), pos, how === "asked"));
  const [first] = found?.options ?? [];
  const taken = found === null || first === undefined ? text : text.slice(0, found.from) + String(first.apply ?? first.label) + text.slice(found.to);
  return { labels: found?.options.map(({ label }) => label) ?? [], taken };
}

test("ids that there are, where a part is named", () => {
  const { labels, taken } = offered(smallText().replace('"to": "safety", "w": 2, "why": "Nights', '"to": "s|", "w": 2, "why": "Nights'));
  expect(labels).toEqual(expect.arrayContaining(["safety", "shops"]));
  expect(labels).not.toContain("council");
  expect(parseScenario(taken).ok).toBe(true);
});

test("what can be read, with its prefix, as the name of a field", () => {
  const { labels } = offered(smallText().replace('"utility": { "m:safety": 0.4,', '"utility": { "|": 0.4,'));
  expect(labels).toEqual(expect.arrayContaining(["m:capacity", "p:night_rule", "x:leak", "r:council", "round"]));
  expect(labels).not.toContain("m:trust");
});

test("fields that are not there yet, each with a value that fits and the comma that it needs", () => {
  const { labels, taken } = offered(smallText().replace('"id": "night_rule", ', '"id": "night_rule", |'));
  expect(labels).toEqual(expect.arrayContaining(["lag", "levels", "exclusive"]));
  expect(labels).not.toContain("title");
  expect(parseScenario(taken).ok).toBe(true);
});

test("words of a list, in a text that is no JSON yet too", () => {
  expect(offered('{ "meters": [ { "good": | } ] }').labels).toEqual(["high", "low", "contested"]);
  expect(offered('{ "meters": [ { "good": "l|').labels).toEqual(["low", "high", "contested"]);
  expect(offered('{ "meters": [ { "good": "l|', "typing").labels).toEqual(["low"]);
});

test("a whole new part for a list, as the forms would make it", () => {
  const { taken } = offered(smallText().replace('"links": [', '"links": [|,'));
  expect(parseScenario(taken).ok).toBe(true);
});
