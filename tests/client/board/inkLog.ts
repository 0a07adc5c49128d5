/** A 2D context that writes down what is called and with which fill and stroke, for tests without a canvas. */
export interface InkLog {
  readonly context: CanvasRenderingContext2D;
  readonly calls: readonly { readonly name: string; readonly words: readonly unknown[]; readonly fill: unknown; readonly stroke: unknown; readonly alpha: unknown }[];
}

export function inkLog(): InkLog {
  const calls: { name: string; words: unknown[]; fill: unknown; stroke: unknown; alpha: unknown }[] = [];
  const ink: Record<string, unknown> = { fillStyle: "", strokeStyle: "", globalAlpha: 1 };
  const context = new Proxy(ink, {
    get(target, name) {
      if (typeof name !== "string") return undefined;
      if (name === "getTransform") return () => ({ a: 1 });
      if (name in target) return target[name];
      return (...words: unknown[]) => {
        calls.push({ name, words, fill: target["fillStyle"], stroke: target["strokeStyle"], alpha: target["globalAlpha"] });
      };
    },
  });
  return { context: context as unknown as CanvasRenderingContext2D, calls };
}
