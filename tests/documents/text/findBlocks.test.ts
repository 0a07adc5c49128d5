import { describe, expect, test } from "vitest";
import type { BlockLabel } from "../../../src/documents/model.ts";
import { findBlocks } from "../../../src/documents/text/findBlocks.ts";

/** Three paragraphs about one matter, which stand for any article. */
const [FIRST, SECOND, THIRD] = [
  "The harbour council has decided that ferries must switch off their engines while they lie at the quay, because the smoke drifts into the school next to it.",
  "Ferry owners say that the quay has no power supply, and that their engines cannot be switched off without one before the harbour is rebuilt.",
  "A court will hear the owners in March, but the council has said that the rule for ferries at the quay will be in force from January all the same.",
] as const;
const ARTICLE = [FIRST, SECOND, THIRD];
const TITLE = "Ferries must switch off engines at the quay";

const labelsOf = (...lines: readonly string[]): BlockLabel[] => findBlocks(lines.join("\n\n")).map(({ label }) => label);
/** What a line becomes above, within and below the article. */
const above = (line: string): BlockLabel | undefined => labelsOf(line, TITLE, ...ARTICLE)[0];
const within = (line: string): BlockLabel | undefined => labelsOf(TITLE, FIRST, line, SECOND, THIRD)[2];
const below = (line: string): BlockLabel | undefined => labelsOf(TITLE, ...ARTICLE, line).at(-1);

const NO_ARTICLE: readonly (BlockLabel | undefined)[] = ["boilerplate", "byline", "caption"];

test("title and paragraphs", () => {
  expect(labelsOf(TITLE, ...ARTICLE)).toEqual(["title", "body", "body", "body"]);
});

test("an article without a title has none", () => {
  expect(labelsOf(...ARTICLE)).toEqual(["body", "body", "body"]);
});

describe("what stands around an article on its page is none of it", () => {
  const lines = [
    "Subscribe", "Sign up for our daily newsletter", "Share this article", "Share with others", "3 min read", "By Ana Brill", "Ana Brill, environment correspondent", "Published: 3 March 2026, 9:16 PM", "Mar 3, 2026 – 4:39 PM",
    "Home > News > Harbour", "NEWS / SOCIETY", "Photo: Ana Brill", "IMAGE CREDITS: ANA BRILL/PRESS PICTURES", "© 2026 Harbour Ledger. All rights reserved.", "Advertisement", "READ MORE: The school next to the quay", "14 comments", "×", "* * *", "Last updated:", "Skip to main content",
    "We use cookies to improve our service; by going on you agree to our Privacy Policy.", "You have successfully signed up.", "Follow us on Facebook", "Thank you for subscribing.", "Do you have a tip? Write to us at news@ledger.example.", "For more information, contact the press office.", "The views expressed here are those of the author.", "Pictured: ferries at the quay (Photo: Ana Brill)", "Ferries at the quay on Monday. (AP Photo/Ana Brill)",
  ];
  test.each(lines)("%s", (line) => {
    for (const label of [above(line), within(line), below(line)]) expect(NO_ARTICLE).toContain(label);
  });
});

describe("what only looks like it is article", () => {
  test.each([
    "The council has read the terms of service of the ferry lines, and it agrees to none of them.",
    "By Friday the council will publish the list of all ferries that have been seen smoking at the quay.",
    "Owners can sign up for power at the quay, which they share with the fishing boats.",
    "Subscribers to the harbour's news service were told of the rule for ferries in December.",
    "That was all.",
    "• ferries that lie at the quay for more than ten minutes;",
  ])("%s", (line) => {
    expect(NO_ARTICLE).not.toContain(within(line));
  });

  test.each(["Why the quay has no power", "Introduction", "2. What the owners say", "Ferries and the school"])("heading: %s", (line) => {
    expect(within(line)).toBe("heading");
  });
});

test("a heading below which nothing stands heads nothing", () => {
  expect(below("Ferries and the school")).toBe("boilerplate");
});

test("the copies of a title, and pictures' texts made from it, are no article", () => {
  expect(labelsOf(TITLE, `${TITLE} ${TITLE}`, TITLE, `Banner for ${TITLE}`, ...ARTICLE)).toEqual(["title", "boilerplate", "boilerplate", "boilerplate", "body", "body", "body"]);
});

test("what is said again and again is no article; what was pasted twice is, once", () => {
  const offer = "Our course on harbours has the best teachers, and you will never want to have any other course than this one.";
  expect(labelsOf(TITLE, FIRST, offer, SECOND, offer, THIRD, offer).filter((label) => label === "body")).toHaveLength(3);
  expect(labelsOf(...ARTICLE, ...ARTICLE)).toEqual(["body", "body", "body", "boilerplate", "boilerplate", "boilerplate"]);
  expect(labelsOf(...ARTICLE, ...ARTICLE, ...ARTICLE).slice(0, 3)).toEqual(["body", "body", "body"]);
});

