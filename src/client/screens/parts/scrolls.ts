/** For what scrolls by itself and may hold nothing that takes the focus: the keyboard must reach it to scroll it. */
export const SCROLLS = { tabIndex: 0 } as const;
