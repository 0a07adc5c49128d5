import { useMemo, useState } from "react";
import type { JsonPath } from "../../../scenario/jsonPath.ts";
import type { Scenario } from "../../../scenario/schema/scenario.ts";
import { Field } from "../../screens/parts/Field.tsx";
import { WebDrawing, WebKey } from "../../screens/parts/WebDrawing.tsx";
import { listed } from "../../viewmodel/formats.ts";
import { argumentMap } from "../../viewmodel/web/argumentMap.ts";
import { m } from "../../words/words.ts";

interface ArgumentsPartProps {
  readonly scenario: Scenario;
  readonly onOpen: (path: JsonPath) => void;
}

/** What can be argued on each motion, and with which cards; below it what is missing. */
export function ArgumentsPart({ scenario, onOpen }: ArgumentsPartProps) {
  const [picked, setPicked] = useState("");
  const [asked, setAsked] = useState("");
  const motion = scenario.motions.find(({ id }) => id === picked) ?? scenario.motions[0];
  const claim = motion?.claims.find(({ id }) => id === asked) ?? null;
  const map = useMemo(() => (motion === undefined ? null : argumentMap(scenario, { motion: motion.id, claim: claim?.id ?? null })), [scenario, motion, claim]);
  if (motion === undefined || map === null) return <p className="quiet">{m.workshop_arguments_none()}</p>;
  const unused = scenario.cards.filter(({ id }) => !scenario.motions.some(({ claims }) => claims.some(({ evidence }) => evidence.some(({ card }) => card === id))));
  const side = (one: "pro" | "con"): number => motion.claims.filter((claim) => claim.side === one).length;
  const open = (node: string): void => {
    const path = map.nodes.find(({ id }) => id === node)?.path;
    if (claim === null && node.startsWith("claim:")) setAsked(node.slice("claim:".length));
    else if (path !== undefined) onOpen(path);
  };
  return (
    <section className="workshop-part">
      <h1>{m.workshop_arguments_title()}</h1>
      <div className="row workshop-tools">
        <Field label={m.workshop_arguments_motion()} options={scenario.motions.map(({ id, title }) => ({ value: id, title }))} chosen={motion.id} onChoose={(value) => setPicked(value)} />
        <Field label={m.workshop_arguments_claim()} options={[{ value: "", title: m.workshop_arguments_allClaims() }, ...motion.claims.map(({ id, text, side: one }) => ({ value: id, title: text, group: one === "pro" ? m.workshop_arguments_for() : m.workshop_arguments_against() }))]} chosen={claim?.id ?? ""} onChoose={(value) => setAsked(value)} />
      </div>
      <p className="quiet">{claim === null ? m.workshop_arguments_sides({ pro: side("pro"), con: side("con") }) : m.workshop_arguments_press()}</p>
      <WebDrawing web={map} focus={null} onNode={open} label={m.workshop_arguments_map({ motion: motion.title })} />
      <WebKey />
      {unused.length > 0 && <p className="quiet">{m.workshop_arguments_unused({ cards: listed(unused.map(({ id }) => id)) })}</p>}
    </section>
  );
}
