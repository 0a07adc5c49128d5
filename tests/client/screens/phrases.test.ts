import { describe, expect, test } from "vitest";
import { causeTitle } from "../../../src/client/screens/phrases/causeTitle.ts";
import { dropText } from "../../../src/client/screens/phrases/dropText.ts";
import { priceLineText } from "../../../src/client/screens/phrases/priceLineText.ts";
import { reasonText } from "../../../src/client/screens/phrases/reasonText.ts";
import { refusalText } from "../../../src/client/screens/phrases/refusalText.ts";
import { scoreLineText } from "../../../src/client/screens/phrases/scoreLineText.ts";
import { timingText } from "../../../src/client/screens/phrases/timingText.ts";
import { scoreCard } from "../../../src/debate/evidenceScore.ts";
import type { DropReason, RefusalCode } from "../../../src/engine/index.ts";
import { aMatch, playUntil } from "../../helpers/match.ts";
import { realScenario } from "../../helpers/scenarios.ts";

const { scenario } = realScenario();
const [first, second] = scenario.policies;

/** Words that still hold a placeholder, an id or nothing are not fit to be read. */
function expectReadable(text: string): void {
  expect(text).not.toMatch(/[{}]|undefined|null|NaN|\b[a-z]+_[a-z_]+\b/);
  expect(text.length).toBeGreaterThan(3);
}

const REFUSALS: Readonly<Record<RefusalCode, object>> = {
  unknownCommand: {}, unknownRole: { role: "x" }, wrongPhase: { phase: "x" }, notYourTurn: {}, notReady: { waiting: 2 }, unknownCard: {}, notInHand: {},
  handFull: { excess: 2 }, noLooksLeft: { looks: 1 }, badDiscard: { excess: 1 }, unknownClaim: {}, claimTaken: {}, tooManyClaims: { limit: 2 }, wrongSide: {},
  unknownWarrant: {}, unknownPlay: {}, notRelevant: {}, cardOnTable: {}, ownSide: {}, tooManyCards: {}, alreadyChecked: {}, noCheckLeft: {}, unknownVote: {},
  alreadyFinished: {}, alreadySealed: {}, notSealed: {}, unknownPolicy: {}, notYourPolicy: { policy: first?.id }, alreadyStanding: { policy: first?.id },
  notStanding: { policy: first?.id }, needsMotion: { policy: first?.id }, requirement: { policy: first?.id }, exclusive: { policy: first?.id, other: second?.id },
  cannotAfford: { policy: first?.id, price: 3, capital: 1.5 }, noSlot: { policy: first?.id, slots: 3 }, chosenTwice: { policy: first?.id },
  unknownLevel: { policy: first?.id, level: 0.3 }, notPlayed: { part: "vetoes" }, noVeto: { policy: first?.id }, notVetoable: { policy: first?.id }, badForecast: { most: 2 },
  unknownDeal: { deal: "deal1" }, badTerms: { term: 2, problem: "by" }, notAParty: { role: "x" }, dealClosed: { deal: "deal1" }, alreadySigned: { deal: "deal1" }, tooManyDeals: { most: 3 },
  unknownQuestion: { question: "x" }, alreadyChallenged: { card: "x" }, noChallengeLeft: { limit: 2 }, noPointLeft: { limit: 1 }, unknownPoint: { point: "x" }, mustTake: {},
  unknownTarget: {}, outOfRange: { id: "x" }, noReason: { most: 200 },
  cannotPay: { role: "x", amount: 2, capital: 1.5 },
};

describe("a refusal", () => {
  test.each(Object.entries(REFUSALS))("%s reads as a sentence", (code, detail) => {
    expectReadable(refusalText({ code: code as RefusalCode, detail: detail as Record<string, string> }, scenario));
  });

  test("names policies by their titles", () => {
    const text = refusalText({ code: "exclusive", detail: { policy: first?.id ?? "", other: second?.id ?? "" } }, scenario);
    expect(text).toContain(first?.title);
    expect(text).toContain(second?.title);
  });
});

test("every tag of a card's score has words of its own", () => {
  const tags = {
    reliability: ["A", "B", "C", "D", "E", "F"], stake: ["none", "stake", "againstInterest"],
    directness: ["primary", "named", "relayed", "anonymous", "unattributed"], wording: ["definite", "hedged", "prediction", "opinion"], check: ["none", "checksOut", "contradicted"],
  } as const;
  const seen = new Map<string, string>();
  for (const reliability of tags.reliability)
    for (const stake of tags.stake)
      for (const directness of tags.directness)
        for (const wording of tags.wording)
          for (const check of tags.check)
            for (const line of scoreCard({ reliability, stake, directness, wording, check }).ledger) {
              const text = scoreLineText(line);
              expectReadable(text);
              seen.set(text, line.part === "clamp" ? "clamp" : `${line.part}.${line.tag}`);
            }
  expect(seen.size).toBe(new Set(seen.values()).size);
  expect(seen.size).toBe(1 + 6 + 3 + 5 + 4 + 3 + 1);
});

test.each(["unknown", "notYours", "standing", "notStanding", "needsMotion", "requirement", "capital", "slots", "exclusive"] satisfies DropReason[])("a policy dropped for %s is told", (reason) => {
  expectReadable(dropText(reason));
});

test.each([0, 1, 2, 3, 4] as const)("reasons of stand-ins of level %s can be read, with titles and no ids", (level) => {
  const { match } = playUntil(aMatch({ compiled: realScenario(), level, seed: 4 }), ({ phase }, { rounds }) => phase === "report" && rounds.length === (level < 2 ? 4 : level === 4 ? 1 : 2));
  const reasons = match.rounds.flatMap((record) => Object.values(record.reasons));
  expect(reasons.length).toBeGreaterThan(0);
  for (const reason of reasons) expectReadable(reasonText(reason, scenario));
});

test("causes, prices and timing can be read", () => {
  expect(causeTitle({ kind: "policy", title: "A rule", role: { id: "x", short: "Town", flag: "A" } })).toBe("Town: A rule");
  for (const kind of ["policy", "link", "rung", "trigger", "settling"] as const) expectReadable(causeTitle({ kind, title: "Tension", role: null }));
  for (const kind of ["base", "house", "lost", "rebate", "floor"] as const) expectReadable(priceLineText({ kind, amount: 1, motion: "Devices", support: 0.42 }));
  for (const lag of [0, 1, 2]) for (const half of [0.5, 1, 2]) expectReadable(timingText({ lag, half }));
});
