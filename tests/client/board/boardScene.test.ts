// @vitest-environment happy-dom
import type { Game } from "phaser";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { SceneHooks } from "../../../src/client/board/boardScene.ts";
import { NOTHING_STARTS } from "../../../src/client/viewmodel/boardMotion.ts";
import { liveFrame } from "../../../src/client/board/liveFrame.ts";
import { aBoard, anArc, aToken } from "./aBoard.ts";
import { preparePageForPhaser } from "./phaserPage.ts";

const sheet = { width: 1000, height: 660, density: 1 };
const strike = { ...anArc("retaliation", "west", "east"), fresh: true };
const lane = anArc("trade", "west", "south");

let game: Game | undefined;

beforeEach(() => {
  preparePageForPhaser();
});

afterEach(() => {
  game?.destroy(true);
  game = undefined;
});

/** Boots the real scene in a Phaser without a renderer, stopped, so that the test steps it. */
async function aScene(hooks: Partial<SceneHooks> = {}) {
  const Phaser = await import("phaser");
  const { BoardScene } = await import("../../../src/client/board/boardScene.ts");
  const ready = Promise.withResolvers<undefined>();
  const scene = new BoardScene({ onArrived: vi.fn(), onSlow: vi.fn(), ...hooks, onReady: () => ready.resolve(undefined) });
  const booting = new Phaser.Game({ type: Phaser.HEADLESS, width: 1000, height: 660, banner: false, audio: { noAudio: true }, scene });
  game = booting;
  // Without a renderer at all, a canvas texture cannot be refreshed.
  Object.assign(booting, { renderer: { gl: null, destroy: () => undefined } });
  await ready.promise;
  booting.loop.stop();
  let now = 0;
  const run = (seconds: number, frame = 1000 / 60): void => {
    for (const end = now + seconds * 1000; now < end; now += frame) scene.update(now, frame);
  };
  const images = () => scene.children.list.filter((child) => child.type === "Image");
  return { scene, run, images };
}

test("ships sail on trade lanes, boats off the coast", async () => {
  const { scene, run, images } = await aScene();
  scene.show(liveFrame(aBoard({ arcs: [lane], craft: 0.5 }), sheet), NOTHING_STARTS);
  expect(images()).toHaveLength(lane.weight + 2);
  const [ship] = images() as unknown as { x: number; y: number }[];
  run(0.1);
  const before = { x: ship?.x, y: ship?.y };
  run(1);
  expect({ x: ship?.x, y: ship?.y }).not.toEqual(before);
  scene.show(liveFrame(aBoard({ arcs: [], craft: 0 }), sheet), NOTHING_STARTS);
  expect(images()).toHaveLength(0);
});

test("a fresh arc draws in for 0.9 s, then is handed over and strikes", async () => {
  const onArrived = vi.fn();
  const { scene, run } = await aScene({ onArrived });
  scene.show(liveFrame(aBoard({ arcs: [strike] }), sheet), { arcs: [strike], flags: [] });
  run(0.8);
  expect(onArrived).not.toHaveBeenCalled();
  expect(scene.children.list.some((child) => child.type === "ParticleEmitter")).toBe(false);
  run(0.2);
  expect(onArrived).toHaveBeenCalledExactlyOnceWith([strike.id]);
  expect(scene.children.list.filter((child) => child.type === "ParticleEmitter")).toHaveLength(1);
});

test("a flag goes up its mast one after the other, then is handed over", async () => {
  const onArrived = vi.fn();
  const { scene, run, images } = await aScene({ onArrived });
  const hoist = (["one", "two"] as const).map((policy) => ({ policy, letter: "D" as const, since: 1, fresh: true }));
  const view = aBoard({ tokens: [aToken("west", { x: 200, y: 300 }, { hoist })] });
  scene.show(liveFrame(view, sheet), { arcs: [], flags: hoist.map((flag) => ({ flag, role: "west" })) });
  expect(images()).toHaveLength(2);
  run(0.72);
  expect(onArrived).toHaveBeenCalledExactlyOnceWith(["flag.one"]);
  run(0.3);
  expect(onArrived).toHaveBeenLastCalledWith(["flag.two"]);
  expect(images()).toHaveLength(0);
});

test("what is no longer fresh is dropped on its way", async () => {
  const onArrived = vi.fn();
  const { scene, run } = await aScene({ onArrived });
  scene.show(liveFrame(aBoard({ arcs: [strike] }), sheet), { arcs: [strike], flags: [] });
  run(0.3);
  scene.show(liveFrame(aBoard(), sheet), NOTHING_STARTS);
  run(2);
  expect(onArrived).not.toHaveBeenCalled();
});

test("new boats spread from the first, known ones lie where they lay", async () => {
  const { scene, run, images } = await aScene();
  scene.show(liveFrame(aBoard({ craft: 0.25 }), sheet), NOTHING_STARTS);
  run(0.1);
  scene.show(liveFrame(aBoard({ craft: 1 }), sheet), NOTHING_STARTS);
  run(0.4);
  const xs = () => (images() as unknown as { x: number }[]).map(({ x }) => x);
  const soon = xs();
  run(4);
  expect(soon).toHaveLength(4);
  expect(Math.max(...soon)).toBeLessThan(Math.max(...xs()) - 30);
});

test("says when the machine is too slow, once, and not when it is fast", async () => {
  const onSlow = vi.fn();
  const { scene, run } = await aScene({ onSlow });
  scene.show(liveFrame(aBoard(), sheet), NOTHING_STARTS);
  run(5);
  expect(onSlow).not.toHaveBeenCalled();
  const slow = await aScene({ onSlow });
  slow.scene.show(liveFrame(aBoard(), sheet), NOTHING_STARTS);
  slow.run(20, 60);
  expect(onSlow).toHaveBeenCalledOnce();
});
