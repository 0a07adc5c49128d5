import { Game, Scale, WEBGL } from "phaser-lite";
import type { Starting } from "../viewmodel/boardMotion.ts";
import type { BoardView } from "../viewmodel/boardView.ts";
import { BoardScene, type SceneHooks } from "./boardScene.ts";
import { liveFrame } from "./liveFrame.ts";
import type { Sheet } from "./paintChart.ts";

export interface LiveLayer {
  show(view: BoardView, sheet: Sheet, starting: Starting): void;
  destroy(): void;
}

/** Starts Phaser over the still layers: transparent, silent, deaf to input. Fill rate is what it costs, so no MSAA. */
export function startLive(host: HTMLElement, sheet: Sheet, hooks: SceneHooks): LiveLayer {
  const scene = new BoardScene(hooks);
  let size = sheet;
  const game = new Game({
    type: WEBGL,
    parent: host,
    width: sheet.width * sheet.density,
    height: sheet.height * sheet.density,
    scale: { mode: Scale.ScaleModes.NONE, zoom: 1 / sheet.density },
    render: { transparent: true, antialiasGL: false, powerPreference: "low-power" },
    input: { mouse: false, touch: false, keyboard: false, gamepad: false },
    audio: { noAudio: true },
    banner: false,
    autoFocus: false,
    scene,
  });
  return {
    show(view, next, starting) {
      if (next.width !== size.width || next.height !== size.height || next.density !== size.density) {
        game.scale.setZoom(1 / next.density);
        game.scale.resize(next.width * next.density, next.height * next.density);
        size = next;
      }
      scene.show(liveFrame(view, next), starting);
    },
    destroy: () => game.destroy(true),
  };
}
