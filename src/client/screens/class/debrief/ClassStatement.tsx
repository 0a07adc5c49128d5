import { useClass } from "../classContext.ts";
import "./classDebrief.css";
import { CompanionStatement } from "./CompanionStatement.tsx";
import { StatementResult } from "./StatementResult.tsx";
import { useDebriefNews } from "./useLead.ts";

/** The joint statement of a class where a step of the debrief shows it: to take a stand on a phone, to look at on the wall. Nothing before the debrief is led. */
export function ClassStatement() {
  const debrief = useDebriefNews();
  const onPhone = useClass((state) => state.news?.kind === "student");
  if (debrief === null) return null;
  return onPhone ? <CompanionStatement statement={debrief.statement} /> : <StatementResult />;
}
