import { describe, expect, test } from "vitest";
import { project } from "../../src/engine/index.ts";
import type { DealDraft, Offer, Term } from "../../src/engine/index.ts";
import { aMatch, nextCommand, play, playTo, playUntil, refusalOf, say } from "../helpers/match.ts";
import type { Game } from "../helpers/match.ts";
import { holding } from "../helpers/setTheScene.ts";

const ROLES = ["council", "company", "residents"] as const;
const caucus = (): Game => playTo(aMatch({ parts: ["deals"], humans: ROLES }), "caucus");
const data: Term = { who: "company", do: "adopt", policy: "open_data", by: 2 };
const pay = (amount: number): Term => ({ who: "council", do: "pay", to: "company", amount, by: 2 });
const payment = (amount: number): DealDraft => ({ kind: "payment", parties: ["council", "company"], terms: [data, pay(amount)] });
const treaty = (needed: number): DealDraft => ({
  kind: "treaty",
  parties: [...ROLES],
  needed,
  terms: [{ who: "council", do: "adopt", policy: "inspectors", by: 3 }, data, { who: "residents", do: "adopt", policy: "noise_count", by: 3 }],
});
const offer = ({ match }: Game, id = "deal1"): Offer => {
  const found = match.offers.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const view = ({ compiled, match }: Game, role: string | null) => project(compiled, match, role);
const capital = ({ compiled, match }: Game, role: string): number | undefined => match.world.capital[compiled.index.role[role] ?? -1];

describe("the caucus: MODEL §3.1, §3.2", () => {
  test("waits for every seat where deals are played, and passes by where they are not", () => {
    const game = caucus();
    expect(view(game, null).seats["residents"]?.toAct).toBe(true);
    const done = play(game, say("council").finishes(), say("company").finishes());
    expect(done.match.place.phase).toBe("caucus");
    expect(play(done, say("residents").finishes()).match.place.phase).toBe("commit");
    expect(playTo(aMatch(), "commit").events.filter((event) => event.type === "placeChanged" && event.place.phase === "caucus")).toHaveLength(1);
  });

  test("an offer is turned round until somebody signs; then it is in force and the escrow is filled", () => {
    const offered = play(caucus(), say("council").offers(payment(1)));
    expect(offer(offered)).toMatchObject({ state: "offered", by: "council", signatures: ["council"], version: 1, needed: 2, open: false });
    expect(view(offered, "company").moves.deals).toEqual({ offers: 3, accept: ["deal1"], decline: ["deal1"], counter: ["deal1"], withdraw: [] });
    expect(view(offered, "council").moves.deals).toEqual({ offers: 2, accept: [], decline: [], counter: [], withdraw: ["deal1"] });
    const countered = play(offered, say("company").counters("deal1", data, pay(2)));
    expect(offer(countered)).toMatchObject({ state: "countered", by: "company", signatures: ["company"], version: 2, terms: [data, pay(2)] });
    const struck = play(countered, say("council").accepts("deal1"));
    expect(offer(struck)).toMatchObject({ state: "accepted", signatures: ["company", "council"], struck: 1 });
    expect(struck.match.world.deals).toMatchObject([{ id: "deal1", state: "active", states: ["open", "open"], signatories: ["council", "company"] }]);
    expect((capital(countered, "council") ?? 0) - (capital(struck, "council") ?? 0)).toBe(2);
    expect(capital(struck, "company")).toBe(capital(countered, "company"));
  });

  test("whoever has finished is asked again when there is something to answer", () => {
    const game = play(caucus(), say("company").finishes(), say("council").offers(payment(1)));
    expect(view(game, "company").moves.toAct).toBe(true);
    expect(refusalOf(game, say("company").accepts("deal1"))).toBe("accepted");
    const back = play(game, say("council").finishes(), say("company").counters("deal1", data, pay(2)));
    expect(view(back, "council").moves.toAct).toBe(true);
  });

  test("one no is the end of a deal for two, and what nobody answers lapses", () => {
    expect(offer(play(caucus(), say("council").offers(payment(1)), say("company").declines("deal1"))).state).toBe("declined");
    const left = play(caucus(), say("council").offers(payment(1)), { type: "advance" });
    expect(offer(left).state).toBe("expired");
    expect(offer(play(caucus(), say("council").offers(payment(1)), say("council").withdraws("deal1"))).state).toBe("withdrawn");
  });
});

describe("a treaty", () => {
  test("is in force with so many signatures, and can be joined in the same caucus", () => {
    const two = play(caucus(), say("council").offers(treaty(2)), say("company").accepts("deal1"));
    expect(two.match.world.deals).toMatchObject([{ state: "active", signatories: ["council", "company"], states: ["open", "open", "void"], open: true }]);
    const three = play(two, say("residents").accepts("deal1"));
    expect(three.match.world.deals).toMatchObject([{ signatories: [...ROLES], states: ["open", "open", "open"] }]);
    expect(refusalOf(play(two, { type: "advance" }), say("residents").accepts("deal1"))).toBe("wrongPhase");
  });

  test("waits on the desk for its signatures, also into the next round", () => {
    const game = play(caucus(), say("council").offers({ ...treaty(3), terms: [{ who: "council", do: "adopt", policy: "inspectors", by: 3 }] }), say("company").accepts("deal1"), { type: "advance" });
    const later = playTo(game, "caucus", { round: 2 });
    expect(offer(later).state).toBe("offered");
    const struck = play(later, say("residents").accepts("deal1"));
    expect(struck.match.world.deals).toMatchObject([{ since: 2, state: "active" }]);
  });

  test("is off when too few are left to sign it", () => {
    const one = play(caucus(), say("council").offers(treaty(2)), say("company").declines("deal1"));
    expect(offer(one).state).toBe("offered");
    expect(offer(play(one, say("residents").declines("deal1"))).state).toBe("declined");
  });

  test("is read by everybody", () => {
    const game = play(caucus(), say("council").offers(treaty(2)), say("company").accepts("deal1"));
    expect(view(game, null).offers).toHaveLength(1);
    expect(view(game, null).world.deals).toHaveLength(1);
  });
});

describe("an exchange", () => {
  test("shows at once what it promises, to nobody else, and brings no points", () => {
    const game = holding(holding(caucus(), "council", "C01"), "company", "C05");
    const deal: DealDraft = { kind: "exchange", parties: ["council", "company"], terms: [{ who: "council", do: "showCard", to: "company", card: "C01", by: 1 }, { who: "company", do: "showAgenda", to: "council", by: 1 }] };
    const struck = play(game, say("council").offers(deal), say("company").accepts("deal1"));
    expect(view(struck, "company").own?.shown).toEqual([{ from: "council", card: "C01" }]);
    expect(view(struck, "council").agendas).toEqual({ company: struck.match.seats["company"]?.agenda });
    expect(view(struck, "residents").agendas).toEqual({});
    expect(struck.match.world.deals).toMatchObject([{ state: "kept", states: ["done", "done"] }]);
    expect(struck.match.world.kept).toEqual([0, 0, 0]);
  });
});

describe.each([0, 2] as const)("with stand-ins of level %i", (level) => {
  test("nobody reads deals of others before they are broken or the game is over", () => {
    let secrets = 0;
    for (let seed = 1; seed <= 6; seed++) {
      let game = aMatch({ level, seed, parts: ["deals"] });
      for (let command = nextCommand(game); command !== null; command = nextCommand(game)) {
        game = play(game, command);
        if (game.match.place.phase === "debrief") continue;
        for (const you of [null, ...ROLES]) {
          const told = JSON.stringify(view(game, you));
          const broken = new Set(game.match.world.deals.flatMap(({ id, state }) => (state === "breached" ? [id] : [])));
          const secret = game.match.offers.filter(({ id, parties, open }) => !open && !broken.has(id) && (you === null || !parties.includes(you)));
          for (const { id } of secret) expect(told.includes(`"${id}"`), `${id} for ${you}`).toBe(false);
          secrets += secret.length;
        }
      }
      expect(view(game, null).offers).toEqual(game.match.offers);
    }
    expect(secrets).toBeGreaterThan(20);
  });

  test("deals come about, in games that end, and answers give their reasons", () => {
    const games = [1, 2, 3, 4, 5, 6].map((seed) => playUntil(aMatch({ level, seed, parts: ["deals"] })).match);
    expect(games.every(({ place }) => place.phase === "debrief")).toBe(true);
    const deals = games.flatMap(({ world }) => world.deals);
    expect(deals.length).toBeGreaterThan(3);
    expect(deals.every(({ state }) => state !== "active")).toBe(true);
    for (const { signatures, reasons } of games.flatMap(({ offers }) => offers)) expect(signatures.every((role) => reasons[role] !== undefined)).toBe(true);
  });
});
