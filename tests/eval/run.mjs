// Scores hadath on the project's own gold and, where it lies beside the project, on the evaluation data outside it;
// writes the table to tests/eval/scores.md and prints what changed since the last one.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildTimeline, createExtractor } from "../../dist/index.js";
import { fixtureGold, OUTSIDE, readOutside } from "./gold.mjs";
import { score } from "./score.mjs";
import { scoreClusters } from "./score-clusters.mjs";
import { scoreLeads } from "./score-leads.mjs";
import { scoreNumerals } from "./score-numerals.mjs";
import { scoreOeda } from "./score-oeda.mjs";
import { scoreSpans } from "./score-spans.mjs";

const TABLE = join(dirname(fileURLToPath(import.meta.url)), "scores.md");
const extractor = createExtractor();
const percent = (share) => (100 * share).toFixed(1);

const predict = (documents) =>
  documents.map((document) => ({
    ...extractor.extract({ id: document.id, text: document.text, published: document.dct ?? document.date ?? null }),
    id: document.id,
  }));

/** Rows `name → cells`, so that two tables can be compared row by row. */
const sections = [];
const section = (title, heads, rows) => sections.push({ title, heads, rows });
const layers = (title, gold) => {
  const rows = Object.entries(score(gold, predict(gold))).map(([row, { p, r, f, gold: n, predicted }]) => [
    row,
    percent(p),
    percent(r),
    percent(f),
    String(n),
    String(predicted),
  ]);
  section(title, ["row", "P", "R", "F", "gold", "predicted"], rows);
};

const fixtures = fixtureGold();
if (fixtures.length > 0) layers(`Stories written for the project (${fixtures.length})`, fixtures);

const pairs = (row, events, group = "") => {
  const { p, r, f, gold, found } = scoreClusters({ extractor: events, buildTimeline, group }).score;
  return [row, percent(p), percent(r), percent(f), String(gold), String(found)];
};
section(
  "Pairs of tellings of one happening, stories of several outlets",
  ["row", "P", "R", "F", "gold", "found"],
  [
    pairs("events extracted", extractor),
    pairs("events as a reader takes them", null),
    pairs("later stories, events extracted", extractor, "later"),
    pairs("later stories, events as a reader takes them", null, "later"),
    pairs("stories kept back, events extracted", extractor, "kept"),
    pairs("stories kept back, events as a reader takes them", null, "kept"),
  ],
);

const skipped = [];
const outside = (path, run) => {
  const documents = readOutside(path);
  if (documents === null) skipped.push(path);
  else run(documents);
};
outside("eval/dev/gold.jsonl", (documents) =>
  layers(`Real news, all layers (${documents.length} articles)`, documents),
);
outside("articles/asharq-2024-08-15.gold.jsonl", (documents) => layers("The first page", documents));
outside("eval/dev/leads-timex.jsonl", (documents) => {
  section(`Leads with dates (${documents.length})`, ["row", "P", "R", "F"], scoreLeads(documents));
});
const SPAN_HEADS = ["row", "P", "R", "F", "F, borders aside"];
/** Bodies of states, of which ANERcorp marks one in twenty. */
const OF_STATES = new Set(["GOV", "MIL", "COP", "SPY", "JUD", "LEG"]);
outside("eval/public/ner-anercorp-train.jsonl", (documents) => {
  const options = { types: ["PER", "LOC", "ORG"], rename: { GPE: "LOC", FAC: "LOC" } };
  const title = `ANERcorp, training part (${documents.length} texts)`;
  section(title, SPAN_HEADS, scoreSpans(extractor, documents, options));
  const aside = ({ type, sector }) => type === "ORG" && OF_STATES.has(sector);
  const bodies = scoreSpans(extractor, documents, { ...options, types: ["ORG"], aside }).slice(0, 1);
  section("ANERcorp, bodies of states aside", SPAN_HEADS, bodies);
});
outside("eval/public/ner-wojood-train.jsonl", (documents) => {
  const options = { types: ["PER", "ORG", "GPE", "LOC", "FAC"], rename: {} };
  const title = `Wojood's sample of law, archives and chat (${documents.length} texts)`;
  section(title, SPAN_HEADS, scoreSpans(extractor, documents, options));
});
outside("eval/public/event-oeda-detect-half.jsonl", (documents) =>
  section(`OEDA sentences (${documents.length})`, ["row", "P", "R", "F"], scoreOeda(extractor, documents)),
);
outside("eval/public/numeral-recognizers.jsonl", (documents) =>
  section("Recognizers' number specifications", ["row", "right", "of"], scoreNumerals(documents)),
);

const body = sections
  .map(({ title, heads, rows }) =>
    [
      `## ${title}`,
      "",
      `| ${heads.join(" | ")} |`,
      `|${heads.map(() => "---").join("|")}|`,
      ...rows.map((row) => `| ${row.join(" | ")} |`),
      "",
    ].join("\n"),
  )
  .join("\n");
const previous = existsSync(TABLE) ? readFileSync(TABLE, "utf8") : "";
console.log(body);
if (skipped.length > 0) console.log(`Not scored, as it is not at ${OUTSIDE}: ${skipped.join(", ")}`);

/** F of every row by section, to compare with. */
function readTable(text) {
  const rows = new Map();
  let title = "";
  for (const line of text.split("\n")) {
    if (line.startsWith("## ")) title = line.slice(3).replace(/ \(\d.*/, "");
    else if (line.startsWith("| ") && !line.startsWith("| row")) {
      const cells = line.slice(2, -2).split(" | ");
      rows.set(`${title}: ${cells[0]}`, cells[3] ?? cells[1]);
    }
  }
  return rows;
}
const before = readTable(previous);
const changes = [...readTable(body)].filter(([row, value]) => before.has(row) && before.get(row) !== value);
console.log(changes.length === 0 ? "No score changed." : "Changed:");
for (const [row, value] of changes) console.log(`  ${row}: ${before.get(row)} → ${value}`);

if (skipped.length === 0 || previous === "") {
  writeFileSync(TABLE, `# Scores\n\nWritten by \`npm run eval\`. Precision, recall and F in per cent.\n\n${body}`);
}
