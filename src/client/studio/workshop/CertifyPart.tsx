import type { Certificate } from "../../../analysis/certificate/certificate.ts";
import { FULL_PLAN, QUICK_PLAN } from "../../../analysis/certificate/certificate.ts";
import { tellCertificate } from "../../../analysis/certificate/tellCertificate.ts";
import type { JsonPath } from "../../../scenario/jsonPath.ts";
import type { Scenario } from "../../../scenario/schema/scenario.ts";
import { ActionButton } from "../../screens/parts/ActionButton.tsx";
import { m } from "../../words/words.ts";
import { CertificateBlock } from "./CertificateBlock.tsx";
import { pathOfPart } from "./pathOfPart.ts";
import type { MadeCertificate } from "./useCertificate.ts";
import { useCertificate } from "./useCertificate.ts";

/** Plays the draft thousands of times and says what it is fit for; what misses a bound also stands in the problems list. */
export function CertifyPart({ scenario, onOpen }: { readonly scenario: Scenario; readonly onOpen: (path: JsonPath) => void }) {
  const { made, progress, failed, start, stop } = useCertificate(scenario);
  const blocked = progress === null ? null : m.workshop_certify_running();
  return (
    <section className="workshop-part">
      <h1>{m.workshop_certify_title()}</h1>
      <p className="quiet">{m.workshop_certify_about()}</p>
      <div className="row workshop-tools">
        <ActionButton onPress={() => start(QUICK_PLAN)} blocked={blocked}>
          {m.workshop_certify_quick()}
        </ActionButton>
        <ActionButton look="plain" onPress={() => start(FULL_PLAN)} blocked={blocked}>
          {m.workshop_certify_full()}
        </ActionButton>
        {progress !== null && (
          <button type="button" className="text-button" onClick={stop}>
            {m.workshop_certify_stop()}
          </button>
        )}
      </div>
      {progress !== null && (
        <label className="certify-progress">
          {m.workshop_certify_part({ part: progress.part })}
          <progress value={progress.done} max={1} />
        </label>
      )}
      {failed && <p role="alert">{m.workshop_certify_failed()}</p>}
      <div className="workshop-part" aria-live="polite">{made !== null && <Told made={made} stale={made.scenario !== scenario} onOpen={onOpen} />}</div>
    </section>
  );
}

function Told({ made: { certificate, scenario }, stale, onOpen }: { readonly made: MadeCertificate; readonly stale: boolean; readonly onOpen: (path: JsonPath) => void }) {
  return (
    <>
      {stale && <p className="older">{m.workshop_certify_stale()}</p>}
      <p className="sum-title">{verdictOf(certificate)}</p>
      <ul className="workshop-list">
        {certificate.findings.map(({ code, about, message }) => (
          <li key={`${code} ${about} ${message}`}>
            <button type="button" className="text-button" onClick={() => onOpen(pathOfPart(scenario, about))}>
              {m.workshop_certify_finding({ code, message })}
            </button>
          </li>
        ))}
      </ul>
      <details>
        <summary>{m.workshop_certify_figures()}</summary>
        <div className="workshop-part">
          {tellCertificate(certificate, scenario).map((block, at) => (
            <CertificateBlock key={at} block={block} />
          ))}
        </div>
      </details>
    </>
  );
}

function verdictOf({ passed, valid }: Certificate): string {
  if (passed) return m.workshop_certify_passed();
  return valid ? m.workshop_certify_warned() : m.workshop_certify_notPassed();
}
