import { distance } from "fastest-levenshtein";

/** The word that was probably meant: the one with the fewest letters to change, where those are few for its length. */
export function nearestWord(written: string, among: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let fewest = 1 + Math.floor(written.length / 3);
  for (const word of among) {
    const changes = distance(written.toLowerCase(), word.toLowerCase());
    if (changes >= fewest) continue;
    fewest = changes;
    nearest = word;
  }
  return nearest;
}
