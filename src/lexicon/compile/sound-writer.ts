import { SIGNS, swapLetters } from "../pack/letters.js";
import type { NameCoder, NamePair } from "../pack/name-coder.js";
import { FIELD, ITEM } from "../pack/parts.js";
import {
  CLOSED,
  fromSounds,
  GAPS,
  headOf,
  marked,
  NO_NAME,
  PASSED,
  RANKS,
  REST,
  readSounds,
  type SoundTable,
  signOf,
  wayIn,
  widerContext,
} from "../pack/sounds.js";
import { align, type PriceList, type SpelledName, spelled } from "./sound-alignment.js";
import { type Counts, type LetterCounts, learnSounds } from "./sound-learner.js";

/** Heads and ways that were seen less often are not worth their room. */
const FEWEST_OF_HEAD = 4;
const FEWEST_OF_WAY = 4;
const MOST_IN_CONTEXT = 8;

/** What the signs of a code cost about, in bits. */
const USUAL = 0.3;
const UNUSUAL = 4.5;
const SPELT = 10;
const LETTER = 4.5;
/** What a context takes in a table, besides its signs. */
const CONTEXT = 3;
const CONTEXT_LETTER = 3.5;

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
  const heads = new Map<string, string>();
  for (const [word, patterns] of seen) {
    const [pattern, count] = byCount(patterns)[0] ?? ["", 0];
    if (count >= FEWEST_OF_HEAD) heads.set(word, pattern);
  }
  return heads;
}

/** A name without its head, where it is written after the head's pattern. */
function withoutHead([latin, arabic]: NamePair, table: SoundTable): SpelledName | undefined {
  const head = headOf(arabic, table);
  if (head === undefined) return undefined;
  const [before, after] = head.pattern.split(REST);
  const text = marked(latin);
  if (text.length < before.length + after.length || !text.startsWith(before) || !text.endsWith(after)) return undefined;
  return { letters: spelled("", head.rest).letters, text: text.slice(before.length, text.length - after.length) };
}

/** The ranks of ways where some stand before the order of all; `wayIn` reads them so. */
function ranksOf(first: readonly string[], all: readonly string[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const [rank, way] of [...first, ...all].slice(0, RANKS).entries()) if (!ranks.has(way)) ranks.set(way, rank);
  return ranks;
}

function bitsOf(way: string, rank: number | undefined): number {
  if (rank === undefined) return SPELT + LETTER * way.length;
  return rank === 0 ? USUAL : UNUSUAL + Math.log2(rank);
}

function bitsOfAll({ ways }: Counts, ranks: ReadonlyMap<string, number>): number {
  return [...ways].reduce((sum, [way, count]) => sum + count * bitsOf(way, ranks.get(way)), 0);
}

/** A letter with its ways, and with the contexts in which another order of these saves more than it takes to note it. */
function letterLine(letter: string, counts: LetterCounts): string {
  const ways = byCount(counts.ways)
    .filter(([, count], rank) => rank === 0 || count >= FEWEST_OF_WAY)
    .slice(0, SIGNS.length)
    .map(([way]) => way);
  const usual = ranksOf([], ways);
  const kept = new Map<string, ReadonlyMap<string, number>>();
  const contexts: string[] = [];
  for (const [context, own] of [...counts.contexts].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))) {
    const wider = kept.get(widerContext(context)) ?? usual;
    const order = byCount(own.ways).filter(([way, count]) => count > 1 && ways.includes(way));
    let best = bitsOfAll(own, wider);
    let line = "";
    for (let length = 1; length <= Math.min(order.length, MOST_IN_CONTEXT); length++) {
      const first = order.slice(0, length).map(([way]) => way);
      const ranks = ranksOf(first, ways);
      const bits = bitsOfAll(own, ranks) + CONTEXT + context.length * CONTEXT_LETTER + length * UNUSUAL;
      if (bits >= best) continue;
      best = bits;
      line = `${context} ${first.map((way) => SIGNS[ways.indexOf(way)]).join("")}`;
      kept.set(context, ranks);
    }
    if (line !== "") contexts.push(line);
  }
  return swapLetters(letter) + ways.join(ITEM) + FIELD + contexts.join(ITEM);
}

/** Writes names by their sounds. */
export class SoundWriter implements NameCoder {
  readonly table: string;
  readonly #sounds: SoundTable;
  readonly #prices: PriceList;
  readonly #ranks = new Map<string, ReadonlyMap<string, number>>();

  constructor(pairs: readonly NamePair[]) {
    const names = pairs.filter(([latin]) => latin !== "");
    const heads = headsIn(names);
    const bare: SoundTable = { heads, letters: new Map() };
    const counts = learnSounds(names.map((pair) => withoutHead(pair, bare) ?? spelled(...pair)));
    const first = [...heads].map(([word, pattern]) => `${swapLetters(word)}=${pattern}`).sort();
    const letters = [...counts].map(([letter, own]) => letterLine(letter, own)).sort();
    this.table = [first.join(ITEM), ...letters].join("\n");
    this.#sounds = readSounds(this.table);
    this.#prices = (letter, context) => {
      const ranks = this.#ranksIn(letter, context);
      return (way) => bitsOf(way, ranks.get(way));
    };
  }

  #ranksIn(letter: string, context: string): ReadonlyMap<string, number> {
    const key = letter + context;
    let ranks = this.#ranks.get(key);
    if (ranks === undefined) {
      const own = new Map<string, number>();
      for (let rank = 0; rank < RANKS; rank++) {
        const way = wayIn(this.#sounds, letter, context, rank);
        if (way !== undefined && !own.has(way)) own.set(way, rank);
      }
      ranks = own;
      this.#ranks.set(key, ranks);
    }
    return ranks;
  }

  /** What the Arabic spelling of a name does not tell of it. */
  code(latin: string, arabic: string): string {
    if (latin === "") return NO_NAME;
    const bare = withoutHead([latin, arabic], this.#sounds);
    const headed = bare === undefined ? undefined : this.#codeOf(bare);
    const whole = (headOf(arabic, this.#sounds) === undefined ? "" : CLOSED) + this.#codeOf(spelled(latin, arabic));
    const code = headed !== undefined && headed.length <= whole.length ? headed : whole;
    if (fromSounds(code, arabic, this.#sounds) !== latin) throw new Error(`"${latin}" does not come back.`);
    return code;
  }

  #codeOf(name: SpelledName): string {
    const { parts } = align(name, this.#prices, name.text.length);
    let out = "";
    let gap = 0;
    for (const { letter, context, way } of parts) {
      const rank = this.#ranksIn(letter, context).get(way);
      if (rank === 0) {
        gap++;
        continue;
      }
      for (; gap >= GAPS; gap -= GAPS) out += PASSED;
      out += rank === undefined ? signOf(gap, 0) + way + CLOSED : signOf(gap, rank);
      gap = 0;
    }
    return out.endsWith(CLOSED) ? out.slice(0, -CLOSED.length) : out;
  }
}
