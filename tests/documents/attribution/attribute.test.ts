import { describe, expect, test } from "vitest";
import { readText, sourcesOf } from "../../helpers/readText.ts";

const BEFORE = "Mirela Tanasescu, who leads the Growers' Union, met Fen Water, a utility, on Monday.";
/** Who says a sentence, in a text that has introduced a woman, her union and a firm. */
const sourceOf = (sentence: string): string | undefined => sourcesOf(`${BEFORE}\n${sentence}`).at(-1);
const cueOf = (sentence: string): string | undefined => readText(`${BEFORE}\n${sentence}`).attributions.at(-1)?.rule;

describe("nine rules with a cue", () => {
  test.each([
    ["pre", "Tanasescu said that the wells were dry."],
    ["pre", "On Friday Tanasescu, a mother of three, argued the wells were dry."],
    ["pre", "In a letter to the ministry, Tanasescu also warned that the wells were dry."],
    ["pre", "Tanasescu opposes the fee."],
    ["pre", "Tanasescu has called for a refund."],
    ["pre", "Tanasescu called the fee a disgrace."],
    ["pre", "Tanasescu sees the fee as a punishment."],
    ["pre", "Tanasescu wants the council to refund the fee."],
    ["post", "The wells are dry, Tanasescu said on Tuesday."],
    ["post", "“The wells are dry and nobody cares,” Tanasescu told reporters."],
    ["post", "The wells, Tanasescu claims, are dry."],
    ["inverted", "“The wells are dry and nobody cares,” said Tanasescu."],
    ["inverted", "The wells are dry, warned the growers' leader, Mirela Tanasescu."],
    ["according", "According to Tanasescu, the wells are dry."],
    ["according", "The wells are dry, according to Mirela Tanasescu of the Growers' Union."],
    ["noun", "Tanasescu's claim that the wells are dry has made the rounds."],
    ["light", "Tanasescu has voiced concern over the wells."],
    ["participle", "Tanasescu left the room, accusing the firm of greed."],
    ["passive", "The fee was described by Tanasescu as theft."],
    ["attitude", "Tanasescu is convinced that the wells are dry."],
  ])("%s: %s", (rule, sentence) => {
    expect([sourceOf(sentence), cueOf(sentence)]).toEqual(["Mirela Tanasescu", rule]);
  });

  test("an adverb relays without a speaker", () => {
    expect([sourceOf("The wells have reportedly run dry."), cueOf("The wells have reportedly run dry.")]).toEqual(["author", "adverb"]);
  });
});

describe("nobody speaks", () => {
  test.each([
    "This shift shows how quickly habits change.",
    "The fee does not say anything about wells.",
    "Fen Water did not say when the wells were dug.",
    "The fee was rejected by voters in the valley.",
    "Evidence from the valley does not support the fee.",
    "A firm accused of draining wells has closed.",
    "The consequences expected are dire.",
    "It is worth noting that wells are old.",
    "When Tanasescu said so, the valley was full.",
    "The union's push marks a change.",
    "Staff have been told not to speak to the press.",
    "A firm charged with digging wells has closed.",
    "Nobody said where the water went.",
  ])("%s", (sentence) => {
    expect(sourceOf(sentence)).toBe("author");
  });
});

