import { createHash } from "node:crypto";

const INLINE_SCRIPT = /<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g;

/**
 * What a page of ours may load: its own files and, of inline scripts, those that were built into it. Nothing of anybody else's.
 *
 * @param host - The host by which the page was asked for: older browsers do not count its sockets to the page's own.
 */
export function contentPolicy(html: string, host: string | undefined): string {
  const scripts = [...html.matchAll(INLINE_SCRIPT)].map(([, script = ""]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  const sockets = host !== undefined && /^[\w.:[\]-]+$/.test(host) ? [`ws://${host}`, `wss://${host}`] : [];
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(" "),
    // Positions and colours of what the game draws are set as style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "media-src 'self' data: blob:",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    ["connect-src 'self'", ...sockets].join(" "),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
