import { CONSONANTS } from "../../text/latin-consonants.js";
import { ARTICLE } from "../pack/sounds.js";
import { align, type Price, type PriceList, type SpelledName, widerContext } from "./sound-alignment.js";

/** How names write letters most often, for the first guess at which letters write which. */
const FIRST_GUESS: Readonly<Record<string, string>> = { ...CONSONANTS, " ": " ", "-": "-", [ARTICLE]: ARTICLE };

function firstPrice(letter: string): Price {
  const consonant = FIRST_GUESS[letter];
  if (consonant === undefined)
    return (way) => (/^[aeiouy'w]*$/.test(way) ? 1 + Math.abs(way.length - 1) : 3 + way.length * 2);
  return (way) => (way.startsWith(consonant) ? 1 + (way.length - consonant.length) * 1.2 : 4 + way.length * 2);
}

/** Latin letters that may write one letter; and one that stands in no name. */
const LONGEST_WAY = 5;
const UNSEEN = "\0";

/** How often ways of writing were seen. */
export class Counts {
  readonly ways = new Map<string, number>();
  sum = 0;

  add(way: string): void {
    this.ways.set(way, (this.ways.get(way) ?? 0) + 1);
    this.sum++;
  }

  /** How likely a way is, where it would be `other` if nothing had been seen. */
  likelihood(way: string, other: number, trust: number): number {
    return ((this.ways.get(way) ?? 0) + trust * other) / (this.sum + trust);
  }
}

/** How one letter was written, whatever is beside it and by contexts. */
export class LetterCounts extends Counts {
  readonly contexts = new Map<string, Counts>();

  addIn(context: string, way: string): void {
    this.add(way);
    for (const one of [context, widerContext(context)]) {
      const own = this.contexts.get(one) ?? new Counts();
      this.contexts.set(one, own);
      own.add(way);
    }
  }

  priceIn(context: string): Price {
    const own = this.contexts.get(context) ?? new Counts();
    const bits = (way: string): number =>
      -Math.log2(own.likelihood(way, this.likelihood(way, 0.01 * 0.05 ** way.length, 1), 2));
    const seen = new Map([...own.ways.keys(), ...this.ways.keys()].map((way) => [way, bits(way)]));
    // What was never seen costs by its length, whatever it is.
    const unseen = Array.from({ length: LONGEST_WAY + 1 }, (_, length) => bits(UNSEEN.repeat(length)));
    return (way) => seen.get(way) ?? unseen[way.length];
  }
}

/** The prices of letters in wide contexts, each list made when it is asked for first. */
function listed(prices: PriceList): PriceList {
  const lists = new Map<string, Price>();
  return (letter, narrow) => {
    const context = widerContext(narrow);
    const key = letter + context;
    const list = lists.get(key) ?? prices(letter, context);
    lists.set(key, list);
    return list;
  };
}

const ROUNDS = 3;
/** The first rounds learn from one name of so many. */
const SAMPLE = 4;
/** A name that costs more bits a letter is no spelling of its Arabic one: «Strip» is not «قطاع». */
const MOST_BITS = 4;

/** Learns from names which letters are written in which ways: guesses, counts, guesses better. */
export function learnSounds(names: readonly SpelledName[]): ReadonlyMap<string, LetterCounts> {
  let prices = listed(firstPrice);
  for (let round = 0; ; round++) {
    const counts = new Map<string, LetterCounts>();
    for (let at = 0; at < names.length; at += round === ROUNDS ? 1 : SAMPLE) {
      const { parts, bits } = align(names[at], prices, LONGEST_WAY);
      if (bits > MOST_BITS * parts.length) continue;
      for (const { letter, context, way } of parts) {
        const own = counts.get(letter) ?? new LetterCounts();
        counts.set(letter, own);
        own.addIn(context, way);
      }
    }
    if (round === ROUNDS) return counts;
    prices = listed((letter, context) => (counts.get(letter) ?? new LetterCounts()).priceIn(context));
  }
}
