// `npm run words`: compiles the language files. Set-up, Vite and Vitest do it by themselves whenever one has changed.
import { compileWords } from "./words/compileWords.ts";

try {
  if (compileWords()) console.log("Compiled the words of src/client/words.");
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
