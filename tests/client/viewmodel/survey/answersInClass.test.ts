import { expect, test } from "vitest";
import { NO_WORDS } from "../../../../src/client/store/learningDesk.ts";
import { answersInClass } from "../../../../src/client/viewmodel/survey/answersInClass.ts";

test("answers that a class has no more, because it threw its game away, are not taken for answers to the next one", () => {
  const answers = { opinion: 20, confidence: 50, pro: 5, con: 5, items: [] };
  const own = { ...NO_WORDS, pre: answers, post: answers, ticket: ["a", "b", "c"] };
  expect(answersInClass(own, ["pre", "post"])).toEqual(own);
  expect(answersInClass(own, ["pre"])).toEqual({ ...own, post: null });
});
