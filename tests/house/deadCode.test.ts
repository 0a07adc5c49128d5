import { expect, test } from "vitest";
import { runTool } from "../helpers/runTool.ts";
import { temporaryTree } from "../helpers/temporaryTree.ts";

interface DeadCode {
  readonly issues: readonly { readonly file: string; readonly [kind: string]: unknown }[];
}

test("knip sees an export, a file and a package that nothing uses", { timeout: 30_000 }, () => {
  const manifest = { name: "planted", version: "1.0.0", type: "module", scripts: { cli: "node src/cli/main.ts" }, dependencies: { zod: "4.6.7" } };
  const files = {
    "package.json": JSON.stringify(manifest),
    "src/cli/main.ts": 'import { used } from "../kernel/partly.ts";\n\nprocess.exitCode = used;\n',
    "src/kernel/partly.ts": "export const used = 0;\nexport const unusedExport = 1;\nexport type UnusedType = 1;\n",
    "src/kernel/unusedFile.ts": "export const one = 1;\n",
  };
  const tree = temporaryTree(files, ["knip.json"]);
  const { out } = runTool("knip/bin/knip.js", ["--no-progress", "--reporter", "json"], tree.root);
  tree.remove();
  const { issues } = JSON.parse(out) as DeadCode;
  const named = Object.fromEntries(issues.map((issue) => [issue.file, JSON.stringify(issue)]));
  expect(named["src/kernel/partly.ts"]).toContain("unusedExport");
  expect(named["src/kernel/partly.ts"]).toContain("UnusedType");
  expect(named["package.json"]).toContain("zod");
  expect(Object.keys(named)).toContain("src/kernel/unusedFile.ts");
  expect(Object.keys(named)).not.toContain("src/cli/main.ts");
});