describe("who is meant", () => {
  test.each([
    ["She said that the wells were dry.", "Mirela Tanasescu"],
    ["The utility said that it had obeyed.", "Fen Water"],
    ["The union said that it would sue.", "Growers' Union"],
    ["Fen Water's spokesman said that it had obeyed.", "Fen Water"],
    ["A spokeswoman for Fen Water denied this.", "Fen Water"],
    ["Fen Water's report states that the wells are full.", "Fen Water"],
    ["A study by the Brook Institute found that the wells are full.", "Brook Institute"],
    ["Farmers who lost a crop say the wells are dry.", "Farmers"],
    ["Critics of the fee point out that wells are free.", "Critics"],
    ["Two people briefed on the talks said the fee was settled.", "unnamed"],
    ["As per a report by the Brook Institute, the wells are full.", "Brook Institute"],
    ["It is understood that the fee is settled.", "unnamed"],
    ["Mining companies say the fee is fair.", "Mining companies"],
    ["Installers doubt that the pumps will last.", "Installers"],
    ["A panel led by Justice R. K. Menon found that the wells are dry.", "R. K. Menon"],
    ["More than forty farmers have warned that the wells are dry.", "Farmers"],
    ["Her office said that the wells are dry.", "Mirela Tanasescu"],
    ["A council spokesman said that the wells are full.", "Council"],
    ["Skipper Donald Hale, from the coast, said that the wells are dry.", "Donald Hale"],
    ["Sources say the fee is settled.", "unnamed"],
    ["It is alleged that the wells were drained.", "unnamed"],
    ["“The wells are dry and nobody cares,” said its leader, Mirela Tanasescu.", "Mirela Tanasescu"],
    ["Farmers like Mirela Tanasescu fear that the wells are dry.", "Mirela Tanasescu"],
  ])("%s", (sentence, source) => {
    expect(sourceOf(sentence)).toBe(source);
  });

  test("he and she are the last who spoke, not the last who was named", () => {
    expect(sourcesOf("Ada Brekke said the bridge was unsafe.\nHer brother once worked for Lars Moen.\nShe said that repairs would take a year.")).toEqual(["Ada Brekke", "author", "Ada Brekke"]);
  });

  test("they are the last party, others go on from it", () => {
    expect(sourcesOf("Shopkeepers fear that customers will stay away.\nThey say the barriers look like a fortress.\nOthers joke that crime has moved next door.")).toEqual(["Shopkeepers", "Shopkeepers", "Shopkeepers"]);
  });
});

describe("what goes on without a cue", () => {
  test("a quotation of several sentences", () => {
    expect(sourcesOf("“The dam is old. It leaks. Would you sleep below it?” Ines Okoro asked.")).toEqual(["Ines Okoro", "Ines Okoro", "Ines Okoro"]);
    expect(sourcesOf("“The dam is old,” Ines Okoro said. “It leaks every single spring. Nobody mends it.”")).toEqual(["Ines Okoro", "Ines Okoro", "Ines Okoro"]);
  });

  test("the next paragraph of a speech", () => {
    expect(sourcesOf("“The dam is old,” Ines Okoro said.\n“It leaks every single spring and nobody mends it.”")).toEqual(["Ines Okoro", "Ines Okoro"]);
  });

  test("the first person after a speaker, unless the document itself says we", () => {
    expect(sourcesOf("Minister Ines Okoro said that the dam was safe. We will prove it.")).toEqual(["Ines Okoro", "Ines Okoro"]);
    expect(sourcesOf("We live below the dam.\nWe have asked for help.\nMinister Ines Okoro said that the dam was safe. We do not believe it.").at(-1)).toBe("author");
  });

  test("the items of a list take their lead-in's speaker", () => {
    expect(sourcesOf("The Valley League argues that the dam would:\nlist|• drown four villages and a church\nlist|• raise the price of power for everyone\nThe river is 90 kilometres long.")).toEqual(["Valley League", "Valley League", "Valley League", "author"]);
  });

  test("turns of a transcript, and whom a speaker quotes", () => {
    const sources = sourcesOf("The host met the minister, Ines Okoro.\nOKORO: The dam is safe. It was tested in May.\nOKORO: Critics say that it leaks. That was years ago.");
    expect(sources.slice(1)).toEqual(["Ines Okoro", "Ines Okoro", "Critics", "Ines Okoro"]);
  });
});

describe("two levels", () => {
  test("an outlet that quotes somebody is on the way, not the source", () => {
    const { actors, attributions } = readText("Reuters reported that Ines Okoro said the dam was safe.");
    expect(actors.find(({ id }) => id === attributions[0]?.source)?.name).toBe("Ines Okoro");
    expect(attributions[0]?.via).toEqual(["reuters"]);
  });

  test("told an outlet", () => {
    expect(readText("“The dam is safe and dry,” Ines Okoro told the BBC.").attributions[0]).toMatchObject({ source: "ines-okoro", via: ["bbc"] });
  });

  test("an outlet that reports by itself is the source", () => {
    expect(sourcesOf("The ministry has sold the dam, Reuters reported, citing two people familiar with the sale.")).toEqual(["Reuters"]);
  });
});
