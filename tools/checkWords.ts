// `npm run check-words`: tells what is wrong with the translations of screens and scenarios, and which words no page says. With `--strict`, words that are not translated yet are wrong too.
import { scenarioFaults, screenFaults, unsaidFaults } from "./words/languageFaults.ts";

const strict = process.argv.includes("--strict");
const faults = [...unsaidFaults(), ...screenFaults(), ...scenarioFaults()];
const grave = faults.filter(({ fault }) => strict || fault !== "missing");
const waiting = faults.length - grave.length;
for (const { tag, key, fault, about } of grave) console.log(`${tag}  ${fault}  ${key}: ${about}`);
if (waiting > 0) console.log(`${waiting} messages are not translated yet: \`npm run check-words -- --strict\` names them.`);
process.exitCode = grave.length > 0 ? 1 : 0;
