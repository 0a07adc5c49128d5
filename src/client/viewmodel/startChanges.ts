/** A meter that starts otherwise, in points, and why. */
export interface StartShift {
  readonly meter: string;
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

export interface StartChanges {
  /** Each reason once, with what it adds to each meter. */
  readonly reasons: readonly { readonly reason: string; readonly shares: readonly { readonly meter: string; readonly by: number }[] }[];
  /** Where each meter starts in the end: once, however many reasons move it. */
  readonly starts: readonly { readonly meter: string; readonly to: number }[];
}

/** What changes at the start of a game: reason by reason, and what it comes to. */
export function startChanges(shifts: readonly StartShift[]): StartChanges {
  const reasons = [...new Set(shifts.map(({ reason }) => reason))];
  return {
    reasons: reasons.map((reason) => ({ reason, shares: shifts.filter((shift) => shift.reason === reason).map(({ meter, from, to }) => ({ meter, by: to - from })) })),
    starts: [...new Map(shifts.map(({ meter, to }) => [meter, to]))].map(([meter, to]) => ({ meter, to })),
  };
}
