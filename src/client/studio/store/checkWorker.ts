import { parseScenario } from "../../../scenario/parseScenario.ts";
import type { Checked } from "./studioState.ts";

/** What of a worker's world is used here; the page's types know none. */
interface WorkerWorld {
  onmessage: ((event: MessageEvent<string>) => void) | null;
  postMessage(checked: Checked): void;
}

const world = self as unknown as WorkerWorld;

world.onmessage = ({ data: text }) => {
  const parsed = parseScenario(text);
  world.postMessage({ text, scenario: parsed.ok ? parsed.scenario : null, findings: parsed.findings });
};
