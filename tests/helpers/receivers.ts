import type { News } from "../../src/protocol/classNews.ts";
import { NewsDesk, nothingTold, type ClassNow, type Told } from "../../src/server/newsDesk.ts";
import { Secrets, type Visitor } from "../../src/server/secrets.ts";

/** A key that every run of a test has. */
export const TEST_SECRETS = new Secrets(Buffer.alloc(32, 7));

/** Everything that one receiver is sent, frame by frame, as the bytes that go out. */
export class Receiver {
  readonly visitor: Visitor;
  readonly frames: string[] = [];
  #told: Told = nothingTold();

  constructor(visitor: Visitor) {
    this.visitor = visitor;
  }

  /** A page that is loaded again has been told nothing. */
  reconnect(): void {
    this.#told = nothingTold();
  }

  hear(desk: NewsDesk): readonly string[] {
    const news = desk.write(this.visitor, this.#told).map(({ text }) => text);
    this.frames.push(...news);
    return news;
  }

  get news(): readonly News[] {
    return this.frames.map((frame) => JSON.parse(frame) as News);
  }
}

/** What a receiver that knows nothing is sent of a class as it stands. */
export function firstFrames(now: ClassNow, visitor: Visitor): readonly string[] {
  return new Receiver(visitor).hear(new NewsDesk(now, TEST_SECRETS, () => 0));
}
