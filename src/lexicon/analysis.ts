import type { RawSpan } from "../model/span.js";
import { type FoldedText, fold, toRaw } from "../text/fold.js";
import { type SentenceTable, splitSentences } from "../token/sentences.js";
import { TokenKind, type TokenTable, tokenize, tokenString } from "../token/tokenize.js";
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
