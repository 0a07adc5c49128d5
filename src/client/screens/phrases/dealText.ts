import type { DealView, DutyView, PremiseView } from "../../viewmodel/dealView.ts";
import type { FormProblem } from "../../viewmodel/dealForm.ts";
import { listed } from "../../viewmodel/formats.ts";
import type { RoleMark } from "../../viewmodel/roleMark.ts";
import { figure } from "../../viewmodel/figures.ts";
import { m } from "../../words/words.ts";

/** What the rounds of the game are called, and which one it is. */
export interface Calendar {
  readonly name: string;
  readonly round: number;
}

const first = ({ short, you }: RoleMark): string => (you ? m.caucus_you() : short);
const later = ({ short, you }: RoleMark): string => (you ? m.caucus_youLater() : short);

/** Roles in a row; you are told by "you". */
export const rolesText = (roles: readonly RoleMark[]): string => listed(roles.map(later));

/** A duty as a sentence, e.g. "You will adopt “Tariffs” by Quarter 3 if “Price war” is adopted (Cloud)." */
export function dutyText({ who, does, id, title, to, amount, vote, by, premise }: DutyView, calendar: Calendar): string {
  const when = by === calendar.round ? m.caucus_duty_byNow() : m.caucus_duty_by({ name: calendar.name, round: by });
  const words = { who: first(who), what: title, by: when, if: premise === null ? "" : premiseText(premise) };
  const receiver = to === null ? "" : later(to);
  switch (does) {
    case "adopt":
      return m.caucus_duty_adopt(words);
    case "repeal":
      return m.caucus_duty_repeal(words);
    case "notAdopt":
      return m.caucus_duty_notAdopt({ ...words, until: by === calendar.round ? m.caucus_duty_untilNow() : m.caucus_duty_until({ name: calendar.name, round: by }) });
    case "pay":
      return m.caucus_duty_pay({ who: words.who, to: receiver, amount: figure(amount) });
    case "showCard":
      return m.caucus_duty_showCard({ who: words.who, to: receiver, card: id });
    case "showAgenda":
      return m.caucus_duty_showAgenda({ who: words.who, to: receiver });
    case "vote":
      return vote === "for" ? m.caucus_duty_voteFor(words) : m.caucus_duty_voteAgainst(words);
  }
}

function premiseText({ is, title, role }: PremiseView): string {
  const words = { what: title, role: role?.short ?? "" };
  switch (is) {
    case "adopted":
      return role?.you === true ? m.caucus_duty_ifYouAdopt(words) : m.caucus_duty_ifAdopted(words);
    case "repealed":
      return role?.you === true ? m.caucus_duty_ifYouRepeal(words) : m.caucus_duty_ifRepealed(words);
    case "passed":
      return m.caucus_duty_ifPassed(words);
    case "fell":
      return m.caucus_duty_ifFell(words);
  }
}

const KINDS: Readonly<Record<DealView["kind"], () => string>> = { promise: m.caucus_kind_promise, pledge: m.caucus_kind_pledge, payment: m.caucus_kind_payment, conditional: m.caucus_kind_conditional, treaty: m.caucus_kind_treaty, exchange: m.caucus_kind_exchange };
const BINDS: Readonly<Record<DealView["kind"], () => string>> = { promise: m.caucus_binds_promise, pledge: m.caucus_binds_pledge, payment: m.caucus_binds_payment, conditional: m.caucus_binds_conditional, treaty: m.caucus_binds_treaty, exchange: m.caucus_binds_exchange };
const STATES: Readonly<Record<DealView["state"], () => string>> = {
  offered: m.caucus_state_offered,
  countered: m.caucus_state_countered,
  accepted: m.caucus_state_accepted,
  declined: m.caucus_state_declined,
  withdrawn: m.caucus_state_withdrawn,
  expired: m.caucus_state_expired,
  active: m.caucus_state_active,
  kept: m.caucus_state_kept,
  breached: m.caucus_state_breached,
  void: m.caucus_state_void,
};
const DUTY_STATES: Readonly<Record<NonNullable<DutyView["state"]>, () => string>> = { open: m.caucus_dutyState_open, done: m.caucus_dutyState_done, broken: m.caucus_dutyState_broken, void: m.caucus_dutyState_void };
const DEEDS: Readonly<Record<DutyView["does"], () => string>> = {
  adopt: m.caucus_form_deeds_adopt,
  repeal: m.caucus_form_deeds_repeal,
  notAdopt: m.caucus_form_deeds_notAdopt,
  pay: m.caucus_form_deeds_pay,
  showCard: m.caucus_form_deeds_showCard,
  showAgenda: m.caucus_form_deeds_showAgenda,
  vote: m.caucus_form_deeds_vote,
};
const PROBLEMS: Readonly<Record<FormProblem, () => string>> = {
  duties: m.caucus_problem_duties,
  missing: m.caucus_problem_missing,
  condition: m.caucus_problem_condition,
  payment: m.caucus_problem_payment,
  purse: m.caucus_problem_purse,
  offers: m.caucus_problem_offers,
  same: m.caucus_problem_same,
};

export const kindText = (kind: DealView["kind"]): string => KINDS[kind]();
/** What holds a deal of a kind together. */
export const bindsText = (kind: DealView["kind"]): string => BINDS[kind]();
export const dealStateText = (state: DealView["state"]): string => STATES[state]();
export const dutyStateText = (state: NonNullable<DutyView["state"]>): string => DUTY_STATES[state]();
export const deedText = (deed: DutyView["does"]): string => DEEDS[deed]();
export const formProblemText = (problem: FormProblem): string => PROBLEMS[problem]();
