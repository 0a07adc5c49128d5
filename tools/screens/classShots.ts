import type { Page } from "playwright-core";
import { coverStorage } from "./stagedGame.ts";
import { StagedClass } from "./stagedClass.ts";

export type ClassSize = "laptop" | "projector" | "phone";

/** A picture of a page of a class, as it stands when the page has come to rest. */
export interface ClassShot {
  readonly name: string;
  readonly url: string;
  readonly size: ClassSize;
  readonly storage: Readonly<Record<string, string>>;
  /** By night too. */
  readonly night?: true;
  /** What is pressed first. */
  prepare?(page: Page): Promise<void>;
}

/** Takes pictures of every page of a class, from the host's form to the debrief. `take` opens the page and makes the picture. */
export async function shootClass(take: (shot: ClassShot) => Promise<void>): Promise<void> {
  const group = await StagedClass.open();
  const pageOf = (size: ClassSize, path: string, who: string | null) => (name: string): ClassShot => ({ name, size, url: `${group.address}#/${path}`, storage: group.storageOf(who) });
  const desk = pageOf("laptop", "class/console", null);
  const wall = pageOf("projector", "class/projector", null);
  const phone = pageOf("phone", "class", "Ada");
  try {
    await take(pageOf("laptop", "host", null)("host"));
    await take({ ...pageOf("laptop", "table", null)("tableCover"), storage: coverStorage() });
    await take(desk("consoleLobby"));
    await take(wall("wallLobby"));
    await take({ ...phone("phoneLobby"), night: true });

    await group.start();
    await group.playTo(({ phase }) => phase === "evidence");
    await group.propose("Ben");
    await take({ ...phone("phoneTeam"), prepare: openTeam });
    await group.playTo((place) => place.phase === "debate" && place.step === "conRebuttal");
    await take({ ...wall("wallDebate"), night: true });
    await take({ ...desk("console"), night: true });
    await take({ ...pageOf("phone", "class", "Dan")("phoneWatching"), night: true });
    await take(pageOf("phone", "class", "Gus")("phoneObserver"));
    await group.playTo(({ phase }) => phase === "commit");
    await take({ ...phone("phoneDecision"), prepare: leaveVerdict });
    await group.playTo((place) => place.phase === "report" && place.round === 1);
    await take(wall("wallReactions"));
    await take(phone("phoneReactions"));
    await group.playTo(({ phase }) => phase === "debrief");
    await take({ ...wall("wallDebrief"), prepare: toWhatIf });
    await take(desk("consoleDebrief"));
    await take(phone("phoneDebrief"));
  } finally {
    await group.close();
  }
}

const openTeam = (page: Page): Promise<void> => page.getByRole("button", { name: /proposals?$/ }).click();
const leaveVerdict = (page: Page): Promise<void> => page.getByRole("button", { name: /^go on to the decision$/i }).click();

async function toWhatIf(page: Page): Promise<void> {
  const there = page.locator(".what-if").first();
  while ((await there.count()) === 0 && (await page.getByRole("heading", { name: "What if …" }).count()) === 0) {
    await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(100);
  }
  await there.waitFor();
}
