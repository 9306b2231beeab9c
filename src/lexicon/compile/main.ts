import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildLexicon } from "../build.js";
import { Lexicon } from "../lexicon.js";
import { decodePack, encodePack } from "../pack/pack.js";
import { formatProblem } from "../problems.js";
import { readLexiconFolder } from "./read-folder.js";
import { writeSounds } from "./sound-writer.js";
import { TEXT_ORDER } from "./text-order.js";

// Run from build/ after the TypeScript compiler: packs lexicons/ for build/ and for tests that run on src/.
const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
const folder = readLexiconFolder(join(root, "lexicons"));
const { parts, problems: found } = buildLexicon(folder.tables, folder.sources, writeSounds);
const problems = [...folder.problems, ...found];
for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
if (problems.length > 0 && !process.argv.includes("--keep-going")) {
  process.stderr.write(`${problems.length} problems; nothing written.\n`);
  process.exit(3);
}
const pack = encodePack(parts, TEXT_ORDER);
const schemas = Object.fromEntries(folder.tables.map(({ schema }) => [schema.family, schema]));
const hash = createHash("sha256").update(pack).digest("hex").slice(0, 16);
const scripts = {
  "standard-pack": [
    // Line ends stand in a template literal as they are, which a string would have to escape.
    `export const STANDARD_PACK = \`${pack.replace(/[\\`]|\$\{/g, "\\$&")}\`;`,
    `export const STANDARD_HASH = "${hash}";`,
  ],
  // What a column means is told by the tables themselves, which a browser does not hold.
  "standard-schemas": [
    `export const STANDARD_SCHEMAS = ${JSON.stringify(schemas, (key, value) => (key === "doc" ? undefined : value))};`,
  ],
};
for (const [name, lines] of Object.entries(scripts)) {
  const script = ["// Generated from lexicons/ by the lexicon compiler.", ...lines, ""].join("\n");
  for (const tree of ["src", "build"]) writeFileSync(join(root, tree, "lexicon", `${name}.js`), script);
}
writeFileSync(join(root, "build", "lexicon", "standard-tables.bin"), Lexicon.of(decodePack(pack)).image(hash));
const rows = parts.families.reduce((sum, family) => sum + family.count, 0);
process.stderr.write(`${rows} rows, ${parts.paradigms.split("\n").length} paradigms, ${pack.length} characters\n`);
