import type { CardTags, Directness, Reliability, Stake, Wording } from "../../src/debate/evidenceScore.ts";

/** Id, origin, tags (reliability, stake, directness, wording) and base score of the cards of MODEL §7.4. */
const ROWS = `
E01 O1   C s R d .47
E02 O1   C s R h .43
E03 O1   C s R d .47
E04 O1b  C - R d .55
E05 O1b  C - R d .55
E06 O1b  C - U d .45
E07 D0   F - U d .40
E08 O1b  F - U h .36
E09 O1b  C - R d .55
E10 D0   F - U p .30
E11 D0   F - A h .40
E12 D0   F - U d .40
E13 O1   F s R d .42
E14 pub  C - R d .55
E16 D1n  E - A o .12
E18 D1   D - U o .20
E19 O2   A - R d .70
E20 O2   A - R h .66
E21 O3   B s P d .69
E22 O4   C s N d .52
E23 O4   C s N o .40
E24 O2b  A - A h .60
E25 O5   B s R d .54
E26 O5   B s R o .42
E27 O4   C s N d .52
E28 D2x  D s A o .16
E29 O4   C s N p .42
E30 O6   C s R h .43
E31 D4   F - U d .40
E32 O7   B s N d .59
E33 O8   C s R h .43
E34 D3   F - R d .50
E35 O6c  C + R d .65
E36 O9   C s R d .47
E37 D3u  F - A o .32
E38 O10  C s N d .52
E39 D3   F - U p .30
E40 D3   F - U p .30
E42 D3   F - U d .40
`;

const STAKES: Record<string, Stake> = { s: "stake", "-": "none", "+": "againstInterest" };
const DIRECTNESSES: Record<string, Directness> = { P: "primary", N: "named", R: "relayed", A: "anonymous", U: "unattributed" };
const WORDINGS: Record<string, Wording> = { d: "definite", h: "hedged", p: "prediction", o: "opinion" };

export interface TableCard {
  readonly id: string;
  readonly origin: string;
  readonly tags: CardTags;
  readonly tau: number;
}

export const CARD_TABLE: readonly TableCard[] = ROWS.trim()
  .split("\n")
  .map((row) => {
    const [id, origin, reliability, stake, directness, wording, tau] = row.split(/ +/) as [string, string, string, string, string, string, string];
    const tags: CardTags = {
      reliability: reliability as Reliability,
      stake: STAKES[stake] as Stake,
      directness: DIRECTNESSES[directness] as Directness,
      wording: WORDINGS[wording] as Wording,
      check: "none",
    };
    return { id, origin, tags, tau: Number(tau) };
  });
