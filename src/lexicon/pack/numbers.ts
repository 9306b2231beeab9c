import { SIGNS } from "./letters.js";

const NONE = ".";
const MOST_DECIMALS = 12;

/** A number ends in one of 60 digits, with digits of another kind before it where it is large: so many pack coordinates best. */
const LAST = 60;
const DIGITS = [...SIGNS].filter((sign) => sign !== NONE).join("");
const BEFORE = DIGITS.length - LAST;

/** How many decimals write all the numbers as they are. */
function decimalsOf(numbers: readonly (number | null)[]): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
    const scale = 10 ** decimals;
    if (numbers.every((value) => value === null || Math.round(value * scale) / scale === value)) return decimals;
  }
  return MOST_DECIMALS;
}

/** Packs numbers as what each adds to the one before, as rows of one table lie near each other. */
export function packNumbers(numbers: readonly (number | null)[]): string {
  const decimals = decimalsOf(numbers);
  let out = `${decimals}\n`;
  let before = 0;
  for (const value of numbers) {
    if (value === null) {
      out += NONE;
      continue;
    }
    const whole = Math.round(value * 10 ** decimals);
    const rest = whole < before ? (before - whole) * 2 - 1 : (whole - before) * 2;
    let digits = DIGITS[rest % LAST];
    // No digit before others is a nought, so that none is in vain.
    for (let more = Math.floor(rest / LAST); more > 0; more = Math.floor((more - 1) / BEFORE))
      digits = DIGITS[LAST + ((more - 1) % BEFORE)] + digits;
    out += digits;
    before = whole;
  }
  return out;
}

/** What `packNumbers` was given. */
export function unpackNumbers(packed: string): (number | null)[] {
  const start = packed.indexOf("\n");
  const scale = 10 ** Number(packed.slice(0, start));
  const values = new Int8Array(0x80);
  for (let digit = 0; digit < DIGITS.length; digit++) values[DIGITS.charCodeAt(digit)] = digit;
  const out: (number | null)[] = [];
  let before = 0;
  let more = 0;
  for (let at = start + 1; at < packed.length; at++) {
    const unit = packed.charCodeAt(at);
    if (unit === NONE.charCodeAt(0)) {
      out.push(null);
      continue;
    }
    const digit = values[unit];
    if (digit >= LAST) {
      more = more * BEFORE + digit - LAST + 1;
      continue;
    }
    const rest = more * LAST + digit;
    before += rest % 2 === 1 ? -(rest + 1) / 2 : rest / 2;
    out.push(before / scale);
    more = 0;
  }
  return out;
}
