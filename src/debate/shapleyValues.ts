/** 2^16 evaluations are the most that anybody should wait for. */
const MOST_PLAYERS = 16;

/**
 * The exact Shapley value of each player: its mean contribution over all orders in which the players can arrive.
 * The values sum to `worth(all) − worth(none)`.
 *
 * @param players - How many, 0..16.
 * @param worth - Of a coalition, given as a bit mask of players; called once for each of the 2^players.
 * @throws RangeError for more players.
 */
export function shapleyValues(players: number, worth: (coalition: number) => number): number[] {
  if (!Number.isInteger(players) || players < 0 || players > MOST_PLAYERS) throw new RangeError(`exact shares of ${players} players: at most ${MOST_PLAYERS}`);
  const values = new Array<number>(players).fill(0);
  const weights = weightsBySize(players);
  const worths = new Float64Array(1 << players);
  for (let coalition = 0; coalition < worths.length; coalition++) worths[coalition] = worth(coalition);
  for (let coalition = 0; coalition < worths.length; coalition++) {
    const weight = weights[sizeOf(coalition)] ?? 0;
    for (let player = 0; player < players; player++) {
      const bit = 1 << player;
      if ((coalition & bit) !== 0) continue;
      const gain = (worths[coalition | bit] as number) - (worths[coalition] as number);
      values[player] = (values[player] as number) + weight * gain;
    }
  }
  return values;
}

/** `s!·(n−s−1)!/n!`: the share of all orders in which a player finds a given coalition of size s before it. */
function weightsBySize(players: number): number[] {
  const weights: number[] = [];
  let weight = 1 / players;
  for (let size = 0; size < players; size++) {
    weights.push(weight);
    weight *= (size + 1) / (players - size - 1);
  }
  return weights;
}

function sizeOf(coalition: number): number {
  let size = 0;
  for (let rest = coalition; rest !== 0; rest &= rest - 1) size++;
  return size;
}
