/**
 * One play of an evidence card: on a claim, or against another play.
 *
 * A card that is played twice is two nodes, each with an id of its own; what they share is the origin.
 */
export interface EvidenceNode {
  readonly id: string;
  /** Who is the witness in the end. Nodes of one origin under one parent count once. */
  readonly origin: string;
  /** ρ: how much the card says about what it is played on, 0..1 (in scenarios ¼, ½, ¾ or 1). */
  readonly relevance: number;
  /** τ: base score, 0..1; see `scoreCard`. */
  readonly base: number;
  readonly attackers: readonly EvidenceNode[];
}

/** A claim made on the floor. */
export interface ClaimNode {
  readonly id: string;
  /** 1 for the motion, −1 against. */
  readonly sign: 1 | -1;
  readonly theme: string;
  readonly supports: readonly EvidenceNode[];
  readonly attacks: readonly EvidenceNode[];
}

/** Voters who weigh the claims alike. */
export interface Bloc {
  readonly id: string;
  /** Votes in the house, above 0; only the proportions count. */
  readonly seats: number;
  /** Share of the bloc for the motion before the debate, 0..1. */
  readonly prior: number;
  /** ω by theme, 0..1.5. A theme that is not named weighs nothing. */
  readonly weights: Readonly<Record<string, number>>;
}

export interface DebateParameters {
  /** κ: how much arguments move votes, 0.5..2. */
  readonly kappa: number;
  /** β: strength of a claim that nothing supports, 0..1 (1 excluded). */
  readonly beta: number;
}

/** Source: MODEL §1.3. */
export const DEFAULT_PARAMETERS: DebateParameters = { kappa: 1, beta: 0.2 };
