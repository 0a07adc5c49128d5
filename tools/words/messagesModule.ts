import type { Message } from "./flattenWords.ts";

const HEADER = "// Made by `npm run words` from the language files: change those.\n";

/** Source of a module with one typed function for each message, documented with its text. */
export function messagesModule(messages: Readonly<Record<string, Message>>): string {
  const functions = Object.entries(messages).map(([name, message]) => {
    const inputs = inputTypes(message);
    const parameter = inputs === "" ? "" : `inputs: { ${inputs} }`;
    const words = inputs === "" ? "" : ", inputs";
    return `/** ${comment(message)} */\nexport const ${name} = (${parameter}): string => say(en.${name}${words});\n`;
  });
  return `${HEADER}import { say } from "../say.ts";\nimport { en } from "./en.ts";\n\n${functions.join("")}`;
}

/** Source of a module with all texts of one language. */
export function dictionaryModule(locale: string, messages: Readonly<Record<string, Message>>): string {
  return `${HEADER}export const ${locale} = ${JSON.stringify(messages, null, 2)} as const;\n`;
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
