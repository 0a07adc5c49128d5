import type { Problem } from "../finding.ts";
import type { Scenario } from "../schema/scenario.ts";
import { checkAlliedGroups } from "./alliedGroups.ts";
import { checkAssumptions } from "./assumptions.ts";
import { checkBoard } from "./board.ts";
import { checkCards } from "./cards.ts";
import { checkConditions } from "./conditions.ts";
import { checkDates } from "./dates.ts";
import { checkDoubles } from "./doubles.ts";
import { checkDraft } from "./draft.ts";
import { checkEndings } from "./endings.ts";
import { checkFormulas } from "./formulas.ts";
import { checkIdleParts } from "./idleParts.ts";
import { checkLadder } from "./ladder.ts";
import { checkMotions } from "./motions.ts";
import { checkNames } from "./names.ts";
import { checkPolicies } from "./policies.ts";
import { checkProofs } from "./proofs.ts";
import { checkReality } from "./reality.ts";
import { checkRoles } from "./roles.ts";
import { scopeOf, type Check } from "./scope.ts";
import { checkShort } from "./short.ts";
import { checkSides } from "./sides.ts";
import { checkTodos } from "./todos.ts";

const CHECKS: readonly Check[] = [
  checkNames,
  checkDoubles,
  checkRoles,
  checkPolicies,
  checkConditions,
  checkFormulas,
  checkIdleParts,
  checkLadder,
  checkAlliedGroups,
  checkEndings,
  checkAssumptions,
  checkMotions,
  checkProofs,
  checkSides,
  checkCards,
  checkDates,
  checkReality,
  checkShort,
  checkBoard,
  checkTodos,
  checkDraft,
];

/** What is wrong or doubtful in a scenario whose shape is right. */
export function checkScenario(scenario: Scenario): readonly Problem[] {
  const problems: Problem[] = [];
  const scope = scopeOf(scenario, problems);
  for (const check of CHECKS) check(scope);
  return problems;
}
