import type { PluginOption } from "vite";
import { VitePWA } from "vite-plugin-pwa";

const KB = 1000;

/** Readers that only an author needs who drops such a file: half of all that the game weighs. They are kept once they were used. */
const READERS = ["assets/pdf*.js", "assets/docx*.js"];

/**
 * Makes the game an app that can be installed and played offline after one visit: a service worker keeps every file of the build but
 * the readers of PDF and Word files.
 *
 * A new version takes over at once, for the next page that opens; src/client/app/keepOffline.ts brings an open page along.
 */
export function installedApp(): PluginOption {
  return VitePWA({
    registerType: "autoUpdate",
    // src/client/app/keepOffline.ts does it, once the game has come.
    injectRegister: false,
    includeManifestIcons: false,
    manifest: {
      id: "countermove",
      name: "Countermove",
      short_name: "Countermove",
      description: "Argue an AI policy, adopt it, and watch the consequences.",
      lang: "en",
      display: "standalone",
      start_url: "./",
      scope: "./",
      theme_color: "#10233b",
      background_color: "#10233b",
      icons: [192, 512].flatMap((size) => (["any", "maskable"] as const).map((purpose) => ({ src: `./icon-${size}.png`, sizes: `${size}x${size}`, type: "image/png", purpose }))),
    },
    workbox: {
      globPatterns: ["**/*.{html,js,css,json,svg,png,woff2}"],
      globIgnores: READERS,
      runtimeCaching: [{ urlPattern: /\/assets\/(?:pdf|docx)[^/]*\.js$/, handler: "CacheFirst", options: { cacheName: "readers", expiration: { maxEntries: 2 * READERS.length } } }],
      maximumFileSizeToCacheInBytes: 1000 * KB,
      cleanupOutdatedCaches: true,
      // The build has put a hash of the content into these names.
      dontCacheBustURLsMatching: /^assets\//,
      disableDevLogs: true,
    },
  });
}
