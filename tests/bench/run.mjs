// Speed of every stage and of the whole, beside peers in the same run: MB of UTF-8 and tokens a second on one thread.
// Processor time, and best of several passes, as the machine may be shared. `--quick` makes fewer passes over less text.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { extractCasualties } from "../../build/extract/casualties/index.js";
import { extractDates } from "../../build/extract/dates/index.js";
import { extractEvents } from "../../build/extract/events/index.js";
import { extractNames } from "../../build/extract/names/index.js";
import { analyse } from "../../build/lexicon/analysis.js";
import { scan } from "../../build/lexicon/scan.js";
import { readNumerals } from "../../build/numerals/index.js";
import { findZones } from "../../build/page/index.js";
import { fold } from "../../build/text/index.js";
import { splitSentences } from "../../build/token/sentences.js";
import { tokenize } from "../../build/token/tokenize.js";
import { createExtractor } from "../../dist/index.js";
import { OUTSIDE, readJsonl } from "../eval/gold.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const QUICK = process.argv.includes("--quick");
const BYTES = QUICK ? 1e6 : 6e6;
const PASSES = QUICK ? 2 : 8;

/** Real news where it lies beside the project, else the fixtures over and over. */
function newsTexts() {
  const news = join(OUTSIDE, "news", "news.jsonl");
  if (existsSync(news)) return { name: "real news", texts: readJsonl(news).map(({ text, date }) => ({ text, date })) };
  const folder = join(ROOT, "fixtures", "stories");
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({ text: readFileSync(join(folder, name), "utf8"), date: "2024-01-15" }));
  return { name: "fixtures, repeated", texts: Array.from({ length: 200 }, () => texts).flat() };
}

const { name, texts } = newsTexts();
const sample = [];
let bytes = 0;
for (const one of texts) {
  if (bytes >= BYTES) break;
  sample.push(one);
  bytes += Buffer.byteLength(one.text);
}
const { lexicon, extract, extractAll } = createExtractor();
const tokensOf = (texts) => texts.reduce((sum, { text }) => sum + analyse(text, lexicon).tokens.count, 0);
const tokens = tokensOf(sample);

/** What each layer reads, made by those before it. */
function prepared({ text, date }) {
  const analysis = analyse(text, lexicon);
  const zones = findZones(analysis);
  const numerals = readNumerals(analysis);
  const { timexes } = extractDates({ analysis, numerals, zones, published: date });
  const found = extractNames({ analysis, zones, timexes, published: date });
  const casualties = extractCasualties({ analysis, numerals, names: found.names, timexes, zones });
  return { text, date, analysis, zones, numerals, timexes, casualties, ...found };
}

/** Milliseconds of processor so far, those of the engine's own threads among them. */
const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function best(run) {
  let least = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < PASSES; pass++) {
    const from = processorTime();
    run();
    least = Math.min(least, processorTime() - from);
  }
  return least;
}

const print = (stage, ms, size = bytes, count = tokens) =>
  console.log(
    `${stage.padEnd(44)} ${(size / 1e3 / ms).toFixed(1).padStart(8)} MB/s ${(count / ms).toFixed(0).padStart(8)} k tokens/s`,
  );

/** Articles that are prepared at a time: a command holds no more of them either, so nobody's tables stand in the way. */
const BLOCK = 64;

/** Times each stage on block after block, the best of several passes over all of them. */
function timed(stages) {
  const least = stages.map(() => Number.POSITIVE_INFINITY);
  for (let pass = 0; pass < PASSES; pass++) {
    const spent = stages.map(() => 0);
    for (let at = 0; at < sample.length; at += BLOCK) {
      const block = sample.slice(at, at + BLOCK).map(prepared);
      for (const [index, [, run]] of stages.entries()) {
        const from = processorTime();
        for (const one of block) run(one);
        spent[index] += processorTime() - from;
      }
    }
    for (const [index, ms] of spent.entries()) least[index] = Math.min(least[index], ms);
  }
  for (const [index, [title]] of stages.entries()) print(title, least[index]);
}

