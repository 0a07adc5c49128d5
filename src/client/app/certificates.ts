/** What the page knows of the certificate that lies beside a scenario: cut out of it by tools/vite/scenarios.ts. */
export interface CertificateInShort {
  readonly fingerprint: string;
  readonly passed: boolean;
  readonly games: number;
  readonly endings: number;
  readonly findings: number;
}

const certificates = import.meta.glob<CertificateInShort | null>("../../../scenarios/*/scenario.json", { query: "?certificate", import: "default" });

/** Null where a scenario has none. */
export async function loadCertificate(name: string): Promise<CertificateInShort | null> {
  const path = Object.keys(certificates).find((other) => other.endsWith(`/${name}/scenario.json`));
  return path === undefined ? null : ((await certificates[path]?.()) ?? null);
}
