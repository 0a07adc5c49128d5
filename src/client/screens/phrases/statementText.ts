import type { StatementPart } from "../../viewmodel/jointStatement.ts";
import { m } from "../../words/words.ts";

const SENTENCES: Readonly<Record<StatementPart["kind"], (words: { title: string }) => string>> = {
  keep: m.steps_statement_keep,
  drop: m.steps_statement_drop,
  adopt: m.steps_statement_adopt,
  open: m.steps_statement_open,
  assume: m.steps_statement_assume,
};

/** A part of the scenario as a sentence of a joint statement. */
export const statementText = ({ kind, title }: StatementPart): string => SENTENCES[kind]({ title });
