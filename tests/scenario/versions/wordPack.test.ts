import { expect, test } from "vitest";
import { rulesFingerprint } from "../../../src/scenario/index.ts";
import { shortVersion } from "../../../src/scenario/versions/shortVersion.ts";
import { checkSkin, checkTranslation, inLanguage, inSkin, readWordPack, type WordPack } from "../../../src/scenario/versions/wordPack.ts";
import { wordsIn } from "../../../src/scenario/words.ts";
import { parsedSmall } from "../../helpers/smallScenario.ts";

const small = parsedSmall();
const pack = (words: Readonly<Record<string, string>>, replaces: readonly string[] = []): WordPack => ({ title: "Elsewhere", words, replaces });
const codes = (findings: readonly { readonly code: string; readonly path: readonly unknown[] }[]): readonly string[] => findings.map(({ code, path }) => `${code} ${path.join()}`);

test("a pack is words with a title, or words alone", () => {
  expect(readWordPack({ title: "Elsewhere", words: { title: "A" }, replaces: ["Millbrook"] })).toEqual(pack({ title: "A" }, ["Millbrook"]));
  expect(readWordPack({ title: "Elsewhere", titles: { es: "Otro sitio" }, words: {} })?.titles).toEqual({ es: "Otro sitio" });
  expect(readWordPack({ title: "A", question: "B?" })).toEqual({ title: null, words: { title: "A", question: "B?" }, replaces: [] });
  for (const wrong of [null, [], "x", { title: 3, words: {} }, { titles: { es: 3 }, words: {} }, { words: {}, replaces: "x" }, { words: {}, replaces: [""] }]) expect(readWordPack(wrong)).toBeNull();
});

test("neither a language nor a skin changes a rule", () => {
  const spanish = inLanguage(small, pack({ title: "Drones" }), "es");
  const other = inSkin(small, pack({ title: "Kites" }), "kites");
  expect([spanish.title, spanish.language, other.title, other.skin]).toEqual(["Drones", "es", "Kites", "kites"]);
  expect(new Set([small, spanish, other].map(rulesFingerprint)).size).toBe(1);
});

test("a skin may say little, and must leave no name that it replaces", () => {
  const said = wordsIn(small).filter(({ text }) => /\bMillbrook\b/.test(text));
  expect(said.length).toBeGreaterThan(1);
  const whole = Object.fromEntries(said.map(({ name, text }) => [name, text.replaceAll("Millbrook", "Elsewhere")]));
  expect(codes(checkSkin(small, pack(whole, ["Millbrook"])))).toEqual([]);
  const [first = { name: "" }] = said;
  const { [first.name]: _left, ...most } = whole;
  expect(codes(checkSkin(small, pack(most, ["Millbrook"])))).toEqual([`S504 ${first.name}`]);
  // Parts of longer words are no names.
  expect(codes(checkSkin(small, pack(whole, ["Millb"])))).toEqual([]);
  expect(codes(checkSkin(small, pack({ ...whole, titel: "x" }, [])))).toEqual(["S502 titel"]);
});

test("a translation misses no words", () => {
  const all = Object.fromEntries(wordsIn(small).map(({ name, text }) => [name, text]));
  expect(codes(checkTranslation(small, pack(all)))).toEqual([]);
  const { question: _question, ...rest } = all;
  expect(codes(checkTranslation(small, pack(rest)))).toEqual(["S503 question"]);
});

test("the short version of a translated scenario is translated", () => {
  const planned = { ...small, short: { rounds: 2, motions: ["M1", "M2"] } };
  expect(shortVersion(inSkin(planned, pack({ "motions.M1.title": "Kites by night" }), "kites"))).toMatchObject({ skin: "kites", motions: [{ title: "Kites by night" }, {}] });
});
