/** The way to a place in a JSON value: names of fields and indices of lists. */
export type JsonPath = readonly (string | number)[];

/** `$.policies[14].effects[1].to`: the form in which findings name a place. */
export function formatPath(path: JsonPath): string {
  let text = "$";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else text += /^[A-Za-z_]\w*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  }
  return text;
}

/** The value at a path of own fields; undefined where the path leads nowhere. */
export function valueAt(value: unknown, path: JsonPath): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Readonly<Record<string | number, unknown>>)[step];
  }
  return here;
}
