import type { Luck } from "./luck.ts";

/** What nobody should send and anybody can: wrong types, names of every object, numbers that are none, things that cannot be written out. */
const NASTY: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => true,
  () => 0,
  () => -0,
  () => -1,
  () => 0.1,
  () => NaN,
  () => Infinity,
  () => -Infinity,
  () => 1e308,
  () => 2 ** 53,
  () => "",
  () => "__proto__",
  () => "constructor",
  () => "toString",
  () => "hasOwnProperty",
  () => "no_such_thing",
  () => "x".repeat(10_000),
  () => "\ud800",
  () => [],
  () => {
    const gaps: unknown[] = [];
    gaps.length = 2;
    return gaps;
  },
  () => [null],
  () => [["nested"]],
  () => ["__proto__", "__proto__"],
  () => ({}),
  () => Object.create(null) as unknown,
  () => JSON.parse('{"__proto__":{"polluted":true}}') as unknown,
  () => ({ toString: null, valueOf: null }),
  () => ({ length: 3 }),
  () => Symbol("odd"),
  () => 10n,
  () => () => "called",
];

/** What has no use as a whole command either. */
const NO_COMMANDS: readonly (() => unknown)[] = [...NASTY, () => ({ type: "resign" }), () => ({ type: ["begin"] }), () => ({ type: "__proto__" }), () => ({ role: "nobody" })];

/** A copy of a command with one thing in it replaced, left out or added, deep inside or on top; now and then something else altogether. */
export function spoilt(command: unknown, luck: Luck): unknown {
  if (luck.chance(0.05)) return luck.pick(NO_COMMANDS)();
  const places = placesIn(command);
  const target = luck.pick(places);
  return rebuilt(command, target, luck);
}

type Path = readonly (string | number)[];

/** Every place inside a value, by the way to it. */
function placesIn(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [at];
  const inner = Array.isArray(value) ? value.map((item, place) => placesIn(item, [...at, place])) : Object.entries(value).map(([key, item]) => placesIn(item, [...at, key]));
  return [...(at.length > 0 ? [at] : []), ...inner.flat()];
}

function rebuilt(value: unknown, [step, ...rest]: Path, luck: Luck): unknown {
  if (step === undefined) return luck.pick(NASTY)();
  if (Array.isArray(value)) {
    if (rest.length === 0 && luck.chance(0.3)) return [...(value as unknown[]), ...(luck.chance(0.5) ? (value as unknown[]) : [luck.pick(NASTY)()])];
    return (value as unknown[]).map((item, place) => (place === step ? rebuilt(item, rest, luck) : item));
  }
  const record = value as Readonly<Record<string, unknown>>;
  const entries = Object.entries(record);
  if (rest.length === 0 && luck.chance(0.2)) return Object.fromEntries(entries.filter(([key]) => key !== step));
  if (rest.length === 0 && luck.chance(0.1)) return Object.fromEntries([...entries, [luck.pick(["__proto__", "constructor", "extra"]), luck.pick(NASTY)()]]);
  return Object.fromEntries(entries.map(([key, item]) => [key, key === step ? rebuilt(item, rest, luck) : item]));
}
