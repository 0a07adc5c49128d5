import { expect, test } from "vitest";
import { applyDecisions, type Decision, lostDecisions, type Ruling } from "../../../src/documents/decisions.ts";
import type { Anchor, Dossier } from "../../../src/documents/model.ts";
import { findAgain } from "../../../src/documents/review/findAgain.ts";
import { followText } from "../../../src/documents/review/followText.ts";
import { aCard, aDossier, TOLL } from "../../helpers/aDossier.ts";

const NEWER = { ...TOLL, id: "bbbbbbbbbbbb", text: `Corrected on Friday\n${TOLL.text.replace("Shopkeepers warn that prices could rise.", "Nobody warns any more.")}` };

/** The invented dossier as it would be read from the newer text: everything is somewhere else and has another name. */
function reread(): Dossier {
  const before = aDossier();
  const moved = (anchors: readonly Anchor[]) => anchors.flatMap((anchor) => findAgain(anchor, NEWER) ?? []);
  const renamed = <T extends { readonly id: string; readonly anchors: readonly Anchor[] }>(things: readonly T[]) =>
    things.map((one) => ({ ...one, id: `new-${one.id}`, anchors: moved(one.anchors) })).filter((one) => one.anchors.length > 0);
  const [reading] = before.readings;
  const blocks = (reading?.blocks ?? []).map((block) => ({ ...block, start: block.start + 20, end: block.end + 20 }));
  return aDossier({
    readings: [{ ...(reading as Dossier["readings"][number]), doc: NEWER, blocks }],
    cards: renamed(before.cards),
    measures: renamed(before.measures),
    consequences: renamed(before.consequences),
  });
}

const log = (...rulings: readonly Ruling[]): readonly Decision[] => rulings.map((ruling) => ({ ...ruling, at: 0 }));
const ok = (id: string): Ruling => ({ op: "set", on: "card", id, before: {}, after: { review: "ok" } });

test("decisions go with their passages; those whose passage is gone are counted and left out", () => {
  const after = reread();
  const followed = followText(
    log(ok("c1"), ok("c3"), { op: "merge", on: "card", id: "c1", from: "c2" }, { op: "set", on: "measure", id: "m2", before: {}, after: { label: "Tunnel" } }, { op: "set", on: "actor", id: "port", before: {}, after: { review: "dropped" } }),
    { before: aDossier(), after, from: TOLL.id, to: NEWER.id },
  );
  expect(followed.lost).toBe(1);
  expect(lostDecisions(after, followed.log)).toEqual([]);
  const now = applyDecisions(after, followed.log);
  expect(now.cards.map(({ id, anchors }) => [id, anchors.length])).toEqual([["new-c1", 2]]);
  expect(now.measures.find(({ id }) => id === "new-m2")?.label).toBe("Tunnel");
  expect(now.actors.find(({ id }) => id === "port")?.review).toBe("dropped");
});

test("what an author has added, split off and labelled goes along", () => {
  const after = reread();
  const { log: followed, lost } = followText(
    log(
      { op: "add", on: "card", added: aCard("mine-1", "A second bridge is far away.") },
      ok("mine-1"),
      { op: "add", on: "card", added: aCard("mine-2", "Shopkeepers warn that prices could rise.") },
      { op: "label", doc: TOLL.id, start: 0, before: "boilerplate", after: "body" },
    ),
    { before: aDossier(), after, from: TOLL.id, to: NEWER.id },
  );
  expect(lost).toBe(1);
  const now = applyDecisions(after, followed);
  const mine = now.cards.find(({ id }) => id === "mine-1");
  expect(mine?.review).toBe("ok");
  expect(NEWER.text.slice(mine?.anchors[0]?.start, mine?.anchors[0]?.end)).toBe("A second bridge is far away.");
  expect(now.readings[0]?.blocks[0]).toMatchObject({ start: 20, label: "body", by: "author" });
});
