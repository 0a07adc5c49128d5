/** The entries of a list that is written with blanks between single words. */
export const words = (list: string): readonly string[] => list.split(/\s+/u).filter((word) => word !== "");

/** The entries of a list that is written with `|` between names of one or more words. */
export const names = (list: string): readonly string[] => list.split("|").map((name) => name.trim()).filter((name) => name !== "");
