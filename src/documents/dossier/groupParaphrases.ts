import type { WithMeanings } from "../language/material.ts";
import type { ClaimFound } from "../model.ts";
import { mayShareSource, sameSaid, signaturesOf } from "./signature.ts";
import { likeness, tellingWords } from "./telling.ts";

/** From this likeness on, two sentences of one witness say the same thing. Source: own trials. */
const ALIKE = 0.5;
/** Less is enough where the lexicons find the same measures and consequences in both. */
const ALIKE_AND_SAME_SAID = 0.3;
/** So many groups at most are compared with a claim, the latest first, so that long texts stay linear. */
const LOOKED_AT = 300;

/** The claims with one group for all that say the same thing in other words; the first of a group gives it its name. */
export function groupParaphrases({ claims, tagged, measures, consequences }: Pick<WithMeanings, "tagged" | "measures" | "consequences"> & { readonly claims: readonly ClaimFound[] }): readonly ClaimFound[] {
  const telling = tellingWords(claims.map(({ sentence }) => tagged[sentence]?.tokens ?? []));
  const signatures = signaturesOf(claims, { measures, consequences });
  const leaders: number[] = [];
  const renamed = new Map<string, string>();
  for (const [i, claim] of claims.entries()) {
    if (renamed.has(claim.group)) continue;
    const mine = signatures.get(claim.sentence);
    const leader = leaders.slice(-LOOKED_AT).find((at) => {
      const other = claims[at];
      const theirs = other === undefined ? undefined : signatures.get(other.sentence);
      if (mine === undefined || theirs === undefined || !mayShareSource(mine, theirs)) return false;
      const alike = likeness(telling[i] ?? new Map(), telling[at] ?? new Map());
      return alike >= ALIKE || (alike >= ALIKE_AND_SAME_SAID && sameSaid(mine, theirs) >= 0.99);
    });
    if (leader === undefined) leaders.push(i);
    renamed.set(claim.group, leader === undefined ? claim.group : (renamed.get(claims[leader]?.group ?? "") ?? claim.group));
  }
  return claims.map((claim) => ({ ...claim, group: renamed.get(claim.group) ?? claim.group }));
}
