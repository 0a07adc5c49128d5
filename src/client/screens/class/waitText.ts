import { listed } from "../../viewmodel/formats.ts";
import type { Waiting } from "../../viewmodel/waitView.ts";
import { m } from "../../words/words.ts";

/** What one waits for, as a sentence. */
export function waitText(waiting: Waiting): string {
  switch (waiting.kind) {
    case "ended":
      return m.class_wait_ended();
    case "over":
      return m.class_wait_over();
    case "paused":
      return m.class_wait_paused();
    case "you":
      return waiting.speaker === null ? m.class_wait_you() : m.class_wait_speaker({ name: waiting.speaker });
    case "readers":
      if (waiting.ready === 0) return waiting.you ? m.class_wait_readFirst() : m.class_wait_readersFirst();
      return waiting.you ? m.class_wait_read({ ready: waiting.ready }) : m.class_wait_readers({ ready: waiting.ready });
    case "roles":
      return m.class_wait_roles({ roles: listed(waiting.roles.map(({ short }) => short)) });
    case "clock":
      return m.class_wait_clock();
  }
}
