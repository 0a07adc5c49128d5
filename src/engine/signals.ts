/**
 * Places of the signals in a world's list: the order of `SIGNALS` of the scenario format, which a test holds it to.
 * The rules may import only types from there.
 */
export const SIGNAL = {
  restricted: 0,
  copyability: 1,
  effort: 2,
  detection: 3,
  compliance: 4,
  blocked: 5,
  unenforced: 6,
  workaround: 7,
  leak: 8,
  rung: 9,
  grievance: 10,
  substitutes: 11,
  cooperation: 12,
} as const;
