// What Node and every browser have in common, for the layers that run in both. Nothing else of either platform is in sight there.

declare function setTimeout(callback: () => void, milliseconds?: number): unknown;
declare function clearTimeout(timer: unknown): void;
declare function queueMicrotask(callback: () => void): void;
declare function structuredClone<T>(value: T): T;

declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: Uint8Array): string;
}
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly pathname: string;
  readonly searchParams: { get(name: string): string | null; set(name: string, value: string): void };
}
declare function fetch(url: string, options?: { method?: string; headers?: Record<string, string>; body?: string }): Promise<{ readonly ok: boolean; readonly status: number; json(): Promise<unknown> }>;
