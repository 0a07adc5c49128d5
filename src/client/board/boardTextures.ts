import type { Scene } from "phaser-lite";

type Context = CanvasRenderingContext2D;

/** White shapes, tinted where they are used; drawn at twice their size on the screen so that they stay crisp. */
export const TEXTURES = { ship: "ship", chevron: "chevron", spark: "spark", ring: "ring", craft: "craft" } as const;
export const TEXTURE_SCALE = 0.5;

const SIZES: Readonly<Record<keyof typeof TEXTURES, number>> = { ship: 32, chevron: 32, spark: 16, ring: 96, craft: 40 };

const DRAW: Readonly<Record<keyof typeof TEXTURES, (context: Context) => void>> = {
  ship: (context) => {
    context.moveTo(29, 16);
    context.quadraticCurveTo(16, 5, 4, 8);
    context.quadraticCurveTo(9, 16, 4, 24);
    context.quadraticCurveTo(16, 27, 29, 16);
    context.fill();
  },
  chevron: (context) => {
    context.lineWidth = 5;
    context.lineCap = "round";
    context.lineJoin = "round";
    context.moveTo(10, 7);
    context.lineTo(20, 16);
    context.lineTo(10, 25);
    context.stroke();
  },
  spark: (context) => {
    context.moveTo(8, 1);
    context.lineTo(15, 8);
    context.lineTo(8, 15);
    context.lineTo(1, 8);
    context.fill();
  },
  ring: (context) => {
    context.lineWidth = 5;
    context.arc(48, 48, 44, 0, 2 * Math.PI);
    context.stroke();
  },
  craft: (context) => {
    context.moveTo(4, 24);
    context.lineTo(36, 24);
    context.lineTo(30, 33);
    context.lineTo(10, 33);
    context.closePath();
    context.moveTo(19, 2);
    context.lineTo(32, 20);
    context.lineTo(19, 20);
    context.closePath();
    context.fill();
  },
};

export function makeTextures(scene: Scene): void {
  for (const name of Object.values(TEXTURES)) {
    const texture = scene.textures.createCanvas(name, SIZES[name], SIZES[name]);
    if (texture === null) continue;
    texture.context.fillStyle = "#ffffff";
    texture.context.strokeStyle = "#ffffff";
    texture.context.beginPath();
    DRAW[name](texture.context);
    texture.refresh();
  }
}
