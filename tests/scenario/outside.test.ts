import { expect, test } from "vitest";
import { cardView } from "../../src/client/viewmodel/cardView.ts";
import { parseScenario, rulesFingerprint, wordsFingerprint } from "../../src/scenario/index.ts";
import { edited, parsedSmall } from "../helpers/smallScenario.ts";

const SOURCE = { title: "Drones in other towns", publisher: "County library", date: "2030-01" };

function parsed(edits: Readonly<Record<string, unknown>>) {
  const read = parseScenario(edited(edits));
  if (!read.ok) throw new Error(read.findings.map(({ message }) => message).join("; "));
  return read;
}

test("a card from outside the documents has no passages and says where it is from", () => {
  const { scenario, findings } = parsed({ "cards.0.passages": undefined, "cards.0.outside": SOURCE });
  expect(findings.map(({ code }) => code)).toEqual([]);
  expect(cardView(scenario, "C01", {})).toMatchObject({ passages: [], outside: { ...SOURCE, url: null } });
  expect(cardView(scenario, "C02", {})).toMatchObject({ outside: null });
});

test("what happened since, what is left out and the short version change words, not rules", () => {
  const small = parsedSmall();
  const { scenario } = parsed({
    reality: [{ id: "moved", date: "2033-05", title: "The company moved", text: "It now flies from the next town.", source: SOURCE, about: { policies: ["night_rule"] } }],
    leavesOut: ["The weather."],
    short: { rounds: 2, motions: ["M1", "M2"], note: "Leave out the third motion." },
  });
  expect(rulesFingerprint(scenario)).toBe(rulesFingerprint(small));
  expect(wordsFingerprint(scenario)).not.toBe(wordsFingerprint(small));
  expect(scenario.reality[0]?.about).toEqual({ cards: [], policies: ["night_rule"], motions: [], assumptions: [] });
});
