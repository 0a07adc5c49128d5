import { m } from "../../words/words.ts";
import type { PartProps } from "./HostParts.tsx";
import { Segments } from "./Segments.tsx";
import type { useScenario } from "./useScenario.ts";

/** Stands for the scenario's own figures among the presets. */
const OWN = "";

/** Whose figures the class plays with, where people who know the matter disagree. */
export function AssumptionsPart({ wishes, wish, scenario }: PartProps & { readonly scenario: ReturnType<typeof useScenario> }) {
  const presets = scenario?.presets ?? [];
  if (presets.length === 0) return null;
  const chosen = presets.find(({ id }) => id === wishes.preset);
  return (
    <section className="host-part stack">
      <h2>{m.roles_assumptions_label()}</h2>
      <Segments
        legend={m.classHost_assumptions_label()}
        name="assumptions"
        options={[[OWN, m.roles_assumptions_own()], ...presets.map(({ id, title }): [string, string] => [id, title])]}
        chosen={chosen?.id ?? OWN}
        onChoose={(id) => wish({ preset: id === OWN ? null : id })}
        about={chosen === undefined ? m.roles_assumptions_ownAbout() : `${chosen.about} ${m.classHost_assumptions_uncertified()}`}
      />
    </section>
  );
}
