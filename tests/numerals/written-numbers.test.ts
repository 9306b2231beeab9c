import { describe, expect, it } from "vitest";
import { analyse } from "../../src/lexicon/analysis.js";
import { standardLexicon } from "../../src/lexicon/standard.js";
import { readNumerals } from "../../src/numerals/index.js";
import { STYLES, type WritingStyle, writeFigures, writeNumber } from "./arabic-number-writer.js";

const lexicon = standardLexicon();

/** Reads lines of one number each, all at once, and returns those that do not come back whole. */
function misread(lines: readonly string[], values: readonly number[]): string[] {
  const analysis = analyse(lines.join("\n"), lexicon);
  const { mentions } = readNumerals(analysis);
  const { sentences } = analysis;
  expect(sentences.count).toBe(lines.length);
  const found: number[][] = Array.from({ length: sentences.count }, () => []);
  const starts = new Int32Array(sentences.count).fill(-1);
  for (const { firstToken, low } of mentions) {
    const sentence = sentences.of[firstToken];
    found[sentence].push(low);
    if (starts[sentence] === -1) starts[sentence] = firstToken;
  }
  return values.flatMap((value, line) => {
    const whole = found[line].length === 1 && found[line][0] === value && starts[line] === sentences.first[line];
    return whole ? [] : [`${value} «${lines[line]}» → ${found[line].join(" | ")}`];
  });
}

const misreadWords = (values: readonly number[], style: WritingStyle): string[] =>
  misread(
    values.map((value) => writeNumber(value, style)),
    values,
  );

/** A fixed sequence that looks random: no clock, no chance. */
function* sequence(seed: number): Generator<number> {
  let state = seed >>> 0;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Some whole numbers of every size from one digit to twelve, and round ones. */
function sampleOfSizes(count: number): number[] {
  const random = sequence(7);
  const values: number[] = [];
  for (let size = 1; size <= 12; size++) {
    for (let one = 0; one < count; one++)
      values.push(Math.floor(10 ** (size - 1) * (1 + 9 * (random.next().value as number))));
  }
  for (const round of [1e3, 2e3, 3e3, 11e3, 1e5, 2e5, 3e5, 1e6, 2e6, 3e6, 1e9, 2e9, 5e9, 1e12])
    values.push(round, round + 1, round + 25);
  return values;
}

describe("numbers written out in words", () => {
  it("come back for 0 to 9,999 in every gender, case and spelling", () => {
    const values = Array.from({ length: 10_000 }, (_, index) => index);
    const wrong = STYLES.flatMap((style) => misreadWords(values, style));
    expect(wrong.slice(0, 20)).toEqual([]);
  }, 180_000);

  it("come back up to a trillion, in a fixed sample of every size", () => {
    const values = sampleOfSizes(60);
    expect(STYLES.flatMap((style) => misreadWords(values, style)).slice(0, 20)).toEqual([]);
  });
});

describe("numbers in figures", () => {
  it("come back in three sets of digits, with Arabic and Latin marks between thousands", () => {
    const values = [0, ...sampleOfSizes(40)];
    const wrong = values.flatMap((value) => {
      const lines = [...writeFigures(value)].map((figures) => `${figures} شخصا`);
      return misread(
        lines,
        lines.map(() => value),
      );
    });
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  it("come back with a fraction of millions", () => {
    const wrong = [2, 17, 120].flatMap((whole) =>
      ["5", "25"].flatMap((fraction) => {
        const lines = [...writeFigures(whole, fraction)].map((figures) => `${figures} مليون شخص`);
        const value = Math.round(Number(`${whole}.${fraction}`) * 1e6);
        return misread(
          lines,
          lines.map(() => value),
        );
      }),
    );
    expect(wrong.slice(0, 20)).toEqual([]);
  });
});
