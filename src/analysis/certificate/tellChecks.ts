import type { Scenario } from "../../scenario/index.ts";
import { BOUNDS } from "./bounds.ts";
import type { Certificate, CertificateCode } from "./certificate.ts";
import { hundredths, percent } from "./evidence.ts";

/** A check in plain words: the question, what was found, and whether that is as it should be. */
export interface ToldCheck {
  readonly question: string;
  readonly found: string;
  readonly wanted: string;
  readonly passed: boolean;
}

type Titles = Readonly<Record<string, string>>;

const titles = (parts: readonly { readonly id: string; readonly title: string }[]): Titles => Object.fromEntries(parts.map(({ id, title }) => [id, title]));

/** The item with the least of something. */
function least<T>(items: readonly T[], of: (item: T) => number): T | undefined {
  let best: T | undefined;
  for (const item of items) if (best === undefined || of(item) < of(best)) best = item;
  return best;
}

/** Every check of a certificate as a question and its answer, for a teacher. */
export function tellChecks(certificate: Certificate, scenario: Scenario): readonly ToldCheck[] {
  const misses = (...codes: readonly CertificateCode[]): boolean => certificate.findings.some(({ code, gravity }) => gravity !== "note" && codes.includes(code));
  return [...tellEndings(certificate, titles(scenario.endings), misses), ...tellPlay(certificate, scenario, misses), ...tellDebate(certificate, titles(scenario.motions), misses), ...tellLean(certificate, misses)];
}

type Misses = (...codes: readonly CertificateCode[]) => boolean;

function tellEndings({ endings, evenness }: Certificate, title: Titles, misses: Misses): readonly ToldCheck[] {
  const rarest = least(endings, ({ random }) => random);
  const commonest = least(endings, ({ skilled }) => -skilled);
  return [
    {
      question: "Can every ending be reached?",
      found: `The rarest, "${title[rarest?.id ?? ""] ?? ""}", comes in ${percent(rarest?.random ?? 0)} of random games`,
      wanted: `${percent(BOUNDS.rareEnding)} or more`,
      passed: !misses("C101", "C102", "C106"),
    },
    {
      question: "Is the ending open when people play well?",
      found: `The most common, "${title[commonest?.id ?? ""] ?? ""}", comes in ${percent(commonest?.skilled ?? 0)} of skilled games; evenness ${hundredths(evenness.skilled)}`,
      wanted: `no more than ${percent(BOUNDS.mostCommonEnding)}; evenness ${BOUNDS.evenness} or more`,
      passed: !misses("C103", "C104", "C105"),
    },
  ];
}

function tellPlay({ policies, meters, roles, imbalance, findings }: Certificate, scenario: Scenario, misses: Misses): readonly ToldCheck[] {
  const role = titles(scenario.roles);
  const unskilled = least(roles, ({ skill }) => skill);
  const weakest = least(roles, ({ influenceShare }) => influenceShare);
  const luckiest = least(roles, ({ luck }) => -luck);
  const name = (id: string | undefined): string => role[id ?? ""] ?? "";
  const faults = (...codes: readonly CertificateCode[]): string => findings.filter(({ code }) => codes.includes(code)).length.toString();
  return [
    { question: "Is every policy worth a thought?", found: `${faults("C201", "C203", "C204")} of ${policies.length} are not`, wanted: "none", passed: !misses("C201", "C203", "C204") },
    { question: "Is no policy a must?", found: `${faults("C202")} of ${policies.length} are`, wanted: "none", passed: !misses("C202") },
    { question: "Do the meters move, and stay on the scale?", found: `${faults("C301", "C302", "C303")} findings on ${meters.length} meters`, wanted: "none", passed: !misses("C301", "C302", "C303") },
    { question: "Does every role matter to the others?", found: `The least, "${name(weakest?.id)}", moves ${percent(weakest?.influenceShare ?? 0)} of what a role moves on average`, wanted: `${percent(BOUNDS.influence)} or more`, passed: !misses("C401") },
    { question: "Does playing well pay, for every role?", found: `Least for "${name(unskilled?.id)}": ${hundredths(unskilled?.skill ?? 0)} σ`, wanted: `${BOUNDS.skill} σ or more`, passed: !misses("C402") },
    { question: "Do roles fare alike?", found: `They lie ${hundredths(imbalance)} σ apart`, wanted: `no more than ${BOUNDS.imbalance} σ`, passed: !misses("C403") },
    { question: "Is it choice rather than luck?", found: `Luck makes most for "${name(luckiest?.id)}": ${percent(luckiest?.luck ?? 0)}`, wanted: `no more than ${percent(BOUNDS.luck)}`, passed: !misses("C404") },
  ];
}

function tellDebate({ motions, debateMatters }: Certificate, title: Titles, misses: Misses): readonly ToldCheck[] {
  const [fewest, most] = [least(motions, ({ skilled }) => skilled), least(motions, ({ skilled }) => -skilled)];
  const [low, high] = BOUNDS.openMotion;
  return [
    { question: "Do debates change what is done?", found: `In ${percent(debateMatters)} of skilled games`, wanted: `${percent(BOUNDS.debateMatters)} or more`, passed: !misses("C501") },
    {
      question: "Can every motion go either way?",
      found: `"${title[fewest?.id ?? ""] ?? ""}" passes in ${percent(fewest?.skilled ?? 0)}, "${title[most?.id ?? ""] ?? ""}" in ${percent(most?.skilled ?? 0)} of skilled games`,
      wanted: `between ${percent(low)} and ${percent(high)}`,
      passed: !misses("C502"),
    },
  ];
}

function tellLean({ tilt }: Certificate, misses: Misses): readonly ToldCheck[] {
  const own = tilt.find(({ preset }) => preset === "")?.tilt ?? 0;
  const presets = tilt.filter(({ preset }) => preset !== "").map((figure) => figure.tilt);
  const apart = presets.length > 1 ? Math.max(...presets) - Math.min(...presets) : 0;
  const told: ToldCheck = { question: "Does the model take sides?", found: `Restriction and the public interest go together with r = ${hundredths(own)}`, wanted: `between −${BOUNDS.tilt} and ${BOUNDS.tilt}`, passed: !misses("C601", "C602") };
  if (presets.length < 2) return [told];
  return [told, { question: "Do the presets show both views?", found: `r = ${presets.map(hundredths).join(" and ")}: ${hundredths(apart)} apart`, wanted: `at least ${BOUNDS.presetsApart} apart, none beyond ${BOUNDS.strongTilt}`, passed: !misses("C603", "C604") }];
}
