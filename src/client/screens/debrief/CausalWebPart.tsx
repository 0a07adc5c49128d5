import { useMemo } from "react";
import { percent, signed } from "../../viewmodel/figures.ts";
import { stopOfNode } from "../../viewmodel/trailView.ts";
import type { MatchEdge, MatchWeb } from "../../viewmodel/web/matchWeb.ts";
import { matchWeb } from "../../viewmodel/web/matchWeb.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { WebDrawing } from "../parts/WebDrawing.tsx";
import { useLearning } from "../survey/useLearning.ts";
import { PartHeading } from "./PartHeading.tsx";
import { useTrail } from "./useTrail.ts";

/** The strongest causes of the game as a web, and as a list for those who cannot see it. */
export function CausalWebPart() {
  const { compiled, view } = useMatch();
  const { start } = useTrail();
  const onWall = useLearning().place === "projector";
  const web = useMemo(() => matchWeb(compiled, view), [compiled, view]);
  const follow = (node: string): void => {
    const stop = stopOfNode(node);
    if (stop !== null) start([stop]);
  };
  if (web.edges.length === 0) {
    return (
      <section className="debrief-part">
        <PartHeading part="web" title={m.steps_web_title()} about={m.steps_web_none()} />
      </section>
    );
  }
  return (
    <section className="debrief-part causal-web">
      <PartHeading part="web" title={m.steps_web_title()} about={onWall ? m.steps_web_about() : `${m.steps_web_about()} ${m.steps_web_press()}`} />
      <WebDrawing web={web} focus={null} onNode={follow} label={m.steps_web_label()} />
      <p className="web-key">
        <span data-sign="1">{m.steps_web_up()}</span>
        <span data-sign="-1">{m.steps_web_down()}</span>
        <span>{m.steps_web_thick()}</span>
      </p>
      <details className="numbers">
        <summary>{m.steps_web_list()}</summary>
        <WebList web={web} />
      </details>
    </section>
  );
}

function WebList({ web: { nodes, edges } }: { readonly web: MatchWeb }) {
  const titleOf = (node: string): string => nodes.find(({ id }) => id === node)?.title ?? node;
  return (
    <table className="evidence-table">
      <caption className="unseen">{m.steps_web_title()}</caption>
      <thead>
        <tr>
          <th scope="col">{m.steps_web_cause()}</th>
          <th scope="col">{m.steps_web_effect()}</th>
          <th scope="col">{m.steps_web_points()}</th>
        </tr>
      </thead>
      <tbody>
        {edges.map((edge) => (
          <tr key={edge.key}>
            <th scope="row">
              {titleOf(edge.from)}
              {edge.why !== "" && <small>{edge.why}</small>}
            </th>
            <td>{titleOf(edge.to)}</td>
            <td>{pointsText(edge)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function pointsText({ unit, points }: MatchEdge): string {
  switch (unit) {
    case "points":
      return signed(points);
    case "grievance":
      return m.steps_web_grievance({ points: signed(points) });
    case "use":
      return m.steps_web_use({ share: percent(points / 100) });
    case "motion":
      return m.steps_web_opened();
  }
}
