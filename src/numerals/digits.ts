import type { Analysis } from "../lexicon/analysis.js";
import { digitsValue, TokenKind } from "../token/tokenize.js";

const POINT = 0x2e;
const COMMA = 0x2c;
const ARABIC_DECIMAL = "٫";
const ARABIC_THOUSANDS = "٬";

/** A number in digits: its value and last token. */
export interface DigitsReading {
  readonly value: number;
  readonly last: number;
  readonly decimal: boolean;
}

/**
 * Reads digits with their separators from a DIGITS token on. A mark before exactly three digits parts thousands, whatever
 * it is (1,500 and 1.500); ٫ is always a decimal mark and ٬ never; any other point or comma between digits is a decimal
 * mark where `scaled` says that a word such as مليون follows, or for a point with other than three digits behind it.
 */
export function readDigits(analysis: Analysis, token: number, scaled: (next: number) => boolean): DigitsReading {
  const { text, tokens } = analysis;
  let value = digitsValue(text, tokens, token);
  let last = token;
  const width = (at: number): number => tokens.end[at] - tokens.start[at];
  const markAt = (at: number): number => {
    const joined = at + 1 < tokens.count && tokens.kind[at] === TokenKind.MARK && tokens.glued[at] === 1;
    if (!joined || tokens.kind[at + 1] !== TokenKind.DIGITS || tokens.glued[at + 1] === 0) return 0;
    const unit = text.units[tokens.start[at]];
    return unit === POINT || unit === COMMA ? unit : 0;
  };
  const raw = (at: number): string => text.raw[text.origin[tokens.start[at]]];
  let groups = 0;
  let mark = markAt(last + 1);
  const first = mark;
  while (
    mark !== 0 &&
    mark === first &&
    raw(last + 1) !== ARABIC_DECIMAL &&
    width(last + 2) === 3 &&
    width(token) <= 3
  ) {
    // 1.250 مليون is a decimal: nobody writes thousands of millions so.
    if (
      groups === 0 &&
      raw(last + 1) !== ARABIC_THOUSANDS &&
      mark === POINT &&
      markAt(last + 3) !== POINT &&
      scaled(last + 3)
    )
      break;
    value = value * 1000 + digitsValue(text, tokens, last + 2);
    last += 2;
    groups++;
    mark = markAt(last + 1);
  }
  // 20.3.2003 is a date and 192.168.1.1 an address: no decimal where more marks follow.
  const decimal =
    mark !== 0 && (mark !== first || groups === 0) && markAt(last + 3) === 0 && raw(last + 1) !== ARABIC_THOUSANDS;
  if (decimal && (mark === POINT || raw(last + 1) === ARABIC_DECIMAL || scaled(last + 3))) {
    const fraction = digitsValue(text, tokens, last + 2) / 10 ** width(last + 2);
    return { value: Math.round((value + fraction) * 1e9) / 1e9, last: last + 2, decimal: true };
  }
  return { value, last, decimal: false };
}
