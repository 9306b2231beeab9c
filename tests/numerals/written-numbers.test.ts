import { describe, expect, it } from "vitest";
import { analyse } from "../../src/lexicon/analysis.js";
import { standardLexicon } from "../../src/lexicon/standard.js";
import { readNumerals } from "../../src/numerals/index.js";
import { STYLES, type WritingStyle, writeNumber } from "./arabic-number-writer.js";

const lexicon = standardLexicon();

/** Reads many numbers at once, one a line, and returns those that do not come back whole. */
function misread(values: readonly number[], style: WritingStyle): string[] {
  const lines = values.map((value) => writeNumber(value, style));
  const analysis = analyse(lines.join(".\n"), lexicon);
  const { mentions } = readNumerals(analysis);
  const { sentences } = analysis;
  const found: number[][] = Array.from({ length: sentences.count }, () => []);
  const spans: [number, number][] = Array.from({ length: sentences.count }, () => [0, 0]);
  for (const { firstToken, lastToken, low } of mentions) {
    found[sentences.of[firstToken]].push(low);
    spans[sentences.of[firstToken]] = [firstToken, lastToken];
  }
  return values.flatMap((value, line) => {
    const whole = found[line].length === 1 && found[line][0] === value && spans[line][0] === sentences.first[line];
    return whole ? [] : [`${value} «${lines[line]}» → ${found[line].join(" | ")}`];
  });
}

/** A fixed sequence that looks random: no clock, no chance. */
function* sequence(seed: number): Generator<number> {
  let state = seed >>> 0;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

describe("numbers written out in words", () => {
  it("come back for 1 to 9,999 in every gender, case and spelling", () => {
    const values = Array.from({ length: 9999 }, (_, index) => index + 1);
    const wrong = STYLES.flatMap((style, index) =>
      misread(index < 4 ? values : values.filter((value) => value % STYLES.length === index || value < 130), style),
    );
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  it("come back up to a trillion, in a fixed sample of every size", () => {
    const random = sequence(7);
    const values: number[] = [];
    for (let size = 4; size <= 12; size++) {
      for (let count = 0; count < 60; count++)
        values.push(Math.floor(10 ** (size - 1) * (1 + 9 * (random.next().value as number))));
    }
    for (const round of [1e3, 2e3, 3e3, 11e3, 1e5, 2e5, 3e5, 1e6, 2e6, 3e6, 1e9, 2e9, 5e9, 1e12])
      values.push(round, round + 1, round + 25);
    expect(STYLES.flatMap((style) => misread(values, style)).slice(0, 20)).toEqual([]);
  });
});
