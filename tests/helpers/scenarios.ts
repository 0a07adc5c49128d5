import { readFileSync } from "node:fs";
import { compileScenario, parseScenario } from "../../src/scenario/index.ts";
import type { CompiledScenario } from "../../src/scenario/compiled.ts";

const SMALL = new URL("../fixtures/scenarios/small.json", import.meta.url);

const compiled = new Map<string, CompiledScenario>();

function load(url: URL): CompiledScenario {
  const known = compiled.get(url.href);
  if (known !== undefined) return known;
  const parsed = parseScenario(readFileSync(url, "utf8"));
  if (!parsed.ok) throw new Error(`${url.pathname}: ${parsed.findings[0]?.message}`);
  const made = compileScenario(parsed.scenario);
  compiled.set(url.href, made);
  return made;
}

/** Drones over Millbrook: three roles, three rounds, and every feature of the format. */
export const smallScenario = (): CompiledScenario => load(SMALL);

/** A scenario that ships, by the name of its folder. */
export const shippedScenario = (name: string): CompiledScenario => load(new URL(`../../scenarios/${name}/scenario.json`, import.meta.url));

/** The first scenario that ships. */
export const realScenario = (): CompiledScenario => shippedScenario("prc-models-tier1");

let full: CompiledScenario | null = null;

/** The small scenario with what the whole rule book adds: vetoes, allied groups, private evidence, a burden of proof, and half measures wherever a policy costs enough. */
export function fullScenario(): CompiledScenario {
  const { scenario } = smallScenario();
  full ??= compileScenario({
    ...scenario,
    roles: scenario.roles.map((role) => (role.id === "council" ? { ...role, vetoes: { uses: 2, cost: 1 } } : role.id === "company" ? { ...role, vetoes: { uses: 1, cost: 2, over: { roles: ["council"], policies: [] } } } : role)),
    policies: scenario.policies.map((policy) => ({ ...policy, ...(policy.cost >= 2 && { levels: [0, 0.5, 1] }), ...(policy.id === "open_data" && { publishes: ["C02"] }) })),
    cards: scenario.cards.map((card) => (card.id === "C01" ? { ...card, holder: "council" } : card.id === "C02" ? { ...card, holder: "company" } : card)),
    motions: scenario.motions.map((motion) => (motion.id === "M1" ? { ...motion, proof: { claims: ["M1P1"], standard: 0.5 } } : motion)),
    alliedGroups: [
      { ...GROUP, id: "valley", title: "Valley towns", weight: 0.5, role: "council", cost: "m:tension" },
      { ...GROUP, id: "hills", title: "Hill towns", weight: 0.3, exposure: 0.2, base: 0 },
    ],
  });
  return full;
}

const GROUP = { start: 0.2, base: -1, debate: 1, treaty: 1.5, peers: 1, costs: 1, retaliation: 1, exposure: 1, unilateral: 1 };
