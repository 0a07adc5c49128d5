import type { Message } from "./flattenWords.ts";

const HEADER = "// Made by `npm run words` from the language files: change those.\n";

/** Source of a module with one typed function for each message of a screen, documented with its text. */
export function messagesModule(messages: Readonly<Record<string, Message>>): string {
  const functions = Object.entries(messages).map(([name, message]) => {
    const inputs = inputTypes(message);
    const parameter = inputs === "" ? "" : `inputs: { ${inputs} }`;
    const words = inputs === "" ? "" : ", inputs";
    return `/** ${comment(message)} */\nexport const ${name} = (${parameter}): string => say(${JSON.stringify(message)}${words});\n`;
  });
  return `${HEADER}import { say } from "../say.ts";\n\n${functions.join("")}`;
}

/** Source of the module in which all messages meet; a build still packs each screen's words with that screen. */
export function indexModule(screens: readonly string[]): string {
  return HEADER + screens.map((screen) => `export * from "./${screen}.ts";\n`).join("");
}

function textsOf(message: Message): string[] {
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