test("the shorter of a teaser and the paragraph that begins with it goes", () => {
  expect(labelsOf(TITLE, FIRST.slice(0, 90), ...ARTICLE)).toEqual(["title", "boilerplate", "body", "body", "body"]);
});

describe("other matter", () => {
  const teasers = ["A whale in the bay", "Visitors to the bay have seen a whale with its calf for the second time this summer, to everybody's delight.", "Ten recipes with kelp"];

  test("below a heading such as “Recent news” it stays out", () => {
    expect(labelsOf(TITLE, ...ARTICLE, "Recent news", ...teasers).slice(4)).toEqual(["boilerplate", "boilerplate", "boilerplate", "boilerplate"]);
  });

  test("in a box within the article it stays out, and the article goes on", () => {
    expect(labelsOf(TITLE, FIRST, "Related stories", ...teasers, SECOND, THIRD)).toEqual(["title", "body", "boilerplate", "boilerplate", "boilerplate", "boilerplate", "body", "body"]);
  });

  test("after ENDS nothing comes back", () => {
    expect(labelsOf(TITLE, FIRST, SECOND, "ENDS", THIRD)).toEqual(["title", "body", "body", "boilerplate", "boilerplate"]);
  });

  test("a menu and a list of names are no headings", () => {
    const names = ["Dr Ana Brill, University of Kell", "Professor Liv Tanager, Verrick", "Dr Noor Bakema, Ocean Museum", "Dr Per Aakre, Harbour School", "Lina Moreau, writer"];
    for (const label of labelsOf(TITLE, FIRST, ...names, SECOND).slice(2, 7)) expect(NO_ARTICLE).toContain(label);
  });
});

test("in a transcript, lines that hold only the speaker's name stay", () => {
  const talk = ["MODERATOR", "Why do the ferries not switch off their engines?", "ADA OKORO", "Because there is no power at the quay, and nobody has promised us any.", "MODERATOR", "Would you pay for it?", "ADA OKORO", "We would pay our part, as we have told the council three times."];
  const text = Array.from({ length: 4 }, (_, index) => `${talk[2 * index] ?? ""}\n${talk[2 * index + 1] ?? ""}`).join("\n\n");
  expect(findBlocks(`${TITLE}\n\n${text}`).map(({ label }) => label)).not.toContain("boilerplate");
});

test("a hard-wrapped text has the paragraphs that it was made from", () => {
  const wrapped = ARTICLE.map((text) => text.replace(/(?=.{51})(.{1,50}) /g, "$1\n")).join("\n\n");
  expect(findBlocks(wrapped).map(({ start, end, line }) => [wrapped.slice(start, end).replaceAll("\n", " "), line])).toEqual([[FIRST, 1], [SECOND, 6], [THIRD, 10]]);
});

test("a text copied from a PDF, without empty lines, has its paragraphs and headings again", () => {
  const lines = [TITLE, ...ARTICLE.slice(0, 2).map((text) => text.replace(/(?=.{61})(.{1,60}) /g, "$1\n")), "What comes next", THIRD.replace(/(?=.{61})(.{1,60}) /g, "$1\n")];
  const text = lines.join("\n");
  expect(findBlocks(text).map(({ start, end, label }) => [label, text.slice(start, end).replaceAll("\n", " ")])).toEqual([["title", TITLE], ["body", FIRST], ["body", SECOND], ["heading", "What comes next"], ["body", THIRD]]);
});

test("headlines one below the other are not one paragraph", () => {
  const headlines = ["Council asks ferries to switch off their engines at the quay", "Owners of ferries call the council's new rule for the quay a joke", "Court will hear the owners of ferries in the second week of March", "School next to the quay measures smoke in its yard on every day", "Whale with its calf seen in the bay, to everybody's great delight", "Ten recipes with kelp that even children in the school would like"];
  expect(findBlocks(headlines.join("\n"))).toHaveLength(headlines.length);
});

test("the articles of a law are headings above what they say", () => {
  const law = ["Article 1", "Subject matter", "This regulation lays down rules for ferries that lie at the quay of the harbour for more than ten minutes.", "Article 2", "Duties of owners", "1. Owners shall switch off the engines of their ferries.", "2. Owners shall not run engines between 22:00 and 06:00."];
  expect(findBlocks(law.join("\n")).map(({ label }) => label).slice(1)).toEqual(["heading", "body", "heading", "heading", "list", "list"]);
});

test("a list of points without one sentence is read all the same: somebody dropped it", () => {
  expect(labelsOf("Ferries at the quay", "• Owners want it", "• The school does not")).toEqual(["body", "list", "list"]);
});
