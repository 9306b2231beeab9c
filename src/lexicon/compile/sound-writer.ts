import { BitWriter } from "../pack/bits.js";
import type { NamePair } from "../pack/names.js";
import { FIELD } from "../pack/parts.js";
import {
  Growing,
  headOf,
  marked,
  NameCoder,
  REST,
  type SoundTable,
  type SpelledOut,
  soundText,
} from "../pack/sounds.js";
import { align, type PriceList, type SpelledName, spelled } from "./sound-alignment.js";
import { type LetterCounts, learnSounds } from "./sound-learner.js";

/** Heads and ways that were seen less often are not worth their room. */
const FEWEST_OF_HEAD = 8;
const FEWEST_OF_WAY = 6;
/** What it costs in bits to spell a way that no table has, and each of its letters. */
const SPELT = 13;
const LETTER = 3.5;

const byCount = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));

/** What the first word of an Arabic name may be in a Latin one: its first or its last word. */
function patternsOf(latin: string): string[] {
  const text = marked(latin);
  const first = text.indexOf(" ");
  const last = text.lastIndexOf(" ");
  return first === -1 ? [] : [`${text.slice(0, first)} ${REST}`, `${REST} ${text.slice(last + 1)}`];
}

/** Words that most names beginning with them write alike: «مطار بغداد» is Baghdad Airport. */
function headsIn(names: readonly NamePair[]): Map<string, string> {
  const seen = new Map<string, Map<string, number>>();
  for (const [latin, arabic] of names) {
    const end = arabic.indexOf(" ");
    if (end === -1) continue;
    const word = arabic.slice(0, end);
    const patterns = seen.get(word) ?? new Map<string, number>();
    seen.set(word, patterns);
    for (const pattern of patternsOf(latin)) patterns.set(pattern, (patterns.get(pattern) ?? 0) + 1);
  }
  const heads: [string, string][] = [];
  for (const [word, patterns] of seen) {
    const [pattern, count] = byCount(patterns)[0] ?? ["", 0];
    if (count >= FEWEST_OF_HEAD) heads.push([word, pattern]);
  }
  return new Map(heads.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A name without its head, where it is written after the head's pattern. */
function withoutHead([latin, arabic]: NamePair, heads: ReadonlyMap<string, string>): SpelledName | undefined {
  const head = headOf(Growing.of(arabic), heads);
  if (head === undefined) return undefined;
  const [before, after] = head.pattern.split(REST);
  const text = marked(latin);
  if (text.length < before.length + after.length || !text.startsWith(before) || !text.endsWith(after)) return undefined;
  return {
    letters: spelled("", arabic.slice(head.end)).letters,
    text: text.slice(before.length, text.length - after.length),
  };
}

/** The ways of all letters that are worth a place in the table, those in most use first. */
function waysIn(counts: ReadonlyMap<string, LetterCounts>): Map<string, string[]> {
  const letters = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    letters.map(([letter, { ways }]) => {
      const kept = byCount(ways).filter(([, count], rank) => rank === 0 || count >= FEWEST_OF_WAY);
      return [letter, kept.map(([way]) => way)];
    }),
  );
}

/** Prices after what was learnt, of ways in the table alone. */
function pricesOf(counts: ReadonlyMap<string, LetterCounts>, table: SoundTable): PriceList {
  const spelt = (way: string): number => SPELT + LETTER * way.length;
  const known = new Map<string, ReturnType<PriceList>>();
  return (letter, context) => {
    const key = letter + context;
    let price = known.get(key);
    if (price === undefined) {
      const own = counts.get(letter)?.priceIn(context);
      const ways = table.ways.get(letter) ?? [];
      price = (way) => (own !== undefined && ways.includes(way) ? own(way) : spelt(way));
      known.set(key, price);
    }
    return price;
  };
}

/** Writes names by their sounds, for `NameReader`: what the coder needs to know, and the code. */
export function writeSounds(pairs: readonly NamePair[]): string {
  const named = pairs.filter(([latin]) => latin !== "");
  const heads = headsIn(named);
  const bare = named.map((pair) => withoutHead(pair, heads) ?? spelled(...pair));
  const counts = learnSounds(bare);
  const ways = waysIn(counts);
  const prices = pricesOf(counts, { heads, ways, letters: "" });
  const waysOf = ({ letters, text }: SpelledName): string[] =>
    align({ letters, text }, prices, text.length).parts.map(({ way }) => way);
  const spelledOut = (pair: NamePair): SpelledOut | undefined => {
    if (pair[0] === "") return undefined;
    const rest = withoutHead(pair, heads);
    return { headed: rest !== undefined, ways: waysOf(rest ?? spelled(...pair)) };
  };
  const names = pairs.map(spelledOut);
  const spelt = new Map<string, number>();
  for (const letter of named.map(([latin]) => marked(latin)).join("")) spelt.set(letter, (spelt.get(letter) ?? 0) + 1);
  const table: SoundTable = {
    heads,
    ways,
    letters: byCount(spelt)
      .map(([letter]) => letter)
      .join(""),
  };
  const bits = new BitWriter();
  const coder = new NameCoder(bits, table);
  const text = new Growing();
  for (const [at, [latin, arabic]] of pairs.entries()) {
    text.length = 0;
    coder.name(Growing.of(arabic), text, names[at]);
    if (text.text(0, text.length) !== latin) throw new Error(`"${latin}" does not come back.`);
  }
  return soundText(table) + FIELD + bits.text();
}
