/**
 * The import table of docs/architecture.md, as rules. A layer that truly needs more gets it by an ADR and a line in this table,
 * not by an exception.
 *
 * may: layers it imports; types: layers of which it sees types only; npm: packages; node: whether it may use Node's built-ins.
 */
const LAYERS = {
  kernel: {},
  debate: { may: ["kernel"] },
  scenario: { may: ["kernel", "debate"], npm: ["zod", "jsonc-parser"] },
  engine: { may: ["kernel", "debate"], types: ["scenario"], npm: ["xstate"] },
  standins: { may: ["kernel", "debate", "engine"], types: ["scenario"] },
  analysis: { may: ["kernel", "debate", "scenario", "engine", "standins"] },
  documents: { may: ["kernel"], types: ["scenario"], npm: ["@noble/hashes", "@mozilla/readability", "linkedom", "mammoth", "pdfjs-dist"] },
  protocol: { may: ["kernel"], types: ["engine"], npm: ["zod"] },
  session: { may: ["kernel", "scenario", "engine", "standins", "protocol"], npm: ["@colyseus/sdk"] },
  server: { may: ["session", "protocol", "engine", "scenario", "kernel"], npm: ["@colyseus/[^/]+", "kysely", "pg", "obscenity"], node: true },
  "client/words": {},
  "client/store": { may: ["session", "protocol", "engine", "kernel"], npm: ["zustand"] },
  "client/viewmodel": { may: ["debate", "kernel"], types: ["engine", "scenario", "client/store"], npm: ["d3-shape", "@dagrejs/dagre"] },
  "client/board": { may: ["client/viewmodel"], npm: ["phaser", "simplex-noise", "d3-contour", "zzfx"] },
  "client/screens": { may: ["client/viewmodel", "client/store", "client/words"], npm: ["react", "wouter", "radix-ui", "uqr"] },
  "client/studio": {
    may: [
      ...["client/screens", "client/viewmodel", "client/words"],
      ...["scenario", "documents", "analysis", "engine", "session", "kernel"],
    ],
    npm: ["react", "zustand", "radix-ui", "@codemirror/[^/]+", "vscode-json-languageservice"],
  },
  "client/app": {
    may: [
      ...["client/words", "client/store", "client/viewmodel", "client/board", "client/screens", "client/studio"],
      ...["kernel", "debate", "scenario", "engine", "standins", "analysis", "documents", "protocol", "session"],
    ],
    npm: ["react", "react-dom", "zustand", "wouter"],
  },
  cli: {
    may: ["kernel", "debate", "scenario", "engine", "standins", "analysis", "documents", "protocol", "session", "server"],
    node: true,
  },
};

const anyOf = (names) => `(${names.join("|")})`;
const inside = (...layers) => `^src/${anyOf(layers)}/`;
const LAYER_NAMES = Object.keys(LAYERS);
const NPM = ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-bundled", "npm-no-pkg", "npm-unknown"];

/** The rules that one line of the table stands for. */
function rulesOf(layer, { may = [], types = [], npm = [], node = false }) {
  const rules = [
    {
      name: `${layer}: layers`,
      comment: `${layer} may import ${[...may, ...types].join(", ") || "no other layer"}`,
      from: { path: inside(layer) },
      to: { path: "^src/", pathNot: inside(layer, ...may, ...types) },
    },
    {
      name: `${layer}: packages`,
      comment: `${layer} may import ${npm.join(", ") || "no package"}`,
      from: { path: inside(layer) },
      to: { dependencyTypes: NPM, ...(npm.length > 0 && { pathNot: `(^|/)node_modules/${anyOf(npm)}/` }) },
    },
  ];
  if (types.length > 0) {
    rules.push({
      name: `${layer}: types only`,
      comment: `${layer} may import only types from ${types.join(", ")}`,
      from: { path: inside(layer) },
      to: { path: inside(...types), dependencyTypesNot: ["type-only"] },
    });
  }
  if (!node) {
    rules.push({
      name: `${layer}: platform`,
      comment: `${layer} also runs where there is no Node`,
      from: { path: inside(layer) },
      to: { dependencyTypes: ["core"] },
    });
  }
  return rules;
}

const forbidden = [
  ...LAYER_NAMES.flatMap((layer) => rulesOf(layer, LAYERS[layer])),
  { name: "no cycles", comment: "two modules that need each other are one, or need a third", from: {}, to: { circular: true } },
  {
    name: "no unknown import",
    comment: "it does not resolve; phaser-lite and phaser-src are made by tools/vite/phaserLite.ts for the board alone",
    from: { path: "^src/" },
    to: { couldNotResolve: true, pathNot: "^phaser-(lite$|src/)" },
  },
  {
    name: "phaser for the board only",
    from: { path: "^src/", pathNot: inside("client/board") },
    to: { path: "^phaser-(lite$|src/)" },
  },
  {
    name: "no development package",
    comment: "what src imports at run time must be a dependency, not a devDependency",
    from: { path: "^src/" },
    to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
  },
  {
    name: "nothing from outside src",
    comment: "tests, tools and bench import src, never the other way round; the client may import assets",
    from: { path: "^src/" },
    to: { path: "^(?!src/|node_modules/|assets/)", dependencyTypesNot: [...NPM, "core", "unknown", "undetermined"] },
  },
  {
    name: "assets for the client only",
    from: { path: "^src/", pathNot: "^src/client/" },
    to: { path: "^assets/" },
  },
];

/** A module without imports breaks no rule about imports, so the one rule about modules asks for an import that cannot be. */
const required = [
  {
    name: "every file in a layer",
    comment: `a source file lives in one of ${LAYER_NAMES.join(", ")}`,
    module: { path: "^src/", pathNot: inside(...LAYER_NAMES) },
    to: { path: "^a layer$" },
  },
];

const asErrors = (rules) => rules.map((rule) => ({ severity: "error", ...rule }));

module.exports = {
  forbidden: asErrors(forbidden),
  required: asErrors(required),
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^src/client/words/generated/" },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};
