import type { RawSpan } from "../model/span.js";
import { type FoldedText, fold, toRaw } from "../text/fold.js";
import { hashUnits } from "../text/hash.js";
import { LAM } from "../text/letters.js";
import { type SentenceTable, splitSentences } from "../token/sentences.js";
import { TokenKind, type TokenTable, tokenize, tokenString } from "../token/tokenize.js";
import { Feature } from "./features.js";
import type { Lexicon } from "./lexicon.js";
import { type HitTable, scan } from "./scan.js";

/** A text as every layer sees it: folded, cut into tokens and sentences, its lexicon words found. */
export interface Analysis {
  readonly text: FoldedText;
  readonly tokens: TokenTable;
  readonly sentences: SentenceTable;
  readonly hits: HitTable;
  readonly lexicon: Lexicon;
}

/** Whether a token is a mark, told by its code; false beyond the text. */
export const isMark = ({ tokens, text }: Analysis, token: number, mark: number): boolean =>
  token >= 0 &&
  token < tokens.count &&
  tokens.kind[token] === TokenKind.MARK &&
  text.units[tokens.start[token]] === mark;

/** Analyses a text. Linear in its length; never throws. */
export function analyse(raw: string, lexicon: Lexicon): Analysis {
  const text = fold(raw);
  const tokens = tokenize(text);
  return { text, tokens, sentences: splitSentences(text, tokens), hits: scan(text, tokens, lexicon), lexicon };
}

/** The caller's own range of the tokens `first` to `last`, inclusive; `peeled` letters of the first are left out. */
export function tokensToRaw({ text, tokens }: Analysis, first: number, last: number, peeled = 0, cut = 0): RawSpan {
  return toRaw(text, tokens.start[first] + peeled, tokens.end[last] - cut);
}

/**
 * What ل has taken of the article behind it, where the letter behind `peeled` ones is another ل: the alef in «للقوة», both of
 * its letters in «للجنة», whose ل is its own. Null where nothing is known of the word, nothing elsewhere.
 */
export function hiddenArticle(analysis: Analysis, token: number, peeled: number): "" | "ا" | "ال" | null {
  const { hits, text, tokens, lexicon } = analysis;
  const { units } = text;
  const end = tokens.end[token];
  const at = tokens.start[token] + peeled;
  if (peeled === 0 || units[at] !== LAM || units[at - 1] !== LAM) return "";
  const own = lexicon.words.find(units, at, end, hashUnits(units, at, end)) !== -1;
  let definite = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (hits.peeled[hit] !== peeled || hits.pronoun[hit] > 0) continue;
    if ((hits.features[hit] & Feature.DEFINITE) !== 0) definite = true;
    else if (own && (hits.features[hit] & Feature.NOUN) !== 0) return "ال";
  }
  return definite ? "ا" : null;
}

/** The folded letters of a token; none before the first token and behind the last. */
export const wordAt = ({ text, tokens, hits }: Analysis, token: number): string => {
  if (token < 0 || token >= tokens.count) return "";
  const spelling = hits.spelling[token];
  return spelling >= 0 ? hits.memo.text(spelling) : tokenString(text, tokens, token);
};

/** The first hit of a family that starts at `token`, or -1: the longest whole-word one, else the longest peeled one. */
export function hitOf({ hits, lexicon }: Analysis, token: number, family: number): number {
  let best = -1;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (lexicon.familyOf(hits.entry[hit]) !== family) continue;
    if (best === -1 || (hits.peeled[hit] === hits.peeled[best] && hits.last[hit] > hits.last[best])) best = hit;
  }
  return best;
}
