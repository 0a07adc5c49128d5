import type { Scenario } from "../scenario/schema/scenario.ts";
import { Admission, Brought, ClassList, Done, type DoorOrders, DoorRefusal, HostInfo, Names, TeacherAdmission } from "../protocol/joining.ts";

type Door<T> = Promise<T | DoorRefusal>;

/** Asks a server to host, to let in, to list and to delete classes. Rejects where the server cannot be reached. */
export class ClassDoor {
  readonly #base: string;

  /** @param base - Where the page comes from, e.g. `location.origin`. */
  constructor({ base }: { readonly base: string }) {
    this.#base = base.replace(/\/$/, "");
  }

  info(order: DoorOrders["info"] = {}): Door<HostInfo> {
    return this.#knock("info", order, HostInfo);
  }

  host(order: DoorOrders["host"]): Door<TeacherAdmission> {
    return this.#knock("host", order, TeacherAdmission);
  }

  /** Brings a scenario along, as its author wrote it. The name under which it can be hosted. */
  bring(order: DoorOrders["bring"]): Door<Brought> {
    return this.#knock("bring", order, Brought);
  }

  /** A scenario of the server's, with all defaults, under the names of a skin where one is given; undefined where the server has none such. */
  async scenario(id: string, skin: string | null = null): Promise<Scenario | undefined> {
    const response = await fetch(`${this.#base}/api/scenario/${encodeURIComponent(id)}${skin === null ? "" : `?skin=${encodeURIComponent(skin)}`}`);
    return response.ok ? ((await response.json()) as Scenario) : undefined;
  }

  classes(order: DoorOrders["classes"] = {}): Door<ClassList> {
    return this.#knock("classes", order, ClassList);
  }

  open(order: DoorOrders["open"]): Door<TeacherAdmission> {
    return this.#knock("open", order, TeacherAdmission);
  }

  forget(order: DoorOrders["forget"]): Door<{ readonly ok: true }> {
    return this.#knock("forget", order, Done);
  }

  /** Whether those who come in choose their names. */
  names(order: DoorOrders["names"]): Door<Names> {
    return this.#knock("names", order, Names);
  }

  join(order: DoorOrders["join"]): Door<Admission> {
    return this.#knock("join", order, Admission);
  }

  rejoin(order: DoorOrders["rejoin"]): Door<Admission> {
    return this.#knock("rejoin", order, Admission);
  }

  teach(order: DoorOrders["teach"]): Door<TeacherAdmission> {
    return this.#knock("teach", order, TeacherAdmission);
  }

  /** Where the record of a class lies, for a link; with the teacher's ticket only. */
  exportUrl(ticket: string, format: "csv" | "json"): string {
    return `${this.#base}/api/export.${format}?ticket=${encodeURIComponent(ticket)}`;
  }

  async #knock<T>(door: string, order: unknown, answer: { parse(value: unknown): T }): Door<T> {
    const value = await post(`${this.#base}/api/${door}`, order);
    const refusal = DoorRefusal.safeParse(value);
    return refusal.success ? refusal.data : answer.parse(value);
  }
}

/** A server that has not answered for so long hangs; behind a proxy another one may not. */
const PATIENCE_MS = 15_000;

/** Sends JSON and reads JSON. Rejects where there is no server, one that hangs, or none of ours. */
export async function post(url: string, body: unknown): Promise<unknown> {
  const response = await fetch(url, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body), signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`the server answers ${response.status}`);
  return response.json();
}
