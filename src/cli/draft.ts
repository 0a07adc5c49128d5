import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { buildDossier } from "../documents/dossier/buildDossier.ts";
import { draftScenario, type DraftChoices } from "../documents/draft/draftScenario.ts";
import type { CanonicalDocument, Dossier } from "../documents/model.ts";
import { readDocument } from "../documents/readDocument.ts";
import { parseScenario } from "../scenario/index.ts";
import { FINE, FINDINGS, WrongUse, type CliCommand, type Terminal } from "./command.ts";
import { readArticle } from "./readArticle.ts";

/** Makes a draft scenario from articles: it can be played, and says itself what nobody has confirmed. */
export const draft: CliCommand = {
  usage: "draft FILE… -o scenario.json [--id ID] [--title TITLE]",
  about: "Makes a draft scenario from articles (txt, md, html, pdf, docx). It can be played at once; \"validate\" lists what is still to be confirmed.",
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: "string", short: "o" }, id: { type: "string" }, title: { type: "string" } },
    });
    if (positionals.length === 0) throw new WrongUse("Which file? Name at least one.");
    if (values.out === undefined) throw new WrongUse("Where to? Name a file with -o.");
    if (values.id !== undefined && !/^[a-z][a-z0-9-]{1,62}$/.test(values.id)) throw new WrongUse("An id has lower-case letters, digits and hyphens.");
    const documents = await readAll(positionals, terminal);
    if (documents === null) return FINDINGS;
    const dossier = buildDossier(documents.map((document) => readDocument(document)));
    if (dossier.cards.length === 0) {
      terminal.err(nothingFound(dossier));
      return FINDINGS;
    }
    const choices: DraftChoices = { ...(values.id !== undefined && { id: values.id }), ...(values.title !== undefined && { title: values.title }) };
    const text = `${JSON.stringify(draftScenario(dossier, choices), null, 2)}\n`;
    await writeFile(values.out, text);
    terminal.out(summary(values.out, text, dossier));
    return FINE;
  },
};

/** All documents, or null where one of them cannot be read: a draft from half of what was named would mislead. */
async function readAll(files: readonly string[], terminal: Terminal): Promise<readonly CanonicalDocument[] | null> {
  const documents: CanonicalDocument[] = [];
  let failed = false;
  for (const file of files) {
    const article = await readArticle(file);
    if (article.ok) documents.push(article.document);
    else {
      failed = true;
      terminal.err(`${file}: ${article.message}`);
    }
  }
  return failed ? null : documents;
}

const nothingFound = ({ issues }: Dossier): string => `Nothing was found that a card could be made from.${issues.slice(0, 3).map(({ message }) => ` ${message}`).join("")}`;

function summary(file: string, text: string, { issues }: Dossier): string {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(`the draft does not validate: ${parsed.findings[0]?.message ?? ""}`);
  const { roles, policies, cards, motions } = parsed.scenario;
  const todos = parsed.findings.filter(({ severity }) => severity === "todo").length;
  const accusing = issues.filter(({ kind }) => kind === "accusation").length;
  const left = accusing === 0 ? "" : ` ${accusing} card${accusing === 1 ? " that accuses a person was" : "s that accuse persons were"} left out; the studio asks about them.`;
  const disputes = issues.filter(({ kind }) => kind === "contradiction" || kind === "sharedOrigin").map(({ message }) => `  - ${message}`);
  return [`${file}: a draft with ${roles.length} roles, ${policies.length} policies, ${cards.length} cards and ${motions.length} motions. ${todos} things are still to be confirmed or written; "validate" lists them.${left}`, ...(disputes.length > 0 ? ["Worth a look in the documents:", ...disputes] : [])].join("\n");
}
