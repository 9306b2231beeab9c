import { fold } from "../../text/index.js";

const PIECE = 4;
/** Odd and far from any letter's code, so that runs of letters spread over all numbers. */
const FACTOR = 0x2710001;

const isLetter = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a) || unit >= 0x620;

/** Runs of four letters inside the words of a text, as numbers; a number or a short word counts whole. */
function addPieces(text: string, out: number[]): void {
  const { units, length } = fold(text);
  let run = 0;
  let word = 0;
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? units[at] : 0;
    if (!isLetter(unit)) {
      if (run > 1 && run < PIECE) out.push(word);
      run = 0;
      word = 0;
      continue;
    }
    run++;
    word = Math.imul(word, FACTOR) ^ unit;
    if (run < PIECE) continue;
    let piece = 0;
    for (let letter = at - PIECE + 1; letter <= at; letter++) piece = Math.imul(piece, FACTOR) ^ units[letter];
    out.push(piece);
  }
}

/**
 * The pieces of some sentences as ascending numbers, each once. Two ways of writing a word with other clitics or endings
 * share most of their pieces, so that no stemming is needed.
 */
export function piecesOf(sentences: readonly string[]): Int32Array {
  const all: number[] = [];
  for (const sentence of sentences) addPieces(sentence, all);
  const sorted = Int32Array.from(all).sort();
  let kept = 0;
  for (let at = 0; at < sorted.length; at++) if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[kept++] = sorted[at];
  return sorted.slice(0, kept);
}
