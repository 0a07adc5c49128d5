import { describe, expect, test } from "vitest";
import type { ClaimFound } from "../../../src/documents/model.ts";
import { readText } from "../../helpers/readText.ts";

const claimOf = (sentence: string): ClaimFound | undefined => readText(`Mirela Tanasescu leads the Growers' Union in the valley.\n${sentence}`).claims.at(-1);

describe("status", () => {
  test.each([
    ["asserted", "The council raised the fee to 40 crowns in May."],
    ["asserted", "It remains unclear how the fee would be collected."],
    ["asserted", "Fen Water declined to comment on the allegations."],
    ["asserted", "The council has drafted rules that would allow a refund."],
    ["asserted", "A public hearing will be held in March."],
    ["asserted", "The bill would require meters on every well."],
    ["asserted", "Pipes, which nobody has seen since 1970, cross the valley."],
    ["opinion", "The fee, which nobody wants, would empty the valley."],
    ["opinion", "The fee could drive small farms out of the valley."],
    ["opinion", "The council should refund the fee before winter."],
    ["opinion", "The fee is a shameful attack on small farms."],
    ["opinion", "We urge the council to refund the fee before winter."],
    ["opinion", "Tanasescu urged the council to refund the fee."],
    ["opinion", "Tanasescu fears that the fee is only a beginning."],
    ["opinion", "Critics said that the fee hit small farms."],
    ["opinion", "Tanasescu argued that the fee might close small farms."],
    ["reported", "Tanasescu said that 40 farms had closed."],
    ["reported", "Tanasescu promised to pay the fee."],
    ["reported", "Doctors told the council that the water was clean."],
    ["reported", "The council has reportedly dropped the fee."],
    ["reported", "Reuters reported that the council has dropped the fee."],
    ["alleged", "Tanasescu accused Fen Water of draining the wells."],
    ["alleged", "Tanasescu said that Fen Water had bribed two inspectors."],
    ["alleged", "Fen Water allegedly drained the wells."],
    ["alleged", "The firm is accused of draining nine wells."],
    ["denied", "Fen Water denied that it had drained the wells."],
    ["denied", "There is no evidence that the wells were drained."],
    ["denied", "Fen Water rejected claims that it had drained the wells."],
  ])("%s: %s", (status, sentence) => {
    expect(claimOf(sentence)?.status).toBe(status);
  });
});

test("in a letter what is true in general is an opinion, and what it asks for is too", () => {
  const { claims } = readText("We are the growers of the valley.\nWe have farmed here since 1820.\nA river is not a pipe that one can close.\nWe ask the council to ensure that:\nlist|1. the wells be measured every month;\nIt raised the fee by 40 crowns in 2025.");
  expect(claims.slice(2).map(({ status }) => status)).toEqual(["opinion", "opinion", "opinion", "asserted"]);
});

test.each([
  ["definite", "The council raised the fee to 40 crowns in May."],
  ["hedged", "The fee may apply to small farms."],
  ["hedged", "The council has apparently dropped the fee."],
  ["prediction", "The fee will apply to small farms."],
  ["opinion", "The fee is a disgrace for the whole valley."],
])("wording %s: %s", (wording, sentence) => {
  expect(claimOf(sentence)?.wording).toBe(wording);
});

test.each([
  ["named", "Tanasescu said that 40 farms had closed."],
  ["primary", "The transport ministry said that 40 farms had closed."],
  ["relayed", "“Some 40 farms have closed,” Tanasescu told Reuters."],
  ["anonymous", "Sources say that 40 farms have closed."],
  ["anonymous", "Critics say that 40 farms have closed."],
  ["unattributed", "Some 40 farms have closed since May."],
])("directness %s: %s", (directness, sentence) => {
  expect(claimOf(sentence)?.directness).toBe(directness);
});

test("May is a month", () => {
  expect(claimOf("The council raised the fee in May.")).toMatchObject({ hedged: false, status: "asserted" });
});

test("sentences that repeat another are of its group, others are not", () => {
  const { claims } = readText("The council raised the water fee to 40 crowns a month.\nTanasescu left the hall.\nThe water fee was raised by the council to 40 crowns a month.\nFarmers drilled nine new wells in the hills.");
  const groups = claims.map(({ group }) => group);
  expect(groups[0]).toBe(groups.at(-2));
  expect(new Set(groups).size).toBe(groups.length - 1);
});

test("headings, fragments and the author's questions claim nothing", () => {
  expect(readText("title|Council raises fee on water for the valley\nheading|What happens to the farms now\nWho will pay for all of this?\nMore on this.").claims).toEqual([]);
});

test("a claim says why it was read so", () => {
  expect(claimOf("Tanasescu accused Fen Water of draining the wells.")).toMatchObject({ about: ["mirela-tanasescu", "fen-water"], why: ["source: pre (accuse)", "status: accusation"] });
});
