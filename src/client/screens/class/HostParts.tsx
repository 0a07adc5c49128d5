import { useEffect, useState } from "react";
import type { CertificateFacts } from "../../store/classDesk.ts";
import { roomsFor, spreadView } from "../../viewmodel/spreadView.ts";
import { m } from "../../words/words.ts";
import { Icon } from "../parts/Icon.tsx";
import { NamesChoice, offerOf, shelfWordsOf, spokenIn, VersionChoice } from "../parts/VersionChoice.tsx";
import { useDesk } from "./classContext.ts";
import type { HostWishes } from "./hostWishes.ts";
import { Segments } from "./Segments.tsx";
import type { useOffers } from "./useOffers.ts";

export interface PartProps {
  readonly wishes: HostWishes;
  readonly wish: (next: Partial<HostWishes>) => void;
}

export function ScenarioPart({ wishes, wish, offers: { shipped, drafts } }: PartProps & { readonly offers: ReturnType<typeof useOffers> }) {
  return (
    <section className="host-part stack">
      <h2>{m.classHost_scenario_title()}</h2>
      <Offers offers={shipped} wishes={wishes} wish={wish} kit />
      {drafts.length > 0 && (
        <>
          <h3>{m.classHost_scenario_drafts()}</h3>
          <p className="small quiet">{m.classHost_scenario_draftsAbout()}</p>
          <Offers offers={drafts} wishes={wishes} wish={wish} kit={false} />
        </>
      )}
      <label>
        {m.classHost_name()}
        <input className="field" maxLength={60} value={wishes.title} onChange={(event) => wish({ title: event.target.value })} />
      </label>
    </section>
  );
}