console.log(
  `${name}: ${sample.length} articles, ${(bytes / 1e6).toFixed(1)} MB, ${tokens} tokens; Node ${process.version}\n`,
);
timed([
  ["fold with offset map", ({ text }) => fold(text)],
  ["tokenise", ({ analysis }) => tokenize(analysis.text)],
  ["split sentences", ({ analysis }) => splitSentences(analysis.text, analysis.tokens)],
  ["match the lexicon", ({ analysis }) => scan(analysis.text, analysis.tokens, lexicon)],
  ["zones of the page", ({ analysis }) => findZones(analysis)],
  ["numerals", ({ analysis }) => readNumerals(analysis)],
  [
    "dates, the layer alone",
    ({ analysis, numerals, zones, date }) => extractDates({ analysis, numerals, zones, published: date }),
  ],
  [
    "dates, from text",
    ({ text, date }) => {
      const analysis = analyse(text, lexicon);
      extractDates({ analysis, numerals: readNumerals(analysis), zones: findZones(analysis), published: date });
    },
  ],
  ["names", ({ analysis, zones, timexes, date }) => extractNames({ analysis, zones, timexes, published: date })],
  [
    "casualties",
    ({ analysis, numerals, names, timexes, zones }) => extractCasualties({ analysis, numerals, names, timexes, zones }),
  ],
  ["events", (one) => extractEvents({ ...one, published: one.date })],
]);
print(
  "WHOLE PIPELINE, a call an article",
  best(() => {
    for (const { text, date } of sample) extract({ text, published: date });
  }),
);
const inputs = sample.map(({ text, date }) => ({ text, published: date }));
print(
  "WHOLE PIPELINE, all articles in one call",
  best(() => extractAll(inputs)),
);

console.log("\nscaling, whole pipeline on one text of growing length (time per MB should stay the same)");
const one = sample
  .map(({ text }) => text)
  .join("\n\n")
  .slice(0, QUICK ? 40_000 : 200_000);
for (const times of [1, 4, 16]) {
  const text = Array.from({ length: times }, () => one).join("\n\n");
  const size = Buffer.byteLength(text);
  print(
    `  ${times}×`,
    best(() => extract({ text, published: "2024-01-15" })),
    size,
    analyse(text, lexicon).tokens.count,
  );
}

console.log("\npeers, same machine, same run");
const arabic = sample.slice(0, QUICK ? 40 : 300);
const arabicBytes = arabic.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
const arabicTokens = tokensOf(arabic);
const peer = async (title, load) => {
  try {
    const { run, size, count } = await load();
    print(title, best(run), size, count);
  } catch (error) {
    console.log(`${title.padEnd(44)} not run: ${error.message.split("\n")[0]}`);
  }
};
await peer("chrono-node, Arabic locale, on the same news", async () => {
  const { ar } = await import("chrono-node");
  const reference = new Date("2024-01-15T12:00:00Z");
  const run = () => {
    for (const { text } of arabic) ar.parse(text, reference);
  };
  return { run, size: arabicBytes, count: arabicTokens };
});
const english = englishText(QUICK ? 40_000 : 250_000);
await peer("wink-nlp, English, full pipe", async () => {
  const [{ default: wink }, { default: model }] = await Promise.all([
    import("wink-nlp"),
    import("wink-eng-lite-web-model"),
  ]);
  const nlp = wink(model);
  const count = nlp.readDoc(english).tokens().length();
  return { run: () => nlp.readDoc(english).entities().out(), size: english.length, count };
});
await peer("compromise, English, tagging", async () => {
  const { default: nlp } = await import("compromise/three");
  const part = english.slice(0, 40_000);
  return { run: () => nlp(part).people().out("array"), size: part.length, count: nlp(part).terms().length };
});

/** English sentences for the peers, made from a small stock so that no text of others is needed. */
function englishText(length) {
  const who = [
    "The foreign minister",
    "A spokesman for the army",
    "Witnesses",
    "The United Nations envoy",
    "Local officials",
  ];
  const did = [
    "said on Thursday that three soldiers were killed in an attack near",
    "announced the end of talks on",
    "reported heavy fighting around",
    "called for an immediate ceasefire in",
  ];
  const where = ["Baghdad", "the northern border", "Aleppo", "the port of Hodeidah", "Khartoum", "eastern Ukraine"];
  let text = "";
  for (let n = 0; text.length < length; n++)
    text += `${who[n % 5]} ${did[(n * 7) % 4]} ${where[(n * 5) % 6]}, two days after ${1 + (n % 28)} March 20${10 + (n % 15)}. `;
  return text;
}
