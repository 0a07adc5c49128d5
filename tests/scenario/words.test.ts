import { expect, test } from "vitest";
import { replaceWords, withoutWords } from "../../src/scenario/words.ts";
import { realScenario, smallScenario } from "../helpers/scenarios.ts";

test("a scenario without its words is the one whose words are all left out", () => {
  for (const { scenario } of [smallScenario(), realScenario()]) {
    const without = withoutWords(scenario);
    expect(without).toEqual(replaceWords(scenario, () => undefined));
    expect(JSON.stringify(without)).not.toContain(scenario.title);
  }
});
