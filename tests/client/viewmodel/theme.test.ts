import { describe, expect, test } from "vitest";
import { THEMES, type ThemeTokens, withAlpha } from "../../../src/client/viewmodel/theme.ts";

/** Relative luminance of WCAG 2.2. */
function luminance(color: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(THEMES))("the colours by %s", (_name, tokens: ThemeTokens) => {
  test.each(["ink", "ink2", "retaliation", "trade", "agreement", "knockOn"] as const)("%s can be read on paper and deep water", (role) => {
    for (const ground of [tokens.paper, tokens.paper2, tokens.deep]) expect(contrast(tokens[role], ground)).toBeGreaterThanOrEqual(4.5);
  });

  test("marks stand out from home land", () => {
    for (const mark of [tokens.retaliation, tokens.trade, tokens.agreement, tokens.knockOn, tokens.controlLine]) expect(contrast(mark, tokens.home)).toBeGreaterThanOrEqual(3);
  });

  test("words on your own colour can be read", () => {
    expect(contrast(tokens.onTrade, tokens.trade)).toBeGreaterThanOrEqual(4.5);
  });
});

test("withAlpha adds the opacity as a byte", () => {
  expect([0, 0.5, 1, 3].map((alpha) => withAlpha("#102030", alpha))).toEqual(["#10203000", "#10203080", "#102030ff", "#102030ff"]);
});
