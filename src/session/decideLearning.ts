import { lookup } from "../kernel/lookup.ts";
import type { StudentRequest, TeacherRequest } from "../protocol/classRequest.ts";
import type { SteelmanCase } from "../protocol/surveyRequest.ts";
import type { CompiledScenario } from "../scenario/compiled.ts";
import type { Around, ClassDecision } from "./classDecision.ts";
import { refused } from "./classRefusal.ts";
import type { ClassState, Student } from "./classState.ts";
import { roomOf } from "./classState.ts";
import { roundOf } from "./learningState.ts";
import { steelmanRing } from "./steelmanRing.ts";

type OfStudents = Extract<StudentRequest, { type: "survey" | "handIn" | "steelman" | "rateSteelman" }>;
type OfTeachers = Extract<TeacherRequest, { type: "surveys" | "steelmen" | "grade" }>;

export const isLearning = (request: StudentRequest): request is OfStudents => request.type === "survey" || request.type === "handIn" || request.type === "steelman" || request.type === "rateSteelman";

/** Which survey a student can answer now: the first in the lobby, the second once the student's game is over. */
export function surveyAsked(state: ClassState, student: Student): "pre" | "post" | null {
  if (!state.learning.surveys) return null;
  if (state.phase === "lobby") return "pre";
  return inDebrief(state, student) ? "post" : null;
}

function inDebrief(state: ClassState, { seat }: Student): boolean {
  return seat !== null && roomOf(state, seat.room)?.match?.place.phase === "debrief";
}

/**
 * Answers a student who fills in a survey, hands in an exit ticket, makes another role's best case or rates one.
 *
 * A survey is recorded as the server's line under a number: the log does not say whose it is.
 */
export function decideLearning(state: ClassState, { student, request }: { readonly student: Student; readonly request: OfStudents }, { at, compiled, numberOf }: Around): ClassDecision {
  if (request.type === "survey") {
    if (surveyAsked(state, student) !== request.when) return refused("wrongPhase");
    const { when, answers } = request;
    const number = numberOf(student.id);
    // Whoever has answered after the game has been shown the right answers.
    if (when === "post" && lookup(state.learning.post, number) !== undefined) return refused("wrongPhase");
    return { ok: true, entries: [{ at, by: { kind: "server" }, order: { type: "surveyed", number, when, answers } }] };
  }
  const accept: ClassDecision = { ok: true, entries: [{ at, by: { kind: "student", id: student.id }, order: request }] };
  if (!inDebrief(state, student)) return refused("wrongPhase");
  if (request.type === "handIn") return state.settings.under13 ? refused("notAllowed") : accept;
  const room = student.seat?.room ?? "";
  const { ring, cases } = roundOf(state.learning, room);
  if (!state.learning.steelmen) return refused("wrongPhase");
  if (request.type === "steelman") {
    if (student.seat?.roles.includes(request.role) !== true || lookup(ring, request.role) === undefined) return refused("notYourSeat");
    if (state.settings.under13 && request.case.sentence !== "") return refused("notAllowed");
    return isCase(compiled, request.case) ? accept : refused("badRequest");
  }
  const owner = lookup(ring, request.role);
  const roles = student.seat?.roles ?? [];
  // Nobody rates a case that is theirs too.
  if (owner === undefined || !roles.includes(owner) || roles.includes(request.role)) return refused("notYourSeat");
  return lookup(cases, request.role) === undefined ? refused("wrongPhase") : accept;
}

/** Whether a case is made of the scenario's own claims, each once, with reasons and cards that belong to them. */
function isCase({ scenario }: CompiledScenario, { claims }: SteelmanCase): boolean {
  const authored = scenario.motions.flatMap((motion) => motion.claims);
  const fits = claims.every(({ claim, warrant, card }) => {
    const found = authored.find(({ id }) => id === claim);
    if (found === undefined) return false;
    return (warrant === null || found.warrants.some(({ id }) => id === warrant)) && (card === null || found.evidence.some((one) => one.card === card));
  });
  return fits && new Set(claims.map(({ claim }) => claim)).size === claims.length;
}

/** Answers the teacher who switches surveys or the steelman round on and off, or fills in the rubric. */
export function decideTeaching(state: ClassState, request: OfTeachers, { at, compiled }: Around): ClassDecision {
  const accept: ClassDecision = { ok: true, entries: [{ at, by: { kind: "teacher" }, order: request }] };
  if (request.type === "surveys") return accept;
  if (request.type === "steelmen") return !request.on || state.rooms.some((room) => Object.keys(steelmanRing(compiled, state, room)).length > 0) ? accept : refused("wrongPhase");
  if (roomOf(state, request.room) === null) return refused("unknownRoom");
  return compiled.scenario.roles.some(({ id }) => id === request.role) ? accept : refused("unknownRole", { role: request.role });
}
