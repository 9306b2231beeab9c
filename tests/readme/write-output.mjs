// Puts what the commands and modules of README.md print now below them: after a change in answers, and never by hand.
//   npm run build && node tests/readme/write-output.mjs
import { readFileSync } from "node:fs";
import { README, runReadme, withOutput, write } from "./blocks.mjs";

const markdown = readFileSync(README, "utf8");
const results = runReadme(markdown);
const faults = results.flatMap(({ block, faults: found }) => found.map((fault) => `README.md:${block.line} ${fault}`));
if (faults.length > 0) throw new Error(faults.join("\n"));
write(withOutput(markdown, results));
