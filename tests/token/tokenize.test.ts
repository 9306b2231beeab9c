import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashUnits } from "../../src/text/hash.js";
import { fold, foldedString } from "../../src/text/index.js";
import { digitsValue, TokenKind, tokenize, tokenString } from "../../src/token/tokenize.js";

const cut = (raw: string): string[] => {
  const text = fold(raw);
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, token) =>
    tokens.kind[token] === TokenKind.BREAK ? "⏎".repeat(tokens.lines[token]) : tokenString(text, tokens, token),
  );
};

describe("tokens", () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ["words and marks", "قال: «نعم»، ثم", ["قال", ":", '"', "نعم", '"', ",", "ثم"]],
    ["a digit glued to a word", "20قتيلا", ["20", "قتيلا"]],
    ["a clitic with tatweel before a digit", "بـ20 قتيلا", ["ب", "20", "قتيلا"]],
    ["the article before a digit", "ال48 ساعة", ["ال", "48", "ساعه"]],
    ["a number with separators", "1,250.5", ["1", ",", "250", ".", "5"]],
    ["mixed scripts", "صاروخ S-300 وطائرة MQ9", ["صاروخ", "s", "-", "300", "وطايره", "mq", "9"]],
    ["line ends counted once each", "أ\r\n\r\nب", ["ا", "⏎⏎", "ب"]],
    ["no blank after a comma", "قتيلان،وثلاثة", ["قتيلان", ",", "وثلاثه"]],
    ["dates with slashes", "٢٠/٣/٢٠٠٣", ["20", "/", "3", "/", "2003"]],
    ["no blank after ة", "وزارة الدفاع العراقيةقالت", ["وزاره", "الدفاع", "العراقيه", "قالت"]],
    ["no blank after ى", "أدى إلىمقتل جندي", ["ادي", "الي", "مقتل", "جندي"]],
    ["no blank after اً", "أصدرت قراراًبإقالة المدير", ["اصدرت", "قرارا", "باقاله", "المدير"]],
    ["a pronoun behind ى", "علىها وعلىه", ["عليها", "وعليه"]],
    ["ة at the end, ه and ي inside", "مدينة الموصل ومهاجمتها وسيدي", ["مدينه", "الموصل", "ومهاجمتها", "وسيدي"]],
    ["nothing", "", []],
    ["blanks alone", " \u00A0\t", []],
  ];
  it.each(cases)("%s", (_, raw, expected) => expect(cut(raw)).toEqual(expected));

  it("says which token is glued to the one before", () => {
    const text = fold("20قتيلا و3 جرحى");
    const tokens = tokenize(text);
    expect([...tokens.glued.subarray(0, tokens.count)]).toEqual([0, 1, 0, 1, 0]);
  });

  it("reads the value of digits in any set", () => {
    const text = fold("٢٠ ۳۰ 40 عشرون 1234567890123456");
    const tokens = tokenize(text);
    expect([0, 1, 2, 3, 4].map((token) => digitsValue(text, tokens, token))).toEqual([
      20,
      30,
      40,
      Number.NaN,
      Infinity,
    ]);
  });

  it("gives each token the hash of its letters, that of a word cut in two as well", () => {
    const check = (raw: string): void => {
      const text = fold(raw);
      const { count, kind, start, end, hash } = tokenize(text);
      for (let token = 0; token < count; token++)
        if (kind[token] !== TokenKind.BREAK) expect(hash[token]).toBe(hashUnits(text.units, start[token], end[token]));
    };
    check("قالت وزارة الدفاع العراقيةللقوات إن S-300 أسقطت 1250 طائرة");
    fc.assert(fc.property(fc.string({ unit: "binary" }), check), { numRuns: 500 });
  });

  it("loses nothing but blanks, on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (raw) => {
        const text = fold(raw);
        const tokens = tokenize(text);
        let at = 0;
        for (let token = 0; token < tokens.count; token++) {
          expect(foldedString(text, at, tokens.start[token]).trim()).toBe("");
          expect(tokens.end[token]).toBeGreaterThan(tokens.start[token]);
          at = tokens.end[token];
        }
        expect(foldedString(text, at, text.length).trim()).toBe("");
      }),
      { numRuns: 500 },
    );
  });
});
