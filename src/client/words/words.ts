/** Every word the player reads, as typed functions made from the language files beside this one: `m.app_tagline()`. */
export * as m from "./generated/messages.ts";
