import type { Reason } from "../model.ts";
import type { Choice, Forecast } from "../world.ts";

type Unknown<T> = { readonly [Key in keyof T]?: unknown };

/** Takes what came from outside for a choice, or null when it is none. Whether the rules allow it is not asked here. */
export function readChoice(value: unknown): Choice | null {
  if (!isObject(value)) return null;
  const { adopt, repeal, levels, veto, forecast } = value as Unknown<Choice>;
  if (!isNames(adopt) || !isNames(repeal)) return null;
  if (!(levels === undefined || isNumbers(levels)) || !(veto === undefined || typeof veto === "string") || !(forecast === undefined || isForecastList(forecast))) return null;
  return {
    adopt,
    repeal,
    ...(levels !== undefined && { levels: { ...levels } }),
    ...(veto !== undefined && { veto }),
    ...(forecast !== undefined && { forecast: forecast.map(({ meter, direction, confidence }) => ({ meter, direction, confidence })) }),
  };
}

/** Takes what came from outside for a reason; anything else is none. */
export function readReason(value: unknown): Reason | null {
  if (!isObject(value)) return null;
  const { key, values } = value as Unknown<Reason>;
  if (typeof key !== "string" || !isObject(values)) return null;
  const entries = Object.entries(values).filter((entry): entry is [string, string | number] => typeof entry[1] === "string" || Number.isFinite(entry[1]));
  return { key, values: Object.fromEntries(entries) };
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const isNames = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((item) => typeof item === "string");

const isNumbers = (value: unknown): value is Readonly<Record<string, number>> => isObject(value) && !Array.isArray(value) && Object.values(value).every((item) => Number.isFinite(item));

const isForecastList = (value: unknown): value is readonly Forecast[] =>
  Array.isArray(value) &&
  value.every((item: unknown) => {
    if (!isObject(item)) return false;
    const { meter, direction, confidence } = item as Unknown<Forecast>;
    return typeof meter === "string" && (direction === "up" || direction === "down") && Number.isFinite(confidence);
  });
