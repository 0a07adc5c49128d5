import type { Certificate } from "../../analysis/certificate/certificate.ts";
import type { UsualScores } from "../store/gameDoor.ts";

const PLACE = "../../../scenarios/*/certificate.json";
const scenarios = import.meta.glob<Certificate["scenario"]>("../../../scenarios/*/certificate.json", { import: "scenario" });
const roles = import.meta.glob<Certificate["roles"]>("../../../scenarios/*/certificate.json", { import: "roles" });
const fullRules = import.meta.glob<Certificate["fullRules"]>("../../../scenarios/*/certificate.json", { import: "fullRules" });

/** Which rules a game was played by. */
interface Played {
  readonly scenario: string;
  /** Of the rules with the assumptions as they were set. */
  readonly fingerprint: string;
  readonly full: boolean;
}

/** How roles usually fare in skilled play, from the scenario's certificate; null where there is none for these very rules. Source: MODEL §2.3 (11), §8b.14. */
export async function usualScores({ scenario, fingerprint, full }: Played): Promise<UsualScores | null> {
  const path = PLACE.replace("*", scenario);
  const certified = await scenarios[path]?.();
  if (certified?.fingerprint !== fingerprint) return null;
  const figures = full ? (await fullRules[path]?.())?.roles : (await roles[path]?.())?.map(({ id, skilled }) => ({ id, ...skilled }));
  return figures === undefined ? null : Object.fromEntries(figures.map(({ id, mean, sd }) => [id, { mean, deviation: sd }]));
}
