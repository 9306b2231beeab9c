import { type FoldedText, fold, foldKey, toRaw } from "../../text/index.js";

/** One word or phrase that holds the keyword, clitics and article included, as raw offsets. */
export interface ConcordanceHit {
  readonly start: number;
  readonly end: number;
}

const isLetter = (unit: number): boolean =>
  (unit >= 0x620 && unit <= 0x64a) ||
  (unit >= 0x30 && unit <= 0x39) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit > 0x66e && unit < 0x6d4);

/** Proclitics and the article, in the folded letters that they are written with, the longest first. */
const BEFORE = [
  "وبال",
  "وكال",
  "فبال",
  "وال",
  "بال",
  "كال",
  "فال",
  "ولل",
  "فلل",
  "لل",
  "ال",
  "وب",
  "ول",
  "وك",
  "فب",
  "فل",
  "و",
  "ف",
  "ب",
  "ك",
  "ل",
  "س",
];

/** Where the word that holds folded position `at` begins. */
function wordStart({ units }: FoldedText, at: number): number {
  let start = at;
  while (start > 0 && isLetter(units[start - 1])) start--;
  return start;
}

const unitsToString = ({ units }: FoldedText, start: number, end: number): string =>
  String.fromCharCode(...units.subarray(start, end));

/** A finder of a word or phrase, spelling variants and harakat ignored; proclitics and the article may stand before it. */
export function concordanceFinder(keyword: string, exact: boolean): (text: string) => ConcordanceHit[] {
  const wanted = foldKey(keyword).replace(/\s+/g, " ").trim();
  const before = new Set(BEFORE);
  return (text) => {
    const folded = fold(text);
    const whole = foldKey(text);
    const hits: ConcordanceHit[] = [];
    if (wanted === "") return hits;
    for (let at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + wanted.length)) {
      const end = at + wanted.length;
      if (end < folded.length && isLetter(folded.units[end])) continue;
      const start = wordStart(folded, at);
      if (start !== at && (exact || !before.has(unitsToString(folded, start, at)))) continue;
      hits.push(toRaw(folded, start, end));
    }
    return hits;
  };
}
