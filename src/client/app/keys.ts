/** Where this browser keeps what: see docs/architecture.md. */
export const SAVE_KEY = "countermove.save";
/** A save that could not be read, put here when a new game takes its place. */
export const SET_ASIDE_KEY = "countermove.save.setAside";
/** The game that the saved one branches off from, or one that branches off from it. */
export const KIN_KEY = "countermove.save.kin";
export const DRAFT_KEY = "countermove.draft";
export const SETTINGS_KEY = "countermove.settings";
/** What somebody wrote around games: surveys, exit tickets. */
export const LEARNING_KEY = "countermove.learning";
/** This browser's seat in a class, the class that it leads, and the key to host from another machine. */
export const SEAT_KEY = "countermove.class.seat";
export const LED_CLASS_KEY = "countermove.class.led";
export const HOST_KEY_KEY = "countermove.class.hostKey";
/** What a class that was led here brings along to the next one. */
export const ALONG_KEY = "countermove.class.along";
/** A table on one screen. */
export const TABLE_KEY = "countermove.table";
