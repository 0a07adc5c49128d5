import type { Choice, Command, Reason } from "../engine/index.ts";
import { draw } from "../kernel/random.ts";
import { analyse } from "./analyse.ts";
import { forecast, vetoAtRandom } from "./foresee.ts";
import { chooseByForesight, NORMAL, STRONG } from "./foresight.ts";
import type { Decided } from "./foresight.ts";
import { keepOwnWord } from "./honour.ts";
import { leanChoice } from "./lean.ts";
import { legalChoices } from "./legalChoices.ts";
import { pickAny } from "./seated.ts";
import type { Seated } from "./seated.ts";

/** The commit phase: seals a choice, with its reason. */
export function sealPolicies(seated: Seated): Command {
  const { choice, reason, futures } = decided(seated);
  return { type: "sealChoice", role: seated.role.id, choice: { ...choice, ...forecast(seated, futures) }, reason };
}

function decided(seated: Seated): Decided {
  switch (seated.level) {
    case 0:
      return chooseAtRandom(seated);
    case 1:
      return chooseByLeaning(seated);
    case 2:
      return chooseByForesight(seated, NORMAL);
    case 3:
      return chooseByForesight(seated, STRONG);
    case 4:
      return analyse(seated);
  }
}

function chooseAtRandom(seated: Seated): Decided {
  const policies = pickAny(seated, legalChoices(seated), "choice") ?? { adopt: [], repeal: [] };
  const choice = { ...policies, ...vetoAtRandom(seated, policies) };
  return { choice, reason: { key: "standIn.random", values: named(choice) }, futures: [] };
}

function chooseByLeaning(seated: Seated): Decided {
  const { compiled, view, index, luck } = seated;
  const leant = leanChoice(compiled, view.world, { role: index, luck: (what) => draw(luck, "lean", view.world.round, what) });
  const choice = keepOwnWord(seated, leant);
  return { choice, reason: { key: "standIn.lean", values: named(choice) }, futures: [] };
}

const named = ({ adopt, repeal }: Choice): Reason["values"] => ({ policy: adopt[0] ?? "", also: adopt[1] ?? "", repealed: repeal[0] ?? "" });
