import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildLexicon } from "../../src/lexicon/build.js";
import { Lexicon } from "../../src/lexicon/lexicon.js";
import type { TableSchema } from "../../src/lexicon/schema.js";
import { standardLexicon } from "../../src/lexicon/standard.js";
import { STANDARD_HASH } from "../../src/lexicon/standard-pack.js";
import { ImageReader } from "../../src/lexicon/table-image.js";

const SCHEMA: TableSchema = {
  family: "thing",
  columns: { id: { type: "id", required: true, doc: "" }, ar: { type: "list", required: true, doc: "" } },
  forms: [{ from: "ar" }],
};
const KEY = "0123456789abcdef";
const text = "id\tar\nriver\tنهر\nbig-river\tالنهر الكبير|النهر العظيم\nother-river\tنهر\n";
const { parts } = buildLexicon([{ file: "things.tsv", text, schema: SCHEMA }], new Set());
const built = Lexicon.of(parts);
const image = built.image(KEY);

function over(bytes: Uint8Array, key = KEY): Lexicon | undefined {
  const reader = ImageReader.of(bytes, key);
  return reader && Lexicon.over(reader, parts);
}

/** Entries of the rows with this surface. */
function entriesOf(lexicon: Lexicon, phrase: string): number[] {
  const { automaton } = lexicon;
  const state = phrase.split(" ").reduce((from, word) => automaton.step(from, lexicon.word(word)), 0);
  const entries: number[] = [];
  for (let sense = automaton.firstSense(state); sense !== -1; sense = automaton.nextSense(sense))
    entries.push(automaton.entry(sense));
  return entries;
}

describe("a lexicon over an image of its tables", () => {
  it("finds what the lexicon itself finds", () => {
    const read = over(image) as Lexicon;
    expect(entriesOf(read, "نهر")).toEqual([0, 2]);
    expect(entriesOf(read, "النهر العظيم")).toEqual([1]);
    expect(read.row(1)).toEqual(built.row(1));
    const ids = ["river", "big-river", "other-river", "sea"];
    expect(ids.map((id) => read.entryById("thing", id))).toEqual([0, 1, 2, -1]);
    expect(read.image(KEY)).toEqual(image);
  });
  it("takes more rows and stays as it is", () => {
    const read = over(image) as Lexicon;
    const phrases = Array.from({ length: 300 }, (_, at) => `كلمة${"اب".repeat(at % 7)} ${"جد".repeat(at / 7)}هن`);
    const more = ["id\tar", ...phrases.map((phrase, at) => `x${at}\t${phrase}`), ""].join("\n");
    const wider = read.with(buildLexicon([{ file: "more.tsv", text: more, schema: SCHEMA }], new Set()).parts);
    expect(phrases.map((phrase) => entriesOf(wider, phrase))).toEqual(phrases.map((_, at) => [3 + at]));
    expect(entriesOf(wider, "نهر")).toEqual([0, 2]);
    expect(["river", "x299"].map((id) => wider.entryById("thing", id))).toEqual([0, 302]);
    expect(read.image(KEY)).toEqual(image);
  });
  it("is refused where the image is of another lexicon, of another machine or cut off", () => {
    expect(over(image, "0123456789abcdeF")).toBeUndefined();
    expect(over(image.slice(0, 20))).toBeUndefined();
    const swapped = image.slice();
    swapped.subarray(0, 4).reverse();
    expect(over(swapped)).toBeUndefined();
  });
});

it("is what the build wrote of the standard lexicon", () => {
  const written = readFileSync(join(__dirname, "..", "..", "build", "lexicon", "standard-tables.bin"));
  expect(Buffer.compare(standardLexicon().image(STANDARD_HASH), written)).toBe(0);
});
