/// <reference types="phaser" />

/** What `phaserLite.cjs` exports is less; what it does not, the bundle's test in the browser finds out. */
declare module "phaser-lite" {
  export = Phaser;
}
