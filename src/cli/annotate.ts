import { mkdir, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { parseArgs } from "node:util";
import { annotationOf, type Annotation } from "../documents/annotation.ts";
import { readDocument } from "../documents/readDocument.ts";
import { FINE, FINDINGS, WrongUse, type CliCommand } from "./command.ts";
import { readArticle } from "./readArticle.ts";

/** Reads articles and writes what the pipeline found in each, in the format that annotations by hand have too. */
export const annotate: CliCommand = {
  usage: "annotate FILE… --out DIR [--texts]",
  about: "Reads articles (txt, md, html, pdf, docx) and writes who says what in them, as JSON; with --texts also the text that offsets count in.",
  async run(args, terminal) {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { out: { type: "string" }, texts: { type: "boolean", default: false } } });
    if (positionals.length === 0) throw new WrongUse("Which file? Name at least one.");
    if (values.out === undefined) throw new WrongUse("Where to? Name a directory with --out.");
    const names = positionals.map(nameOfOutput);
    const twice = names.find((name, index) => names.indexOf(name) < index);
    if (twice !== undefined) throw new WrongUse(`Two of the files would both become ${twice}.json; give them different names.`);
    await mkdir(values.out, { recursive: true });
    let failed = 0;
    for (const [index, file] of positionals.entries()) {
      const article = await readArticle(file);
      if (!article.ok) {
        failed++;
        terminal.err(`${file}: ${article.message}`);
        continue;
      }
      const path = join(values.out, names[index] ?? "");
      const reading = readDocument(article.document);
      const annotation = annotationOf(reading);
      await writeFile(`${path}.json`, `${JSON.stringify(annotation, null, 1)}\n`);
      if (values.texts) await writeFile(`${path}.text`, article.document.text);
      terminal.out(`${path}.json: ${reading.english ? counts(annotation) : "not English, so only its blocks"}`);
    }
    return failed > 0 ? FINDINGS : FINE;
  },
};

const nameOfOutput = (file: string): string => basename(file, extname(file));

const counts = ({ stakeholders, measures, claims, consequences }: Annotation): string =>
  `${stakeholders.length} stakeholders, ${measures.length} measures, ${claims.length} claims, ${consequences.length} consequences`;
