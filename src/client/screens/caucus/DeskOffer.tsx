import { useMemo } from "react";
import type { DeskDeal } from "../../viewmodel/caucusView.ts";
import { counterForm } from "../../viewmodel/dealForm.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Flag } from "../parts/Flag.tsx";
import { dealReasonText } from "../phrases/dealReasonText.ts";
import { bindsText, dealStateText, kindText, rolesText } from "../phrases/dealText.ts";
import { DutyList } from "./DutyList.tsx";

/** A deal on the desk: who offers what, what holds it together, why, and what you can do with it. */
export function DeskOffer({ deal }: { readonly deal: DeskDeal }) {
  const { by, kind, parties, signed, needed, open, handshake, countered, state, declined } = deal;
  const others = parties.filter(({ you }) => !you);
  const title = by?.you === true ? (countered ? m.caucus_turnedYou() : m.caucus_fromYou()) : (countered ? m.caucus_turned : m.caucus_from)({ role: by?.short ?? "" });
  const missing = parties.filter(({ id }) => ![...signed, ...declined].some((one) => one.id === id));
  return (
    <article className="deal" data-state={state} aria-label={`${title}: ${kindText(kind)}`}>
      <div className="deal-head">
        {by !== null && <Flag letter={by.flag} size={24} />}
        <h3>
          {title} {by?.you === true && <span className="quiet">{m.caucus_with({ roles: rolesText(others) })}</span>}
        </h3>
        <span className="chip">{kindText(kind)}</span>
      </div>
      <DutyList duties={deal.duties} />
      <p className="small quiet">
        {bindsText(kind)} {handshake && m.caucus_handshake()} {kind === "treaty" && m.caucus_needed({ needed, parties: parties.length })} {open && m.caucus_open()}
      </p>
      <p className="small">
        {m.caucus_signed({ roles: rolesText(signed) })} {declined.length > 0 && m.caucus_declinedBy({ roles: rolesText(declined) })}{" "}
        {missing.length > 0 && (state === "offered" || state === "countered") && m.caucus_notYet({ roles: rolesText(missing) })}
        {state !== "offered" && state !== "countered" && <span className="chip">{dealStateText(state)}</span>}
      </p>
      <Reasons deal={deal} />
      <Answers deal={deal} about={rolesText(others)} />
    </article>
  );
}

function Reasons({ deal: { reasons } }: { readonly deal: DeskDeal }) {
  const { scenario } = useMatch();
  return reasons.map(({ role, reason }) => (
    <p key={role.id} className="small deal-reason">
      <b>{m.caucus_reason({ role: role.short })}</b> {dealReasonText(reason, scenario)}
    </p>
  ));
}

function Answers({ deal, about }: { readonly deal: DeskDeal; readonly about: string }) {
  const { view } = useMatch();
  const submit = useGame((state) => state.submit);
  const compose = useGame((state) => state.compose);
  const role = view.you ?? "";
  const { id, can } = deal;
  const offer = useMemo(() => view.offers.find((one) => one.id === id), [view.offers, id]);
  const named = <span className="unseen">{m.caucus_deal({ roles: about })}</span>;
  if (!can.accept && !can.decline && !can.counter && !can.withdraw) return null;
  return (
    <div className="deal-answers">
      {can.decline && (
        <ActionButton look="slim" blocked={can.accept ? null : m.caucus_cannotAccept()} onPress={() => void submit({ type: "acceptDeal", role, deal: id })}>
          {m.caucus_accept()} {named}
        </ActionButton>
      )}
      {can.decline && (
        <ActionButton look="plain slim" onPress={() => void submit({ type: "declineDeal", role, deal: id })}>
          {m.caucus_decline()} {named}
        </ActionButton>
      )}
      {can.counter && offer !== undefined && (
        <ActionButton look="plain slim" onPress={() => compose("deal", JSON.stringify(counterForm(offer, role)))}>
          {m.caucus_counter()} {named}
        </ActionButton>
      )}
      {can.withdraw && (
        <ActionButton look="plain slim" onPress={() => void submit({ type: "withdrawDeal", role, deal: id })}>
          {m.caucus_withdraw()} {named}
        </ActionButton>
      )}
    </div>
  );
}
