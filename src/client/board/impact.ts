import type { GameObjects, Scene } from "phaser-lite";
import { toHost } from "../viewmodel/boardTransform.ts";
import { TEXTURE_SCALE, TEXTURES } from "./boardTextures.ts";
import { type LiveFrame, tintOf } from "./liveFrame.ts";

const SPARKS = 16;
const RINGS = 2;
/** Diameter of the widest ring, in tokens. */
const RING_GROWTH = 2.1;

/** Two rings and a handful of sparks where retaliation strikes a role. */
export function strike(scene: Scene, frame: LiveFrame, role: string): void {
  const token = frame.view.tokens.find((candidate) => candidate.role === role);
  if (token === undefined) return;
  const at = toHost(frame.transform, token);
  const size = frame.transform.mark;
  const tint = tintOf(frame.tokens.retaliation);
  const sparks = scene.add.particles(0, 0, TEXTURES.spark, {
    speed: { min: 80 * size, max: 170 * size },
    lifespan: 700,
    scale: { start: 0.7 * size, end: 0 },
    rotate: { min: 0, max: 90 },
    tint,
    emitting: false,
  });
  sparks.emitParticleAt(at.x, at.y, SPARKS);
  scene.time.delayedCall(1200, () => sparks.destroy());
  for (let ring = 0; ring < RINGS; ring += 1) spread(scene, scene.add.image(at.x, at.y, TEXTURES.ring).setTint(tint), { ring, size });
}

function spread(scene: Scene, image: GameObjects.Image, { ring, size }: { readonly ring: number; readonly size: number }): void {
  image.setScale(size * TEXTURE_SCALE).setAlpha(0);
  scene.tweens.add({
    targets: image,
    scale: size * TEXTURE_SCALE * RING_GROWTH,
    alpha: { from: 0.9, to: 0 },
    delay: ring * 220,
    duration: 800,
    ease: "Cubic.easeOut",
    onComplete: () => image.destroy(),
  });
}
