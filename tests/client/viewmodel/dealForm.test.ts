import { describe, expect, test } from "vitest";
import type { DealForm } from "../../../src/client/viewmodel/dealFields.ts";
import { counterForm, DEAL_KINDS, draftOf, formProblem, mended, newForm, readForm, withDuty } from "../../../src/client/viewmodel/dealForm.ts";
import { dutyOptions } from "../../../src/client/viewmodel/dutyOptions.ts";
import { project } from "../../../src/engine/index.ts";
import type { SeatView } from "../../../src/engine/index.ts";
import { aMatch, play, playTo, refusalOf, say } from "../../helpers/match.ts";
import { realScenario } from "../../helpers/scenarios.ts";

const compiled = realScenario();
const desk = (round = 1) => playTo(aMatch({ compiled, seed: 5, level: 1, humans: ["executive"], parts: ["deals"] }), "caucus", { round });
const game = desk();
const view = (of = game): SeatView => project(compiled, of.match, "executive");

/** What the rules say to a form; a form that cannot be sent says why. */
function verdictOn(form: DealForm, of = game): string {
  const deal = draftOf(form);
  return formProblem(compiled, view(of), form) ?? (deal === null ? "no deal" : refusalOf(of, say("executive").offers(deal)));
}

describe("a new deal", () => {
  test.each(DEAL_KINDS)("of the kind %s begins with terms that the rules take", (kind) => {
    expect(verdictOn(newForm(compiled, view(), { kind }))).toBe("accepted");
  });

  test.each(DEAL_KINDS)("of the kind %s offers in its fields only what the rules take, in a later round too", (kind) => {
    const later = desk(3);
    const seen = view(later);
    const form = newForm(compiled, seen, { kind });
    const options = dutyOptions(compiled, seen, { form, duty: form.duties[0] as DealForm["duties"][number] });
    const changes = [
      ...options.deeds.map(({ value }) => ({ deed: value })),
      ...options.policies.map(({ value }) => ({ policy: value })),
      ...options.rounds.map(({ value }) => ({ by: value })),
      ...options.premises.map(({ value }) => ({ premise: value })),
    ];
    const refused = changes.filter((change) => {
      const changed = mended(compiled, seen, { ...form, duties: form.duties.map((duty, at) => (at === 0 ? { ...duty, ...change } : duty)) });
      return verdictOn(changed, later) !== "accepted" && !(kind === "payment" && "deed" in change);
    });
    expect(refused).toEqual([]);
  });

  test("shaken hands on waits for both sides, and only a deal with conditions can be", () => {
    const form = mended(compiled, view(), { ...newForm(compiled, view(), { kind: "conditional" }), handshake: true });
    const [theirs, yours] = form.duties;
    expect(theirs?.premise).toBe(`adopted:${yours?.policy}`);
    expect(yours?.premise).toBe(`adopted:${theirs?.policy}`);
    expect(verdictOn(form)).toBe("accepted");
    expect(mended(compiled, view(), { ...form, kind: "promise" }).handshake).toBe(false);
  });

  test("with more who sign keeps the number of signatures within what is possible", () => {
    const form = newForm(compiled, view(), { kind: "treaty", parties: ["executive", "allies", "cloud"] });
    expect(verdictOn({ ...form, needed: 2 })).toBe("accepted");
    expect(mended(compiled, view(), { ...form, parties: ["executive", "allies"], needed: 3 }).needed).toBe(2);
  });
});

describe("a form says what is wrong with it", () => {
  const conditional = newForm(compiled, view(), { kind: "conditional" });
  test("a condition is missing, nobody pays, nothing is done, the purse is too small", () => {
    expect(formProblem(compiled, view(), { ...conditional, duties: conditional.duties.map((duty) => ({ ...duty, premise: "" })) })).toBe("condition");
    const payment = newForm(compiled, view(), { kind: "payment" });
    expect(formProblem(compiled, view(), { ...payment, duties: payment.duties.slice(0, 1) })).toBe("payment");
    expect(formProblem(compiled, view(), { ...payment, duties: payment.duties.map((duty) => ({ ...duty, amount: 99 })) })).toBe("purse");
    expect(formProblem(compiled, view(), { ...payment, duties: [] })).toBe("duties");
  });

  test("the same terms are no counter-offer; one point more is", () => {
    const deal = draftOf(newForm(compiled, view(), { kind: "conditional", parties: ["executive", "cloud"] }));
    if (deal === null) throw new Error("no deal");
    const offered = play(game, say("cloud").offers({ ...deal, parties: ["cloud", "executive"] }));
    const [offer] = view(offered).offers;
    if (offer === undefined) throw new Error("no offer");
    const form = counterForm(offer, "executive");
    expect(form.parties[0]).toBe("executive");
    expect(formProblem(compiled, view(offered), form)).toBe("same");
    expect(formProblem(compiled, view(offered), mended(compiled, view(offered), form))).toBe("same");
    const more = withDuty(compiled, view(offered), form);
    expect(formProblem(compiled, view(offered), more)).toBeNull();
    expect(refusalOf(offered, say("executive").counters(offer.id, ...(draftOf(more)?.terms ?? [])))).toBe("accepted");
  });
});

test("a form comes back from its text; anything else is none", () => {
  const form = newForm(compiled, view(), { kind: "exchange" });
  expect(readForm(JSON.stringify(form))).toEqual(form);
  for (const text of [undefined, "", "{", "{}", "7", "null"]) expect(readForm(text)).toBeNull();
});
