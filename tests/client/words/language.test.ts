import { afterEach, describe, expect, test } from "vitest";
import { currentDirection, currentLanguage, languageFor, speak } from "../../../src/client/words/language.ts";
import { say } from "../../../src/client/words/say.ts";
import { m } from "../../../src/client/words/words.ts";

afterEach(() => speak("en"));

describe("the language of a page", () => {
  test.each([
    ["es", ["en-GB"], "es"],
    ["", ["es-MX", "en"], "es"],
    ["", ["fr-FR", "es", "en"], "es"],
    ["", ["fr-FR"], "en"],
    ["tlh", ["es"], "es"],
    ["constructor", [], "en"],
  ])("is that of the wish %j, else the first that there is of %j", (wish, device, language) => {
    expect(languageFor(wish, device)).toBe(language);
  });

  test("changes every word, counts in its own way, and changes back", async () => {
    await speak("es");
    expect([currentLanguage(), currentDirection(), m.start_newGame()]).toEqual(["es", "ltr", "Nueva partida"]);
    expect([m.start_resumeWhere({ role: "Nube", round: 2, rounds: 6 }), m.board_inForce({ count: 1 })]).toEqual(["Eres Nube, ronda 2 de 6.", "1 medida en vigor"]);
    expect(m.debrief_interest_value({ end: 47.5 })).toBe("47,5 de 100");
    await speak("en");
    expect(m.start_newGame()).toBe("New game");
  });

  test("says in English what it has no words for, and counts that in English", async () => {
    await speak("es");
    const nowhere = 1_000_000;
    expect(say(nowhere, { plural: "count", forms: { one: "one of {share}", other: "{count} of {share}" } }, { count: 2, share: 0.5 })).toBe("2 of 0.5");
  });
});
