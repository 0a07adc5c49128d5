import { m } from "../../words/words.ts";
import type { PartProps } from "./HostParts.tsx";
import type { LessonLength } from "./lessonPlans.ts";
import { lessonOf, lessonPlan } from "./lessonPlans.ts";
import { Segments } from "./Segments.tsx";

/** One press that plans a lesson: version, rules, debate and clock. */
export function LessonPart({ wishes, wish, offer }: PartProps & { readonly offer: Parameters<typeof lessonPlan>[1] }) {
  const choose = (length: LessonLength | 0): void => {
    if (length !== 0) wish(lessonPlan(length, offer));
  };
  return (
    <section className="host-part stack">
      <h2>{m.classHost_lesson_title()}</h2>
      <Segments
        legend={m.classHost_lesson_label()}
        name="lesson"
        options={[
          [25, m.classHost_lesson_minutes({ count: 25 })],
          [50, m.classHost_lesson_minutes({ count: 50 })],
          [100, m.classHost_lesson_minutes({ count: 100 })],
          [0, m.classHost_lesson_own()],
        ]}
        chosen={lessonOf(wishes, offer) ?? 0}
        onChoose={choose}
        about={m.classHost_lesson_about()}
      />
    </section>
  );
}
