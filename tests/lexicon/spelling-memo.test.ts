import { expect, it } from "vitest";
import { type Analysis, analyse, wordAt } from "../../src/lexicon/analysis.js";
import { mayStart } from "../../src/lexicon/scan.js";
import { standardLexicon } from "../../src/lexicon/standard.js";
import { foldKey } from "../../src/text/fold.js";

const lexicon = standardLexicon();
const TEXT =
  "وللعراقيين فرقة، وفرقه من الأمم المتحدة قتلوهم في 12 مارس/آذار 2011 قرب U.N.\nوبغزة كتابهم وبالولايات المتحدة";

const LETTERS = "ابتجحدرسطعفقكلمنهوي";
/** Different words, more of them than a memo takes. */
const manyWords = (): string =>
  Array.from({ length: 140_000 }, (_, at) => {
    let word = "";
    for (let rest = at + 1; rest > 0; rest = Math.floor(rest / LETTERS.length)) word += LETTERS[rest % LETTERS.length];
    return `ز${word}`;
  }).join(" ");

const columns = (analysis: Analysis): unknown => {
  const { memo, spelling, ...rest } = analysis.hits;
  return { ...rest, words: Array.from(spelling, (_, token) => wordAt(analysis, token)) };
};

it("never changes an answer: empty, warm, begun anew", () => {
  const first = analyse(TEXT, lexicon);
  const before = columns(first);
  expect(columns(analyse(TEXT, lexicon))).toEqual(before);
  analyse(manyWords(), lexicon);
  const anew = analyse(TEXT, lexicon);
  expect(anew.hits.memo).not.toBe(first.hits.memo);
  expect(columns(anew)).toEqual(before);
  // The old memo still serves the texts that were read with it.
  expect(columns(first)).toEqual(before);
});

it("tells the families that start at each token", () => {
  const analysis = analyse(TEXT, lexicon);
  const { hits, tokens } = analysis;
  for (let token = 0; token < tokens.count; token++) {
    const families = new Set<number>();
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
      families.add(lexicon.familyOf(hits.entry[hit]));
    for (let family = 0; family < lexicon.familyCount; family++) {
      expect(mayStart(hits, token, family), `${wordAt(analysis, token)} ${family}`).toBe(families.has(family));
    }
  }
});

it("finds the same in every line, however many phrases there are", () => {
  const line = "الأمم المتحدة الولايات المتحدة الأمريكية مجلس الأمن الدولي قال";
  const { hits, tokens } = analyse(Array.from({ length: 300 }, () => line).join("\n"), lexicon);
  const each = (tokens.count + 1) / 300;
  const size = hits.first[each];
  for (let at = 0; at < 300; at++) {
    const from = hits.first[at * each];
    expect(hits.first[Math.min((at + 1) * each, tokens.count)] - from).toBe(size);
    expect(hits.entry.slice(from, from + size)).toEqual(hits.entry.slice(0, size));
    expect(hits.last.slice(from, from + size).map((last) => last - at * each)).toEqual(hits.last.slice(0, size));
  }
});

it("gives the letters of words of any length", () => {
  const long = "لا".repeat(100_000);
  expect(wordAt(analyse(long, lexicon), 0)).toBe(foldKey(long));
});
