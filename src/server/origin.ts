import type { IncomingMessage } from "node:http";

/** What tells who asks. */
export interface Trust {
  readonly behindProxy?: boolean;
}

const header = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** The host by which the page was opened. */
const hostOf = (request: IncomingMessage, { behindProxy }: Trust): string | undefined => (behindProxy === true ? (header(request, "x-forwarded-host") ?? request.headers.host) : request.headers.host);

/** Whether a request comes from a page of this server, or from no page at all. Another site's page cannot hide its origin. */
export function isOurOrigin(request: IncomingMessage, trust: Trust): boolean {
  const origin = header(request, "origin");
  if (origin === undefined) return true;
  const host = hostOf(request, trust);
  return host !== undefined && URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}

/** The address of who asks; what a proxy reports only where it is trusted. */
export function addressOf(request: IncomingMessage, { behindProxy }: Trust): string {
  const reported = behindProxy === true ? header(request, "x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  return reported ?? request.socket.remoteAddress ?? "";
}

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const LOCAL_HOST = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/;

/** Whether somebody at this machine asks: over loopback, by a local name, and through no proxy. Source: MODEL §8b.17. */
export function isThisMachine(request: IncomingMessage): boolean {
  const proxied = header(request, "forwarded") ?? header(request, "x-forwarded-for") ?? header(request, "x-real-ip") ?? header(request, "via");
  return proxied === undefined && LOOPBACK.test(request.socket.remoteAddress ?? "") && LOCAL_HOST.test(request.headers.host ?? "");
}
