/** Where this browser keeps what: see docs/architecture.md. */
export const SAVE_KEY = "countermove.save";
/** A save that could not be read, put here when a new game takes its place. */
export const SET_ASIDE_KEY = "countermove.save.setAside";
export const DRAFT_KEY = "countermove.draft";
export const SETTINGS_KEY = "countermove.settings";
