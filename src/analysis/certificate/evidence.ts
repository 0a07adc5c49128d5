import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { CertificateCode, CertificateFinding, CertificatePlan } from "./certificate.ts";
import { CERTIFICATE_CODES } from "./certificate.ts";
import type { GameRecord } from "./gameRecord.ts";
import type { Practice, Tried } from "./jobs.ts";
import { rounded } from "./statistics.ts";

/** All games that were played for a certificate. Lists by role run in the compiled order. */
export interface Evidence {
  readonly compiled: CompiledScenario;
  readonly plan: CertificatePlan;
  readonly matches: readonly GameRecord[];
  /** Whole matches by the full rules, and what was made of them. */
  readonly full: { readonly records: readonly GameRecord[]; readonly practices: readonly Practice[] };
  readonly random: readonly GameRecord[];
  readonly skilled: readonly GameRecord[];
  /** Skilled games in which a debate changed an adopted policy. */
  readonly swayed: number;
  /** By role: games in which it alone looks ahead. */
  readonly alone: readonly (readonly GameRecord[])[];
  /** By game, life and role. */
  readonly fates: readonly (readonly (readonly number[])[])[];
  /** By game, role redrawn (the first: none) and role. */
  readonly influence: readonly (readonly (readonly number[])[])[];
  readonly rivals: readonly (readonly Tried[])[];
  readonly presets: readonly { readonly id: string; readonly records: readonly GameRecord[] }[];
  readonly trajectories: readonly Trajectory[];
}

/** A walk through the assumptions, one of them changed at each step, with the games played at every point. */
export interface Trajectory {
  readonly points: readonly { readonly values: Readonly<Record<string, number>>; readonly records: readonly GameRecord[] }[];
  /** The assumption that each step changes, and by how much of its range. */
  readonly steps: readonly { readonly assumption: string; readonly by: number }[];
}

/** Games that the first look called for: of each policy that nearly everybody adopts, its role without it. */
export interface Follow {
  readonly denied: ReadonlyMap<number, readonly GameRecord[]>;
}

/** Utility of a role in each game. */
export function utilitiesOf(records: readonly GameRecord[], role: number): readonly number[] {
  return records.map(({ utility }) => utility[role] ?? 0);
}

/** Makes a finding, with the gravity of its code. */
export function find(code: CertificateCode, about: string, { message, value, bound }: { readonly message: string; readonly value: number; readonly bound: number }): CertificateFinding {
  return { code, gravity: CERTIFICATE_CODES[code], about, message, value: rounded(value), bound: rounded(bound) };
}

/** A share as people say it: "3 %", "0.4 %". */
export function percent(share: number): string {
  const points = 100 * share;
  return `${points > 0 && points < 1.95 ? Math.round(10 * points) / 10 : Math.round(points)} %`;
}

/** A number to two digits behind the point. */
export const hundredths = (x: number): number => Math.round(100 * x) / 100 + 0;
