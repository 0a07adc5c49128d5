import type { Offer, SeatView } from "../../engine/index.ts";
import type { CompiledScenario } from "../../scenario/compiled.ts";
import type { DealView, WordKept } from "./dealView.ts";
import { dealView, offerView, wordsKept } from "./dealView.ts";

/** What a seat can do with a deal on the desk. */
export interface DeskDeal extends DealView {
  readonly can: { readonly accept: boolean; readonly decline: boolean; readonly counter: boolean; readonly withdraw: boolean };
}

/** The deals desk as a seat sees it. */
export interface CaucusView {
  readonly round: number;
  /** Whether the seat still bargains. */
  readonly open: boolean;
  /** Offers that wait for the seat's answer. */
  readonly toAnswer: readonly DeskDeal[];
  /** What the seat has offered or signed, and others have not answered. */
  readonly waiting: readonly DeskDeal[];
  /** Open deals of others that everybody may read. */
  readonly others: readonly DeskDeal[];
  /** What was answered in this round and came to nothing. */
  readonly closed: readonly DeskDeal[];
  readonly inForce: readonly DealView[];
  /** Deals of earlier rounds that are over, the last one first. */
  readonly past: readonly DealView[];
  /** Offers that the seat can still make. */
  readonly offersLeft: number;
  readonly words: readonly WordKept[];
  /** What deals have shown to the seat. */
  readonly shown: { readonly cards: readonly string[]; readonly agendas: readonly { readonly role: string; readonly title: string }[] };
}

/** What lies on the deals desk, what is in force, and what the seat may do. */
export function caucusView(compiled: Pick<CompiledScenario, "scenario" | "index">, view: SeatView): CaucusView {
  const round = "round" in view.place ? view.place.round : 0;
  const desk = view.offers.map((offer) => ({ offer, deal: deskDeal(compiled, view, offer) }));
  const of = (where: Where): readonly DeskDeal[] => desk.filter(({ offer }) => placeOf(offer, { view, round }) === where).map(({ deal }) => deal);
  const deals = view.world.deals.map((deal) => dealView(compiled, view, deal));
  return {
    round,
    open: view.moves.deals !== null,
    toAnswer: of("toAnswer"),
    waiting: of("waiting"),
    others: of("others"),
    closed: of("closed"),
    inForce: deals.filter(({ state }) => state === "active"),
    past: deals.filter(({ state }) => state !== "active").reverse(),
    offersLeft: view.moves.deals?.offers ?? 0,
    words: wordsKept(compiled, view),
    shown: shownTo(compiled, view),
  };
}

function deskDeal(compiled: Pick<CompiledScenario, "scenario">, view: SeatView, offer: Offer): DeskDeal {
  const { deals } = view.moves;
  const may = (list: readonly string[] | undefined): boolean => list?.includes(offer.id) ?? false;
  return { ...offerView(compiled, view, offer), can: { accept: may(deals?.accept), decline: may(deals?.decline), counter: may(deals?.counter), withdraw: may(deals?.withdraw) } };
}

type Where = "toAnswer" | "waiting" | "others" | "closed" | "elsewhere";

function placeOf({ id, state, parties, declined, round: made }: Offer, { view: { you, moves }, round }: { readonly view: SeatView; readonly round: number }): Where {
  const yours = you !== null && parties.includes(you);
  const answerable = moves.deals !== null && (moves.deals.accept.includes(id) || moves.deals.decline.includes(id));
  if (answerable && !declined.includes(you ?? "")) return "toAnswer";
  if (state === "offered" || state === "countered") return yours && !declined.includes(you) ? "waiting" : "others";
  // What is in force is told among the deals.
  return state === "accepted" || made !== round ? "elsewhere" : "closed";
}

function shownTo({ scenario }: Pick<CompiledScenario, "scenario">, { own, agendas }: SeatView): CaucusView["shown"] {
  return {
    cards: (own?.shown ?? []).map(({ card }) => card),
    agendas: Object.entries(agendas).flatMap(([role, agenda]) => {
      const found = scenario.roles.find(({ id }) => id === role);
      const title = found?.agendas.find(({ id }) => id === agenda)?.title;
      return found === undefined || title === undefined || role === own?.role ? [] : [{ role: found.short, title }];
    }),
  };
}
