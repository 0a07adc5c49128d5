import { useState, useSyncExternalStore } from "react";
import type { JsonPath } from "../../../scenario/jsonPath.ts";
import { m } from "../../words/words.ts";
import { useStudio, useStudioStore } from "../store/studioContext.ts";
import { addressOf, goToRoom } from "../useRoom.ts";
import { ArgumentsPart } from "./ArgumentsPart.tsx";
import { CertifyPart } from "./CertifyPart.tsx";
import type { PlayTestOrder } from "./playTest.ts";
import { preparePlayTest } from "./playTest.ts";
import { usePlayTests } from "./playTestContext.ts";
import { RolePart } from "./RolePart.tsx";
import { WebPart } from "./WebPart.tsx";
import "./workshop.css";

const BENCHES = ["web", "arguments", "roles", "certificate"] as const;
type Bench = (typeof BENCHES)[number];

const TITLES: Readonly<Record<Bench, () => string>> = { web: m.workshop_web_title, arguments: m.workshop_arguments_title, roles: m.workshop_role_title, certificate: m.workshop_certify_title };

/** Where a draft is looked at as a whole and tried: what acts on what, what can be argued, as each role, and by thousands of games. */
export function WorkshopRoom() {
  const store = useStudioStore();
  const scenario = useStudio((state) => state.parsed);
  const current = useStudio((state) => state.checkedText === state.text && !state.problems.some(({ severity, source }) => severity === "error" && source === "checks"));
  const bench = useBench();
  const [refused, setRefused] = useState(false);
  const openPlayTest = usePlayTests();
  if (scenario === null) return <p className="workshop-none quiet">{m.workshop_broken()}</p>;
  const open = (path: JsonPath): void => {
    store.getState().goTo(path);
    goToRoom("write");
  };
  const play = async (order: PlayTestOrder): Promise<void> => {
    const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
    setRefused(!openPlayTest(await preparePlayTest(order, () => performance.now(), rest)));
  };
  return (
    <div className="workshop">
      <nav className="tabs" aria-label={m.workshop_benches()}>
        {BENCHES.map((one) => (
          <a key={one} href={`${addressOf("workshop")}/${one}`} aria-current={one === bench ? "page" : undefined}>
            {TITLES[one]()}
          </a>
        ))}
      </nav>
      {!current && <p className="older">{m.workshop_older()}</p>}
      {refused && <p role="alert">{m.workshop_play_noRoom()}</p>}
      {bench === "web" && <WebPart scenario={scenario} onOpen={open} />}
      {bench === "arguments" && <ArgumentsPart scenario={scenario} onOpen={open} />}
      {bench === "roles" && <RolePart scenario={scenario} onOpen={open} onPlay={play} />}
      {bench === "certificate" && <CertifyPart scenario={scenario} onOpen={open} />}
    </div>
  );
}

/** The bench that the page's address names, so that one comes back to it. */
function useBench(): Bench {
  return useSyncExternalStore(
    (listener) => {
      addEventListener("hashchange", listener);
      return () => removeEventListener("hashchange", listener);
    },
    () => BENCHES.find((one) => location.hash.endsWith(`/${one}`)) ?? "web",
  );
}