function Offers({ offers, wishes, wish, kit }: PartProps & { readonly offers: ReturnType<typeof useOffers>["shipped"]; readonly kit: boolean }) {
  const chosen = offerOf(offers, wishes.scenario);
  const choose = (scenario: string): void => wish({ scenario, rounds: null, preset: null, skin: null });
  return (
    <ul className="stack">
      {offers.map((offer) => (
        <li key={offer.id} className="stack host-scenario" data-chosen={offer === chosen}>
          <label className="host-offer">
            <input type="radio" name="scenario" checked={offer === chosen} onChange={() => choose(offer.id)} />
            <b>
              {shelfWordsOf(offer).question} <small className="quiet">{spokenIn(offer)}</small>
            </b>
            <span className="small quiet">{m.classHost_scenario_facts({ title: shelfWordsOf(offer).title, roles: offer.roles, rounds: offer.rounds })}</span>
            <Certificate scenario={offer.id} />
          </label>
          {offer === chosen && <VersionChoice offer={offer} chosen={wishes.scenario} onChoose={choose} />}
          {offer === chosen && <NamesChoice offer={offer} chosen={wishes.skin} onChoose={(skin) => wish({ skin })} />}
          {kit && offer === chosen && (
            <a className="text-button" href={`#/kit/${offer.id}`}>
              {m.kit_open()}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What is proved about a scenario. */
function Certificate({ scenario }: { readonly scenario: string }) {
  const { certificateOf } = useDesk();
  const [facts, setFacts] = useState<CertificateFacts | "none" | null>(null);
  useEffect(() => {
    let wanted = true;
    void certificateOf(scenario).then((found) => wanted && setFacts(found ?? "none"));
    return () => {
      wanted = false;
    };
  }, [certificateOf, scenario]);
  if (facts === null) return null;
  if (facts === "none") return <span className="small quiet">{m.classHost_certificate_none()}</span>;
  const { passed, current, games, endings, findings } = facts;
  return (
    <span className="small quiet row">
      <Icon name={passed ? "check" : "warning"} size={16} />
      <span>
        {passed ? m.classHost_certificate_passed({ games, endings }) : m.classHost_certificate_failed({ games, findings })} {!current && m.classHost_certificate_old()}
      </span>
    </span>
  );
}

export function RulesPart({ wishes, wish, rounds }: PartProps & { readonly rounds: number }) {
  return (
    <section className="host-part stack">
      <h2>{m.classHost_rules_title()}</h2>
      <Segments
        legend={m.roles_rules_label()}
        name="rules"
        options={[
          ["short", m.roles_rules_short()],
          ["full", m.roles_rules_full()],
        ]}
        chosen={wishes.rules}
        onChoose={(rules) => wish({ rules })}
        about={wishes.rules === "short" ? m.roles_rules_shortAbout() : m.roles_rules_fullAbout()}
      />
      <Segments
        legend={m.classHost_rounds()}
        name="rounds"
        options={Array.from({ length: rounds }, (_, index): [number, string] => [index + 1, String(index + 1)])}
        chosen={wishes.rounds ?? rounds}
        onChoose={(chosen) => wish({ rounds: chosen === rounds ? null : chosen })}
      />
      <Segments
        legend={m.classHost_standIns()}
        name="standIns"
        options={[
          [3, m.roles_others_strong()],
          [2, m.roles_others_normal()],
          [1, m.roles_others_scripted()],
          [0, m.roles_others_random()],
        ]}
        chosen={wishes.standIns}
        onChoose={(standIns) => wish({ standIns })}
        about={m.classHost_standInsAbout()}
      />
    </section>
  );
}

/** Rooms that a page offers. */
const MOST_ROOMS = 6;
const LARGEST_CLASS = 100;

export function ClassSizePart({ wishes, wish, roles }: PartProps & { readonly roles: number }) {
  const { students, rooms } = wishes;
  const size = (typed: string): void => {
    const count = Math.min(LARGEST_CLASS, Math.max(1, Number(typed.replace(/\D/g, "")) || 1));
    wish({ students: count, rooms: roomsFor(count, roles) });
  };
  const { perRoom, perTeam, left } = spreadView(students, roles, rooms);
  return (
    <section className="host-part stack">
      <h2>{m.classHost_size_title()}</h2>
      <label>
        {m.classHost_size_students()}
        <input className="field short-field" type="number" min={1} max={LARGEST_CLASS} value={students} onChange={(event) => size(event.target.value)} />
      </label>
      <Segments
        legend={m.classHost_size_rooms()}
        name="rooms"
        options={Array.from({ length: MOST_ROOMS }, (_, index): [number, string] => [index + 1, String(index + 1)])}
        chosen={rooms}
        onChoose={(chosen) => wish({ rooms: chosen })}
      />
      <p aria-live="polite">
        {rooms > 1 && `${m.classHost_size_perRoom({ rooms, students: range(perRoom) })} `}
        {left > 0 ? m.classHost_size_few({ left }) : m.classHost_size_teams({ roles, students: range(perTeam) })}
      </p>
      <p className="small quiet">{m.classHost_size_about()}</p>
    </section>
  );
}

const range = ({ least, most }: { readonly least: number; readonly most: number }): string => (least === most ? String(most) : `${least}–${most}`);

export function SeatsPart({ wishes, wish }: PartProps) {
  return (
    <section className="host-part stack">
      <h2>{m.classHost_seats_title()}</h2>
      <Segments
        legend={m.classHost_assign_label()}
        name="assign"
        options={[
          ["random", m.classHost_assign_random()],
          ["wish", m.classHost_assign_wish()],
          ["againstLean", m.classHost_assign_againstLean()],
        ]}
        chosen={wishes.assign}
        onChoose={(assign) => wish({ assign })}
        about={wishes.assign === "againstLean" ? m.classHost_assign_againstLeanAbout() : undefined}
      />
      <Segments
        legend={m.classHost_names_label()}
        name="names"
        options={[
          ["free", m.classHost_names_free()],
          ["made", m.classHost_names_made()],
        ]}
        chosen={wishes.names}
        onChoose={(names) => wish({ names })}
      />
      <label className="tick">
        <input type="checkbox" checked={wishes.under13} onChange={(event) => wish({ under13: event.target.checked })} />
        <span>
          {m.survey_under13_label()} <span className="small quiet">{m.survey_under13_about()}</span>
        </span>
      </label>
      <Segments
        legend={m.classHost_sealing_label()}
        name="sealing"
        options={[
          ["spokesperson", m.classHost_sealing_spokesperson()],
          ["majority", m.classHost_sealing_majority()],
        ]}
        chosen={wishes.sealing}
        onChoose={(sealing) => wish({ sealing })}
      />
    </section>
  );
}

const PHASES = [
  ["briefing", m.app_screen_briefing],
  ["evidence", m.app_screen_evidence],
  ["caucus", m.app_screen_caucus],
  ["commit", m.app_screen_decision],
  ["report", m.classHost_clock_report],
] as const;

const LONGEST = 120;

export function ClockPart({ wishes, wish }: PartProps) {
  const { minutes, rules } = wishes;
  const set = (phase: keyof HostWishes["minutes"], typed: string): void => {
    const value = typed === "" ? null : Math.min(LONGEST, Math.max(0.5, Number(typed) || 0.5));
    wish({ minutes: { ...minutes, [phase]: value } });
  };
  return (
    <section className="host-part stack">
      <h2>{m.classHost_clock_title()}</h2>
      <div className="host-clock">
        {PHASES.filter(([phase]) => phase !== "caucus" || rules === "full").map(([phase, text]) => (
          <label key={phase}>
            {text()}
            <input className="field short-field" type="number" min={0.5} step={0.5} max={LONGEST} value={minutes[phase] ?? ""} onChange={(event) => set(phase, event.target.value)} />
          </label>
        ))}
      </div>
      <p className="small quiet">{m.classHost_clock_about()}</p>
      <Segments
        legend={m.classHost_debate_label()}
        name="debate"
        options={[
          ["quick", m.classHost_debate_quick()],
          ["short", m.classHost_debate_short()],
          ["usual", m.classHost_debate_usual()],
          ["long", m.classHost_debate_long()],
          ["none", m.classHost_debate_none()],
        ]}
        chosen={wishes.debate ?? "none"}
        onChoose={(debate) => wish({ debate: debate === "none" ? null : debate })}
      />
    </section>
  );
}
