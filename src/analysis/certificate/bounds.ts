/**
 * What a certificate asks for. Shares and correlations 0..1, points of meters 0..100, σ as the spread of a role's utility in
 * random play. Source: MODEL §5, unless something else is said.
 */
export const BOUNDS = {
  /** An ending in fewer random games than this is hardly there. */
  rareEnding: 0.01,
  /** An ending in more skilled games than this leaves no question. */
  mostCommonEnding: 0.5,
  /** Matches by the full rules below which nothing is said of their endings. Own choice. */
  fewestMatches: 30,
  /** Least evenness (normalised entropy) of the endings of skilled games. */
  evenness: 0.6,
  /** Two endings whose conditions hold together in more of the rarer one's games than this are one ending. Own choice. */
  sameEnding: 0.9,
  /** An ending told in fewer of the games in which it holds than this is hidden behind those before it. Own choice. */
  hiddenEnding: 0.05,
  /** A policy adopted in fewer skilled games than `rarePick`, and bad for its role by more than `deadLift` σ, is dead. */
  rarePick: 0.03,
  deadLift: -1,
  /** A policy adopted in more skilled games than `surePick`, whose loss costs its role more than `sureLoss` σ, is dominant. */
  surePick: 0.95,
  sureLoss: 1.5,
  /** A policy that is no worse than another in more pairs than this leaves no reason for the other. */
  alwaysBetter: 0.99,
  /** A policy that better ones crowd out is a fault where fewer skilled games than this adopt it. Source: docs/adr/0031. */
  crowdedPick: 0.1,
  /** Pairs below which nothing is said of two policies. Own choice. */
  fewestPairs: 15,
  /** A meter whose tenth or ninetieth percentile lies beyond these runs away; one with a range of less than `deadRange` is dead. */
  ceiling: 97,
  floor: 3,
  deadRange: 4,
  /** Log-odds that a meter may move a round on average. */
  drift: 0.8,
  /** Least influence of a role on the others, as a share of the mean. */
  influence: 1 / 3,
  /** What looking ahead must be worth to a role, σ. */
  skill: 0.5,
  /** Most that roles may differ in how they fare when one of them plays well, σ. Own choice. */
  imbalance: 1,
  /** Most of the variance of a role's utility that may be luck. */
  luck: 0.35,
  /** Least share of games in which a debate changes an adopted policy. */
  debateMatters: 0.25,
  /** A motion that passes in fewer or more matches than these is decided beforehand. Own choice. */
  openMotion: [0.05, 0.95],
  /** Tilt that is worth a word, tilt that is a fault, and how far apart the presets must stand. */
  tilt: 0.25,
  strongTilt: 0.5,
  presetsApart: 0.3,
} as const;
