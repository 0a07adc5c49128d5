import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { scenarioJsonSchema } from "../../src/scenario/jsonSchema.ts";
import { edited, smallText } from "../helpers/smallScenario.ts";

interface Schema {
  readonly description?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly items?: Schema | readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

const onDisk = (): string => readFileSync("scenarios/scenario.schema.json", "utf8");

test("the checked-in schema is the one that the code makes (node tools/schema.ts)", () => {
  expect(onDisk()).toBe(`${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
});

test("by the schema alone, the scenarios are right and broken ones are not", () => {
  const schema = z.fromJSONSchema(JSON.parse(onDisk()) as Parameters<typeof z.fromJSONSchema>[0]);
  expect(schema.safeParse(JSON.parse(smallText())).error).toBeUndefined();
  expect(schema.safeParse(JSON.parse(readFileSync("scenarios/prc-models-tier1/scenario.json", "utf8"))).error).toBeUndefined();
  for (const edits of [{ titel: "x" }, { gain: "x" }, { title: undefined }, { "endings.0.when": { all: [{ not: { ref: "nothing" } }] } }, { "links.4.expr": ["plus", 1] }]) {
    expect(schema.safeParse(JSON.parse(edited(edits))).success).toBe(false);
  }
});

test("every field explains itself in an editor", () => {
  const silent: string[] = [];
  visit(JSON.parse(onDisk()) as Schema, "");
  expect(silent).toEqual([]);

  function visit(schema: Schema, path: string): void {
    for (const [name, field] of Object.entries(schema.properties ?? {})) {
      const refers = field.$ref ?? field.allOf?.[0]?.$ref;
      if (field.description === undefined && refers === undefined) silent.push(`${path}.${name}`);
      visit(field, `${path}.${name}`);
    }
    const parts = [schema.items ?? [], schema.anyOf ?? [], schema.oneOf ?? [], schema.allOf ?? []].flat();
    for (const part of [...parts, ...Object.values(schema.definitions ?? {})]) visit(part, `${path}[]`);
    if (typeof schema.additionalProperties === "object") visit(schema.additionalProperties, `${path}.*`);
  }
});
