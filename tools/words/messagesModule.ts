import type { Message } from "./flattenWords.ts";
import type { LanguageWords } from "./readLanguage.ts";

const HEADER = "// Made by `npm run words` from the language files: change those.\n";

/** All messages of the game in an order: the place of each is the name by which other languages know it, as names weigh more. */
export const orderOf = ({ screens }: Pick<LanguageWords, "screens">): readonly string[] => Object.values(screens).flatMap((messages) => Object.keys(messages));

/** Source of a module with one typed function for each message of a screen, documented with its text. */
export function messagesModule(messages: Readonly<Record<string, Message>>, order: readonly string[]): string {
  const functions = Object.entries(messages).map(([name, message]) => {
    const inputs = inputTypes(message);
    const parameter = inputs === "" ? "" : `inputs: { ${inputs} }`;
    const words = inputs === "" ? "" : ", inputs";
    return `/** ${comment(message)} */\nexport const ${name} = (${parameter}): string => say(${order.indexOf(name)}, ${JSON.stringify(message)}${words});\n`;
  });
  return `${HEADER}import { say } from "../say.ts";\n\n${functions.join("")}`;
}

/** Source of the module in which all messages meet; a build still packs each screen's words with that screen. */
export function indexModule(screens: readonly string[]): string {
  return HEADER + screens.map((screen) => `export * from "./${screen}.ts";\n`).join("");
}

/** Source of the chunk that holds all words of a language, each at its place in the order; 0 where there are none. Engines read a long JSON text faster than the same list written as code. */
export function chunkModule({ direction, screens }: Pick<LanguageWords, "direction" | "screens">, order: readonly string[]): string {
  const words = Object.assign({}, ...Object.values(screens)) as Readonly<Record<string, Message>>;
  const list = JSON.stringify(order.map((name) => words[name] ?? 0));
  return `${HEADER}import type { LanguageChunk } from "../language.ts";\n\nexport const chunk: LanguageChunk = { direction: "${direction}", words: JSON.parse(${JSON.stringify(list)}) };\n`;
}

/** Source of the list of languages, and of how to fetch each that is not English. */
export function languagesModule(languages: readonly Pick<LanguageWords, "tag" | "name">[]): string {
  const names = languages.map(({ tag, name }) => `, ${tag}: ${JSON.stringify(name)}`);
  const loaders = languages.map(({ tag }) => `  ${tag}: () => import("./${tag}Words.ts").then(({ chunk }) => chunk),\n`);
  return `${HEADER}export const LANGUAGES = { en: "English"${names.join("")} } as const;\n\nexport const LOADERS = {\n${loaders.join("")}};\n`;
}

export function textsOf(message: Message): string[] {
  return typeof message === "string" ? [message] : Object.values(message.forms);
}

function inputTypes(message: Message): string {
  const types = new Map<string, string>();
  for (const text of textsOf(message)) {
    for (const [, name] of text.matchAll(/\{(\w+)\}/g)) if (name !== undefined) types.set(name, "string | number");
  }
  if (typeof message !== "string") types.set(message.plural, "number");
  return [...types].map(([name, type]) => `${name}: ${type}`).join("; ");
}

function comment(message: Message): string {
  return textsOf(message).join(" | ").replaceAll("*/", "*\\/").replaceAll("\n", " ");
}
