import { Client, type Room } from "@colyseus/sdk";
import type { Answer, Answered, News } from "../src/protocol/classNews.ts";
import type { ClassRequest } from "../src/protocol/classRequest.ts";
import type { Admission, TeacherAdmission } from "../src/protocol/joining.ts";
import type { Crowd, Pupil } from "./classroomLoad.ts";
import { eachOf } from "./classroomLoad.ts";

export const BENCH_HOST_KEY = "bench";
const AT_ONCE = 40;
/** A room comes to the next choices by so many skips at most. */
const MOST_SKIPS = 60;
const TIMELESS = { briefing: null, evidence: null, caucus: null, commit: null, report: null };

/** One socket that keeps the last news as text: the load must cost little, and so reads only what it needs. */
class Line {
  readonly room: Room;
  readonly number: number;
  /** The last sheet of news with a piece of each type. */
  readonly sheets: Record<"own" | "room" | "team", string> = { own: "", room: "", team: "" };
  #wanted = "";
  #met: (() => void) | null = null;

  constructor(room: Room, number: number) {
    this.room = room;
    this.number = number;
    room.reconnection.enabled = false;
    room.onMessage("news", (sheet: string) => this.#read(sheet));
  }

  get phase(): string {
    return /"place":\{"phase":"(\w+)"/.exec(this.sheets.room)?.[1] ?? "";
  }

  /** Resolves when the class is in a phase. */
  until(phase: string): Promise<void> {
    return this.phase === phase ? Promise.resolve() : this.hear(`"place":{"phase":"${phase}"`);
  }

  /** Resolves when a text is next in the news. */
  hear(wanted: string): Promise<void> {
    this.#wanted = wanted;
    return new Promise((resolve) => {
      this.#met = resolve;
    });
  }

  async ask(request: ClassRequest): Promise<Answer> {
    const { answer, news } = await this.room.request<ClassRequest, Answered>("ask", request, { timeout: 60_000 });
    if (news !== "") this.#read(news);
    return answer;
  }

  /** The last piece of news of a type. */
  piece(type: "own" | "team"): News | undefined {
    const { news } = JSON.parse(this.sheets[type]) as { readonly news: readonly News[] };
    return news.find((one) => one.type === type);
  }

  #read(sheet: string): void {
    for (const type of ["own", "room", "team"] as const) if (sheet.includes(`"type":"${type}"`)) this.sheets[type] = sheet;
    if (this.#met === null || !sheet.includes(this.#wanted)) return;
    this.#met();
    this.#met = null;
  }
}

/** Classes on our server, each played in one room; every school comes from an address of its own. */
export async function openClasses(base: string, { rooms, students }: { readonly rooms: number; readonly students: number }): Promise<Crowd> {
  const numbers = Array.from({ length: rooms }, (_, number) => number);
  const settings = { clock: TIMELESS, debate: "short", idle: null, away: 3600, standIns: 0, names: "made" };
  const classes = await eachOf(numbers, AT_ONCE, (number) => post<TeacherAdmission>({ base, number }, "host", { scenario: "prc-models-tier1", settings, title: `Class ${number}`, hostKey: BENCH_HOST_KEY }));
  const teachers = await eachOf(classes.map(({ ticket }, number) => ({ ticket, number })), AT_ONCE, (seat) => connect(base, seat));
  const seats = Array.from({ length: students }, () => classes.map(({ code }, number) => ({ code, number }))).flat();
  const lines = await eachOf(seats, AT_ONCE, async ({ code, number }) => {
    const { ticket } = await post<Admission>({ base, number }, "join", { code, name: null });
    return connect(base, { ticket, number });
  });
  return {
    ready: async () => {
      await eachOf(teachers, AT_ONCE, (teacher) => toCommit(teacher));
      await Promise.all(lines.map((line) => line.until("commit")));
      return lines.map(pupil);
    },
    leave: () => {
      for (const { room } of [...lines, ...teachers]) void room.leave(false);
    },
  };
}

async function post<T>({ base, number }: { readonly base: string; readonly number: number }, door: string, body: unknown): Promise<T> {
  const response = await fetch(`${base}/api/${door}`, { method: "POST", headers: { "Content-Type": "application/json", "X-Forwarded-For": `10.0.0.${number}` }, body: JSON.stringify(body) });
  const reply = (await response.json()) as { readonly ok: boolean };
  if (!reply.ok) throw new Error(`${door}: ${JSON.stringify(reply)}`);
  return reply as T;
}

type Reservation = Parameters<Client["consumeSeatReservation"]>[0];

async function connect(base: string, { ticket, number }: { readonly ticket: string; readonly number: number }): Promise<Line> {
  const { reservation } = await post<{ readonly reservation: Reservation }>({ base, number }, "seat", { ticket });
  const line = new Line(await new Client(base).consumeSeatReservation(reservation), number);
  await line.hear('"type":"own"');
  return line;
}

async function toCommit(teacher: Line): Promise<void> {
  if (teacher.phase === "lobby") await teacher.ask({ type: "start" });
  for (let skip = 0; skip < MOST_SKIPS; skip++) {
    if (teacher.phase === "commit") return;
    await teacher.ask({ type: "skip", room: null });
  }
  throw new Error(`a class does not come to its choices: ${teacher.sheets.room.slice(0, 400)}`);
}

/** Who speaks seals for the team, the others propose: each a line of the record. */
function pupil(line: Line): Pupil {
  const own = line.piece("own");
  const team = line.piece("team");
  if (own?.type !== "own" || own.news.kind !== "student" || team?.type !== "team") throw new Error("a student has no team");
  const seals = team.news.may[own.news.you.id]?.includes("sealChoice") === true;
  return {
    room: line.number,
    last: seals,
    choose: async () => (await line.ask({ type: seals ? "play" : "propose", command: { type: "sealChoice", role: team.news.role, choice: { adopt: [], repeal: [] }, reason: null } })).ok,
    revealed: () => line.until("report").then(() => performance.now()),
  };
}
