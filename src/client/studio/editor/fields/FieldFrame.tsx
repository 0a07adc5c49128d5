import { type ReactNode, useId } from "react";
import type { JsonPath } from "../../../../scenario/jsonPath.ts";
import { pathKey, problemsAt } from "../../problems/problemsAt.ts";
import { useStudio } from "../../store/studioContext.ts";

/** What every control of the forms is given: its name, what describes it, and whether something is wrong with it. */
export interface ControlProps {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": boolean;
}

interface FieldFrameProps {
  readonly path: JsonPath;
  readonly label: string;
  readonly help?: string | undefined;
  /** What is wrong with what was typed and is not in the text yet. */
  readonly complaint?: string | null;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A field with its label, its help and what the checks say of it. */
export function FieldFrame({ path, label, help = "", complaint = null, children }: FieldFrameProps) {
  const id = useId();
  const problems = useStudio((state) => problemsAt(state.problems, path));
  const troubled = problems.length > 0 || complaint !== null;
  const describedBy = [help === "" ? "" : `${id}help`, troubled ? `${id}trouble` : ""].filter(Boolean).join(" ");
  return (
    <div className="form-field" data-path={pathKey(path)}>
      <label htmlFor={id}>{label}</label>
      {children({ id, "aria-describedby": describedBy === "" ? undefined : describedBy, "aria-invalid": problems.some(({ severity }) => severity === "error") || complaint !== null })}
      {help !== "" && (
        <p id={`${id}help`} className="form-help">
          {help}
        </p>
      )}
      {troubled && (
        <div id={`${id}trouble`}>
          {complaint !== null && (
            <p className="form-trouble" data-severity="error">
              {complaint}
            </p>
          )}
          <ProblemLines path={path} />
        </div>
      )}
    </div>
  );
}

/** What the checks say of a place, below the field or the heading that stands for it. */
export function ProblemLines({ path }: { readonly path: JsonPath }) {
  const problems = useStudio((state) => problemsAt(state.problems, path));
  return problems.map(({ code, severity, message, hint }) => (
    <p key={`${code} ${message}`} className="form-trouble" data-severity={severity}>
      <b>{code}</b> {message}
      {hint === undefined ? "" : `: ${hint}`}
    </p>
  ));
}

/** Several fields under one heading. */
export function FieldGroup({ path, label, help = "", children }: Omit<FieldFrameProps, "children"> & { readonly children: ReactNode }) {
  const id = useId();
  return (
    <fieldset className="form-group" data-path={pathKey(path)} {...(help !== "" && { "aria-describedby": `${id}help` })}>
      <legend>{label}</legend>
      {help !== "" && (
        <p id={`${id}help`} className="form-help">
          {help}
        </p>
      )}
      <ProblemLines path={path} />
      {children}
    </fieldset>
  );
}
