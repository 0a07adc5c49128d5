// The parts of Phaser that the board draws with; the build puts this in the place of `phaser-lite` (docs/adr/0006).
// The renderer comes first: BatchHandler and the renderer's index require each other, and a minified bundle that
// starts at the other end dies with "Object prototype may only be an Object or null".
require("phaser-src/renderer");
require("phaser-src/gameobjects/image/ImageFactory");
require("phaser-src/gameobjects/graphics/GraphicsFactory");
require("phaser-src/gameobjects/particles/ParticleEmitterFactory");
// Without these a game stops at boot with "Core Plugins missing".
require("phaser-src/events/EventEmitter");
require("phaser-src/cameras/2d/CameraManager");
require("phaser-src/tweens/TweenManager");
require("phaser-src/time/Clock");
require("phaser-src/scene/ScenePlugin");
require("phaser-src/gameobjects/DisplayList");
require("phaser-src/gameobjects/UpdateList");
require("phaser-src/gameobjects/GameObjectFactory");
require("phaser-src/gameobjects/GameObjectCreator");
require("phaser-src/input/InputPlugin");
require("phaser-src/loader/LoaderPlugin");
require("phaser-src/data/DataManagerPlugin");
require("phaser-src/gameobjects/lights/LightsPlugin");

const { WEBGL } = require("phaser-src/const");

exports.WEBGL = WEBGL;
exports.Game = require("phaser-src/core/Game");
exports.Scene = require("phaser-src/scene/Scene");
exports.Scale = require("phaser-src/scale");
