import type { Analysis } from "../lexicon/analysis.js";
import { TokenKind } from "../token/tokenize.js";

/** One line of a page as tokens `[first, end)`. */
export interface Line {
  readonly first: number;
  readonly end: number;
  /** It ends like a sentence. Headlines, captions and labels do not. */
  readonly stopped: boolean;
}

const STOPS = new Set([".", "?", "!", ";"].map((stop) => stop.charCodeAt(0)));
const CLOSING = new Set(['"', "'", ")", "]"].map((mark) => mark.charCodeAt(0)));

export function linesOf({ tokens, text }: Analysis): Line[] {
  const lines: Line[] = [];
  const unit = (token: number): number => (tokens.kind[token] === TokenKind.MARK ? text.units[tokens.start[token]] : 0);
  let first = 0;
  for (let token = 0; token <= tokens.count; token++) {
    if (token < tokens.count && tokens.kind[token] !== TokenKind.BREAK) continue;
    if (token > first) {
      let last = token - 1;
      while (last > first && CLOSING.has(unit(last))) last--;
      lines.push({ first, end: token, stopped: STOPS.has(unit(last)) });
    }
    first = token + 1;
  }
  return lines;
}
