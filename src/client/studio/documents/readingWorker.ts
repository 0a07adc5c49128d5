import { openDocument } from "../../../documents/adapters/openDocument.ts";
import { buildDossier } from "../../../documents/dossier/buildDossier.ts";
import { draftScenario } from "../../../documents/draft/draftScenario.ts";
import { readDocument } from "../../../documents/readDocument.ts";
import type { Dossier } from "../../../documents/model.ts";
import type { AskedReading, Dropped, Opened, Pile, ToldReading } from "./readingDesk.ts";

/** What of a worker's world is used here; the page's types know none. */
interface WorkerWorld {
  onmessage: ((event: MessageEvent<AskedReading>) => void) | null;
  postMessage(told: ToldReading): void;
}

const world = self as unknown as WorkerWorld;

world.onmessage = ({ data }) => {
  const { id } = data;
  answer(data, (done) => world.postMessage({ id, kind: "progress", done })).then(
    (found) => world.postMessage({ id, kind: "done", answer: found }),
    (problem: unknown) => world.postMessage({ id, kind: "failed", problem: String(problem) }),
  );
};

async function answer({ job, question }: AskedReading, tell: (done: number) => void): Promise<unknown> {
  switch (job) {
    case "open":
      return open(question as Dropped);
    case "read":
      return read(question as Pile, tell);
    case "draft":
      return draftScenario(question as Dossier);
  }
}

async function open({ name, content }: Dropped): Promise<Opened> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
  const opened = await openDocument(name, bytes);
  return opened.ok ? { ok: true, doc: opened.document } : { ok: false, problem: opened.code };
}

function read({ documents, labels }: Pile, tell: (done: number) => void): Dossier {
  const readings = documents.map((doc, index) => {
    const reading = readDocument(doc, labels.filter((label) => label.doc === doc.id));
    tell(index + 1);
    return reading;
  });
  return buildDossier(readings);
}
