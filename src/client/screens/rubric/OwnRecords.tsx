import { useContext, useMemo } from "react";
import { xapiStatements } from "../../viewmodel/records/xapi.ts";
import { besideOf } from "../../viewmodel/rubric/besideOf.ts";
import { rubricIndicators } from "../../viewmodel/rubric/rubricIndicators.ts";
import { mostOpposed } from "../../viewmodel/survey/steelmanView.ts";
import { m } from "../../words/words.ts";
import { ClassContext } from "../class/classContext.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Icon } from "../parts/Icon.tsx";
import { OwnComparison } from "../survey/OwnComparison.tsx";
import { useLearning } from "../survey/useLearning.ts";
import { SeatSheet, type SheetDesk } from "./SeatSheet.tsx";
import { usePaper } from "./usePaper.ts";
import "./rubric.css";

const nothing = (): void => undefined;

/** One's own page, to print, and one's own game as statements. */
export function OwnRecords() {
  const { scenario, view } = useMatch();
  const { own, desk, place, piece, debrief } = useLearning();
  const seed = useGame((state) => state.setup?.seed);
  const news = useContext(ClassContext)?.getState().news;
  const you = news?.kind === "student" ? news.you : null;
  const role = view.you;
  const statement = debrief?.statement ?? null;
  const desks = useMemo(() => {
    // Alone, nobody rates it.
    const alone = role === null || own.steelman === null ? null : { of: mostOpposed(scenario, role) ?? role, case: own.steelman, stars: null };
    const made = piece?.steelmen.flatMap((room) => room.desks) ?? [];
    return rolesOf(you, role).map((held): SheetDesk => {
      const steelman = place === "solo" ? alone : (made.find(({ by }) => by === held) ?? null);
      return { role: held, indicators: rubricIndicators(scenario, view, { role: held, beside: besideOf({ steelman, statement }) }), grades: null, steelman };
    });
  }, [scenario, view, role, you, place, piece, own.steelman, statement]);
  const [onPaper, printOwn] = usePaper(desk?.print ?? nothing);
  if (role === null || desk === null) return null;
  const statements = () => xapiStatements({ scenario, view, game: `${scenario.id}/${seed ?? "class"}`, roles: [role], at: desk.now(), own });
  return (
    <section className="stack rule">
      <h3>{m.rubric_export_title()}</h3>
      <div className="row wrap">
        <ActionButton look="plain slim" onPress={printOwn}>
          {m.rubric_export_own()}
        </ActionButton>
        {place === "solo" && (
          <ActionButton look="plain slim" onPress={() => desk.save(`countermove-${scenario.id}-xapi.json`, JSON.stringify(statements(), null, 1))}>
            <Icon name="download" size={16} /> {m.rubric_export_ownXapi()}
          </ActionButton>
        )}
      </div>
      {onPaper && (
        <div className="paper-only" aria-hidden="true">
          <SeatSheet name={you?.name ?? null} desks={desks} ticket={own.ticket}>
            {own.post !== null && <OwnComparison scenario={scenario} own={own} paper />}
          </SeatSheet>
        </div>
      )}
    </section>
  );
}

/** In a class the roles that one holds, however many; alone the one role. */
const rolesOf = (you: { readonly roles: readonly string[] } | null, role: string | null): readonly string[] => (you !== null && you.roles.length > 0 ? you.roles : role === null ? [] : [role]);
