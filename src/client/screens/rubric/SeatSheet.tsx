import { type ReactNode, useMemo } from "react";
import type { RubricRow, SteelmanDesk } from "../../store/classPort.ts";
import { evenFigure, figure } from "../../viewmodel/figures.ts";
import { listed } from "../../viewmodel/formats.ts";
import { roleMark } from "../../viewmodel/roleMark.ts";
import type { RubricIndicator } from "../../viewmodel/rubric/rubricIndicators.ts";
import { seatPage } from "../../viewmodel/rubric/seatPage.ts";
import { m } from "../../words/words.ts";
import { useMatch } from "../gameContext.ts";
import { Flag } from "../parts/Flag.tsx";
import { indicatorText, ROW_TEXT } from "./indicatorText.ts";
import "../parts/deskTable.css";

/** What is told of a role on a page. */
export interface SheetDesk {
  readonly role: string;
  readonly indicators: readonly RubricIndicator[];
  /** The teacher's points; null where no teacher gives any. */
  readonly grades: Readonly<Partial<Record<RubricRow, number>>> | null;
  /** The best case that it was to make for another role; null where it was to make none. */
  readonly steelman: Pick<SteelmanDesk, "of" | "case" | "stars"> | null;
}

interface SeatSheetProps {
  /** Whose page it is, where it has a name. */
  readonly name: string | null;
  /** The roles that this person held, one or more. */
  readonly desks: readonly SheetDesk[];
  readonly ticket: readonly string[];
  readonly children?: ReactNode;
}

/** A page of paper on what somebody did, in all the roles that they held. */
export function SeatSheet({ name, desks, ticket, children }: SeatSheetProps) {
  const { scenario, view } = useMatch();
  const ending = scenario.endings.find(({ id }) => id === view.world.ending);
  const only = desks.length === 1 ? scenario.roles.find(({ id }) => id === desks[0]?.role) : undefined;
  return (
    <article className="seat-sheet">
      <header>
        <p className="kick">{scenario.title}</p>
        <h1>
          {only !== undefined && <Flag letter={only.flag} size={26} />} {name ?? only?.title}
        </h1>
        {ending !== undefined && <p>{`${m.rubric_page_end()}: ${ending.title}.`}</p>}
      </header>
      {desks.map((desk) => (
        <RolePart key={desk.role} desk={desk} titled={name !== null} of={desks.length > 1 ? name : null} />
      ))}
      {children}
      <Ticket lines={ticket} />
      <p className="small seat-disclaimer">{scenario.disclaimer}</p>
    </article>
  );
}

interface RolePartProps {
  readonly desk: SheetDesk;
  /** Whether the role is told: the page is headed otherwise. */
  readonly titled: boolean;
  /** Whose role it is, where it is one of several: they may reach onto other sheets. */
  readonly of: string | null;
}

/** What a role did. */
function RolePart({ desk: { role, indicators, grades, steelman }, titled, of }: RolePartProps) {
  const { compiled, scenario, view } = useMatch();
  const page = useMemo(() => seatPage(compiled, view, role), [compiled, view, role]);
  return (
    <section className="seat-role">
      {titled && (
        <h2>
          <Flag letter={page.role.flag} size={20} /> {of !== null && `${of} · `}
          {m.rubric_page_role({ role: page.role.title })}
        </h2>
      )}
      {page.score !== null && <p>{m.rubric_page_score({ score: figure(page.score) })}</p>}
      <h3>{m.rubric_page_choices()}</h3>
      <ul className="bullets">
        {page.choices.map(({ round, policies }) => (
          <li key={round}>{m.rubric_page_choice({ name: scenario.roundName, round, policies: policies.length === 0 ? m.rubric_page_nothing() : listed(policies) })}</li>
        ))}
      </ul>
      <Arguments page={page} />
      {page.forecast !== null && <p>{m.rubric_page_forecast({ hits: page.forecast.hits, made: page.forecast.made, brier: evenFigure(page.forecast.brier, 2) })}</p>}
      {steelman !== null && steelman.case !== null && <p>{steelmanLine(roleMark(scenario, steelman.of, null).short, steelman.stars)}</p>}
      <Rubric indicators={indicators} grades={grades} />
    </section>
  );
}

const steelmanLine = (role: string, stars: number | null): string => (stars === null ? m.rubric_page_steelmanUnrated({ role }) : m.rubric_page_steelman({ role, stars: figure(stars) }));

function Arguments({ page: { claims, otherCards } }: { readonly page: ReturnType<typeof seatPage> }) {
  return (
    <section>
      <h3>{m.rubric_page_claims()}</h3>
      {claims.length === 0 && <p>{m.rubric_page_noClaims()}</p>}
      <ul className="bullets">
        {claims.map(({ id, text, cards }) => (
          <li key={id}>
            <b>{text}</b>
            {cards.map((card) => (
              <span key={card} className="seat-card">
                {card}
              </span>
            ))}
          </li>
        ))}
        {otherCards.length > 0 && (
          <li>
            <b>{m.rubric_page_cards()}</b>
            {otherCards.map((card) => (
              <span key={card} className="seat-card">
                {card}
              </span>
            ))}
          </li>
        )}
      </ul>
    </section>
  );
}

function Rubric({ indicators, grades }: Pick<SheetDesk, "indicators" | "grades">) {
  return (
    <table className="desk-table seat-rubric">
      <caption>{m.rubric_title()}</caption>
      <tbody>
        {indicators.map((indicator) => (
          <tr key={indicator.row}>
            <th scope="row">{ROW_TEXT[indicator.row]()}</th>
            <td>{indicatorText(indicator)}</td>
            {grades !== null && <td className="seat-points">{grades[indicator.row] ?? m.rubric_open()}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Ticket({ lines }: { readonly lines: readonly string[] }) {
  const prompts = [m.survey_ticket_surprise(), m.survey_ticket_change(), m.survey_ticket_question()];
  if (lines.every((line) => line.trim() === "")) return null;
  return (
    <section>
      <h2>{m.rubric_page_ticket()}</h2>
      <dl className="seat-ticket">
        {prompts.map((prompt, index) => (
          <div key={prompt}>
            <dt>{prompt}</dt>
            <dd>{lines[index]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
