import { useEffect, useRef, useState } from "react";
import type { Certificate, CertificateFinding, CertificatePlan } from "../../../analysis/certificate/certificate.ts";
import type { CertifyProgress } from "../../../analysis/certificate/certify.ts";
import type { Scenario } from "../../../scenario/schema/scenario.ts";
import type { StudioProblem } from "../store/studioState.ts";
import { useStudioStore } from "../store/studioContext.ts";
import type { CertificateRun } from "./certificateDesk.ts";
import { startCertificate } from "./certificateDesk.ts";
import { pathOfPart } from "./pathOfPart.ts";

/** A certificate and the scenario that it is about. */
export interface MadeCertificate {
  readonly scenario: Scenario;
  readonly certificate: Certificate;
}

interface CertificateDesk {
  readonly made: MadeCertificate | null;
  /** Null while none is being made. */
  readonly progress: CertifyProgress | null;
  readonly failed: boolean;
  start(plan: CertificatePlan): void;
  stop(): void;
}

/** Makes certificates of a draft in workers, one at a time, and puts what they find into the problems list. */
export function useCertificate(scenario: Scenario): CertificateDesk {
  const store = useStudioStore();
  const run = useRef<CertificateRun | null>(null);
  const [progress, setProgress] = useState<CertifyProgress | null>(null);
  const [made, setMade] = useState<MadeCertificate | null>(null);
  const [failed, setFailed] = useState(false);
  const stop = (): void => {
    run.current?.stop();
    run.current = null;
    setProgress(null);
  };
  useEffect(() => () => run.current?.stop(), []);
  const tell = async (started: CertificateRun): Promise<void> => {
    try {
      const certificate = await started.certificate;
      setMade({ scenario, certificate });
      store.getState().report("certificate", certificate.findings.map((finding) => problemOf(scenario, finding)));
    } catch {
      setFailed(run.current === started);
    }
    if (run.current === started) stop();
  };
  const start = (plan: CertificatePlan): void => {
    setFailed(false);
    setProgress({ doing: "matches", part: 1, done: 0 });
    const started = startCertificate({ scenario, problems: store.getState().problems.filter(({ source }) => source === "checks"), plan, onProgress: setProgress });
    run.current = started;
    void tell(started);
  };
  return { made, progress, failed, start, stop };
}

function problemOf(scenario: Scenario, { code, gravity, about, message }: CertificateFinding): Omit<StudioProblem, "source"> {
  return { code, severity: gravity === "note" ? "todo" : gravity, path: pathOfPart(scenario, about), message };
}
