import { writeFileSync } from "node:fs";
import { scenarioJsonSchema } from "../src/scenario/jsonSchema.ts";
import { formatReference } from "./formatReference.ts";

// Run it after a change of src/scenario/schema: node tools/schema.ts
const target = new URL("../scenarios/scenario.schema.json", import.meta.url);
writeFileSync(target, `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
writeFileSync(new URL("../docs/scenario-format.md", import.meta.url), formatReference());
