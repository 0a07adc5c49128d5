import { useState } from "react";
import type { StudentNews } from "../../store/classPort.ts";
import { m } from "../../words/words.ts";
import { Icon } from "../parts/Icon.tsx";

/** The last word of the teacher, until it is put away. */
export function Messages({ messages }: Pick<StudentNews, "messages">) {
  const [readAt, setReadAt] = useState(0);
  const last = messages.at(-1);
  const shown = last !== undefined && last.at > readAt ? last : null;
  return (
    <div aria-live="polite">
      {shown !== null && (
        <p className="teacher-says">
          <Icon name="megaphone" />
          <span>
            <b>{shown.to === null ? m.class_message_all() : m.class_message_you()}</b> {shown.text}
          </span>
          <button type="button" className="text-button" onClick={() => setReadAt(shown.at)}>
            {m.class_message_read()}
          </button>
        </p>
      )}
    </div>
  );
}
