import type { FoldedText } from "../text/fold.js";
import { TA_MARBUTA } from "../text/letters.js";
import type { TokenTable } from "../token/tokenize.js";
import { HitWriter } from "./hit-writer.js";
import type { Lexicon } from "./lexicon.js";
import { Cuts, Place, type SpellingMemo } from "./spelling-memo.js";

/**
 * Every lexicon surface found in a text, as flat arrays, of which only the first `count` places are filled. The hits that start at token `t` are numbered from
 * `first[t]` to `first[t + 1]`, whole words before peeled ones. All readings are kept: which of them holds is for the
 * extractors to say.
 */
export interface HitTable {
  readonly count: number;
  readonly first: Int32Array;
  /** The lexicon entry found. */
  readonly entry: Int32Array;
  /** Bits of `Feature`: what form of the entry it is. */
  readonly features: Int32Array;
  /** Last token of the surface, inclusive. */
  readonly last: Int32Array;
  /** Letters before the surface that belong to proclitics: 1 in «بغزة», 2 in «وبغزة». */
  readonly peeled: Uint8Array;
  /** Bits of `Proclitic` for the letters peeled. */
  readonly proclitics: Uint8Array;
  /** Letters after the surface that are a pronoun: 2 in «مقتلهم». */
  readonly pronoun: Uint8Array;
  /** Two numbers of bits a token: the families of the hits that start at it. Ask by `mayStart`. */
  readonly families: Int32Array;
  /** Each token's spelling in the memo; -1 for line ends. */
  readonly spelling: Int32Array;
  /**
   * The memo's number of a token's spelling where the hits that start at the token are those that this spelling alone has,
   * so that what hangs on them can be kept by that number (`kept-by-spelling.ts`); -1 elsewhere.
   */
  readonly alone: Int32Array;
  readonly memo: SpellingMemo;
}

/** Whether a hit of a family starts at a token: false is sure, true is so but for lexicons of more than 64 families. */
export const mayStart = ({ families }: HitTable, token: number, family: number): boolean =>
  (families[2 * token + ((family >> 5) & 1)] & (1 << (family & 31))) !== 0;

/** Some families, as bits to hold against those of a token. */
export interface FamilySet {
  readonly low: number;
  readonly high: number;
}

export function familySet(families: readonly number[]): FamilySet {
  let low = 0;
  let high = 0;
  for (const family of families) {
    if (((family >> 5) & 1) === 0) low |= 1 << (family & 31);
    else high |= 1 << (family & 31);
  }
  return { low, high };
}

/** Whether a hit of one of some families starts at a token: false is sure, as with `mayStart`. */
export const mayStartAny = ({ families }: HitTable, token: number, { low, high }: FamilySet): boolean =>
  ((families[2 * token] & low) | (families[2 * token + 1] & high)) !== 0;

/** Finds all surfaces of the lexicon, with proclitics and pronouns peeled where the rest is in it. One pass, linear time. */
export function scan(text: FoldedText, tokens: TokenTable, lexicon: Lexicon): HitTable {
  const { units, raw, origin } = text;
  const { count, start, end } = tokens;
  const { memo } = lexicon;
  const spelling = new Int32Array(count);
  const hits = memo.findAll(units, tokens, spelling);
  const { records } = memo;
  const writer = new HitWriter(lexicon, records, spelling, hits);
  const { families, first, alone } = writer;
  for (let token = 0; token < count; token++) {
    first[token] = writer.count;
    const record = spelling[token];
    if (record === -1) {
      alone[token] = -1;
      continue;
    }
    families[2 * token] = records[record + Place.FAMILIES];
    families[2 * token + 1] = records[record + Place.MORE_FAMILIES];
    const next = token + 1 < count && spelling[token + 1] !== -1 ? records[spelling[token + 1] + Place.WORD] : -1;
    writer.addStarts(record, token, next);
    const beforeAl = (records[record + Place.CUTS] & Cuts.LI_BEFORE_AL) !== 0;
    // No function made here: what one takes from a loop is put on the heap at every turn.
    if (beforeAl) writer.dropBeforeArticle(token, text, start[token]);
    // A written ta marbuta is no pronoun, though both fold to one letter: فرقة is not فرق and ه.
    const pronouns = records[record + Place.PRONOUNS];
    if (pronouns !== 0 && writer.count === first[token] && raw.charCodeAt(origin[end[token] - 1]) !== TA_MARBUTA)
      writer.addWithPronoun(record, token);
    const isAlone = !beforeAl && writer.count - first[token] === records[record + Place.HITS];
    alone[token] = isAlone ? records[record + Place.NUMBER] : -1;
  }
  first[count] = writer.count;
  const { entry, features, last, peeled, proclitics, pronoun } = writer;
  // All keys in one literal, so that all tables are of one hidden class.
  return {
    count: writer.count,
    first,
    entry,
    features,
    last,
    peeled,
    proclitics,
    pronoun,
    families,
    spelling,
    alone,
    memo,
  };
}
