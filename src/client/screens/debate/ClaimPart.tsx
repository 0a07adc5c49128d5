import type { ReactNode } from "react";
import type { ClaimChoice, DebateTurn, WarrantChoice } from "../../viewmodel/debateTurn.ts";
import { evenSigned } from "../../viewmodel/figures.ts";
import { listed } from "../../viewmodel/formats.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";

/** The lead chooses a claim and the reason for it. */
export function ClaimPart({ turn }: { readonly turn: DebateTurn }) {
  const { scenario, view } = useMatch();
  const submit = useGame((state) => state.submit);
  const busy = useGame((state) => state.busy);
  const { compose, clearComposer } = useGame((state) => state);
  const { claim = "", warrant = "" } = useGame((state) => state.draft.composer);
  const chosen = turn.claims.find(({ id }) => id === claim);
  const reason = chosen?.warrants.find(({ id }) => id === warrant);
  const limit = scenario.debate.claims;
  const make = (): void => {
    if (chosen === undefined || reason === undefined) return;
    clearComposer();
    void submit({ type: "makeClaim", role: view.you ?? "", claim: chosen.id, warrant: reason.id });
  };
  return (
    <fieldset className="part">
      <legend>{m.debate_choose_claim({ made: limit - turn.claimsLeft, limit })}</legend>
      {turn.claims.map((choice) => (
        <ClaimOption key={choice.id} choice={choice} chosen={choice === chosen} warrant={warrant} compose={compose}>
          <ActionButton onPress={make} blocked={busy ? m.parts_waiting() : reason === undefined ? m.debate_choose_pickFirst() : null}>
            {m.debate_choose_makeClaim()}
          </ActionButton>
        </ClaimOption>
      ))}
    </fieldset>
  );
}

interface ClaimOptionProps {
  readonly choice: ClaimChoice;
  readonly chosen: boolean;
  readonly warrant: string;
  readonly compose: (field: string, value: string) => void;
  /** What to press once claim and reason are chosen. */
  readonly children: ReactNode;
}

function ClaimOption({ choice, chosen, warrant, compose, children }: ClaimOptionProps) {
  return (
    <div className="option" data-chosen={chosen}>
      <label>
        <input type="radio" name="claim" checked={chosen} onChange={() => compose("claim", choice.id)} />
        <span>
          {choice.text}
          <small>{choice.cards === 0 ? m.debate_choose_noCards() : m.debate_choose_cardsFit({ count: choice.cards })}</small>
        </span>
      </label>
      {chosen && (
        <fieldset className="warrants">
          <legend>{m.debate_choose_because()}</legend>
          {choice.warrants.map((one) => (
            <WarrantOption key={one.id} warrant={one} chosen={one.id === warrant} choose={() => compose("warrant", one.id)} />
          ))}
          {children}
        </fieldset>
      )}
    </div>
  );
}

function WarrantOption({ warrant, chosen, choose }: { readonly warrant: WarrantChoice; readonly chosen: boolean; readonly choose: () => void }) {
  const { text, theme, cares, points } = warrant;
  return (
    <label className="warrant" data-chosen={chosen}>
      <input type="radio" name="warrant" checked={chosen} onChange={choose} />
      <span>
        {text}
        <small>
          {m.debate_choose_appeals({ theme })}. {cares.length === 0 ? m.debate_choose_caresNobody() : m.debate_choose_cares({ blocs: listed(cares) })}.
        </small>
        <small>
          <b>{m.debate_choose_best({ points: evenSigned(points) })}</b>
        </small>
      </span>
    </label>
  );
}
