/** Digits of base 32 that end a number, then those that go on; in the order of their values. */
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const NONE = ".";
const MOST_DECIMALS = 12;

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
    let rest = whole < before ? (before - whole) * 2 - 1 : (whole - before) * 2;
    for (; rest >= 32; rest = Math.floor(rest / 32)) out += DIGITS[32 + (rest % 32)];
    out += DIGITS[rest];
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
  let rest = 0;
  let place = 1;
  for (let at = start + 1; at < packed.length; at++) {
    const unit = packed.charCodeAt(at);
    if (unit === NONE.charCodeAt(0)) {
      out.push(null);
      continue;
    }
    const digit = values[unit];
    rest += (digit % 32) * place;
    place *= 32;
    if (digit >= 32) continue;
    before += rest % 2 === 1 ? -(rest + 1) / 2 : rest / 2;
    out.push(before / scale);
    rest = 0;
    place = 1;
  }
  return out;
}
