import type { TeamView } from "../../store/classPort.ts";
import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Icon } from "../parts/Icon.tsx";
import { useClass, useNews } from "./classContext.ts";
import { commandText } from "./commandText.ts";
import { OrderForm } from "./OrderForm.tsx";
import { useWished } from "./useWished.ts";

const JOBS = [
  ["speaker", m.class_job_speaker],
  ["evidence", m.class_job_evidence],
  ["negotiator", m.class_job_negotiator],
  ["recorder", m.class_job_recorder],
] as const;

const JOB_NAMES = Object.fromEntries(JOBS) as Readonly<Record<NonNullable<TeamView["members"][number]["job"]>, () => string>>;

/** One's own team: who is in it, what it is thinking of, who does what, and what is done for it while nobody is there. */
export function TeamPanel({ role }: { readonly role: string }) {
  const { you, room } = useNews("student");
  const team = room?.teams.find((one) => one.role === role);
  if (team === undefined) return null;
  return (
    <div className="stack">
      <Members team={team} you={you.id} />
      <Proposals team={team} you={you.id} />
      {team.members.length > 1 && <Jobs team={team} you={you.id} />}
      <OrderForm team={team} />
    </div>
  );
}

interface TeamPartProps {
  readonly team: TeamView;
  readonly you: string;
}

function Members({ team, you }: TeamPartProps) {
  const { members, needed } = team;
  const speaker = members.find(({ speaks }) => speaks);
  return (
    <section className="stack">
      <p className="lede">
        {needed > 0 ? m.class_team_majority({ needed }) : speaker === undefined ? m.class_team_noSpeaker() : speaker.id === you ? m.class_team_youSpeak() : m.class_team_speaks({ name: speaker.name })}
      </p>
      <ul className="people">
        {members.map(({ id, name, job, here, speaks }) => (
          <li key={id} className="chip" data-here={here}>
            {speaks && <Icon name="megaphone" size={14} />} {name}
            {id === you && <span className="quiet">{m.class_lobby_you()}</span>}
            {job !== null && <span className="quiet">{JOB_NAMES[job]()}</span>}
            {!here && <span className="unseen">{m.class_lobby_away()}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Proposals({ team, you }: TeamPartProps) {
  const { scenario, submit } = useSeat();
  const ask = useClass((state) => state.ask);
  const { role, proposals, members, needed, may } = team;
  const nameOf = (id: string): string => members.find((one) => one.id === id)?.name ?? m.class_team_somebody();
  return (
    <section className="stack rule" aria-live="polite">
      <h3>{m.class_team_proposals()}</h3>
      {proposals.length === 0 && <p className="small quiet">{m.class_team_noProposals()}</p>}
      <ul className="stack">
        {proposals.map(({ id, by, command, backers }) => (
          <li key={id} className="proposal stack">
            <p>
              <b>{m.class_team_proposes({ name: nameOf(by) })}</b> {commandText(command, scenario)}
            </p>
            <p className="small quiet">{needed > 0 ? m.class_team_backersOf({ count: backers.length, needed }) : m.class_team_backers({ count: backers.length })}</p>
            <div className="row wrap">
              {may.includes(command.type) && (
                <ActionButton look="slim" onPress={() => void submit(command)}>
                  <Icon name="check" size={16} /> {m.class_team_take()}
                </ActionButton>
              )}
              {!backers.includes(you) && (
                <ActionButton look="plain slim" onPress={() => void ask({ type: "back", role, proposal: id })}>
                  {m.class_team_back()}
                </ActionButton>
              )}
              {(by === you || may.includes(command.type)) && (
                <ActionButton look="plain slim" onPress={() => void ask({ type: "withdraw", role, proposal: id })}>
                  {by === you ? m.class_team_withdraw() : m.class_team_drop()}
                </ActionButton>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useSeat() {
  const scenario = useGame((state) => state.scenario);
  const submit = useGame((state) => state.submit);
  return { scenario, submit };
}

function Jobs({ team, you }: TeamPartProps) {
  const ask = useClass((state) => state.ask);
  const [own, take] = useWished(team.members.find(({ id }) => id === you)?.job ?? null, (job) => ask({ type: "takeJob", job }));
  const takenBy = (job: string): string | null => team.members.find((one) => one.job === job && one.id !== you)?.name ?? null;
  return (
    <fieldset className="segments rule">
      <legend>{m.class_job_title()}</legend>
      {JOBS.map(([job, text]) => (
        <label key={job} data-chosen={own === job}>
          <input type="radio" name="job" checked={own === job} disabled={takenBy(job) !== null} onChange={() => take(job)} />
          {text()} {takenBy(job) !== null && <span className="quiet small">{takenBy(job)}</span>}
        </label>
      ))}
      <label data-chosen={own === null}>
        <input type="radio" name="job" checked={own === null} onChange={() => take(null)} />
        {m.class_job_none()}
      </label>
      <p className="small quiet lean-about">{m.class_job_about()}</p>
    </fieldset>
  );
}
