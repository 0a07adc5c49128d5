import { expect, test } from "vitest";
import { caucusView } from "../../../src/client/viewmodel/caucusView.ts";
import { dealReasonText } from "../../../src/client/screens/phrases/dealReasonText.ts";
import { dutyText } from "../../../src/client/screens/phrases/dealText.ts";
import { project } from "../../../src/engine/index.ts";
import type { DealDraft } from "../../../src/engine/index.ts";
import { aMatch, play, playTo, say } from "../../helpers/match.ts";
import { realScenario } from "../../helpers/scenarios.ts";

const compiled = realScenario();
const game = playTo(aMatch({ compiled, seed: 5, level: 1, humans: ["executive"], parts: ["deals"] }), "caucus");
const seen = (of: typeof game, role = "executive") => caucusView(compiled, project(compiled, of.match, role));
const DEAL: DealDraft = {
  kind: "conditional",
  parties: ["cloud", "executive"],
  terms: [
    { who: "executive", do: "adopt", policy: "enforce_fund", by: 3 },
    { who: "cloud", do: "adopt", policy: "price_war", by: 3, if: { policy: "enforce_fund", is: "adopted" } },
  ],
};
const offered = play(game, { ...say("cloud").offers(DEAL), type: "offerDeal", role: "cloud", deal: DEAL, reason: { key: "standIn.dealOffered", values: { partner: "executive", policy: "enforce_fund", points: 1.2, better: 6, futures: 8 } } });

test("an offer waits for whom it is made to, lies with whom it is from, and nobody else sees it", () => {
  expect(seen(offered).toAnswer).toMatchObject([{ id: "deal1", can: { accept: true, decline: true, counter: true, withdraw: false }, by: { id: "cloud" } }]);
  expect(seen(offered, "cloud").waiting).toMatchObject([{ id: "deal1", can: { accept: false, withdraw: true } }]);
  const { toAnswer, waiting, others, closed } = seen(offered, "allies");
  expect([...toAnswer, ...waiting, ...others, ...closed]).toEqual([]);
});

test("a deal that is signed is in force, with the state of each duty; a declined one came to nothing", () => {
  const signed = play(offered, say("executive").accepts("deal1"));
  expect(seen(signed)).toMatchObject({ toAnswer: [], inForce: [{ state: "active", yours: true, duties: [{ state: "open" }, { state: "open" }] }] });
  const declined = play(offered, say("executive").declines("deal1"));
  expect(seen(declined)).toMatchObject({ toAnswer: [], inForce: [], closed: [{ state: "declined" }] });
});

test("a treaty that everybody may read lies among the deals of others for those who are not named", () => {
  const treaty: DealDraft = { kind: "treaty", parties: ["cloud", "allies"], needed: 2, terms: [{ who: "cloud", do: "notAdopt", policy: "delist", by: 2 }] };
  expect(seen(play(game, say("cloud").offers(treaty))).others).toMatchObject([{ kind: "treaty", yours: false, can: { accept: false, decline: false } }]);
});

test("a duty is a plain sentence, and the stand-in says why", () => {
  const [deal] = seen(offered).toAnswer;
  const said = (deal?.duties ?? []).map((duty) => dutyText(duty, { name: "Round", round: 1 }));
  const title = (policy: string) => compiled.scenario.policies.find(({ id }) => id === policy)?.title ?? "";
  expect(said).toEqual([`You will adopt “${title("enforce_fund")}” by Round 3.`, `Cloud will adopt “${title("price_war")}” by Round 3 if you adopt “${title("enforce_fund")}”.`]);
  expect(deal?.reasons.map(({ reason }) => dealReasonText(reason, compiled.scenario))[0]).toMatch(/Executive.*6 of 8 futures/);
});

test("whose word holds is counted by role", () => {
  const { words } = seen(offered);
  expect(words).toHaveLength(compiled.scenario.roles.length);
  expect(words.every(({ kept, broken, opinion }) => kept === 0 && broken === 0 && opinion === 0)).toBe(true);
});
