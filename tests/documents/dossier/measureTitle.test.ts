import { expect, test } from "vitest";
import { buildDossier } from "../../../src/documents/dossier/buildDossier.ts";
import { shorterPhrase } from "../../../src/documents/dossier/measureTitle.ts";
import type { DraftMeasure } from "../../../src/documents/model.ts";
import { readDocument } from "../../../src/documents/readDocument.ts";
import { canonicalDocument } from "../../../src/documents/text/canonicalDocument.ts";

function measuresOf(...paragraphs: readonly string[]): readonly DraftMeasure[] {
  return buildDossier([readDocument(canonicalDocument("one.txt", "txt", { text: `${paragraphs.join("\n\n")}\n` }))]).measures;
}

test("a measure is called by headline and lead, and has come as far as they say, not by a slogan in a quotation", () => {
  const [toll] = measuresOf(
    "Council to vote on a bridge toll amid protests",
    "The Marbeck City Council will vote in May on a bridge toll that would cost drivers 3 pounds a day, its leader said.",
    "The council reportedly hopes that the bridge toll pays for repairs to the old bridge and for two new ferries.",
    "\"People have no choice, and in the end the toll becomes a tax on the sick and the old,\" said Ada Brandt, who drives to the hospital every day.",
  ).filter(({ cls }) => cls === "tariff");
  expect(toll).toMatchObject({ label: expect.stringMatching(/^Bridge toll$/), status: "proposed" });
  expect(toll?.target).not.toBe("leader");
});

test("what somebody has not done is no measure", () => {
  const found = measuresOf("The association has not published evidence for its claim about the harbour. The harbour board has never banned anchors in the bay, and people there like it so.");
  expect(found.map(({ cls }) => cls)).toEqual([]);
});

test.each([
  ["The ferry company promised to freeze fares for two years if the tunnel is approved.", "restrict", "proposed"],
  ["The ministry is investigating the ferry company over safety on board, which could end in court.", "investigate", "enacted"],
] as const)("%s", (sentence, cls, status) => {
  expect(measuresOf(sentence).find((one) => one.cls === cls)?.status).toBe(status);
});

test("a phrase that is too long ends before one of its parts, or is none", () => {
  expect(shorterPhrase("Exempt care workers and night shift staff at the county hospital", 60)).toBe("Exempt care workers and night shift staff");
  expect(shorterPhrase("Incomprehensibilities", 10)).toBe("");
});
