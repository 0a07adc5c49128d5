import { evenSigned } from "../../viewmodel/figures.ts";
import type { PeoplesVotes, VerdictView, VoteCount } from "../../viewmodel/verdictView.ts";
import { m } from "../../words/words.ts";

const VOTES = { for: m.debate_verdict_votes_for, against: m.debate_verdict_votes_against, undecided: m.debate_verdict_votes_undecided } as const;
const YOURS = { for: m.debate_verdict_yourVote_for, against: m.debate_verdict_yourVote_against, undecided: m.debate_verdict_yourVote_undecided } as const;

/** How people voted before the debate and after it, beside what the argument did to the house. */
export function VotesPart({ verdict }: { readonly verdict: VerdictView }) {
  const { votes } = verdict;
  const told = yoursText(votes);
  const many = total(votes.after) > 1 || (votes.before !== null && total(votes.before) > 1);
  if (told === "" && !many) return null;
  return (
    <section className="rule">
      <h3>{m.debate_verdict_votes_title()}</h3>
      {told !== "" && <p>{told}</p>}
      {many && <Table verdict={verdict} />}
    </section>
  );
}

/** Your own vote, and whether the debate changed it. */
function yoursText({ yours: { before, after } }: PeoplesVotes): string {
  if (after === null) return "";
  if (before === null) return YOURS[after]();
  return before === after ? m.debate_verdict_votes_same({ after: VOTES[after]() }) : m.debate_verdict_votes_changed({ before: VOTES[before](), after: VOTES[after]() });
}

function Table({ verdict: { votes, house } }: { readonly verdict: VerdictView }) {
  const swing = votes.before === null ? null : 100 * (shareFor(votes.after) - shareFor(votes.before));
  return (
    <>
      <table className="sum votes-table">
        <thead>
          <tr>
            <th scope="col">{m.debate_verdict_votes_when()}</th>
            <th scope="col">{m.debate_vote_for()}</th>
            <th scope="col">{m.debate_vote_against()}</th>
            <th scope="col">{m.debate_vote_undecided()}</th>
          </tr>
        </thead>
        <tbody>
          {votes.before !== null && <Row name={m.debate_verdict_votes_before()} count={votes.before} />}
          <Row name={m.debate_verdict_votes_after()} count={votes.after} />
        </tbody>
      </table>
      {swing !== null && <p className="small quiet">{m.debate_verdict_votes_gap({ house: evenSigned(100 * (house.now - house.before)), people: evenSigned(swing, 0) })}</p>}
    </>
  );
}

function Row({ name, count }: { readonly name: string; readonly count: VoteCount }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{count.for}</td>
      <td>{count.against}</td>
      <td>{count.undecided}</td>
    </tr>
  );
}

const total = (count: VoteCount): number => count.for + count.against + count.undecided;
const shareFor = (count: VoteCount): number => (total(count) === 0 ? 0 : count.for / total(count));

/** What each lead called the claim that decides, beside the one that moved the house most. */
export function ClashLines({ verdict: { clashes, claims } }: { readonly verdict: VerdictView }) {
  if (clashes.length === 0) return null;
  const most = claims[0]?.mark ?? "";
  return (
    <>
      <h4>{m.debate_verdict_clash_title()}</h4>
      <ul className="clashes">
        {clashes.map(({ by, mark, movedMost }) => (
          <li key={by.id}>{movedMost ? m.debate_verdict_clash_right({ role: by.short, mark }) : m.debate_verdict_clash_wrong({ role: by.short, mark, most })}</li>
        ))}
      </ul>
    </>
  );
}
