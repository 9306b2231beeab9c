import { EDGE, lettersOf, marked, soundBefore } from "../pack/sounds.js";

/** The letter of `letters` at a place, as contexts name it. */
const letterAt = (letters: string, at: number): string =>
  at < 0 || at >= letters.length || letters[at] === " " ? EDGE : letters[at];

/** The sound before the letter at `place`, the letters behind and before it. */
const contextOf = (before: number, letters: string, place: number): string =>
  before + letterAt(letters, place + 1) + letterAt(letters, place - 1);

/** The same without the letter before. */
export const widerContext = (context: string): string => context.slice(0, 2);

/** A name in Arabic letters, and in Latin ones as `marked` has it. */
export interface SpelledName {
  readonly letters: string;
  readonly text: string;
}

export const spelled = (latin: string, arabic: string): SpelledName => ({
  letters: lettersOf(arabic),
  text: marked(latin),
});

/** What it costs in bits that a letter is written in a way. */
export type Price = (way: string) => number;

/** The prices of a letter in a context. */
export type PriceList = (letter: string, context: string) => Price;

/** The part of a name's text that one letter is written by. */
export interface Part {
  readonly letter: string;
  readonly context: string;
  readonly way: string;
}

/** The ways that begin at each place of a text, the shortest first. Made once, as tables of words know them sooner then. */
function waysFrom(text: string, longest: number): string[][] {
  return Array.from({ length: text.length + 1 }, (_, start) =>
    Array.from({ length: Math.min(longest, text.length - start) + 1 }, (_, length) =>
      text.slice(start, start + length),
    ),
  );
}

/** Cuts a name's text so that each letter has its part, of so many letters at most, and the whole costs least. */
export function align(
  { letters, text }: SpelledName,
  prices: PriceList,
  longest: number,
): { parts: Part[]; bits: number } {
  const width = text.length + 1;
  const ways = waysFrom(text, longest);
  const sounds = ways.map((_, start) => soundBefore(start === 0 ? 0 : text.charCodeAt(start - 1)));
  const contextAt = (place: number, sound: number): string => contextOf(sound, letters, place);
  const least = new Float64Array((letters.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(least.length);
  least[0] = 0;
  for (let place = 0; place < letters.length; place++) {
    const bySound: Price[] = [];
    for (let start = 0; start < width; start++) {
      const before = least[place * width + start];
      if (before === Number.POSITIVE_INFINITY) continue;
      const sound = sounds[start];
      bySound[sound] ??= prices(letterAt(letters, place), contextAt(place, sound));
      let to = (place + 1) * width + start;
      for (const way of ways[start]) {
        const bits = before + bySound[sound](way);
        if (bits < least[to]) {
          least[to] = bits;
          from[to] = start;
        }
        to++;
      }
    }
  }
  const parts: Part[] = new Array(letters.length);
  for (let place = letters.length - 1, end = text.length; place >= 0; place--) {
    const start = from[(place + 1) * width + end];
    parts[place] = {
      letter: letterAt(letters, place),
      context: contextAt(place, sounds[start]),
      way: text.slice(start, end),
    };
    end = start;
  }
  return { parts, bits: least[letters.length * width + text.length] };
}
