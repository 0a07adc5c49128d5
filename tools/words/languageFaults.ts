import { checkLanguage, type WordFault } from "./checkLanguage.ts";
import { type LanguageWords, otherLanguages, readLanguage } from "./readLanguage.ts";
import { TIGHT_WORDS } from "./tightWords.ts";

/** What is wrong with a translation, and in which language. */
export interface LanguageFault extends WordFault {
  readonly tag: string;
}

const allOf = ({ screens }: LanguageWords): LanguageWords["screens"][string] => Object.assign({}, ...Object.values(screens));

/** The faults of the screens' words in all languages. */
export function screenFaults(): readonly LanguageFault[] {
  const english = allOf(readLanguage("en"));
  return otherLanguages().flatMap((tag) => {
    const language = readLanguage(tag);
    return checkLanguage({ tag, english, words: allOf(language), same: language.same, tight: TIGHT_WORDS }).map((fault) => ({ tag, ...fault }));
  });
}
